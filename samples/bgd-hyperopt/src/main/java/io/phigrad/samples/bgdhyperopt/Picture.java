package io.phigrad.samples.bgdhyperopt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The error that is left over the rate, with tangents by the generated derivative, as SVG. */
final class Picture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 56;
    private static final int POINTS = 120;

    private final double lastRate;
    private final double top;
    private final StringBuilder svg = new StringBuilder();
    private int curves;

    /**
     * An empty picture.
     *
     * @param lastRate the rates go from 0 to it
     * @param top the largest error that is shown
     */
    Picture(double lastRate, double top) {
        this.lastRate = lastRate;
        this.top = top;
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>",
                WIDTH, HEIGHT);
        add("<rect width='100%%' height='100%%' fill='white'/>");
        for (int quarter = 0; quarter <= 4; quarter++) {
            double error = top * quarter / 4;
            add("<path d='M%d %.1fH%d' stroke='#ddd'/>", MARGIN, y(error), WIDTH - MARGIN);
            add("<text x='%d' y='%.1f' text-anchor='end'>%.4f</text>", MARGIN - 6, y(error) + 4, error);
            double rate = lastRate * quarter / 4;
            add("<text x='%.1f' y='%d' text-anchor='middle'>%.2f</text>", x(rate), HEIGHT - MARGIN / 2, rate);
        }
        add("<text x='%d' y='%d' text-anchor='middle'>learning rate</text>", WIDTH / 2, HEIGHT - 6);
        add("<text x='8' y='16'>error that is left, its tangents, and where it is least</text>");
    }

    Picture add(RateSearch search, double best, double[] rates, String colour) {
        StringBuilder points = new StringBuilder();
        for (int k = 1; k < POINTS; k++) {
            double rate = lastRate * k / POINTS;
            double error = search.error(rate);
            if (error <= top) {
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(rate), y(error)));
            }
        }
        add(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>",
                points.toString().strip(), colour);
        for (double rate : rates) {
            tangent(search, rate);
        }
        add("<circle cx='%.1f' cy='%.1f' r='4' fill='%s'/>", x(best), y(search.error(best)), colour);
        curves++;
        add(
                "<text x='%d' y='%d' text-anchor='end' fill='%s'>%d records</text>",
                WIDTH - MARGIN, MARGIN / 2 + 16 * curves, colour, search.x().length);
        return this;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, svg + "</svg>\n");
    }

    private void tangent(RateSearch search, double rate) {
        double error = search.error(rate);
        double slope = search.derivative(rate);
        double reach = 0.08 * lastRate;
        if (error <= top) {
            add(
                    "<path d='M%.1f %.1fL%.1f %.1f' stroke='black'/>",
                    x(rate - reach), y(error - reach * slope), x(rate + reach), y(error + reach * slope));
        }
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private double x(double rate) {
        return MARGIN + rate / lastRate * (WIDTH - 2 * MARGIN);
    }

    private double y(double error) {
        return HEIGHT - MARGIN - error / top * (HEIGHT - 2 * MARGIN);
    }
}
