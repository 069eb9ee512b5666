package programs.switches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SwitchValues}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SwitchValuesDerivatives {

    private SwitchValuesDerivatives() {}

    /**
     * The derivative of {@link SwitchValues#kernel(int, int, double, double)} with respect to {@code x} and
     * {@code y}.
     *
     * <p>
     * At {@code d == 0} (line 14), {@code abs} has no derivative; 0 is used. The branch on active values
     * (line 26) has the derivative of the side taken.
     */
    public static KernelGradient kernelGradient(int kind, int smooth, double x, double y) {
        KernelGradient into = new KernelGradient();
        kernelGradient(kind, smooth, x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SwitchValues#kernel(int, int, double, double)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 25}; of the method itself: at most {@code 8}. Workspace: none.
     */
    public static void kernelGradient(int kind, int smooth, double x, double y, KernelGradient into) {
        kernelGradientKernel(kind, smooth, x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link SwitchValues#kernel(int, int, double, double)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 27}; of the method itself: at most {@code 8}. Workspace: none.
     */
    public static double kernelValueAndGradient(int kind, int smooth, double x, double y,
            KernelGradient into) {
        double value = kernelValueAndGradientKernel(kind, smooth, x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link SwitchValues#kernel(int, int, double, double)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class KernelGradient {
        private double x;
        private double y;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public KernelGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static void kernelGradientKernel(int kind, int smooth, double x, double y, double[] partials) {
        double d = x - y;
        boolean test = smooth == 0;
        boolean test2 = smooth == 1;
        double t;
        double t2;
        double t3;
        double t4;
        if (kind == 0) {
            double t5 = y - x;
            t = Math.exp(t5 * d);
            t2 = t * d;
            t3 = -t2;
            t4 = t * t5;
        } else {
            t3 = 0.0;
            t2 = 0.0;
            if (kind == 1) {
                double t5 = Math.abs(d);
                double t6 = Math.exp(-t5);
                t = (1.0 + t5) * t6;
                t4 = (t6 - t) * Math.signum(d);
            } else {
                boolean test3 = kind == 2;
                t4 = 0.0;
                if (test3 | kind == 3) {
                    boolean test4 = test2 | smooth == 2;
                    double t5 = smooth;
                    double t6 = d / t5;
                    boolean test5 = d > 0.0;
                    double t7;
                    if (test) {
                        t = d * d;
                        t7 = 2.0 * d;
                    } else if (test4) {
                        t = t6 * t6 + 1.0;
                        t7 = 2.0 * t6 / t5;
                    } else {
                        t7 = -2.0;
                        if (test5) {
                            t = d;
                            t7 = 1.0;
                        } else {
                            t = -2.0 * d;
                        }
                    }
                    double t8 = 1.0;
                    if (test3) {
                        t = 1.0 / (1.0 + t);
                        double t9 = 1.0
                                / (1.0 + (test ? d * d : test4 ? t6 * t6 + 1.0 : test5 ? d : -2.0 * d));
                        t8 = -(t9 * t9);
                    }
                    t4 = t8 == 0.0 ? 0.0 : t8 * t7;
                } else {
                    t = x * y;
                    t3 = y;
                    t2 = x;
                }
            }
        }
        double t5 = 0.0;
        double t6 = 0.0;
        if (test) {
            t5 = 1.0;
        } else {
            t = 2.0;
            if (test2) {
                t = x;
                t6 = 1.0;
            }
        }
        double t7 = Math.cos(t);
        double t8 = 1.0 + t7 * t5;
        double t9 = t8 == 0.0 ? 0.0 : t8 * t4;
        partials[0] = t7 * t6 + t8 * t3 + t9;
        partials[1] = t8 * t2 - t9;
    }

    private static double kernelValueAndGradientKernel(int kind, int smooth, double x, double y,
            double[] partials) {
        double d = x - y;
        boolean test = smooth == 0;
        boolean test2 = smooth == 1;
        double t;
        double t2;
        double t3;
        double t4;
        if (kind == 0) {
            double t5 = y - x;
            t = Math.exp(t5 * d);
            t2 = t * d;
            t3 = -t2;
            t4 = t * t5;
        } else {
            t3 = 0.0;
            t2 = 0.0;
            if (kind == 1) {
                double t5 = Math.abs(d);
                double t6 = Math.exp(-t5);
                t = (1.0 + t5) * t6;
                t4 = (t6 - t) * Math.signum(d);
            } else {
                boolean test3 = kind == 2;
                t4 = 0.0;
                if (test3 | kind == 3) {
                    boolean test4 = test2 | smooth == 2;
                    double t5 = smooth;
                    double t6 = d / t5;
                    boolean test5 = d > 0.0;
                    double t7;
                    if (test) {
                        t = d * d;
                        t7 = 2.0 * d;
                    } else if (test4) {
                        t = t6 * t6 + 1.0;
                        t7 = 2.0 * t6 / t5;
                    } else {
                        t7 = -2.0;
                        if (test5) {
                            t = d;
                            t7 = 1.0;
                        } else {
                            t = -2.0 * d;
                        }
                    }
                    double t8 = 1.0;
                    if (test3) {
                        t = 1.0 / (1.0 + t);
                        double t9 = 1.0
                                / (1.0 + (test ? d * d : test4 ? t6 * t6 + 1.0 : test5 ? d : -2.0 * d));
                        t8 = -(t9 * t9);
                    }
                    t4 = t8 == 0.0 ? 0.0 : t8 * t7;
                } else {
                    t = x * y;
                    t3 = y;
                    t2 = x;
                }
            }
        }
        double t5 = 0.0;
        double t6 = 0.0;
        double t7;
        if (test) {
            t7 = t;
            t5 = 1.0;
        } else {
            t7 = 2.0;
            if (test2) {
                t7 = x;
                t6 = 1.0;
            }
        }
        double t8 = Math.cos(t7);
        double t9 = 1.0 + t8 * t5;
        double t10 = t9 == 0.0 ? 0.0 : t9 * t4;
        partials[0] = t8 * t6 + t9 * t3 + t10;
        partials[1] = t9 * t2 - t10;
        return t + Math.sin(t7);
    }
}
