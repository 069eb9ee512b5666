package io.phigrad.samples.qwop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Walks one below the other, as SVG that moves in a browser; elsewhere it shows each figure every quarter of a second. */
final class Animation {
    private static final int SCALE = 70;
    private static final int LANE = 190;
    private static final int MARGIN = 60;
    /** Steps of time from one picture to the next. */
    private static final int SHUTTER = 25;
    /** Along the limbs in one line: hand, shoulder, hand, shoulder, hip, knee, foot and back, knee, foot. */
    private static final int[] STROKE = {6, 0, 7, 0, 1, 2, 4, 2, 1, 3, 5};

    private final double reach;
    private final StringBuilder svg = new StringBuilder();
    private int lanes;

    /** An empty animation that shows so many metres ahead. */
    Animation(double reach) {
        this.reach = reach;
    }

    /** Adds a lane with a walk before practice, in grey, and after it. */
    Animation add(String name, String colour, Walk before, Walk after) {
        lanes++;
        int ground = lanes * LANE - 30;
        add("<path d='M0 %d H%d' stroke='#888'/>", ground, width());
        for (int metre = 0; metre <= reach; metre++) {
            add("<text x='%d' y='%d' text-anchor='middle' fill='#888'>%d m</text>", x(metre), ground + 16, metre);
        }
        double mass = after.figure().total();
        add(
                "<text x='8' y='%d' fill='%s'>%s, %.0f kg: %.1f m</text>",
                ground - 142, colour, name, mass, after.distance());
        double[][] film = after.film();
        for (int step = 0; step < film.length; step += 10 * SHUTTER) {
            add(
                    "<polyline points='%s' fill='none' stroke='%s' stroke-opacity='0.25' stroke-width='3'/>",
                    stroke(film[step], ground), colour);
        }
        moving(before, "#bbb", ground);
        moving(after, colour, ground);
        return this;
    }

    void write(Path file) throws IOException {
        String head = String.format(Locale.ROOT, """
                <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>
                <rect width='100%%' height='100%%' fill='white'/>
                """, width(), lanes * LANE);
        Files.writeString(file, head + svg + "</svg>\n");
    }

    private void moving(Walk walk, String colour, int ground) {
        double[][] film = walk.film();
        StringBuilder strokes = new StringBuilder();
        StringBuilder xs = new StringBuilder();
        StringBuilder ys = new StringBuilder();
        for (int step = 0; step < film.length; step += SHUTTER) {
            String next = step + SHUTTER < film.length ? ";" : "";
            double[] head = head(film[step]);
            strokes.append(stroke(film[step], ground)).append(next);
            xs.append(String.format(Locale.ROOT, "%.1f%s", screenX(head[0]), next));
            ys.append(String.format(Locale.ROOT, "%.1f%s", screenY(head[1], ground), next));
        }
        double seconds = film.length * Walker.TIME_STEP;
        String timing = String.format(Locale.ROOT, "dur='%.2fs' repeatCount='indefinite'", seconds);
        add(
                "<polyline points='%s' fill='none' stroke='%s' stroke-width='%.1f' stroke-linejoin='round'>",
                stroke(film[0], ground), colour, walk.figure().total() / 18);
        add("<animate attributeName='points' values='%s' %s/></polyline>", strokes, timing);
        add("<circle r='9' fill='%s'><animate attributeName='cx' values='%s' %s/>", colour, xs, timing);
        add("<animate attributeName='cy' values='%s' %s/></circle>", ys, timing);
    }

    private static String stroke(double[] frame, int ground) {
        StringBuilder points = new StringBuilder();
        for (int j : STROKE) {
            points.append(
                    String.format(Locale.ROOT, "%.1f,%.1f ", screenX(frame[2 * j]), screenY(frame[2 * j + 1], ground)));
        }
        return points.toString().strip();
    }

    /** The head goes on from the trunk. */
    private static double[] head(double[] frame) {
        return new double[] {
            frame[0] + 0.3 * (frame[0] - frame[2]), frame[1] + 0.3 * (frame[1] - frame[3]),
        };
    }

    private int width() {
        return (int) Math.ceil(reach * SCALE) + 2 * MARGIN;
    }

    private static int x(int metre) {
        return MARGIN + metre * SCALE;
    }

    private static double screenX(double x) {
        return MARGIN + SCALE * x;
    }

    private static double screenY(double y, int ground) {
        return ground - SCALE * y;
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
