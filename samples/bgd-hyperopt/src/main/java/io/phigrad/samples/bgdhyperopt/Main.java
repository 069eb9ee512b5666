package io.phigrad.samples.bgdhyperopt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the best learning rate of a short training by the derivative of its error. */
@Command(
        name = "bgd-hyperopt",
        showDefaultValues = true,
        description = "Finds the best learning rate of a short training by the derivative of its error.")
public final class Main extends Program {
    private static final double[] RATES = {0.2, 0.6, 1.0, 1.4, 1.8, 2.2};
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8"};

    @Option(names = "--records", split = ",", description = "Numbers of records.")
    private List<Integer> records = List.of(200, 1000, 2000);

    @Option(names = "--steps", description = "Of descent in one training.")
    private int steps = 5;

    @Option(names = "--seed", description = "Of the records.")
    private long seed = 42;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    void check() {
        require("--records", 100, 100_000, records);
        require("--steps", 1, 1000, List.of(steps));
    }

    @Override
    void run() throws IOException {
        double[] best = new double[records.size()];
        RateSearch[] searches = new RateSearch[records.size()];
        for (int k = 0; k < records.size(); k++) {
            searches[k] = RateSearch.draw(records.get(k), steps, seed);
            best[k] = found(searches[k]);
        }
        double top = Arrays.stream(searches).mapToDouble(s -> s.error(0)).max().orElse(1);
        Picture picture = new Picture(2.8, top);
        for (int k = 0; k < records.size(); k++) {
            picture.add(searches[k], best[k], RATES, COLOURS[k % COLOURS.length]);
        }
        Path file = file("bgd-hyperopt.svg");
        picture.write(file);
        print("picture in %s", file);
        for (int k = 0; k < records.size(); k++) {
            summary(searches[k], best[k]);
        }
    }

    private double found(RateSearch search) {
        for (double rate : RATES) {
            report(search, rate);
        }
        double best = search.best(0.1, 2.9);
        report(search, best);
        print(
                "%4d records  theory says %.6f",
                search.x().length, search.closedForm().newtonRate());
        return best;
    }

    private void report(RateSearch search, double rate) {
        ClosedForm closed = search.closedForm();
        print(
                "%4d records  rate %.6f  error %.8f  derivative % .1e  by the closed form % .1e",
                search.x().length,
                rate,
                search.error(rate),
                search.derivative(rate),
                closed.derivative(rate, closed.steps(rate, search.steps())));
    }

    private void summary(RateSearch search, double best) {
        var into = new TrainingDerivatives.ErrorGradient();
        Runnable gradient = () -> TrainingDerivatives.errorGradient(0.1, search.x(), search.y(), search.steps(), into);
        print(
                "%d records, %d steps, best rate %.4f; gradient %.1fx the primal, %d bytes per call",
                search.x().length,
                search.steps(),
                best,
                Timing.ratio(() -> search.error(0.1), gradient),
                Timing.bytes(gradient));
    }
}
