package programs.switches;

import java.util.Arrays;
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
     */
    public static void inMetresGradient(double value, String unit, InMetresGradient into) {
        into.value = inMetresGradientKernel(value, unit);
    }

    /**
     * Computes the derivative of {@link NamedUnits#inMetres(double, String)} with respect to {@code value}
     * into {@code into} and returns the method's value.
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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NamedUnits#named(String, double)} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void namedGradient(String name, double x, NamedGradient into) {
        into.x = namedGradientKernel(name, x, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link NamedUnits#named(String, double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double namedValueAndGradient(String name, double x, NamedGradient into) {
        double value = namedValueAndGradientKernel(name, x, into.booleans, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NamedUnits#named(String, double)} with respect to {@code x}, as a number.
     */
    public static double namedDerivative(String name, double x) {
        return namedGradient(name, x).x();
    }

    /**
     * The derivative of {@link NamedUnits#named(String, double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class NamedGradient {
        private double x;
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public NamedGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private NamedGradient withoutScratch() {
            NamedGradient results = new NamedGradient();
            results.x = x;
            return results;
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
            valueBar = scale + scale;
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

    private static double namedGradientKernel(String name, double x, boolean[][] booleans,
            double[][] doubles) {
        boolean[] tape = booleans[0];
        double[] yTape = doubles[0];
        boolean test = name.equals("sin");
        boolean test2 = false;
        int i = 0;
        if (!test) {
            test2 = name.equals("cos") || name.equals("cosine");
            i = 0;
            if (!test2) {
                double y = x;
                for (i = 0; i < name.length(); i++) {
                    if (tape.length < i + 1) {
                        tape = grow(booleans, 0, i + 1);
                    }
                    if (yTape.length < i + 1) {
                        yTape = grow(doubles, 0, i + 1);
                    }
                    yTape[i] = y;
                    boolean test3 = name.charAt(i) == '+';
                    tape[i] = test3;
                    y = test3 ? y + 1.0 : y * x;
                }
            }
        }
        double xBar;
        if (test) {
            xBar = Math.cos(x);
        } else if (test2) {
            xBar = -Math.sin(x);
        } else {
            double xBar2 = 0.0;
            double yBar = 1.0;
            for (int k = i - 1; k >= 0; k--) {
                double y = yTape[k];
                if (!tape[k]) {
                    xBar2 += yBar * y;
                    yBar *= x;
                }
            }
            xBar = xBar2 + yBar;
        }
        return xBar;
    }

    private static double namedValueAndGradientKernel(String name, double x, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] yTape = doubles[0];
        boolean test = name.equals("sin");
        boolean test2 = false;
        int i = 0;
        double y;
        if (test) {
            y = Math.sin(x);
        } else {
            test2 = name.equals("cos") || name.equals("cosine");
            i = 0;
            if (test2) {
                y = Math.cos(x);
            } else {
                y = x;
                for (i = 0; i < name.length(); i++) {
                    if (tape.length < i + 1) {
                        tape = grow(booleans, 0, i + 1);
                    }
                    if (yTape.length < i + 1) {
                        yTape = grow(doubles, 0, i + 1);
                    }
                    yTape[i] = y;
                    boolean test3 = name.charAt(i) == '+';
                    tape[i] = test3;
                    y = test3 ? y + 1.0 : y * x;
                }
            }
        }
        double xBar;
        if (test) {
            xBar = Math.cos(x);
        } else if (test2) {
            xBar = -Math.sin(x);
        } else {
            double xBar2 = 0.0;
            double yBar = 1.0;
            for (int k = i - 1; k >= 0; k--) {
                double y2 = yTape[k];
                if (!tape[k]) {
                    xBar2 += yBar * y2;
                    yBar *= x;
                }
            }
            xBar = xBar2 + yBar;
        }
        partials[0] = xBar;
        return y;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}
