package io.phigrad.samples.sabrcalibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Quotes and the smiles of models through them, over the strike in units of the forward, as SVG. */
final class Picture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int MARGIN = 48;
    private static final int POINTS = 100;

    private final double top;
    private final StringBuilder svg = new StringBuilder();
    private int curves;

    /** An empty picture of volatilities from 0 up to a highest one. */
    Picture(double top) {
        this.top = top;
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>",
                WIDTH, HEIGHT);
        add("<rect width='100%%' height='100%%' fill='white'/>");
        for (int percent = 0; percent <= 100 * top; percent += 10) {
            double height = y(percent / 100.0);
            add("<path d='M%d %.1fH%d' stroke='#ddd'/>", MARGIN, height, WIDTH - MARGIN);
            add("<text x='%d' y='%.1f' text-anchor='end'>%d %%</text>", MARGIN - 6, height + 4, percent);
        }
        for (double strike : new double[] {1 / 3.0, 0.5, 1, 2, 3}) {
            add("<text x='%.1f' y='%d' text-anchor='middle'>%.2f</text>", x(strike), HEIGHT - MARGIN / 2, strike);
        }
        add("<text x='%d' y='%d' text-anchor='middle'>strike / forward</text>", WIDTH / 2, HEIGHT - 6);
    }

    Picture add(Smile smile, Model model, String colour) {
        for (int k = 0; k < smile.quotes().length; k++) {
            double strike = smile.strikes()[k] / smile.forward();
            add("<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>", x(strike), y(smile.quotes()[k]), colour);
        }
        StringBuilder points = new StringBuilder();
        for (int k = 0; k <= POINTS; k++) {
            double strike = Math.pow(3, 2.0 * k / POINTS - 1);
            double volatility = Sabr.volatility(model, smile.forward(), strike * smile.forward(), smile.expiry());
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(strike), y(volatility)));
        }
        add(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>",
                points.toString().strip(), colour);
        curves++;
        add(
                "<text x='%d' y='%d' text-anchor='end' fill='%s'>%.0f y</text>",
                WIDTH - MARGIN, MARGIN / 2 + 16 * curves, colour, smile.expiry());
        return this;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, svg + "</svg>\n");
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static double x(double strike) {
        double part = (1 + Math.log(strike) / Math.log(3)) / 2;
        return MARGIN + part * (WIDTH - 2 * MARGIN);
    }

    private double y(double volatility) {
        return HEIGHT - MARGIN - volatility / top * (HEIGHT - 2 * MARGIN);
    }
}
