package programs.calls;

import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link HelpersOfEnumsAndTexts}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class HelpersOfEnumsAndTextsDerivatives {

    private HelpersOfEnumsAndTextsDerivatives() {}

    /**
     * The derivative of {@link HelpersOfEnumsAndTexts#rotated(String, double, double[])} with respect to
     * {@code angle}.
     */
    public static RotatedGradient rotatedGradient(String unit, double angle, double[] point) {
        RotatedGradient into = new RotatedGradient();
        rotatedGradient(unit, angle, point, into);
        return into;
    }

    /**
     * Computes the derivative of {@link HelpersOfEnumsAndTexts#rotated(String, double, double[])} with
     * respect to {@code angle} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 10}; of the method itself: at most {@code 9}. Workspace: none.
     */
    public static void rotatedGradient(String unit, double angle, double[] point, RotatedGradient into) {
        into.angle = rotatedGradientKernel(unit, angle, point);
    }

    /**
     * Computes the derivative of {@link HelpersOfEnumsAndTexts#rotated(String, double, double[])} with
     * respect to {@code angle} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 15}; of the method itself: at most {@code 9}. Workspace: none.
     */
    public static double rotatedValueAndGradient(String unit, double angle, double[] point,
            RotatedGradient into) {
        double value = rotatedValueAndGradientKernel(unit, angle, point, into.partials);
        into.angle = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link HelpersOfEnumsAndTexts#rotated(String, double, double[])} with respect to
     * {@code angle}, as a number.
     */
    public static double rotatedDerivative(String unit, double angle, double[] point) {
        return rotatedGradientKernel(unit, angle, point);
    }

    /**
     * The derivative of {@link HelpersOfEnumsAndTexts#rotated(String, double, double[])} with respect to
     * {@code angle}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RotatedGradient {
        private double angle;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RotatedGradient() {}

        /** The derivative with respect to {@code angle}. */
        public double angle() {
            return angle;
        }
    }

    private static double rotatedGradientKernel(String unit, double angle, double[] point) {
        boolean returned = false;
        HelpersOfEnumsAndTexts.Unit from = null;
        for (int i = 0; i < 2; i++) {
            if (unit.equals("deg")) {
                from = HelpersOfEnumsAndTexts.Unit.DEGREES;
                returned = true;
                break;
            }
            if (unit.length() > 2 && unit.charAt(i) == 't') {
                from = HelpersOfEnumsAndTexts.Unit.TURNS;
                returned = true;
                break;
            }
            from = HelpersOfEnumsAndTexts.Unit.TURNS;
        }
        if (!returned) {
            from = HelpersOfEnumsAndTexts.Unit.RADIANS;
        }
        boolean test = from == HelpersOfEnumsAndTexts.Unit.RADIANS;
        double t;
        HelpersOfEnumsAndTexts.Unit selector = null;
        if (test) {
            t = angle;
        } else {
            selector = Objects.requireNonNull(from);
            if (selector == HelpersOfEnumsAndTexts.Unit.DEGREES) {
                t = angle * Math.PI / 180.0;
            } else {
                t = selector == HelpersOfEnumsAndTexts.Unit.TURNS ? 6.283185307179586 * angle : angle;
            }
        }
        int k = HelpersOfEnumsAndTexts.Unit.DEGREES.ordinal();
        HelpersOfEnumsAndTexts.Unit back = from.ordinal() > k ? from : HelpersOfEnumsAndTexts.Unit.DEGREES;
        double t2 = Math.cos(t);
        double point0 = point[0];
        double t3 = Math.sin(t);
        double point1 = point[1];
        HelpersOfEnumsAndTexts.Unit selector2 = Objects.requireNonNull(back);
        String choice = "rad";
        if (selector2 != HelpersOfEnumsAndTexts.Unit.RADIANS) {
            choice = selector2 == HelpersOfEnumsAndTexts.Unit.DEGREES ? "degree" : "t";
        }
        double t4 = choice.length();
        double tBar = -(point1 * t2) - point0 * t3;
        double angleBar;
        if (test) {
            angleBar = t4 + tBar;
        } else if (selector == HelpersOfEnumsAndTexts.Unit.DEGREES) {
            angleBar = t4 + tBar * 0.017453292519943295;
        } else {
            angleBar = selector == HelpersOfEnumsAndTexts.Unit.TURNS ? t4 + 6.283185307179586 * tBar
                    : t4 + tBar;
        }
        return angleBar;
    }

    private static double rotatedValueAndGradientKernel(String unit, double angle, double[] point,
            double[] partials) {
        boolean returned = false;
        HelpersOfEnumsAndTexts.Unit from = null;
        for (int i = 0; i < 2; i++) {
            if (unit.equals("deg")) {
                from = HelpersOfEnumsAndTexts.Unit.DEGREES;
                returned = true;
                break;
            }
            if (unit.length() > 2 && unit.charAt(i) == 't') {
                from = HelpersOfEnumsAndTexts.Unit.TURNS;
                returned = true;
                break;
            }
            from = HelpersOfEnumsAndTexts.Unit.TURNS;
        }
        if (!returned) {
            from = HelpersOfEnumsAndTexts.Unit.RADIANS;
        }
        boolean test = from == HelpersOfEnumsAndTexts.Unit.RADIANS;
        double t;
        HelpersOfEnumsAndTexts.Unit selector = null;
        if (test) {
            t = angle;
        } else {
            selector = Objects.requireNonNull(from);
            if (selector == HelpersOfEnumsAndTexts.Unit.DEGREES) {
                t = angle * Math.PI / 180.0;
            } else {
                t = selector == HelpersOfEnumsAndTexts.Unit.TURNS ? 6.283185307179586 * angle : angle;
            }
        }
        int k = HelpersOfEnumsAndTexts.Unit.DEGREES.ordinal();
        HelpersOfEnumsAndTexts.Unit back = from.ordinal() > k ? from : HelpersOfEnumsAndTexts.Unit.DEGREES;
        double t2 = Math.cos(t);
        double point0 = point[0];
        double t3 = Math.sin(t);
        double point1 = point[1];
        double t4 = t2 * point0 - t3 * point1;
        HelpersOfEnumsAndTexts.Unit selector2 = Objects.requireNonNull(back);
        String choice = "rad";
        if (selector2 != HelpersOfEnumsAndTexts.Unit.RADIANS) {
            choice = selector2 == HelpersOfEnumsAndTexts.Unit.DEGREES ? "degree" : "t";
        }
        double t5 = choice.length();
        double t6 = t4 + t5 * angle;
        double tBar = -(point1 * t2) - point0 * t3;
        double angleBar;
        if (test) {
            angleBar = t5 + tBar;
        } else if (selector == HelpersOfEnumsAndTexts.Unit.DEGREES) {
            angleBar = t5 + tBar * 0.017453292519943295;
        } else {
            angleBar = selector == HelpersOfEnumsAndTexts.Unit.TURNS ? t5 + 6.283185307179586 * tBar
                    : t5 + tBar;
        }
        partials[0] = angleBar;
        return t6;
    }
}
