package programs.switches;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OldFormWithValues}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OldFormWithValuesDerivatives {

    private OldFormWithValuesDerivatives() {}

    /**
     * The derivative of {@link OldFormWithValues#value(int, double[])} with respect to {@code x}.
     *
     * <p>
     * Branches on active values (lines 16, 17 and 20) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(int kind, double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(kind, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OldFormWithValues#value(int, double[])} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (2 * rounds16 + rounds29 + 2)}; of the method itself: at most
     * {@code 2 * (rounds29 + 1)}. Workspace: at most {@code 8 * rounds16} bytes, and while it grows at most
     * twice as many. Here {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds29} is
     * how often the loop in line 29 runs in all.
     */
    public static void valueGradient(int kind, double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(kind, x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link OldFormWithValues#value(int, double[])} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (2 * rounds16 + rounds29 + 3)}; of the method itself: at most
     * {@code 2 * (rounds29 + 1)}. Workspace: at most {@code 8 * rounds16} bytes, and while it grows at most
     * twice as many. Here {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds29} is
     * how often the loop in line 29 runs in all.
     */
    public static double valueValueAndGradient(int kind, double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(kind, x, into.x, into.doubles);
    }

    /**
     * The derivative of {@link OldFormWithValues#value(int, double[])} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(int kind, double[] x, double[] xBar, double[][] doubles) {
        double[] scaleTape = doubles[0];
        boolean test = kind == 1;
        double scale = test ? 2.0 : 1.0;
        boolean test2 = test | kind == 2;
        int trips = 0;
        boolean left = false;
        int trips2 = 0;
        double result = 0.0;
        if (test2) {
            double scale2 = scale * x[0];
            for (int i = 0; i < x.length; i++) {
                if (scaleTape.length < trips + 1L) {
                    scaleTape = grow(doubles, 0, trips + 1L);
                }
                scaleTape[trips] = scale2;
                double v = x[i];
                trips++;
                if (v < -0.5) {
                    result = v * scale2;
                    left = true;
                    break;
                }
                if (v > 0.9) {
                    break;
                }
                scale2 += v;
            }
            if (!left) {
                result = scale2;
            }
        } else if (kind == 3) {
            double s = 0.0;
            int i = 0;
            while (true) {
                trips2++;
                if (i == x.length) {
                    result = s;
                    break;
                }
                double xi = x[i];
                s += xi * xi;
                i++;
            }
        } else {
            if (kind < 0) {
                throw new IllegalArgumentException("kind " + kind);
            }
            result = x.length > 0 ? x[0] : 0.0;
        }
        double resultBar = 2.0 * result;
        if (test2) {
            double scaleBar = 1.0;
            if (!left) {
                scaleBar = 1.0 + resultBar;
                resultBar = 0.0;
            }
            for (int k = trips - 1; k >= 0; k--) {
                double scale2 = scaleTape[k];
                double v = x[k];
                double vBar;
                if (v < -0.5) {
                    vBar = resultBar * scale2;
                    scaleBar += resultBar * v;
                    resultBar = 0.0;
                } else {
                    vBar = v > 0.9 ? 0.0 : scaleBar;
                }
                xBar[k] += vBar;
            }
            xBar[0] += scaleBar * scale;
        } else if (kind == 3) {
            double sBar = 0.0;
            for (int k = trips2 - 1; k >= 0; k--) {
                if (k == x.length) {
                    sBar += resultBar;
                    resultBar = 0.0;
                } else {
                    xBar[k] += 2.0 * sBar * x[k];
                }
            }
        } else if (x.length > 0) {
            xBar[0] += resultBar;
        }
    }

    private static double valueValueAndGradientKernel(int kind, double[] x, double[] xBar,
            double[][] doubles) {
        double[] scaleTape = doubles[0];
        boolean test = kind == 1;
        double scale = test ? 2.0 : 1.0;
        boolean test2 = test | kind == 2;
        int trips = 0;
        boolean left = false;
        int trips2 = 0;
        double scale2;
        double result = 0.0;
        if (test2) {
            scale2 = scale * x[0];
            for (int i = 0; i < x.length; i++) {
                if (scaleTape.length < trips + 1L) {
                    scaleTape = grow(doubles, 0, trips + 1L);
                }
                scaleTape[trips] = scale2;
                double v = x[i];
                trips++;
                if (v < -0.5) {
                    result = v * scale2;
                    left = true;
                    break;
                }
                if (v > 0.9) {
                    break;
                }
                scale2 += v;
            }
            if (!left) {
                result = scale2;
            }
        } else {
            if (kind == 3) {
                double s = 0.0;
                int i = 0;
                while (true) {
                    trips2++;
                    if (i == x.length) {
                        result = s;
                        break;
                    }
                    double xi = x[i];
                    s += xi * xi;
                    i++;
                }
            } else {
                if (kind < 0) {
                    throw new IllegalArgumentException("kind " + kind);
                }
                result = x.length > 0 ? x[0] : 0.0;
            }
            scale2 = scale;
        }
        double t = result * result + scale2;
        double resultBar = 2.0 * result;
        if (test2) {
            double scaleBar = 1.0;
            if (!left) {
                scaleBar = 1.0 + resultBar;
                resultBar = 0.0;
            }
            for (int k = trips - 1; k >= 0; k--) {
                double scale3 = scaleTape[k];
                double v = x[k];
                double vBar;
                if (v < -0.5) {
                    vBar = resultBar * scale3;
                    scaleBar += resultBar * v;
                    resultBar = 0.0;
                } else {
                    vBar = v > 0.9 ? 0.0 : scaleBar;
                }
                xBar[k] += vBar;
            }
            xBar[0] += scaleBar * scale;
        } else if (kind == 3) {
            double sBar = 0.0;
            for (int k = trips2 - 1; k >= 0; k--) {
                if (k == x.length) {
                    sBar += resultBar;
                    resultBar = 0.0;
                } else {
                    xBar[k] += 2.0 * sBar * x[k];
                }
            }
        } else if (x.length > 0) {
            xBar[0] += resultBar;
        }
        return t;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
