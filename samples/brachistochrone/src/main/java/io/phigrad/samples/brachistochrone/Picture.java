package io.phigrad.samples.brachistochrone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Wires on their way from a straight line to the cycloid, as SVG. */
final class Picture {
    private static final int SCALE = 340;
    private static final int MARGIN = 40;
    private static final int POINTS = 200;

    private final StringBuilder svg = new StringBuilder();

    Picture() {
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %.0f %d' font-family='sans-serif' font-size='12'>",
                Descent.WIDTH * SCALE + 2 * MARGIN, (int) (1.1 * SCALE) + 2 * MARGIN);
        add("<rect width='100%%' height='100%%' fill='white'/>");
    }

    /** Adds a wire as it is now. */
    Picture wire(Descent descent, String colour, double width) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < descent.x().length; i++) {
            points.append(point(descent.x()[i], descent.y()[i]));
        }
        line(points, colour, width, "");
        return this;
    }

    /** Adds the cycloid, dashed. */
    Picture cycloid(Cycloid cycloid) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k <= POINTS; k++) {
            double x = Descent.WIDTH * k / POINTS;
            points.append(point(x, cycloid.height(x)));
        }
        line(points, "#d95f02", 2, " stroke-dasharray='6 6'");
        return this;
    }

    /** Adds a line of text, the rows one below the other. */
    Picture text(int row, String colour, String text) {
        add("<text x='%d' y='%d' fill='%s'>%s</text>", MARGIN + SCALE, MARGIN + 16 * row, colour, text);
        return this;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, svg + "</svg>\n");
    }

    private void line(StringBuilder points, String colour, double width, String dashes) {
        add(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='%.1f'%s/>",
                points.toString().strip(), colour, width, dashes);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", MARGIN + SCALE * x, MARGIN + SCALE * (1 - y));
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
