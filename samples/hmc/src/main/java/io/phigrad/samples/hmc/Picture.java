package io.phigrad.samples.hmc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hipparchus.stat.StatUtils;

/** A row for each coefficient, as SVG: the chains over time, and how often each value was drawn beside the truth. */
final class Picture {
    private static final int WIDTH = 800;
    private static final int ROW = 170;
    private static final int MARGIN = 40;
    /** Where chains end and histograms begin. */
    private static final int MIDDLE = 480;

    private static final int BINS = 40;
    private static final String[] COLOURS = {"#1b6ca8", "#d95f02", "#1b9e77", "#7570b3", "#e7298a", "#66a61e"};

    private final Posterior posterior;
    private final StringBuilder svg = new StringBuilder();

    Picture(Posterior posterior, double[] truth) {
        this.posterior = posterior;
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>",
                WIDTH, ROW * posterior.dimensions());
        add("<rect width='100%%' height='100%%' fill='white'/>");
        for (int j = 0; j < posterior.dimensions(); j++) {
            row(j, truth[j]);
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, svg + "</svg>\n");
    }

    private void row(int j, double truth) {
        double[][] chains = posterior.draws()[j];
        double low = truth;
        double high = truth;
        for (double[] chain : chains) {
            low = Math.min(low, StatUtils.min(chain));
            high = Math.max(high, StatUtils.max(chain));
        }
        add(
                "<text x='%d' y='%d'>coefficient %d   R-hat %.3f   effective draws %.0f of %d</text>",
                MARGIN,
                j * ROW + 18,
                j,
                posterior.rHat(j),
                posterior.effectiveSize(j),
                chains.length * chains[0].length);
        for (double value : new double[] {low, truth, high}) {
            add("<text x='2' y='%.1f'>%.2f</text>", y(j, value, low, high) + 4, value);
        }
        for (int c = 0; c < chains.length; c++) {
            trace(j, chains[c], COLOURS[c % COLOURS.length], low, high);
        }
        histogram(j, chains, low, high);
        double height = y(j, truth, low, high);
        add("<path d='M%d %.1f H%d' stroke='black' stroke-dasharray='4 3'/>", MARGIN, height, WIDTH - MARGIN);
        add("<text x='%d' y='%.1f'>true</text>", WIDTH - MARGIN + 4, height + 4);
    }

    private void trace(int j, double[] chain, String colour, double low, double high) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < chain.length; k++) {
            double x = MARGIN + (double) k / chain.length * (MIDDLE - MARGIN);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(j, chain[k], low, high)));
        }
        add(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='0.5'/>",
                points.toString().strip(), colour);
    }

    private void histogram(int j, double[][] chains, double low, double high) {
        int[] counts = new int[BINS];
        int most = 1;
        for (double[] chain : chains) {
            for (double value : chain) {
                int bin = Math.min(BINS - 1, (int) ((value - low) / (high - low) * BINS));
                counts[bin]++;
                most = Math.max(most, counts[bin]);
            }
        }
        for (int bin = 0; bin < BINS; bin++) {
            double top = y(j, low + (high - low) * (bin + 1) / BINS, low, high);
            double bottom = y(j, low + (high - low) * bin / BINS, low, high);
            double length = (double) counts[bin] / most * (WIDTH - MARGIN - MIDDLE - 20);
            add(
                    "<rect x='%d' y='%.1f' width='%.1f' height='%.1f' fill='#1b6ca8' fill-opacity='%s'/>",
                    MIDDLE + 20,
                    top,
                    length,
                    bottom - top,
                    posterior.holds(j, low + (high - low) * (bin + 0.5) / BINS) ? "0.8" : "0.3");
        }
    }

    private static double y(int j, double value, double low, double high) {
        return (j + 1) * ROW - 12 - (value - low) / (high - low) * (ROW - 42);
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
