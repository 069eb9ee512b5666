package io.phigrad.samples.cartpole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How long episodes became while networks learned, as SVG. */
final class Picture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 48;

    private final int updates;
    private final int every;
    private final StringBuilder svg = new StringBuilder();
    private int curves;

    /**
     * An empty picture.
     *
     * @param updates how many updates it is wide
     * @param every how many lie between two points of a curve
     */
    Picture(int updates, int every) {
        this.updates = updates;
        this.every = every;
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>",
                WIDTH, HEIGHT);
        add("<rect width='100%%' height='100%%' fill='white'/>");
        for (int length = 0; length <= Training.FULL; length += 100) {
            add("<path d='M%d %.1fH%d' stroke='#ddd'/>", MARGIN, y(length), WIDTH - MARGIN);
            add("<text x='%d' y='%.1f' text-anchor='end'>%d</text>", MARGIN - 8, y(length) + 4, length);
        }
        for (int tenth = 0; tenth <= 10; tenth++) {
            int update = tenth * updates / 10;
            add("<text x='%.1f' y='%d' text-anchor='middle'>%d</text>", x(update), HEIGHT - MARGIN / 2, update);
        }
        add("<text x='%d' y='%d' text-anchor='middle'>updates of the network</text>", WIDTH / 2, HEIGHT - 6);
        add("<text x='8' y='%d'>mean length of an episode, in steps</text>", MARGIN / 2);
    }

    Picture curve(List<Double> lengths, String colour, String name) {
        StringBuilder points = new StringBuilder();
        for (int k = 0; k < lengths.size(); k++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(k * every), y(lengths.get(k))));
        }
        add(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>",
                points.toString().strip(), colour);
        curves++;
        add(
                "<text x='%d' y='%d' text-anchor='end' fill='%s'>%s</text>",
                WIDTH - MARGIN, HEIGHT - MARGIN - 16 * curves, colour, name);
        return this;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, svg + "</svg>\n");
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private double x(int update) {
        return MARGIN + (double) update / updates * (WIDTH - 2 * MARGIN);
    }

    private double y(double length) {
        return HEIGHT - MARGIN - length / Training.FULL * (HEIGHT - 2 * MARGIN);
    }
}
