package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ReverseModeByHand}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ReverseModeByHandDerivatives {

    private ReverseModeByHandDerivatives() {}

    /**
     * The derivative of {@link ReverseModeByHand#gradNorm(int[], int[], int[], double[], double[])} with
     * respect to {@code c} and {@code x}.
     */
    public static GradNormGradient gradNormGradient(int[] op, int[] a, int[] b, double[] c, double[] x) {
        GradNormGradient into = new GradNormGradient();
        gradNormGradient(op, a, b, c, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ReverseModeByHand#gradNorm(int[], int[], int[], double[], double[])}
     * with respect to {@code c} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 17 * op.length + 2 * x.length + 1}; of the method itself: at most
     * {@code 7 * op.length + 2 * x.length + 1}. Workspace: at most
     * {@code 8 * (11 * op.length + 2 * x.length)} bytes.
     */
    public static void gradNormGradient(int[] op, int[] a, int[] b, double[] c, double[] x,
            GradNormGradient into) {
        into.prepare(c, x);
        gradNormGradientKernel(op, a, b, c, x, into.c, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ReverseModeByHand#gradNorm(int[], int[], int[], double[], double[])}
     * with respect to {@code c} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 17 * op.length + 4 * x.length + 2}; of the method itself: at most
     * {@code 7 * op.length + 2 * x.length + 1}. Workspace: at most
     * {@code 8 * (11 * op.length + 2 * x.length)} bytes.
     */
    public static double gradNormValueAndGradient(int[] op, int[] a, int[] b, double[] c, double[] x,
            GradNormGradient into) {
        into.prepare(c, x);
        return gradNormValueAndGradientKernel(op, a, b, c, x, into.c, into.x, into.doubles);
    }

    /**
     * The derivative of {@link ReverseModeByHand#gradNorm(int[], int[], int[], double[], double[])} with
     * respect to {@code c} and {@code x}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class GradNormGradient {
        private double[] c = new double[0];
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[13][0];

        /** An empty holder, which grows to what it meets. */
        public GradNormGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static GradNormGradient into(double[] c, double[] x) {
            if (c == x) {
                throw new IllegalArgumentException("the results c and x share an array");
            }
            GradNormGradient holder = new GradNormGradient();
            holder.c = c;
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code c}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] c() {
            return c;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] c, double[] x) {
            if (this.c == c) {
                throw new IllegalArgumentException("argument c shares an array with the result c");
            }
            if (this.c == x) {
                throw new IllegalArgumentException("argument x shares an array with the result c");
            }
            if (this.x == c) {
                throw new IllegalArgumentException("argument c shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.c, c)) {
                throw new IllegalArgumentException(
                        "the array given for the result c has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.c = zerosLike(this.c, c);
            this.x = zerosLike(this.x, x);
        }

        private GradNormGradient withoutScratch() {
            GradNormGradient results = new GradNormGradient();
            results.c = c;
            results.x = x;
            return results;
        }
    }

    private static void gradNormGradientKernel(int[] op, int[] a, int[] b, double[] c, double[] x,
            double[] cBar, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        double[] tape5 = doubles[5];
        double[] tape6 = doubles[6];
        double[] v = room(doubles, 7, op.length);
        double[] vBar = room(doubles, 8, op.length);
        double[] adj = room(doubles, 9, op.length);
        double[] adjBar = room(doubles, 10, op.length);
        double[] g = room(doubles, 11, x.length);
        double[] gBar = room(doubles, 12, x.length);
        if (tape.length < op.length) {
            tape = grow(doubles, 0, op.length);
        }
        if (oldTape.length < op.length) {
            oldTape = grow(doubles, 1, op.length);
        }
        for (int i = 0; i < op.length; i++) {
            int selector = op[i];
            double t;
            if (selector == 0) {
                t = v[a[i]] + v[b[i]];
            } else if (selector == 1) {
                t = v[a[i]] * v[b[i]];
            } else if (selector == 2) {
                t = Math.sin(v[a[i]]);
            } else if (selector == 3) {
                t = Math.exp(v[a[i]]);
                tape[i] = t;
            } else if (selector == 4) {
                t = c[a[i]];
            } else {
                if (selector != 5) {
                    throw new IllegalArgumentException("op " + selector);
                }
                t = x[a[i]];
            }
            oldTape[i] = v[i];
            v[i] = t;
        }
        boolean test = op.length > 0;
        if (test) {
            int k = op.length - 1;
            adj[k] = 1.0;
            long k2 = k + 1L;
            if (tape2.length < k2) {
                tape2 = grow(doubles, 2, k2);
            }
            if (tape3.length < k2) {
                tape3 = grow(doubles, 3, k2);
            }
            if (tape4.length < k2) {
                tape4 = grow(doubles, 4, k2);
            }
            if (tape5.length < k2) {
                tape5 = grow(doubles, 5, k2);
            }
            if (tape6.length < k2) {
                tape6 = grow(doubles, 6, k2);
            }
            for (int i = k; i >= 0; i--) {
                int selector = op[i];
                if (selector == 0) {
                    adj[a[i]] += adj[i];
                    adj[b[i]] += adj[i];
                } else if (selector == 1) {
                    int ai = a[i];
                    double adjI = adj[i];
                    int k3 = k - i;
                    tape2[k3] = adjI;
                    int bi = b[i];
                    adj[ai] += adjI * v[bi];
                    double adjI2 = adj[i];
                    tape3[k3] = adjI2;
                    adj[bi] += adjI2 * v[ai];
                } else if (selector == 2) {
                    int ai = a[i];
                    double adjI = adj[i];
                    int k3 = k - i;
                    tape5[k3] = adjI;
                    double t = Math.cos(v[ai]);
                    tape4[k3] = t;
                    adj[ai] += adjI * t;
                } else if (selector == 3) {
                    double adjI = adj[i];
                    tape6[k - i] = adjI;
                    adj[a[i]] += adjI * v[i];
                } else if (selector == 5) {
                    g[a[i]] += adj[i];
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            gBar[i] += 2.0 * g[i];
        }
        if (test) {
            int k = op.length - 1;
            vBar[k] += 1.0;
            for (int i = 0; i <= k; i++) {
                int selector = op[i];
                if (selector == 0) {
                    adjBar[i] += adjBar[b[i]];
                    adjBar[i] += adjBar[a[i]];
                } else if (selector == 1) {
                    int ai = a[i];
                    int k2 = k - i;
                    int bi = b[i];
                    double adjBarBi = adjBar[bi];
                    vBar[ai] += adjBarBi * tape3[k2];
                    adjBar[i] += adjBarBi * v[ai];
                    double adjBarAi = adjBar[ai];
                    vBar[bi] += adjBarAi * tape2[k2];
                    adjBar[i] += adjBarAi * v[bi];
                } else if (selector == 2) {
                    int ai = a[i];
                    int k2 = k - i;
                    double adjBarAi = adjBar[ai];
                    vBar[ai] -= adjBarAi * tape5[k2] * Math.sin(v[ai]);
                    adjBar[i] += adjBarAi * tape4[k2];
                } else if (selector == 3) {
                    double t = adjBar[a[i]];
                    vBar[i] += t * tape6[k - i];
                    adjBar[i] += t * v[i];
                } else if (selector == 5) {
                    adjBar[i] += gBar[a[i]];
                }
            }
            adjBar[k] = 0.0;
        }
        for (int i = op.length - 1; i >= 0; i--) {
            int selector = op[i];
            v[i] = oldTape[i];
            double vBarI = vBar[i];
            vBar[i] = 0.0;
            if (selector == 0) {
                vBar[b[i]] += vBarI;
                vBar[a[i]] += vBarI;
            } else if (selector == 1) {
                int ai = a[i];
                int bi = b[i];
                vBar[bi] += vBarI * v[ai];
                vBar[ai] += vBarI * v[bi];
            } else if (selector == 2) {
                int ai = a[i];
                vBar[ai] += vBarI * Math.cos(v[ai]);
            } else if (selector == 3) {
                vBar[a[i]] += vBarI == 0.0 ? 0.0 : vBarI * tape[i];
            } else if (selector == 4) {
                cBar[a[i]] += vBarI;
            } else {
                xBar[a[i]] += vBarI;
            }
        }
    }

    private static double gradNormValueAndGradientKernel(int[] op, int[] a, int[] b, double[] c, double[] x,
            double[] cBar, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        double[] tape5 = doubles[5];
        double[] tape6 = doubles[6];
        double[] v = room(doubles, 7, op.length);
        double[] vBar = room(doubles, 8, op.length);
        double[] adj = room(doubles, 9, op.length);
        double[] adjBar = room(doubles, 10, op.length);
        double[] g = room(doubles, 11, x.length);
        double[] gBar = room(doubles, 12, x.length);
        if (tape.length < op.length) {
            tape = grow(doubles, 0, op.length);
        }
        if (oldTape.length < op.length) {
            oldTape = grow(doubles, 1, op.length);
        }
        for (int i = 0; i < op.length; i++) {
            int selector = op[i];
            double t;
            if (selector == 0) {
                t = v[a[i]] + v[b[i]];
            } else if (selector == 1) {
                t = v[a[i]] * v[b[i]];
            } else if (selector == 2) {
                t = Math.sin(v[a[i]]);
            } else if (selector == 3) {
                t = Math.exp(v[a[i]]);
                tape[i] = t;
            } else if (selector == 4) {
                t = c[a[i]];
            } else {
                if (selector != 5) {
                    throw new IllegalArgumentException("op " + selector);
                }
                t = x[a[i]];
            }
            oldTape[i] = v[i];
            v[i] = t;
        }
        boolean test = op.length > 0;
        if (test) {
            int k = op.length - 1;
            adj[k] = 1.0;
            long k2 = k + 1L;
            if (tape2.length < k2) {
                tape2 = grow(doubles, 2, k2);
            }
            if (tape3.length < k2) {
                tape3 = grow(doubles, 3, k2);
            }
            if (tape4.length < k2) {
                tape4 = grow(doubles, 4, k2);
            }
            if (tape5.length < k2) {
                tape5 = grow(doubles, 5, k2);
            }
            if (tape6.length < k2) {
                tape6 = grow(doubles, 6, k2);
            }
            for (int i = k; i >= 0; i--) {
                int selector = op[i];
                if (selector == 0) {
                    adj[a[i]] += adj[i];
                    adj[b[i]] += adj[i];
                } else if (selector == 1) {
                    int ai = a[i];
                    double adjI = adj[i];
                    int k3 = k - i;
                    tape2[k3] = adjI;
                    int bi = b[i];
                    adj[ai] += adjI * v[bi];
                    double adjI2 = adj[i];
                    tape3[k3] = adjI2;
                    adj[bi] += adjI2 * v[ai];
                } else if (selector == 2) {
                    int ai = a[i];
                    double adjI = adj[i];
                    int k3 = k - i;
                    tape5[k3] = adjI;
                    double t = Math.cos(v[ai]);
                    tape4[k3] = t;
                    adj[ai] += adjI * t;
                } else if (selector == 3) {
                    double adjI = adj[i];
                    tape6[k - i] = adjI;
                    adj[a[i]] += adjI * v[i];
                } else if (selector == 5) {
                    g[a[i]] += adj[i];
                }
            }
        }
        double s = 0.0;
        for (int i = 0; i < x.length; i++) {
            double e = g[i];
            s += e * e;
            gBar[i] += 2.0 * e;
        }
        double t = 0.0;
        if (test) {
            int k = op.length - 1;
            t = v[k];
            vBar[k] += 1.0;
            for (int i = 0; i <= k; i++) {
                int selector = op[i];
                if (selector == 0) {
                    adjBar[i] += adjBar[b[i]];
                    adjBar[i] += adjBar[a[i]];
                } else if (selector == 1) {
                    int ai = a[i];
                    int k2 = k - i;
                    int bi = b[i];
                    double adjBarBi = adjBar[bi];
                    vBar[ai] += adjBarBi * tape3[k2];
                    adjBar[i] += adjBarBi * v[ai];
                    double adjBarAi = adjBar[ai];
                    vBar[bi] += adjBarAi * tape2[k2];
                    adjBar[i] += adjBarAi * v[bi];
                } else if (selector == 2) {
                    int ai = a[i];
                    int k2 = k - i;
                    double adjBarAi = adjBar[ai];
                    vBar[ai] -= adjBarAi * tape5[k2] * Math.sin(v[ai]);
                    adjBar[i] += adjBarAi * tape4[k2];
                } else if (selector == 3) {
                    double t2 = adjBar[a[i]];
                    vBar[i] += t2 * tape6[k - i];
                    adjBar[i] += t2 * v[i];
                } else if (selector == 5) {
                    adjBar[i] += gBar[a[i]];
                }
            }
            adjBar[k] = 0.0;
        }
        double t2 = s + t;
        for (int i = op.length - 1; i >= 0; i--) {
            int selector = op[i];
            v[i] = oldTape[i];
            double vBarI = vBar[i];
            vBar[i] = 0.0;
            if (selector == 0) {
                vBar[b[i]] += vBarI;
                vBar[a[i]] += vBarI;
            } else if (selector == 1) {
                int ai = a[i];
                int bi = b[i];
                vBar[bi] += vBarI * v[ai];
                vBar[ai] += vBarI * v[bi];
            } else if (selector == 2) {
                int ai = a[i];
                vBar[ai] += vBarI * Math.cos(v[ai]);
            } else if (selector == 3) {
                vBar[a[i]] += vBarI == 0.0 ? 0.0 : vBarI * tape[i];
            } else if (selector == 4) {
                cBar[a[i]] += vBarI;
            } else {
                xBar[a[i]] += vBarI;
            }
        }
        return t2;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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
