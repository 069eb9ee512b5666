package programs.switches;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SwitchValues}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SwitchValuesDerivatives {

    private SwitchValuesDerivatives() {}

    /**
     * The derivative of {@link SwitchValues#kernel(int, int, double, double)} with respect to {@code x} and
     * {@code y}.
     */
    public static KernelGradient kernelGradient(int kind, int smooth, double x, double y) {
        KernelGradient into = new KernelGradient();
        kernelGradient(kind, smooth, x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SwitchValues#kernel(int, int, double, double)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     */
    public static void kernelGradient(int kind, int smooth, double x, double y, KernelGradient into) {
        kernelGradientKernel(kind, smooth, x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link SwitchValues#kernel(int, int, double, double)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
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
        boolean test = kind == 0;
        double base = 0.0;
        double t = 0.0;
        double h = 0.0;
        double base2 = 0.0;
        double base3;
        if (test) {
            base = Math.exp(-(d * d));
            base3 = base;
        } else {
            t = 0.0;
            h = 0.0;
            base2 = 0.0;
            if (kind == 1) {
                double r = Math.abs(d);
                t = Math.exp(-r);
                base3 = (1.0 + r) * t;
            } else {
                boolean test2 = kind == 2;
                h = 0.0;
                base2 = 0.0;
                if (test2 | kind == 3) {
                    h = 0.0;
                    double q;
                    if (smooth == 0) {
                        q = d * d;
                    } else {
                        h = 0.0;
                        if (smooth == 1 | smooth == 2) {
                            h = d / smooth;
                            q = h * h + 1.0;
                        } else {
                            q = d > 0.0 ? d : -2.0 * d;
                        }
                    }
                    base2 = 0.0;
                    if (test2) {
                        base2 = 1.0 / (1.0 + q);
                        base3 = base2;
                    } else {
                        base3 = q;
                    }
                } else {
                    base3 = x * y;
                }
            }
        }
        boolean test2 = smooth == 0;
        double t2 = Math.cos(test2 ? base3 : smooth == 1 ? x : 2.0);
        double baseBar = 1.0;
        double xBar = 0.0;
        if (test2) {
            baseBar = 1.0 + t2;
        } else {
            xBar = smooth == 1 ? t2 : 0.0;
        }
        double yBar = 0.0;
        double dBar;
        if (test) {
            double t3 = baseBar * base * d;
            dBar = -t3 - t3;
        } else {
            yBar = 0.0;
            if (kind == 1) {
                double rBar = baseBar * t - baseBar * (1.0 + Math.abs(d)) * t;
                dBar = rBar * Math.signum(d);
            } else {
                boolean test3 = kind == 2;
                yBar = 0.0;
                if (test3 | kind == 3) {
                    double q;
                    if (test2) {
                        q = d * d;
                    } else if (smooth == 1 | smooth == 2) {
                        q = h * h + 1.0;
                    } else {
                        q = d > 0.0 ? d : -2.0 * d;
                    }
                    double qBar = test3 ? -(baseBar / (1.0 + q) * base2) : baseBar;
                    if (test2) {
                        dBar = 2.0 * qBar * d;
                    } else if (smooth == 1 | smooth == 2) {
                        dBar = 2.0 * qBar * h / smooth;
                    } else {
                        dBar = d > 0.0 ? qBar : qBar * -2.0;
                    }
                } else {
                    xBar += baseBar * y;
                    yBar = baseBar * x;
                    dBar = 0.0;
                }
            }
        }
        partials[0] = xBar + dBar;
        partials[1] = yBar - dBar;
    }

    private static double kernelValueAndGradientKernel(int kind, int smooth, double x, double y,
            double[] partials) {
        double d = x - y;
        boolean test = kind == 0;
        double base = 0.0;
        double t = 0.0;
        double h = 0.0;
        double base2 = 0.0;
        double base3;
        if (test) {
            base = Math.exp(-(d * d));
            base3 = base;
        } else {
            t = 0.0;
            h = 0.0;
            base2 = 0.0;
            if (kind == 1) {
                double r = Math.abs(d);
                t = Math.exp(-r);
                base3 = (1.0 + r) * t;
            } else {
                boolean test2 = kind == 2;
                h = 0.0;
                base2 = 0.0;
                if (test2 | kind == 3) {
                    h = 0.0;
                    double q;
                    if (smooth == 0) {
                        q = d * d;
                    } else {
                        h = 0.0;
                        if (smooth == 1 | smooth == 2) {
                            h = d / smooth;
                            q = h * h + 1.0;
                        } else {
                            q = d > 0.0 ? d : -2.0 * d;
                        }
                    }
                    base2 = 0.0;
                    if (test2) {
                        base2 = 1.0 / (1.0 + q);
                        base3 = base2;
                    } else {
                        base3 = q;
                    }
                } else {
                    base3 = x * y;
                }
            }
        }
        boolean test2 = smooth == 0;
        double t2 = test2 ? base3 : smooth == 1 ? x : 2.0;
        double t3 = base3 + Math.sin(t2);
        double t4 = Math.cos(t2);
        double baseBar = 1.0;
        double xBar = 0.0;
        if (test2) {
            baseBar = 1.0 + t4;
        } else {
            xBar = smooth == 1 ? t4 : 0.0;
        }
        double yBar = 0.0;
        double dBar;
        if (test) {
            double t5 = baseBar * base * d;
            dBar = -t5 - t5;
        } else {
            yBar = 0.0;
            if (kind == 1) {
                double rBar = baseBar * t - baseBar * (1.0 + Math.abs(d)) * t;
                dBar = rBar * Math.signum(d);
            } else {
                boolean test3 = kind == 2;
                yBar = 0.0;
                if (test3 | kind == 3) {
                    double q;
                    if (test2) {
                        q = d * d;
                    } else if (smooth == 1 | smooth == 2) {
                        q = h * h + 1.0;
                    } else {
                        q = d > 0.0 ? d : -2.0 * d;
                    }
                    double qBar = test3 ? -(baseBar / (1.0 + q) * base2) : baseBar;
                    if (test2) {
                        dBar = 2.0 * qBar * d;
                    } else if (smooth == 1 | smooth == 2) {
                        dBar = 2.0 * qBar * h / smooth;
                    } else {
                        dBar = d > 0.0 ? qBar : qBar * -2.0;
                    }
                } else {
                    xBar += baseBar * y;
                    yBar = baseBar * x;
                    dBar = 0.0;
                }
            }
        }
        partials[0] = xBar + dBar;
        partials[1] = yBar - dBar;
        return t3;
    }
}
