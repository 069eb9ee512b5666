package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link UnknownRounds}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class UnknownRoundsDerivatives {

    private UnknownRoundsDerivatives() {}

    /**
     * The derivative of {@link UnknownRounds#arrival(double[], double, double, double)} with respect to
     * {@code start}, {@code rate} and {@code step}.
     *
     * <p>
     * Where the argument is 0 (line 21), {@code abs} has no derivative; 0 is used. The branch on active
     * values (line 23) has the derivative of the side taken.
     */
    public static ArrivalGradient arrivalGradient(double[] start, double rate, double step, double end) {
        ArrivalGradient into = new ArrivalGradient();
        arrivalGradient(start, rate, step, end, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link UnknownRounds#arrival(double[], double, double, double)} with respect
     * to {@code start}, {@code rate} and {@code step} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 29 * rounds16 * start.length + 8 * rounds16 + 2 * start.length}; of the
     * method itself: at most about {@code 9 * rounds16 * start.length}. Workspace:
     * {@code 16 * (rounds16 * start.length + rounds16 + 2 * start.length)} bytes, and while it grows at most
     * twice as many. Here {@code rounds16} is how often the loop in line 16 runs in all.
     */
    public static void arrivalGradient(double[] start, double rate, double step, double end,
            ArrivalGradient into) {
        into.prepare(start);
        arrivalGradientKernel(start, rate, step, end, into.start, into.doubles, into.partials);
        into.rate = into.partials[0];
        into.step = into.partials[1];
    }

    /**
     * Computes the derivative of {@link UnknownRounds#arrival(double[], double, double, double)} with respect
     * to {@code start}, {@code rate} and {@code step} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 29 * rounds16 * start.length}; of the method itself: at most about
     * {@code 9 * rounds16 * start.length}. Workspace:
     * {@code 16 * (rounds16 * start.length + rounds16 + 2 * start.length)} bytes, and while it grows at most
     * twice as many. Here {@code rounds16} is how often the loop in line 16 runs in all.
     */
    public static double arrivalValueAndGradient(double[] start, double rate, double step, double end,
            ArrivalGradient into) {
        into.prepare(start);
        double value = arrivalValueAndGradientKernel(start, rate, step, end, into.start, into.doubles,
                into.partials);
        into.rate = into.partials[0];
        into.step = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link UnknownRounds#arrival(double[], double, double, double)} with respect to
     * {@code start}, {@code rate} and {@code step}, and the memory that computing it needs. One holder serves
     * one thread at a time.
     */
    public static final class ArrivalGradient {
        private double[] start = new double[0];
        private double rate;
        private double step;
        private boolean given;
        private final double[][] doubles = new double[8][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ArrivalGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ArrivalGradient into(double[] start) {
            ArrivalGradient holder = new ArrivalGradient();
            holder.start = start;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code start}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] start() {
            return start;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        /** The derivative with respect to {@code step}. */
        public double step() {
            return step;
        }

        private void prepare(double[] start) {
            if (this.start == start) {
                throw new IllegalArgumentException("argument start shares an array with the result start");
            }
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            this.start = roomLike(this.start, start);
        }

        private ArrivalGradient withoutScratch() {
            ArrivalGradient results = new ArrivalGradient();
            results.start = start;
            results.rate = rate;
            results.step = step;
            return results;
        }
    }

    private static void arrivalGradientKernel(double[] start, double rate, double step, double end,
            double[] startBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] slopeTape = doubles[1];
        double[] sizeTape = doubles[2];
        double[] changeTape = doubles[3];
        double[] b = room(doubles, 4, start.length);
        double[] bBar = room(doubles, 5, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        double[] trial = room(doubles, 6, start.length);
        double[] trialBar = room(doubles, 7, start.length);
        double time = 0.0;
        double size = step;
        int taken = 0;
        int trips = 0;
        while (time < end & taken < 30) {
            long size2 = trips + 1L;
            if (sizeTape.length < size2) {
                sizeTape = grow(doubles, 2, size2);
            }
            if (changeTape.length < size2) {
                changeTape = grow(doubles, 3, size2);
            }
            sizeTape[trips] = size;
            long size3 = (trips + 1) * (long) start.length;
            if (tape.length < size3) {
                tape = grow(doubles, 0, size3);
            }
            if (slopeTape.length < size3) {
                slopeTape = grow(doubles, 1, size3);
            }
            int base = trips * start.length;
            double change = 0.0;
            for (int i = 0; i < start.length; i++) {
                double bi = b[i];
                int at = base + i;
                tape[at] = bi;
                double slope = rate * bi * (1.0 - bi) - 0.1 * b[(i + 1) % start.length];
                slopeTape[at] = slope;
                double t = size * slope;
                trial[i] = bi + t;
                change += Math.abs(t);
            }
            changeTape[trips] = change;
            trips++;
            if (change > 0.3) {
                size *= 0.5;
                if (size < 0.001) {
                    break;
                }
            } else {
                for (int i = 0; i < start.length; i++) {
                    b[i] = trial[i];
                }
                time += size;
                size *= 1.2 - change;
                taken++;
            }
        }
        for (int i = 0; i < start.length; i++) {
            bBar[i] += 2.0 * b[i];
        }
        double rateBar = 0.0;
        double sizeBar = time;
        for (int k = trips - 1; k >= 0; k--) {
            double size2 = sizeTape[k];
            double change = changeTape[k];
            double changeBar = 0.0;
            if (change > 0.3) {
                sizeBar *= 0.5;
            } else {
                changeBar = -(sizeBar * size2);
                sizeBar = sizeBar * (1.2 - change) + size;
                for (int i = 0; i < start.length; i++) {
                    double bBarI = bBar[i];
                    bBar[i] = 0.0;
                    trialBar[i] += bBarI;
                }
            }
            int base = k * start.length;
            for (int i = 0; i < start.length; i++) {
                int at = base + i;
                double tapeAt = tape[at];
                double slope = slopeTape[at];
                double trialBarI = trialBar[i];
                trialBar[i] = 0.0;
                double t = changeBar * Math.signum(size2 * slope) + trialBarI;
                sizeBar += t * slope;
                double slopeBar = t * size2;
                bBar[(i + 1) % start.length] += slopeBar * -0.1;
                double t2 = slopeBar * (1.0 - tapeAt);
                rateBar += t2 * tapeAt;
                bBar[i] += trialBarI - slopeBar * (rate * tapeAt) + t2 * rate;
            }
        }
        for (int i = 0; i < start.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] = bBarI;
        }
        partials[0] = rateBar;
        partials[1] = sizeBar;
    }

    private static double arrivalValueAndGradientKernel(double[] start, double rate, double step, double end,
            double[] startBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] slopeTape = doubles[1];
        double[] sizeTape = doubles[2];
        double[] changeTape = doubles[3];
        double[] b = room(doubles, 4, start.length);
        double[] bBar = room(doubles, 5, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        double[] trial = room(doubles, 6, start.length);
        double[] trialBar = room(doubles, 7, start.length);
        double time = 0.0;
        double size = step;
        int rejected = 0;
        int taken = 0;
        int trips = 0;
        while (time < end & taken < 30) {
            long size2 = trips + 1L;
            if (sizeTape.length < size2) {
                sizeTape = grow(doubles, 2, size2);
            }
            if (changeTape.length < size2) {
                changeTape = grow(doubles, 3, size2);
            }
            sizeTape[trips] = size;
            long size3 = (trips + 1) * (long) start.length;
            if (tape.length < size3) {
                tape = grow(doubles, 0, size3);
            }
            if (slopeTape.length < size3) {
                slopeTape = grow(doubles, 1, size3);
            }
            int base = trips * start.length;
            double change = 0.0;
            for (int i = 0; i < start.length; i++) {
                double bi = b[i];
                int at = base + i;
                tape[at] = bi;
                double slope = rate * bi * (1.0 - bi) - 0.1 * b[(i + 1) % start.length];
                slopeTape[at] = slope;
                double t = size * slope;
                trial[i] = bi + t;
                change += Math.abs(t);
            }
            changeTape[trips] = change;
            trips++;
            if (change > 0.3) {
                size *= 0.5;
                rejected++;
                if (size < 0.001) {
                    break;
                }
            } else {
                for (int i = 0; i < start.length; i++) {
                    b[i] = trial[i];
                }
                time += size;
                size *= 1.2 - change;
                taken++;
            }
        }
        double sum = time * size + rejected;
        for (int i = 0; i < start.length; i++) {
            double bi = b[i];
            sum += bi * bi;
            bBar[i] += 2.0 * bi;
        }
        double rateBar = 0.0;
        double sizeBar = time;
        for (int k = trips - 1; k >= 0; k--) {
            double size2 = sizeTape[k];
            double change = changeTape[k];
            double changeBar = 0.0;
            if (change > 0.3) {
                sizeBar *= 0.5;
            } else {
                changeBar = -(sizeBar * size2);
                sizeBar = sizeBar * (1.2 - change) + size;
                for (int i = 0; i < start.length; i++) {
                    double bBarI = bBar[i];
                    bBar[i] = 0.0;
                    trialBar[i] += bBarI;
                }
            }
            int base = k * start.length;
            for (int i = 0; i < start.length; i++) {
                int at = base + i;
                double tapeAt = tape[at];
                double slope = slopeTape[at];
                double trialBarI = trialBar[i];
                trialBar[i] = 0.0;
                double t = changeBar * Math.signum(size2 * slope) + trialBarI;
                sizeBar += t * slope;
                double slopeBar = t * size2;
                bBar[(i + 1) % start.length] += slopeBar * -0.1;
                double t2 = slopeBar * (1.0 - tapeAt);
                rateBar += t2 * tapeAt;
                bBar[i] += trialBarI - slopeBar * (rate * tapeAt) + t2 * rate;
            }
        }
        for (int i = 0; i < start.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] = bBarI;
        }
        partials[0] = rateBar;
        partials[1] = sizeBar;
        return sum;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
