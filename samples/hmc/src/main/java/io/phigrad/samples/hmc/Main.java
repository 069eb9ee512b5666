package io.phigrad.samples.hmc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Samples posteriors of logistic regressions and compares them with the truth. */
@Command(
        name = "hmc",
        showDefaultValues = true,
        description = "Samples posteriors of logistic regressions by Hamiltonian Monte Carlo.")
public final class Main implements Callable<Integer> {
    private static final int[] ROWS = {100, 1000, 800};
    private static final double[][] TRUTHS = {{1}, {1, -0.5}, {1, -0.5, 0.25}};

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--chains", defaultValue = "4", description = "How many chains.")
    private int chains;

    @Option(names = "--warmup", defaultValue = "500", description = "Draws of each chain that are thrown away.")
    private int warmup;

    @Option(names = "--draws", defaultValue = "1000", description = "Draws of each chain that are kept, at least 4.")
    private int draws;

    @Option(names = "--seed", defaultValue = "42", description = "Of the records, and of the first chain.")
    private long seed;

    @Option(names = "--out", defaultValue = "target", description = "Where the pictures go.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        for (int k = 0; k < ROWS.length; k++) {
            Data data = Data.draw(ROWS[k], seed, TRUTHS[k]);
            Posterior posterior = Posterior.of(data, chains, warmup, draws, seed);
            report(data, posterior);
            Path file = out.resolve("hmc-" + ROWS[k] + "x" + TRUTHS[k].length + ".svg");
            new Picture(posterior, data.truth()).write(file);
            System.out.println("hmc: picture in " + file);
            summary(data, posterior.mean());
        }
        return 0;
    }

    private void report(Data data, Posterior posterior) {
        System.out.printf(
                Locale.ROOT,
                "hmc: %d rows, %d chains of %d draws, %.0f%% of proposals accepted%n",
                data.y().length,
                chains,
                draws,
                100 * posterior.acceptance());
        for (int j = 0; j < posterior.dimensions(); j++) {
            System.out.printf(
                    Locale.ROOT,
                    "hmc: coefficient %d  posterior %6.3f +- %.3f  95%% in %6.3f to %6.3f  true %6.3f"
                            + "  R-hat %.4f  effective draws %.0f%n",
                    j,
                    posterior.mean()[j],
                    posterior.deviation(j),
                    posterior.percentile(j, 2.5),
                    posterior.percentile(j, 97.5),
                    data.truth()[j],
                    posterior.rHat(j),
                    posterior.effectiveSize(j));
        }
    }

    private static void summary(Data data, double[] beta) {
        var into = new LogisticDerivatives.LogPosteriorGradient();
        Runnable gradient = () -> LogisticDerivatives.logPosteriorGradient(beta, data.x(), data.y(), into);
        System.out.printf(
                Locale.ROOT,
                "hmc: %d rows, %d coefficients; gradient %.1fx the primal, %d bytes per call%n",
                data.y().length,
                beta.length,
                Timing.ratio(() -> Logistic.logPosterior(beta, data.x(), data.y()), gradient),
                Timing.bytes(gradient));
    }
}
