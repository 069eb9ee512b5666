package io.phigrad.samples.hmc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Samples posteriors of logistic regressions and compares them with the truth. */
@Command(
        name = "hmc",
        showDefaultValues = true,
        description = "Samples posteriors of logistic regressions by Hamiltonian Monte Carlo.")
public final class Main extends Program {
    private static final int[] ROWS = {100, 1000, 800};
    private static final double[][] TRUTHS = {{1}, {1, -0.5}, {1, -0.5, 0.25}};

    @Option(names = "--chains", description = "How many chains.")
    private int chains = 4;

    @Option(names = "--warmup", description = "Draws of each chain that are thrown away.")
    private int warmup = 500;

    @Option(names = "--draws", description = "Draws of each chain that are kept.")
    private int draws = 1000;

    @Option(names = "--seed", description = "Of the records, and of the first chain.")
    private long seed = 42;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    void check() {
        require("--chains", 1, 100, List.of(chains));
        require("--warmup", 0, 100_000, List.of(warmup));
        require("--draws", 100, 100_000, List.of(draws));
    }

    @Override
    void run() throws IOException {
        for (int k = 0; k < ROWS.length; k++) {
            Data data = Data.draw(ROWS[k], seed, TRUTHS[k]);
            Posterior posterior = Posterior.of(data, chains, warmup, draws, seed);
            report(data, posterior);
            Path file = file("hmc-" + ROWS[k] + "x" + TRUTHS[k].length + ".svg");
            new Picture(posterior, data.truth()).write(file);
            print("picture in %s", file);
            summary(data, posterior.mean());
        }
    }

    private void report(Data data, Posterior posterior) {
        print(
                "%d rows, %d chains of %d draws, %.0f%% of proposals accepted",
                data.y().length, chains, draws, 100 * posterior.acceptance());
        for (int j = 0; j < posterior.dimensions(); j++) {
            print(
                    "coefficient %d  posterior %6.3f +- %.3f  95%% in %6.3f to %6.3f  true %6.3f"
                            + "  R-hat %.4f  effective draws %.0f",
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

    private void summary(Data data, double[] beta) {
        var into = new LogisticDerivatives.LogPosteriorGradient();
        Runnable gradient = () -> LogisticDerivatives.logPosteriorGradient(beta, data.x(), data.y(), into);
        print(
                "%d rows of length %d; gradient %.1fx the primal, %d bytes per call",
                data.y().length,
                beta.length,
                Timing.ratio(() -> Logistic.logPosterior(beta, data.x(), data.y()), gradient),
                Timing.bytes(gradient));
    }
}
