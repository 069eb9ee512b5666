package programs.records;

import io.phigrad.Differentiable;

/** Records that depend on conditions: ?:, early return, the best of many, a search that stops. */
public final class ChosenRecords {

    record Line(double slope, double offset) {
        double at(double x) {
            return slope * x + offset;
        }

        Line or(Line other, double x) {
            return at(x) > other.at(x) ? this : other;
        }
    }

    private static Line first(Line[] lines, double x, double level) {
        for (Line line : lines) {
            if (line.at(x) > level) {
                return line;
            }
        }
        return new Line(0, level);
    }

    @Differentiable
    static double envelope(Line[] lines, double x, double level) {
        Line best = new Line(x, -10);
        Line found = first(lines, x, level);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].slope() == 0) {
                continue;
            }
            best = best.or(lines[i], x);
        }
        var chosen = found.at(x) < best.at(x) ? found : new Line(best.slope() * x, best.offset());
        Line late;
        if (chosen.slope() > 0) {
            late = chosen;
        } else {
            late = new Line(-chosen.slope(), chosen.offset());
        }
        return late.at(x) * best.at(1) + found.at(2);
    }
}
