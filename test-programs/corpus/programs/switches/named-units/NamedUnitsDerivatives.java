package programs.switches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link NamedUnits}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NamedUnitsDerivatives {

    private NamedUnitsDerivatives() {}

    /**
     * The derivative of {@link NamedUnits#inMetres(double, String)} with respect to {@code value}.
     */
    public static InMetresGradient inMetresGradient(double value, String unit) {
        InMetresGradient into = new InMetresGradient();
        inMetresGradient(value, unit, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NamedUnits#inMetres(double, String)} with respect to {@code value}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3}; of the method itself: at most {@code 3}. Workspace: none.
     */
    public static void inMetresGradient(double value, String unit, InMetresGradient into) {
        into.value = inMetresGradientKernel(value, unit);
    }

    /**
     * Computes the derivative of {@link NamedUnits#inMetres(double, String)} with respect to {@code value}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 4}; of the method itself: at most {@code 3}. Workspace: none.
     */
    public static double inMetresValueAndGradient(double value, String unit, InMetresGradient into) {
        double value_ = inMetresValueAndGradientKernel(value, unit, into.partials);
        into.value = into.partials[0];
        return value_;
    }

    /**
     * The derivative of {@link NamedUnits#inMetres(double, String)} with respect to {@code value}, as a
     * number.
     */
    public static double inMetresDerivative(double value, String unit) {
        return inMetresGradientKernel(value, unit);
    }

    /**
     * The derivative of {@link NamedUnits#inMetres(double, String)} with respect to {@code value}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class InMetresGradient {
        private double value;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public InMetresGradient() {}

        /** The derivative with respect to {@code value}. */
        public double value() {
            return value;
        }
    }

    /**
     * The derivative of {@link NamedUnits#named(String, double)} with respect to {@code x}.
     */
    public static NamedGradient namedGradient(String name, double x) {
        NamedGradient into = new NamedGradient();
        namedGradient(name, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NamedUnits#named(String, double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * rounds42}; of the method itself: at most {@code rounds42}. Workspace:
     * none. Here {@code rounds42} is how often the loop in line 42 runs in all.
     */
    public static void namedGradient(String name, double x, NamedGradient into) {
        into.x = namedGradientKernel(name, x);
    }

    /**
     * Computes the derivative of {@link NamedUnits#named(String, double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * rounds42}; of the method itself: at most {@code rounds42}. Workspace:
     * none. Here {@code rounds42} is how often the loop in line 42 runs in all.
     */
    public static double namedValueAndGradient(String name, double x, NamedGradient into) {
        double value = namedValueAndGradientKernel(name, x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NamedUnits#named(String, double)} with respect to {@code x}, as a number.
     */
    public static double namedDerivative(String name, double x) {
        return namedGradientKernel(name, x);
    }

    /**
     * The derivative of {@link NamedUnits#named(String, double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class NamedGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public NamedGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double inMetresGradientKernel(double value, String unit) {
        double scale = 1.0;
        if (!unit.equals("m")) {
            scale = 1000.0;
            if (!unit.equals("km")) {
                scale = 0.3048;
                if (!unit.equals("ft") && !unit.equals("foot")) {
                    scale = unit.length() == 0 ? 0 : unit.charAt(0) - 'a' + 1;
                }
            }
        }
        String name = value > 10.0 ? unit : "small";
        double valueBar;
        if (name.equals("small")) {
            valueBar = 2.0 * (scale * value);
        } else if (!name.equals("m") && name.length() > 1) {
            double t = value * 0.5;
            valueBar = scale + t + t;
        } else {
            valueBar = scale;
        }
        return valueBar;
    }

    private static double inMetresValueAndGradientKernel(double value, String unit, double[] partials) {
        double scale = 1.0;
        if (!unit.equals("m")) {
            scale = 1000.0;
            if (!unit.equals("km")) {
                scale = 0.3048;
                if (!unit.equals("ft") && !unit.equals("foot")) {
                    scale = unit.length() == 0 ? 0 : unit.charAt(0) - 'a' + 1;
                }
            }
        }
        String name = value > 10.0 ? unit : "small";
        double valueBar;
        if (name.equals("small")) {
            scale *= value;
            valueBar = 2.0 * scale;
        } else if (!name.equals("m") && name.length() > 1) {
            double t = value * 0.5;
            scale += t;
            valueBar = scale + t;
        } else {
            valueBar = scale;
        }
        partials[0] = valueBar;
        return value * scale;
    }

    private static double namedGradientKernel(String name, double x) {
        double xBar;
        if (name.equals("sin")) {
            xBar = Math.cos(x);
        } else if (name.equals("cos") || name.equals("cosine")) {
            xBar = -Math.sin(x);
        } else {
            int k = name.length();
            double y = x;
            double yDot = 1.0;
            for (int i = 0; i < k; i++) {
                double t = 0.0;
                double t2 = 1.0;
                if (name.charAt(i) == '+') {
                    y += 1.0;
                } else {
                    t = y;
                    t2 = x;
                    y *= x;
                }
                yDot = t + t2 * yDot;
            }
            xBar = yDot;
        }
        return xBar;
    }

    private static double namedValueAndGradientKernel(String name, double x, double[] partials) {
        double y;
        double xBar;
        if (name.equals("sin")) {
            y = Math.sin(x);
            xBar = Math.cos(x);
        } else if (name.equals("cos") || name.equals("cosine")) {
            y = Math.cos(x);
            xBar = -Math.sin(x);
        } else {
            int k = name.length();
            y = x;
            double yDot = 1.0;
            for (int i = 0; i < k; i++) {
                double t = 0.0;
                double t2 = 1.0;
                if (name.charAt(i) == '+') {
                    y += 1.0;
                } else {
                    t = y;
                    t2 = x;
                    y *= x;
                }
                yDot = t + t2 * yDot;
            }
            xBar = yDot;
        }
        partials[0] = xBar;
        return y;
    }
}
