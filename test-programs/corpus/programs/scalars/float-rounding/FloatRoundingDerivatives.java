package programs.scalars;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link FloatRounding}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FloatRoundingDerivatives {

    private FloatRoundingDerivatives() {}

    /**
     * The derivative of {@link FloatRounding#strict(float, float[])} with respect to {@code x} and {@code w}.
     *
     * <p>
     * Where {@code %} (line 19) jumps, the derivative is that of the path taken.
     */
    public static StrictGradient strictGradient(float x, float[] w) {
        StrictGradient into = new StrictGradient();
        strictGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FloatRounding#strict(float, float[])} with respect to {@code x} and
     * {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 9 * w.length + 20}; of the method itself: {@code 2 * (2 * w.length + 7)}. Workspace:
     * {@code 8 * w.length} bytes.
     */
    public static void strictGradient(float x, float[] w, StrictGradient into) {
        into.prepare(w);
        into.x = (float) strictGradientKernel(x, w, into.wExact);
        into.round();
    }

    /**
     * Computes the derivative of {@link FloatRounding#strict(float, float[])} with respect to {@code x} and
     * {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9 * (w.length + 3)}; of the method itself: {@code 2 * (2 * w.length + 7)}.
     * Workspace: {@code 8 * w.length} bytes.
     */
    public static double strictValueAndGradient(float x, float[] w, StrictGradient into) {
        into.prepare(w);
        double value = strictValueAndGradientKernel(x, w, into.wExact, into.partials);
        into.x = (float) into.partials[0];
        into.round();
        return value;
    }

    /**
     * The derivative of {@link FloatRounding#strict(float, float[])} with respect to {@code x} and {@code w},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class StrictGradient {
        private float x;
        private float[] w = new float[0];
        private double[] wExact = new double[0];
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public StrictGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static StrictGradient into(float[] w) {
            StrictGradient holder = new StrictGradient();
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public float x() {
            return x;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] w() {
            return w;
        }

        private void prepare(float[] w) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            wExact = zerosLike(wExact, w);
        }

        private void round() {
            w = rounded(w, wExact);
        }

        private StrictGradient withoutScratch() {
            StrictGradient results = new StrictGradient();
            results.x = x;
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link FloatRounding#strict(float, double)} with respect to {@code x} and {@code y}.
     */
    public static FloatResultGradient floatResultGradient(float x, double y) {
        FloatResultGradient into = new FloatResultGradient();
        floatResultGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link FloatRounding#strict(float, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7}; of the method itself: {@code 4}. Workspace: none.
     */
    public static void floatResultGradient(float x, double y, FloatResultGradient into) {
        floatResultGradientKernel(x, y, into.partials);
        into.x = (float) into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link FloatRounding#strict(float, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9}; of the method itself: {@code 4}. Workspace: none.
     */
    public static float floatResultValueAndGradient(float x, double y, FloatResultGradient into) {
        float value = floatResultValueAndGradientKernel(x, y, into.partials);
        into.x = (float) into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link FloatRounding#strict(float, double)} with respect to {@code x} and {@code y},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FloatResultGradient {
        private float x;
        private double y;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public FloatResultGradient() {}

        /** The derivative with respect to {@code x}. */
        public float x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static double strictGradientKernel(float x, float[] w, double[] wBar) {
        float sum = 0.0f;
        for (int i = 0; i < w.length; i++) {
            sum = (sum + w[i] * x) * 1.0001f;
            sum = (float) (sum - 0.001);
        }
        double wide = sum * x;
        float back = (float) ((float) (wide / 3.0) + wide * wide);
        double backBar = 2.0 * (1.0 + 0.5 / Math.sqrt(back * back + 1.0f)) * back;
        double t = x;
        double wideBar = 2.0 * backBar * wide + backBar / 3.0;
        double sumBar = wideBar * t;
        double t2 = wideBar * sum;
        double xBar = 1.6777216E7 + (Math.abs(t) <= Double.MAX_VALUE ? 1.0 : Double.NaN) + t2;
        for (int i = w.length - 1; i >= 0; i--) {
            sumBar *= 1.000100016593933;
            xBar += sumBar * w[i];
            wBar[i] += sumBar * t;
        }
        return xBar;
    }

    private static double strictValueAndGradientKernel(float x, float[] w, double[] wBar, double[] partials) {
        float sum = 0.0f;
        for (int i = 0; i < w.length; i++) {
            sum = (sum + w[i] * x) * 1.0001f;
            sum = (float) (sum - 0.001);
        }
        double wide = sum * x;
        float back = (float) ((float) (wide / 3.0) + wide * wide);
        float t = back * back;
        double t2 = Math.sqrt(t + 1.0f);
        double t3 = t + (float) t2 + (x % 0.3f + 3.0f) + 1.6777216E7f * x + 1.0f;
        double backBar = 2.0 * (1.0 + 0.5 / t2) * back;
        double t4 = x;
        double wideBar = 2.0 * backBar * wide + backBar / 3.0;
        double sumBar = wideBar * t4;
        double t5 = wideBar * sum;
        double xBar = 1.6777216E7 + (Math.abs(t4) <= Double.MAX_VALUE ? 1.0 : Double.NaN) + t5;
        for (int i = w.length - 1; i >= 0; i--) {
            sumBar *= 1.000100016593933;
            xBar += sumBar * w[i];
            wBar[i] += sumBar * t4;
        }
        partials[0] = xBar;
        return t3;
    }

    private static void floatResultGradientKernel(float x, double y, double[] partials) {
        double t = (float) y;
        double t2 = Math.exp(t);
        double t3 = x;
        double t4 = 1.0 / t3;
        partials[0] = t - t4 * ((float) t2 / x);
        partials[1] = t4 * t2 + t3;
    }

    private static float floatResultValueAndGradientKernel(float x, double y, double[] partials) {
        float t = (float) y;
        double t2 = t;
        double t3 = Math.exp(t2);
        float t4 = (float) t3 / x;
        double t5 = x;
        double t6 = 1.0 / t5;
        partials[0] = t2 - t6 * t4;
        partials[1] = t6 * t3 + t5;
        return t * x + t4;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }
}
