package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TridiagonalSpline}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class TridiagonalSplineDerivatives {

    private TridiagonalSplineDerivatives() {}

    /**
     * The derivative of {@link TridiagonalSpline#evaluate(double[], double[], double)} with respect to
     * {@code y} and {@code at}.
     */
    public static EvaluateGradient evaluateGradient(double[] x, double[] y, double at) {
        EvaluateGradient into = new EvaluateGradient();
        evaluateGradient(x, y, at, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TridiagonalSpline#evaluate(double[], double[], double)} with respect
     * to {@code y} and {@code at} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 37 * x.length - 41}; of the method itself: {@code 20 * (x.length - 1)}. Workspace:
     * {@code 16 * (2 * x.length - 1)} bytes.
     */
    public static void evaluateGradient(double[] x, double[] y, double at, EvaluateGradient into) {
        into.prepare(x, y);
        into.at = evaluateGradientKernel(x, y, at, into.y, into.doubles);
    }

    /**
     * Computes the derivative of {@link TridiagonalSpline#evaluate(double[], double[], double)} with respect
     * to {@code y} and {@code at} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 37 * x.length - 31}; of the method itself: {@code 20 * (x.length - 1)}. Workspace:
     * {@code 16 * (2 * x.length - 1)} bytes.
     */
    public static double evaluateValueAndGradient(double[] x, double[] y, double at, EvaluateGradient into) {
        into.prepare(x, y);
        double value = evaluateValueAndGradientKernel(x, y, at, into.y, into.doubles, into.partials);
        into.at = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link TridiagonalSpline#evaluate(double[], double[], double)} with respect to
     * {@code y} and {@code at}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class EvaluateGradient {
        private double[] y = new double[0];
        private double at;
        private boolean given;
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public EvaluateGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EvaluateGradient into(double[] y) {
            EvaluateGradient holder = new EvaluateGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        /** The derivative with respect to {@code at}. */
        public double at() {
            return at;
        }

        private void prepare(double[] x, double[] y) {
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = zerosLike(this.y, y);
        }

        private EvaluateGradient withoutScratch() {
            EvaluateGradient results = new EvaluateGradient();
            results.y = y;
            results.at = at;
            return results;
        }
    }

    private static double evaluateGradientKernel(double[] x, double[] y, double at, double[] yBar,
            double[][] doubles) {
        double[] pivotTape = doubles[0];
        double[] second = room(doubles, 1, x.length);
        double[] secondBar = room(doubles, 2, x.length);
        double[] upper = room(doubles, 3, x.length);
        int k = x.length - 1;
        if (pivotTape.length < k - 1L) {
            pivotTape = grow(doubles, 0, k - 1L);
        }
        if (1 < k) {
            double xPrevious = x[1];
            double left = xPrevious - x[0];
            double yPrevious = y[1];
            double t = (yPrevious - y[0]) / left;
            for (int i = 1; i < k; i++) {
                double xi1 = x[i + 1];
                double right = xi1 - xPrevious;
                double yi1 = y[i + 1];
                double t2 = (yi1 - yPrevious) / right;
                double pivot = 2.0 * (left + right) - left * upper[i - 1];
                pivotTape[i - 1] = pivot;
                upper[i] = right / pivot;
                second[i] = (6.0 * (t2 - t) - left * second[i - 1]) / pivot;
                xPrevious = xi1;
                left = right;
                yPrevious = yi1;
                t = t2;
            }
        }
        int iStart = x.length - 2;
        for (int i = iStart; i > 0; i--) {
            second[i] -= upper[i] * second[i + 1];
        }
        int low = 0;
        int high = k;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (x[middle] > at) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double xHigh = x[high];
        double h = xHigh - x[low];
        double a = (xHigh - at) / h;
        double b = 1.0 - a;
        double t = 0.16666666666666666 * h * h;
        double t2 = t * second[high];
        secondBar[high] += t * (b * b * b - b);
        double t3 = t * second[low];
        secondBar[low] += t * (a * a * a - a);
        double t4 = y[high] + 3.0 * (t2 * b) * b - t2;
        yBar[high] += b;
        yBar[low] += a;
        double t5 = -((y[low] + 3.0 * (t3 * a) * a - t3 - t4) / h);
        for (int i = 1; i <= iStart; i++) {
            secondBar[i + 1] -= secondBar[i] * upper[i];
        }
        int k2 = k - 1;
        if (k2 >= 1) {
            double xPrevious = x[k2];
            double right = x[k2 + 1] - xPrevious;
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            for (int i = k2; i >= 1; i--) {
                double t6 = x[i - 1];
                double left = xPrevious - t6;
                double secondBarI = secondBar[i];
                secondBar[i] = 0.0;
                double t7 = secondBarI == 0.0 ? 0.0 : secondBarI / pivotTape[i - 1];
                secondBar[i - 1] -= t7 * left;
                double slopeBar = t7 * 6.0;
                boolean test = slopeBar == 0.0;
                double t8 = test ? 0.0 : -(slopeBar / left);
                double t9 = test ? 0.0 : slopeBar / right;
                yBar[i + 1] += yBarCarry2 + t9;
                yBarCarry2 = yBarCarry + (t8 - t9);
                yBarCarry = -t8;
                xPrevious = t6;
                right = left;
            }
            yBar[0] += yBarCarry;
            yBar[1] += yBarCarry2;
        }
        return t5;
    }

    private static double evaluateValueAndGradientKernel(double[] x, double[] y, double at, double[] yBar,
            double[][] doubles, double[] partials) {
        double[] pivotTape = doubles[0];
        double[] second = room(doubles, 1, x.length);
        double[] secondBar = room(doubles, 2, x.length);
        double[] upper = room(doubles, 3, x.length);
        int k = x.length - 1;
        if (pivotTape.length < k - 1L) {
            pivotTape = grow(doubles, 0, k - 1L);
        }
        if (1 < k) {
            double xPrevious = x[1];
            double left = xPrevious - x[0];
            double yPrevious = y[1];
            double t = (yPrevious - y[0]) / left;
            for (int i = 1; i < k; i++) {
                double xi1 = x[i + 1];
                double right = xi1 - xPrevious;
                double yi1 = y[i + 1];
                double t2 = (yi1 - yPrevious) / right;
                double pivot = 2.0 * (left + right) - left * upper[i - 1];
                pivotTape[i - 1] = pivot;
                upper[i] = right / pivot;
                second[i] = (6.0 * (t2 - t) - left * second[i - 1]) / pivot;
                xPrevious = xi1;
                left = right;
                yPrevious = yi1;
                t = t2;
            }
        }
        int iStart = x.length - 2;
        for (int i = iStart; i > 0; i--) {
            second[i] -= upper[i] * second[i + 1];
        }
        int low = 0;
        int high = k;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (x[middle] > at) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double xHigh = x[high];
        double h = xHigh - x[low];
        double a = (xHigh - at) / h;
        double b = 1.0 - a;
        double yLow = y[low];
        double yHigh = y[high];
        double t = a * a * a - a;
        double secondLow = second[low];
        double t2 = b * b * b - b;
        double secondHigh = second[high];
        double t3 = a * yLow + b * yHigh + (t * secondLow + t2 * secondHigh) * h * h / 6.0;
        double t4 = 0.16666666666666666 * h * h;
        double t5 = t4 * secondHigh;
        secondBar[high] += t4 * t2;
        double t6 = t4 * secondLow;
        secondBar[low] += t4 * t;
        yBar[high] += b;
        yBar[low] += a;
        double t7 = -((yLow + 3.0 * (t6 * a) * a - t6 - (yHigh + 3.0 * (t5 * b) * b - t5)) / h);
        for (int i = 1; i <= iStart; i++) {
            secondBar[i + 1] -= secondBar[i] * upper[i];
        }
        int k2 = k - 1;
        if (k2 >= 1) {
            double xPrevious = x[k2];
            double right = x[k2 + 1] - xPrevious;
            double yBarCarry = 0.0;
            double yBarCarry2 = 0.0;
            for (int i = k2; i >= 1; i--) {
                double t8 = x[i - 1];
                double left = xPrevious - t8;
                double secondBarI = secondBar[i];
                secondBar[i] = 0.0;
                double t9 = secondBarI == 0.0 ? 0.0 : secondBarI / pivotTape[i - 1];
                secondBar[i - 1] -= t9 * left;
                double slopeBar = t9 * 6.0;
                boolean test = slopeBar == 0.0;
                double t10 = test ? 0.0 : -(slopeBar / left);
                double t11 = test ? 0.0 : slopeBar / right;
                yBar[i + 1] += yBarCarry2 + t11;
                yBarCarry2 = yBarCarry + (t10 - t11);
                yBarCarry = -t10;
                xPrevious = t8;
                right = left;
            }
            yBar[0] += yBarCarry;
            yBar[1] += yBarCarry2;
        }
        partials[0] = t7;
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
