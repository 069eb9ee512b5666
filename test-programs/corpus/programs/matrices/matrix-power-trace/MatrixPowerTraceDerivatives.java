package programs.matrices;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MatrixPowerTrace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MatrixPowerTraceDerivatives {

    private MatrixPowerTraceDerivatives() {}

    /** The derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}. */
    public static TraceGradient traceGradient(double[][] a, int power) {
        TraceGradient into = new TraceGradient();
        traceGradient(a, power, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code a.length * (6 * a[0].length * rounds30 + 1)}; of the method itself:
     * {@code a.length * (3 * a[0].length * rounds30 + 1)}. Workspace: at most
     * {@code 4 * (2 * a.length * a[0].length * rounds30 + 8 * a.length * a.length + 8 * a.length + 5 * min(power, 10000) + 2 * rounds16_25 + 9 * snapshots)}
     * bytes, and while it grows at most twice as many. Here {@code rounds16_25} is how often the loop in line
     * 16 runs in all, {@code rounds30} is how often the loop in line 30 runs in all, {@code snapshots} is
     * {@code min(10000, (rounds16_9 - 1) / 10000 + 1)}.
     */
    public static void traceGradient(double[][] a, int power, TraceGradient into) {
        into.prepare(a);
        traceGradientKernel(a, power, into.a, into.ints, into.doubles, into.doubleRows3, into.doubles2);
    }

    /**
     * Computes the derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * a.length * (3 * a[0].length * rounds30 + 1)}; of the method itself:
     * {@code a.length * (3 * a[0].length * rounds30 + 1)}. Workspace: at most
     * {@code 4 * (2 * a.length * a[0].length * rounds30 + 8 * a.length * a.length + 8 * a.length + 5 * min(power, 10000) + 2 * rounds16_25 + 9 * snapshots)}
     * bytes, and while it grows at most twice as many. Here {@code rounds16_25} is how often the loop in line
     * 16 runs in all, {@code rounds30} is how often the loop in line 30 runs in all, {@code snapshots} is
     * {@code min(10000, (rounds16_9 - 1) / 10000 + 1)}.
     */
    public static double traceValueAndGradient(double[][] a, int power, TraceGradient into) {
        into.prepare(a);
        return traceValueAndGradientKernel(a, power, into.a, into.ints, into.doubles, into.doubleRows3,
                into.doubles2);
    }

    /**
     * The derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TraceGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[2][0];
        private final double[][][][] doubleRows3 = new double[6][0][][];
        private final double[][][] doubles2 = new double[4][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public TraceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TraceGradient into(double[][] a) {
            TraceGradient holder = new TraceGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[][] a) {
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private TraceGradient withoutScratch() {
            TraceGradient results = new TraceGradient();
            results.a = a;
            return results;
        }
    }

    private static void traceGradientKernel(double[][] a, int power, double[][] aBar, int[][] ints,
            double[][] doubles, double[][][][] doubleRows3, double[][][] doubles2) {
        int[] tape = ints[0];
        double[] tape2 = doubles[0];
        double[][][] bufferBarTape = doubleRows3[0];
        double[][][] resultBarTape = doubleRows3[1];
        double[][][] resultKept = doubleRows3[2];
        double[][][] bufferKept = doubleRows3[3];
        double[][][] resultBarKept = doubleRows3[4];
        double[][][] bufferBarKept = doubleRows3[5];
        double[] resultKept2 = doubles[1];
        int[] segments = ints[1];
        double[][] result = zeros(doubles2, 0, a.length, a.length);
        double[][] resultBar = zeros(doubles2, 1, a.length, a.length);
        double[][] buffer = zeros(doubles2, 2, a.length, a.length);
        double[][] bufferBar = zeros(doubles2, 3, a.length, a.length);
        for (int i = 0; i < a.length; i++) {
            result[i][i] = 1.0;
        }
        int k = Math.min(power, 10000);
        if (tape.length < k) {
            tape = grow(ints, 0, k);
        }
        if (bufferBarTape.length < k) {
            bufferBarTape = grow(doubleRows3, 0, k);
        }
        if (resultBarTape.length < k) {
            resultBarTape = grow(doubleRows3, 1, k);
        }
        int size = 0;
        for (int i = 0; i < a.length; i++) {
            size += result[i].length;
        }
        for (int i = 0; i < a.length; i++) {
            size += buffer[i].length;
        }
        int next = power > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(power - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k2 = 0;
        double[][] result2 = result;
        double[][] buffer2 = buffer;
        for (int p = 0; p < power; p++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    long size2 = kept + 1L;
                    if (segments.length < size2) {
                        segments = grow(ints, 1, size2);
                    }
                    segments[kept] = segment + 1;
                    if (resultKept.length < size2) {
                        resultKept = grow(doubleRows3, 2, size2);
                    }
                    resultKept[kept] = result2;
                    if (bufferKept.length < size2) {
                        bufferKept = grow(doubleRows3, 3, size2);
                    }
                    bufferKept[kept] = buffer2;
                    if (resultBarKept.length < size2) {
                        resultBarKept = grow(doubleRows3, 4, size2);
                    }
                    resultBarKept[kept] = resultBar;
                    if (bufferBarKept.length < size2) {
                        bufferBarKept = grow(doubleRows3, 5, size2);
                    }
                    bufferBarKept[kept] = bufferBar;
                    int p2 = kept * size;
                    if (resultKept2.length < (kept + 1) * (long) size) {
                        resultKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < a.length; i++) {
                        double[] resultI = result[i];
                        for (int j = 0; j < resultI.length; j++) {
                            resultKept2[p2] = resultI[j];
                            p2++;
                        }
                    }
                    for (int i = 0; i < a.length; i++) {
                        double[] bufferI = buffer[i];
                        for (int j = 0; j < bufferI.length; j++) {
                            resultKept2[p2] = bufferI[j];
                            p2++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k2 = 0;
                segment++;
            }
            resultBarTape[filled] = resultBar;
            bufferBarTape[filled] = bufferBar;
            tape[filled] = result2.length;
            for (int i = 0; i < result2.length; i++) {
                int k3 = a[0].length;
                for (int j = 0; j < k3; j++) {
                    double[] row = buffer2[i];
                    row[j] = 0.0;
                    if (tape2.length < k2 + (long) a.length) {
                        tape2 = grow(doubles, 0, k2 + (long) a.length);
                    }
                    for (int l = 0; l < a.length; l++) {
                        double t = result2[i][l];
                        tape2[k2] = t;
                        row[j] += t * a[l][j];
                        k2++;
                    }
                }
            }
            filled++;
            double[][] result3 = result2;
            result2 = buffer2;
            buffer2 = result3;
            double[][] resultBar2 = resultBar;
            resultBar = bufferBar;
            bufferBar = resultBar2;
        }
        for (int i = 0; i < a.length; i++) {
            resultBar[i][i] += 1.0;
        }
        int k3 = Math.max(power, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                double[][] result3 = resultKept[kept - 1];
                double[][] buffer3 = bufferKept[kept - 1];
                double[][] resultBar2 = resultBarKept[kept - 1];
                double[][] bufferBar2 = bufferBarKept[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < a.length; j++) {
                    double[] resultJ = result[j];
                    for (int l = 0; l < resultJ.length; l++) {
                        resultJ[l] = resultKept2[p];
                        p++;
                    }
                }
                for (int j = 0; j < a.length; j++) {
                    double[] bufferJ = buffer[j];
                    for (int l = 0; l < bufferJ.length; l++) {
                        bufferJ[l] = resultKept2[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                k2 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 1, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (resultKept.length < size2) {
                                resultKept = grow(doubleRows3, 2, size2);
                            }
                            resultKept[kept] = result3;
                            if (bufferKept.length < size2) {
                                bufferKept = grow(doubleRows3, 3, size2);
                            }
                            bufferKept[kept] = buffer3;
                            if (resultBarKept.length < size2) {
                                resultBarKept = grow(doubleRows3, 4, size2);
                            }
                            resultBarKept[kept] = resultBar2;
                            if (bufferBarKept.length < size2) {
                                bufferBarKept = grow(doubleRows3, 5, size2);
                            }
                            bufferBarKept[kept] = bufferBar2;
                            int p2 = kept * size;
                            if (resultKept2.length < (kept + 1) * (long) size) {
                                resultKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < a.length; j++) {
                                double[] resultJ = result[j];
                                for (int l = 0; l < resultJ.length; l++) {
                                    resultKept2[p2] = resultJ[l];
                                    p2++;
                                }
                            }
                            for (int j = 0; j < a.length; j++) {
                                double[] bufferJ = buffer[j];
                                for (int l = 0; l < bufferJ.length; l++) {
                                    resultKept2[p2] = bufferJ[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k2 = 0;
                        segment2++;
                    }
                    resultBarTape[filled] = resultBar2;
                    bufferBarTape[filled] = bufferBar2;
                    tape[filled] = result3.length;
                    for (int j = 0; j < result3.length; j++) {
                        int k5 = a[0].length;
                        for (int l = 0; l < k5; l++) {
                            double[] row = buffer3[j];
                            row[l] = 0.0;
                            if (tape2.length < k2 + (long) a.length) {
                                tape2 = grow(doubles, 0, k2 + (long) a.length);
                            }
                            for (int m = 0; m < a.length; m++) {
                                double t = result3[j][m];
                                tape2[k2] = t;
                                row[l] += t * a[m][l];
                                k2++;
                            }
                        }
                    }
                    filled++;
                    double[][] result4 = result3;
                    result3 = buffer3;
                    buffer3 = result4;
                    double[][] resultBar3 = resultBar2;
                    resultBar2 = bufferBar2;
                    bufferBar2 = resultBar3;
                }
            }
            for (int p = end - 1; p >= k4; p--) {
                double[][] resultBar2 = resultBarTape[filled - 1];
                double[][] bufferBar2 = bufferBarTape[filled - 1];
                for (int j = tape[filled - 1] - 1; j >= 0; j--) {
                    int k5 = a[0].length;
                    for (int l = k5 - 1; l >= 0; l--) {
                        double[] row = bufferBar2[j];
                        for (int m = a.length - 1; m >= 0; m--) {
                            double rowL = row[l];
                            aBar[m][l] += rowL * tape2[k2 - 1];
                            resultBar2[j][m] += rowL * a[m][l];
                            k2--;
                        }
                        row[l] = 0.0;
                    }
                }
                filled--;
            }
            end = k4;
        }
    }

    private static double traceValueAndGradientKernel(double[][] a, int power, double[][] aBar, int[][] ints,
            double[][] doubles, double[][][][] doubleRows3, double[][][] doubles2) {
        int[] tape = ints[0];
        double[] tape2 = doubles[0];
        double[][][] bufferBarTape = doubleRows3[0];
        double[][][] resultBarTape = doubleRows3[1];
        double[][][] resultKept = doubleRows3[2];
        double[][][] bufferKept = doubleRows3[3];
        double[][][] resultBarKept = doubleRows3[4];
        double[][][] bufferBarKept = doubleRows3[5];
        double[] resultKept2 = doubles[1];
        int[] segments = ints[1];
        double[][] result = zeros(doubles2, 0, a.length, a.length);
        double[][] resultBar = zeros(doubles2, 1, a.length, a.length);
        double[][] buffer = zeros(doubles2, 2, a.length, a.length);
        double[][] bufferBar = zeros(doubles2, 3, a.length, a.length);
        for (int i = 0; i < a.length; i++) {
            result[i][i] = 1.0;
        }
        int k = Math.min(power, 10000);
        if (tape.length < k) {
            tape = grow(ints, 0, k);
        }
        if (bufferBarTape.length < k) {
            bufferBarTape = grow(doubleRows3, 0, k);
        }
        if (resultBarTape.length < k) {
            resultBarTape = grow(doubleRows3, 1, k);
        }
        int size = 0;
        for (int i = 0; i < a.length; i++) {
            size += result[i].length;
        }
        for (int i = 0; i < a.length; i++) {
            size += buffer[i].length;
        }
        int next = power > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(power - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k2 = 0;
        double[][] result2 = result;
        double[][] buffer2 = buffer;
        for (int p = 0; p < power; p++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    long size2 = kept + 1L;
                    if (segments.length < size2) {
                        segments = grow(ints, 1, size2);
                    }
                    segments[kept] = segment + 1;
                    if (resultKept.length < size2) {
                        resultKept = grow(doubleRows3, 2, size2);
                    }
                    resultKept[kept] = result2;
                    if (bufferKept.length < size2) {
                        bufferKept = grow(doubleRows3, 3, size2);
                    }
                    bufferKept[kept] = buffer2;
                    if (resultBarKept.length < size2) {
                        resultBarKept = grow(doubleRows3, 4, size2);
                    }
                    resultBarKept[kept] = resultBar;
                    if (bufferBarKept.length < size2) {
                        bufferBarKept = grow(doubleRows3, 5, size2);
                    }
                    bufferBarKept[kept] = bufferBar;
                    int p2 = kept * size;
                    if (resultKept2.length < (kept + 1) * (long) size) {
                        resultKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < a.length; i++) {
                        double[] resultI = result[i];
                        for (int j = 0; j < resultI.length; j++) {
                            resultKept2[p2] = resultI[j];
                            p2++;
                        }
                    }
                    for (int i = 0; i < a.length; i++) {
                        double[] bufferI = buffer[i];
                        for (int j = 0; j < bufferI.length; j++) {
                            resultKept2[p2] = bufferI[j];
                            p2++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k2 = 0;
                segment++;
            }
            resultBarTape[filled] = resultBar;
            bufferBarTape[filled] = bufferBar;
            tape[filled] = result2.length;
            for (int i = 0; i < result2.length; i++) {
                int k3 = a[0].length;
                for (int j = 0; j < k3; j++) {
                    double[] row = buffer2[i];
                    row[j] = 0.0;
                    if (tape2.length < k2 + (long) a.length) {
                        tape2 = grow(doubles, 0, k2 + (long) a.length);
                    }
                    for (int l = 0; l < a.length; l++) {
                        double t = result2[i][l];
                        tape2[k2] = t;
                        row[j] += t * a[l][j];
                        k2++;
                    }
                }
            }
            filled++;
            double[][] result3 = result2;
            result2 = buffer2;
            buffer2 = result3;
            double[][] resultBar2 = resultBar;
            resultBar = bufferBar;
            bufferBar = resultBar2;
        }
        double trace = 0.0;
        for (int i = 0; i < a.length; i++) {
            trace += result2[i][i];
            resultBar[i][i] += 1.0;
        }
        int k3 = Math.max(power, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                double[][] result3 = resultKept[kept - 1];
                double[][] buffer3 = bufferKept[kept - 1];
                double[][] resultBar2 = resultBarKept[kept - 1];
                double[][] bufferBar2 = bufferBarKept[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < a.length; j++) {
                    double[] resultJ = result[j];
                    for (int l = 0; l < resultJ.length; l++) {
                        resultJ[l] = resultKept2[p];
                        p++;
                    }
                }
                for (int j = 0; j < a.length; j++) {
                    double[] bufferJ = buffer[j];
                    for (int l = 0; l < bufferJ.length; l++) {
                        bufferJ[l] = resultKept2[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                k2 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 1, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (resultKept.length < size2) {
                                resultKept = grow(doubleRows3, 2, size2);
                            }
                            resultKept[kept] = result3;
                            if (bufferKept.length < size2) {
                                bufferKept = grow(doubleRows3, 3, size2);
                            }
                            bufferKept[kept] = buffer3;
                            if (resultBarKept.length < size2) {
                                resultBarKept = grow(doubleRows3, 4, size2);
                            }
                            resultBarKept[kept] = resultBar2;
                            if (bufferBarKept.length < size2) {
                                bufferBarKept = grow(doubleRows3, 5, size2);
                            }
                            bufferBarKept[kept] = bufferBar2;
                            int p2 = kept * size;
                            if (resultKept2.length < (kept + 1) * (long) size) {
                                resultKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < a.length; j++) {
                                double[] resultJ = result[j];
                                for (int l = 0; l < resultJ.length; l++) {
                                    resultKept2[p2] = resultJ[l];
                                    p2++;
                                }
                            }
                            for (int j = 0; j < a.length; j++) {
                                double[] bufferJ = buffer[j];
                                for (int l = 0; l < bufferJ.length; l++) {
                                    resultKept2[p2] = bufferJ[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k2 = 0;
                        segment2++;
                    }
                    resultBarTape[filled] = resultBar2;
                    bufferBarTape[filled] = bufferBar2;
                    tape[filled] = result3.length;
                    for (int j = 0; j < result3.length; j++) {
                        int k5 = a[0].length;
                        for (int l = 0; l < k5; l++) {
                            double[] row = buffer3[j];
                            row[l] = 0.0;
                            if (tape2.length < k2 + (long) a.length) {
                                tape2 = grow(doubles, 0, k2 + (long) a.length);
                            }
                            for (int m = 0; m < a.length; m++) {
                                double t = result3[j][m];
                                tape2[k2] = t;
                                row[l] += t * a[m][l];
                                k2++;
                            }
                        }
                    }
                    filled++;
                    double[][] result4 = result3;
                    result3 = buffer3;
                    buffer3 = result4;
                    double[][] resultBar3 = resultBar2;
                    resultBar2 = bufferBar2;
                    bufferBar2 = resultBar3;
                }
            }
            for (int p = end - 1; p >= k4; p--) {
                double[][] resultBar2 = resultBarTape[filled - 1];
                double[][] bufferBar2 = bufferBarTape[filled - 1];
                for (int j = tape[filled - 1] - 1; j >= 0; j--) {
                    int k5 = a[0].length;
                    for (int l = k5 - 1; l >= 0; l--) {
                        double[] row = bufferBar2[j];
                        for (int m = a.length - 1; m >= 0; m--) {
                            double rowL = row[l];
                            aBar[m][l] += rowL * tape2[k2 - 1];
                            resultBar2[j][m] += rowL * a[m][l];
                            k2--;
                        }
                        row[l] = 0.0;
                    }
                }
                filled--;
            }
            end = k4;
        }
        return trace;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
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

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
