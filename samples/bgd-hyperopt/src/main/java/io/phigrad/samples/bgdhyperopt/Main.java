package io.phigrad.samples.bgdhyperopt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the best learning rate of a short training by the derivative of its error. */
@Command(
        name = "bgd-hyperopt",
        showDefaultValues = true,
        description = "Finds the best learning rate of a short training by the derivative of its error.")
public final class Main implements Callable<Integer> {
    private static final double[] RATES = {0.2, 0.6, 1.0, 1.4, 1.8, 2.2};
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8"};

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--records", split = ",", defaultValue = "200,1000,2000", description = "Numbers of records.")
    private int[] records = {};

    @Option(names = "--steps", defaultValue = "5", description = "Of descent in one training.")
    private int steps;

    @Option(names = "--seed", defaultValue = "42", description = "Of the records.")
    private long seed;

    @Option(names = "--out", defaultValue = "target", description = "Where the picture goes.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        double[] best = new double[records.length];
        RateSearch[] searches = new RateSearch[records.length];
        for (int k = 0; k < records.length; k++) {
            searches[k] = RateSearch.draw(records[k], steps, seed);
            best[k] = found(searches[k]);
        }
        double top = Arrays.stream(searches).mapToDouble(s -> s.error(0)).max().orElse(1);
        Picture picture = new Picture(2.8, top);
        for (int k = 0; k < records.length; k++) {
            picture.add(searches[k], best[k], RATES, COLOURS[k % COLOURS.length]);
        }
        Path file = out.resolve("bgd-hyperopt.svg");
        picture.write(file);
        System.out.println("bgd-hyperopt: picture in " + file);
        for (int k = 0; k < records.length; k++) {
            summary(searches[k], best[k]);
        }
        return 0;
    }

    private static double found(RateSearch search) {
        for (double rate : RATES) {
            report(search, rate);
        }
        double best = search.best(0.1, 2.9);
        report(search, best);
        System.out.printf(
                Locale.ROOT,
                "bgd-hyperopt: %4d records  theory says %.6f%n",
                search.x().length,
                search.closedForm().newtonRate());
        return best;
    }

    private static void report(RateSearch search, double rate) {
        ClosedForm closed = search.closedForm();
        System.out.printf(
                Locale.ROOT,
                "bgd-hyperopt: %4d records  rate %.6f  error %.8f  derivative % .1e  by the closed form % .1e%n",
                search.x().length,
                rate,
                search.error(rate),
                search.derivative(rate),
                closed.derivative(rate, closed.steps(rate, search.steps())));
    }

    private static void summary(RateSearch search, double best) {
        var into = new TrainingDerivatives.ErrorGradient();
        Runnable gradient = () -> TrainingDerivatives.errorGradient(0.1, search.x(), search.y(), search.steps(), into);
        System.out.printf(
                Locale.ROOT,
                "bgd-hyperopt: %d records, %d steps, best rate %.4f; gradient %.1fx the primal, %d bytes per call%n",
                search.x().length,
                search.steps(),
                best,
                Timing.ratio(() -> search.error(0.1), gradient),
                Timing.bytes(gradient));
    }
}
