package programs.switches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ArrowWithLabels}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ArrowWithLabelsDerivatives {

    private ArrowWithLabelsDerivatives() {}

    /**
     * The derivative of {@link ArrowWithLabels#activation(int, double)} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 17) has the derivative of the side taken.
     */
    public static ActivationGradient activationGradient(int kind, double x) {
        ActivationGradient into = new ActivationGradient();
        activationGradient(kind, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ArrowWithLabels#activation(int, double)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 22}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static void activationGradient(int kind, double x, ActivationGradient into) {
        into.x = activationGradientKernel(kind, x);
    }

    /**
     * Computes the derivative of {@link ArrowWithLabels#activation(int, double)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 24}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static double activationValueAndGradient(int kind, double x, ActivationGradient into) {
        double value = activationValueAndGradientKernel(kind, x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ArrowWithLabels#activation(int, double)} with respect to {@code x}, as a
     * number.
     *
     * <p>
     * The branch on active values (line 17) has the derivative of the side taken.
     */
    public static double activationDerivative(int kind, double x) {
        return activationGradientKernel(kind, x);
    }

    /**
     * The derivative of {@link ArrowWithLabels#activation(int, double)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ActivationGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ActivationGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double activationGradientKernel(int kind, double x) {
        boolean test = kind == 0;
        double t = 0.0;
        double t2 = 0.0;
        double y = 0.0;
        double y2;
        if (test) {
            y2 = x;
        } else {
            boolean test2 = kind == 1;
            if (test2 | kind == 2) {
                t = Math.tanh(x);
                y2 = test2 ? t : t * t;
            } else if (kind == 3) {
                y2 = x > 0.0 ? x : 0.01 * x;
            } else {
                boolean test3 = kind == 5;
                if (!(kind == 4 | test3 | kind == 6)) {
                    throw new IllegalArgumentException("no activation " + kind);
                }
                double t3 = Math.exp(-Math.abs(x));
                double t4 = 1.0 + t3;
                y = (-x > 0.0 ? t3 : 1.0) / t4;
                t2 = -(t3 / (t4 * t4));
                y2 = test3 ? y * x : y;
            }
        }
        double yBar = 1.0 + 2.0 * y2;
        if (test) {
            return yBar;
        }
        boolean test2 = kind == 1;
        double xBar;
        if (test2 | kind == 2) {
            double tBar = test2 ? yBar : 2.0 * yBar * t;
            double t3 = Math.abs(x);
            double t4;
            if (t3 < 9.0) {
                t4 = (1.0 - t) * (1.0 + t);
            } else {
                double t5 = Math.exp(-2.0 * t3);
                double t6 = 1.0 + t5;
                t4 = 4.0 * t5 / (t6 * t6);
            }
            xBar = tBar * t4;
        } else if (kind == 3) {
            xBar = x > 0.0 ? yBar : yBar * 0.01;
        } else {
            double xBar2 = 0.0;
            double yBar2;
            if (kind == 5) {
                yBar2 = yBar * x;
                xBar2 = yBar * y;
            } else {
                yBar2 = yBar;
            }
            xBar = xBar2 - yBar2 * t2;
        }
        return xBar;
    }

    private static double activationValueAndGradientKernel(int kind, double x, double[] partials) {
        boolean test = kind == 0;
        double t = 0.0;
        double t2 = 0.0;
        double y = 0.0;
        double y2;
        if (test) {
            y2 = x;
        } else {
            boolean test2 = kind == 1;
            if (test2 | kind == 2) {
                t = Math.tanh(x);
                y2 = test2 ? t : t * t;
            } else if (kind == 3) {
                y2 = x > 0.0 ? x : 0.01 * x;
            } else {
                boolean test3 = kind == 5;
                if (!(kind == 4 | test3 | kind == 6)) {
                    throw new IllegalArgumentException("no activation " + kind);
                }
                double t3 = Math.exp(-Math.abs(x));
                double t4 = 1.0 + t3;
                y = (-x > 0.0 ? t3 : 1.0) / t4;
                t2 = -(t3 / (t4 * t4));
                y2 = test3 ? y * x : y;
            }
        }
        double t3 = y2 * y2 + y2;
        double yBar = 1.0 + 2.0 * y2;
        if (test) {
            partials[0] = yBar;
            return t3;
        }
        boolean test2 = kind == 1;
        double xBar;
        if (test2 | kind == 2) {
            double tBar = test2 ? yBar : 2.0 * yBar * t;
            double t4 = Math.abs(x);
            double t5;
            if (t4 < 9.0) {
                t5 = (1.0 - t) * (1.0 + t);
            } else {
                double t6 = Math.exp(-2.0 * t4);
                double t7 = 1.0 + t6;
                t5 = 4.0 * t6 / (t7 * t7);
            }
            xBar = tBar * t5;
        } else if (kind == 3) {
            xBar = x > 0.0 ? yBar : yBar * 0.01;
        } else {
            double xBar2 = 0.0;
            double yBar2;
            if (kind == 5) {
                yBar2 = yBar * x;
                xBar2 = yBar * y;
            } else {
                yBar2 = yBar;
            }
            xBar = xBar2 - yBar2 * t2;
        }
        partials[0] = xBar;
        return t3;
    }
}
