package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link IterativeFft}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class IterativeFftDerivatives {

    private IterativeFftDerivatives() {}

    /**
     * The derivative of {@link IterativeFft#bandPower(double[], int, int)} with respect to {@code signal}.
     */
    public static BandPowerGradient bandPowerGradient(double[] signal, int from, int to) {
        BandPowerGradient into = new BandPowerGradient();
        bandPowerGradient(signal, from, to, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link IterativeFft#bandPower(double[], int, int)} with respect to
     * {@code signal} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code -4 * from + rounds37 + 26 * rounds40 + 2 * signal.length + 4 * to}; of
     * the method itself: about {@code -4 * from + rounds37 + 15 * rounds40 + 4 * to}. Workspace:
     * {@code 4 * (2 * rounds37 + rounds39 + 4 * rounds40 + 9 * signal.length - 1)} bytes, and while it grows
     * at most twice as many. Here {@code rounds37} is how often the loop in line 37 runs in all,
     * {@code rounds39} is how often the loop in line 39 runs in all, {@code rounds40} is how often the loop
     * in line 40 runs in all.
     */
    public static void bandPowerGradient(double[] signal, int from, int to, BandPowerGradient into) {
        into.prepare(signal);
        bandPowerGradientKernel(signal, from, to, into.signal, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link IterativeFft#bandPower(double[], int, int)} with respect to
     * {@code signal} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code -8 * from + rounds37 + 26 * rounds40 + 2 * signal.length + 8 * to}; of
     * the method itself: about {@code -4 * from + rounds37 + 15 * rounds40 + 4 * to}. Workspace:
     * {@code 4 * (2 * rounds37 + rounds39 + 4 * rounds40 + 9 * signal.length - 1)} bytes, and while it grows
     * at most twice as many. Here {@code rounds37} is how often the loop in line 37 runs in all,
     * {@code rounds39} is how often the loop in line 39 runs in all, {@code rounds40} is how often the loop
     * in line 40 runs in all.
     */
    public static double bandPowerValueAndGradient(double[] signal, int from, int to,
            BandPowerGradient into) {
        into.prepare(signal);
        return bandPowerValueAndGradientKernel(signal, from, to, into.signal, into.ints, into.doubles);
    }

    /**
     * The derivative of {@link IterativeFft#bandPower(double[], int, int)} with respect to {@code signal},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class BandPowerGradient {
        private double[] signal = new double[0];
        private boolean given;
        private final int[][] ints = new int[4][0];
        private final double[][] doubles = new double[6][0];

        /** An empty holder, which grows to what it meets. */
        public BandPowerGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BandPowerGradient into(double[] signal) {
            BandPowerGradient holder = new BandPowerGradient();
            holder.signal = signal;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code signal}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] signal() {
            return signal;
        }

        private void prepare(double[] signal) {
            if (this.signal == signal) {
                throw new IllegalArgumentException("argument signal shares an array with the result signal");
            }
            if (given && !sameShape(this.signal, signal)) {
                throw new IllegalArgumentException(
                        "the array given for the result signal has not the shape of the argument");
            }
            this.signal = roomLike(this.signal, signal);
        }

        private BandPowerGradient withoutScratch() {
            BandPowerGradient results = new BandPowerGradient();
            results.signal = signal;
            return results;
        }
    }

    private static void bandPowerGradientKernel(double[] signal, int from, int to, double[] signalBar,
            int[][] ints, double[][] doubles) {
        int[] jTape = ints[0];
        int[] tripsTape = ints[1];
        double[] cosTape = doubles[0];
        double[] sinTape = doubles[1];
        int[] sizeTape = ints[2];
        int[] startTape = ints[3];
        double[] b = room(doubles, 2, signal.length);
        double[] bBar = room(doubles, 3, signal.length);
        for (int i = 0; i < signal.length; i++) {
            b[i] = signal[i];
        }
        double[] im = room(doubles, 4, signal.length);
        double[] imBar = room(doubles, 5, signal.length);
        int bit = signal.length >> 1;
        if (jTape.length < signal.length - 1L) {
            jTape = grow(ints, 0, signal.length - 1L);
        }
        int j = 0;
        for (int i = 1; i < signal.length; i++) {
            int bit2 = bit;
            while ((j & bit2) != 0) {
                j ^= bit2;
                bit2 >>= 1;
            }
            j ^= bit2;
            jTape[i - 1] = j;
            if (i < j) {
                double swap = b[i];
                b[i] = b[j];
                b[j] = swap;
            }
        }
        int k = 0;
        int k2 = 0;
        int size = 2;
        int trips = 0;
        while (size <= signal.length) {
            long size2 = trips + 1L;
            if (tripsTape.length < size2) {
                tripsTape = grow(ints, 1, size2);
            }
            if (sizeTape.length < size2) {
                sizeTape = grow(ints, 2, size2);
            }
            sizeTape[trips] = size;
            double angle = -6.283185307179586 / size;
            int k3 = size / 2;
            int start = 0;
            int trips2 = 0;
            while (start < signal.length) {
                if (startTape.length < k2 + 1L) {
                    startTape = grow(ints, 3, k2 + 1L);
                }
                startTape[k2] = start;
                long size3 = k + (long) k3;
                if (cosTape.length < size3) {
                    cosTape = grow(doubles, 0, size3);
                }
                if (sinTape.length < size3) {
                    sinTape = grow(doubles, 1, size3);
                }
                for (int i = 0; i < k3; i++) {
                    double t = angle * i;
                    double cos = Math.cos(t);
                    cosTape[k] = cos;
                    double sin = Math.sin(t);
                    sinTape[k] = sin;
                    int low = start + i;
                    int high = low + k3;
                    double bHigh = b[high];
                    double imHigh = im[high];
                    double u = bHigh * cos - imHigh * sin;
                    double v = bHigh * sin + imHigh * cos;
                    b[high] = b[low] - u;
                    im[high] = im[low] - v;
                    b[low] += u;
                    im[low] += v;
                    k++;
                }
                start += size;
                k2++;
                trips2++;
            }
            tripsTape[trips] = trips2;
            size <<= 1;
            trips++;
        }
        double t = 2.0 / signal.length;
        int k3 = to + 1;
        for (int i = from; i < k3; i++) {
            imBar[i] += t * im[i];
            bBar[i] += t * b[i];
        }
        for (int i = trips - 1; i >= 0; i--) {
            int k4 = sizeTape[i] / 2;
            int k5 = k4 - 1;
            for (int l = tripsTape[i] - 1; l >= 0; l--) {
                int start = startTape[k2 - 1];
                for (int m = k5; m >= 0; m--) {
                    double cos = cosTape[k - 1];
                    double sin = sinTape[k - 1];
                    int low = start + m;
                    int high = low + k4;
                    double imBarLow = imBar[low];
                    double bBarLow = bBar[low];
                    double imBarHigh = imBar[high];
                    imBar[high] = 0.0;
                    double vBar = imBarLow - imBarHigh;
                    imBar[low] += imBarHigh;
                    double bBarHigh = bBar[high];
                    bBar[high] = 0.0;
                    double uBar = bBarLow - bBarHigh;
                    bBar[low] += bBarHigh;
                    boolean test = vBar == 0.0;
                    boolean test2 = uBar == 0.0;
                    imBar[high] += (test ? 0.0 : vBar * cos) + (test2 ? 0.0 : -(uBar * sin));
                    bBar[high] += (test ? 0.0 : vBar * sin) + (test2 ? 0.0 : uBar * cos);
                    k--;
                }
                k2--;
            }
        }
        for (int i = signal.length - 1; i >= 1; i--) {
            int j2 = jTape[i - 1];
            if (i < j2) {
                double bBarJ2 = bBar[j2];
                bBar[j2] = 0.0;
                double bBarI = bBar[i];
                bBar[i] = 0.0;
                bBar[j2] += bBarI;
                bBar[i] += bBarJ2;
            }
        }
        for (int i = 0; i < signal.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            signalBar[i] = bBarI;
        }
    }

    private static double bandPowerValueAndGradientKernel(double[] signal, int from, int to,
            double[] signalBar, int[][] ints, double[][] doubles) {
        int[] jTape = ints[0];
        int[] tripsTape = ints[1];
        double[] cosTape = doubles[0];
        double[] sinTape = doubles[1];
        int[] sizeTape = ints[2];
        int[] startTape = ints[3];
        double[] b = room(doubles, 2, signal.length);
        double[] bBar = room(doubles, 3, signal.length);
        for (int i = 0; i < signal.length; i++) {
            b[i] = signal[i];
        }
        double[] im = room(doubles, 4, signal.length);
        double[] imBar = room(doubles, 5, signal.length);
        int bit = signal.length >> 1;
        if (jTape.length < signal.length - 1L) {
            jTape = grow(ints, 0, signal.length - 1L);
        }
        int j = 0;
        for (int i = 1; i < signal.length; i++) {
            int bit2 = bit;
            while ((j & bit2) != 0) {
                j ^= bit2;
                bit2 >>= 1;
            }
            j ^= bit2;
            jTape[i - 1] = j;
            if (i < j) {
                double swap = b[i];
                b[i] = b[j];
                b[j] = swap;
            }
        }
        int k = 0;
        int k2 = 0;
        int size = 2;
        int trips = 0;
        while (size <= signal.length) {
            long size2 = trips + 1L;
            if (tripsTape.length < size2) {
                tripsTape = grow(ints, 1, size2);
            }
            if (sizeTape.length < size2) {
                sizeTape = grow(ints, 2, size2);
            }
            sizeTape[trips] = size;
            double angle = -6.283185307179586 / size;
            int k3 = size / 2;
            int start = 0;
            int trips2 = 0;
            while (start < signal.length) {
                if (startTape.length < k2 + 1L) {
                    startTape = grow(ints, 3, k2 + 1L);
                }
                startTape[k2] = start;
                long size3 = k + (long) k3;
                if (cosTape.length < size3) {
                    cosTape = grow(doubles, 0, size3);
                }
                if (sinTape.length < size3) {
                    sinTape = grow(doubles, 1, size3);
                }
                for (int i = 0; i < k3; i++) {
                    double t = angle * i;
                    double cos = Math.cos(t);
                    cosTape[k] = cos;
                    double sin = Math.sin(t);
                    sinTape[k] = sin;
                    int low = start + i;
                    int high = low + k3;
                    double bHigh = b[high];
                    double imHigh = im[high];
                    double u = bHigh * cos - imHigh * sin;
                    double v = bHigh * sin + imHigh * cos;
                    b[high] = b[low] - u;
                    im[high] = im[low] - v;
                    b[low] += u;
                    im[low] += v;
                    k++;
                }
                start += size;
                k2++;
                trips2++;
            }
            tripsTape[trips] = trips2;
            size <<= 1;
            trips++;
        }
        double t = 1.0 / signal.length;
        double t2 = 2.0 * t;
        double power = 0.0;
        for (int i = from; i <= to; i++) {
            double bi = b[i];
            double imI = im[i];
            power += bi * bi + imI * imI;
            imBar[i] += t2 * imI;
            bBar[i] += t2 * bi;
        }
        double t3 = power * t;
        for (int i = trips - 1; i >= 0; i--) {
            int k3 = sizeTape[i] / 2;
            int k4 = k3 - 1;
            for (int l = tripsTape[i] - 1; l >= 0; l--) {
                int start = startTape[k2 - 1];
                for (int m = k4; m >= 0; m--) {
                    double cos = cosTape[k - 1];
                    double sin = sinTape[k - 1];
                    int low = start + m;
                    int high = low + k3;
                    double imBarLow = imBar[low];
                    double bBarLow = bBar[low];
                    double imBarHigh = imBar[high];
                    imBar[high] = 0.0;
                    double vBar = imBarLow - imBarHigh;
                    imBar[low] += imBarHigh;
                    double bBarHigh = bBar[high];
                    bBar[high] = 0.0;
                    double uBar = bBarLow - bBarHigh;
                    bBar[low] += bBarHigh;
                    boolean test = vBar == 0.0;
                    boolean test2 = uBar == 0.0;
                    imBar[high] += (test ? 0.0 : vBar * cos) + (test2 ? 0.0 : -(uBar * sin));
                    bBar[high] += (test ? 0.0 : vBar * sin) + (test2 ? 0.0 : uBar * cos);
                    k--;
                }
                k2--;
            }
        }
        for (int i = signal.length - 1; i >= 1; i--) {
            int j2 = jTape[i - 1];
            if (i < j2) {
                double bBarJ2 = bBar[j2];
                bBar[j2] = 0.0;
                double bBarI = bBar[i];
                bBar[i] = 0.0;
                bBar[j2] += bBarI;
                bBar[i] += bBarJ2;
            }
        }
        for (int i = 0; i < signal.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            signalBar[i] = bBarI;
        }
        return t3;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
