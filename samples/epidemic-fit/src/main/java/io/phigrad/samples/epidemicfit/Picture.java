package io.phigrad.samples.epidemicfit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a survey found and what diseases make of it, over time, as SVG. */
final class Picture {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 48;

    private final int days;
    private final double top;
    private final StringBuilder svg = new StringBuilder();

    Picture(int days, double top) {
        this.days = days;
        this.top = top;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                """.formatted(WIDTH, HEIGHT));
        for (double part = 0; part <= top; part += 0.1) {
            add(
                    "<path d='M%.1f %.1fH%d' stroke='#ddd'/><text x='8' y='%.1f'>%.0f %%</text>",
                    x(0), y(part), WIDTH - MARGIN, y(part) + 4, 100 * part);
        }
        int tick = Math.max(10, days / 100 * 10);
        for (int day = 0; day <= days; day += tick) {
            add("<text x='%.1f' y='%d' text-anchor='middle'>%d</text>", x(day), HEIGHT - MARGIN / 2, day);
        }
        add("<text x='%d' y='%d' text-anchor='middle'>day</text>", WIDTH / 2, HEIGHT - 6);
    }

    Picture points(double[] infected) {
        for (int day = 0; day < infected.length; day++) {
            add("<circle cx='%.1f' cy='%.1f' r='2.5' fill='#888'/>", x(day), y(infected[day]));
        }
        return this;
    }

    Picture curve(Disease disease, String colour, String name, int row) {
        double[] infected = Sir.course(disease, days);
        StringBuilder points = new StringBuilder();
        for (int day = 0; day < days; day++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(day), y(infected[day])));
        }
        add(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>",
                points.toString().strip(), colour);
        add(
                "<text x='%d' y='%d' text-anchor='end' fill='%s'>%s</text>",
                WIDTH - MARGIN, MARGIN + 16 * row, colour, name);
        return this;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, svg + "</svg>\n");
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private double x(double day) {
        return MARGIN + day / days * (WIDTH - 2 * MARGIN);
    }

    private double y(double part) {
        return HEIGHT - MARGIN - part / top * (HEIGHT - 2 * MARGIN);
    }
}
