package programs.calls;

import io.phigrad.Differentiable;

/** Enums and strings go through helpers, come back as results and choose between them. */
public final class HelpersOfEnumsAndTexts {

    enum Unit {
        RADIANS,
        DEGREES,
        TURNS
    }

    @Differentiable(wrt = "angle")
    public static double rotated(String unit, double angle, double[] point) {
        Unit from = parsed(unit);
        double t = from == Unit.RADIANS ? angle : radians(from, angle);
        Unit back = wider(from, Unit.DEGREES);
        return Math.cos(t) * point[0] - Math.sin(t) * point[1] + label(back).length() * angle;
    }

    private static Unit parsed(String text) {
        for (int i = 0; i < 2; i++) {
            if (text.equals("deg")) {
                return Unit.DEGREES;
            } else if (text.length() > 2 && text.charAt(i) == 't') {
                return Unit.TURNS;
            }
        }
        return Unit.RADIANS;
    }

    private static double radians(Unit unit, double angle) {
        switch (unit) {
            case DEGREES:
                return angle * Math.PI / 180;
            case TURNS:
                return angle * 2 * Math.PI;
            default:
                return angle;
        }
    }

    private static Unit wider(Unit a, Unit b) {
        return a.ordinal() > b.ordinal() ? a : b;
    }

    private static String label(Unit unit) {
        return switch (unit) {
            case RADIANS -> "rad";
            case DEGREES -> "degree";
            case TURNS -> "t";
        };
    }
}
