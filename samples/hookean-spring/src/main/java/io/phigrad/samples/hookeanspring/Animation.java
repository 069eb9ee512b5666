package io.phigrad.samples.hookeanspring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A net while it settles, as SVG that moves in a browser; elsewhere it shows the last picture. */
final class Animation {
    private static final int WIDTH = 720;
    private static final int MARGIN = 30;
    private static final double SECONDS_PER_PICTURE = 0.12;

    private final Net net;
    private final List<String> pictures = new ArrayList<>();

    Animation(Net net) {
        this.net = net;
    }

    /** Adds a picture of the net as it is now. */
    void shoot() {
        StringBuilder path = new StringBuilder();
        int columns = net.columns();
        int rows = net.rows();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                append(path, column == 0, row * columns + column);
            }
        }
        for (int column = 0; rows > 1 && column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                append(path, row == 0, row * columns + column);
            }
        }
        pictures.add(path.toString());
    }

    void write(Path file) throws IOException {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                """
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %.0f'>
                <rect width='100%%' height='100%%' fill='white'/>
                <path d='%s' fill='none' stroke='#1b6ca8'>
                <animate attributeName='d' dur='%.1fs' repeatCount='indefinite' values='%s'/>
                </path>
                """,
                WIDTH,
                2 * MARGIN + net.depth() * scale(),
                pictures.get(pictures.size() - 1),
                SECONDS_PER_PICTURE * pictures.size(),
                String.join(";", pictures)));
        for (int v = 0; v < net.masses(); v++) {
            if (net.held(v)) {
                svg.append(
                        String.format(Locale.ROOT, "<circle cx='%.1f' cy='%.1f' r='4' fill='#d95f02'/>%n", x(v), y(v)));
            }
        }
        Files.writeString(file, svg + "</svg>\n");
    }

    private void append(StringBuilder path, boolean first, int mass) {
        path.append(String.format(Locale.ROOT, "%s%.1f %.1f", first ? "M" : "L", x(mass), y(mass)));
    }

    private double x(int mass) {
        return MARGIN + scale() * net.x(mass);
    }

    private double y(int mass) {
        return MARGIN - scale() * net.y(mass);
    }

    private double scale() {
        return (WIDTH - 2.0 * MARGIN) / (net.columns() - 1);
    }
}
