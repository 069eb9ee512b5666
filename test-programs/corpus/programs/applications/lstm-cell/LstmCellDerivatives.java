package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LstmCell}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LstmCellDerivatives {

    private LstmCellDerivatives() {}

    /**
     * The derivative of {@link LstmCell#loss(float[][], float[][], float[], float[][], float[])} with respect
     * to {@code w}, {@code u} and {@code b}.
     */
    public static LossGradient lossGradient(float[][] w, float[][] u, float[] b, float[][] xs,
            float[] target) {
        LossGradient into = new LossGradient();
        lossGradient(w, u, b, xs, target, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LstmCell#loss(float[][], float[][], float[], float[][], float[])}
     * with respect to {@code w}, {@code u} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 2 * (12 * target.length * target.length * xs.length + 4 * elements(xs) * target.length + rounds15)};
     * of the method itself: about {@code 8 * target.length * (target.length * xs.length + elements(xs))}.
     * Workspace:
     * {@code 4 * (17 * target.length * xs.length + 2 * b.length + 2 * elements(u) + 2 * elements(w) + 18 * target.length + 2 * u.length + 2 * w.length)}
     * bytes. Here {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static void lossGradient(float[][] w, float[][] u, float[] b, float[][] xs, float[] target,
            LossGradient into) {
        into.prepare(w, u, b, xs, target);
        lossGradientKernel(w, u, b, xs, target, into.wExact, into.uExact, into.bExact, into.doubles,
                into.floats);
        into.round();
    }

    /**
     * Computes the derivative of {@link LstmCell#loss(float[][], float[][], float[], float[][], float[])}
     * with respect to {@code w}, {@code u} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 2 * (12 * target.length * target.length * xs.length + 4 * elements(xs) * target.length + rounds15)};
     * of the method itself: about {@code 8 * target.length * (target.length * xs.length + elements(xs))}.
     * Workspace:
     * {@code 4 * (17 * target.length * xs.length + 2 * b.length + 2 * elements(u) + 2 * elements(w) + 18 * target.length + 2 * u.length + 2 * w.length)}
     * bytes. Here {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static float lossValueAndGradient(float[][] w, float[][] u, float[] b, float[][] xs,
            float[] target, LossGradient into) {
        into.prepare(w, u, b, xs, target);
        float value = lossValueAndGradientKernel(w, u, b, xs, target, into.wExact, into.uExact, into.bExact,
                into.doubles, into.floats);
        into.round();
        return value;
    }

    /**
     * The derivative of {@link LstmCell#loss(float[][], float[][], float[], float[][], float[])} with respect
     * to {@code w}, {@code u} and {@code b}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class LossGradient {
        private float[][] w = new float[0][];
        private float[][] u = new float[0][];
        private float[] b = new float[0];
        private double[][] wExact = new double[0][];
        private double[][] uExact = new double[0][];
        private double[] bExact = new double[0];
        private boolean given;
        private final double[][] doubles = new double[9][0];
        private final float[][] floats = new float[8][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(float[][] w, float[][] u, float[] b) {
            LossGradient holder = new LossGradient();
            if (holder.own.add(w, 2, "w")) {
                throw new IllegalArgumentException("the result w has a row twice");
            }
            if (holder.own.owner(u, 2) != null) {
                throw new IllegalArgumentException("the results w and u share an array");
            }
            if (holder.own.add(u, 2, "u")) {
                throw new IllegalArgumentException("the result u has a row twice");
            }
            if (holder.own.owner(b, 1) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(b, 1) + " and b share an array");
            }
            holder.own.add(b, 1, "b");
            holder.w = w;
            holder.u = u;
            holder.b = b;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[][] w() {
            return w;
        }

        /**
         * The derivative with respect to {@code u}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[][] u() {
            return u;
        }

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] b() {
            return b;
        }

        private void prepare(float[][] w, float[][] u, float[] b, float[][] xs, float[] target) {
            own.begin();
            own.add(this.w, 2, "w");
            own.add(this.u, 2, "u");
            own.add(this.b, 1, "b");
            own.end();
            if (own.owner(w, 2) != null) {
                throw new IllegalArgumentException(
                        "argument w shares an array with the result " + own.owner(w, 2));
            }
            if (own.owner(u, 2) != null) {
                throw new IllegalArgumentException(
                        "argument u shares an array with the result " + own.owner(u, 2));
            }
            if (own.owner(b, 1) != null) {
                throw new IllegalArgumentException(
                        "argument b shares an array with the result " + own.owner(b, 1));
            }
            if (own.owner(xs, 2) != null) {
                throw new IllegalArgumentException(
                        "argument xs shares an array with the result " + own.owner(xs, 2));
            }
            if (own.owner(target, 1) != null) {
                throw new IllegalArgumentException(
                        "argument target shares an array with the result " + own.owner(target, 1));
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            if (given && !sameShape(this.u, u)) {
                throw new IllegalArgumentException(
                        "the array given for the result u has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            wExact = zerosLike(wExact, w);
            uExact = zerosLike(uExact, u);
            bExact = zerosLike(bExact, b);
        }

        private void round() {
            w = rounded(w, wExact);
            u = rounded(u, uExact);
            b = rounded(b, bExact);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.w = w;
            results.u = u;
            results.b = b;
            return results;
        }
    }

    private static void lossGradientKernel(float[][] w, float[][] u, float[] b, float[][] xs, float[] target,
            double[][] wBar, double[][] uBar, double[] bBar, double[][] doubles, float[][] floats) {
        double[] tape = doubles[0];
        float[] inTape = floats[0];
        double[] tape2 = doubles[1];
        float[] forgetTape = floats[1];
        double[] tape3 = doubles[2];
        float[] outTape = floats[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        float[] tape6 = floats[3];
        double[] tape7 = doubles[5];
        float[] oldTape = floats[4];
        float[] hid = room(floats, 5, target.length);
        double[] hidBar = room(doubles, 6, target.length);
        float[] cell = room(floats, 6, target.length);
        double[] cellBar = room(doubles, 7, target.length);
        int k = 4 * target.length;
        int k2 = 2 * target.length;
        int k3 = 3 * target.length;
        long size = xs.length * (long) target.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (inTape.length < size) {
            inTape = grow(floats, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (forgetTape.length < size) {
            forgetTape = grow(floats, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        if (outTape.length < size) {
            outTape = grow(floats, 2, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 3, size);
        }
        if (tape5.length < size) {
            tape5 = grow(doubles, 4, size);
        }
        if (tape6.length < size) {
            tape6 = grow(floats, 3, size);
        }
        if (tape7.length < size) {
            tape7 = grow(doubles, 5, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(floats, 4, size);
        }
        int k4 = k >= 4 ? k - 3 : 0;
        for (int i = 0; i < xs.length; i++) {
            float[] x = xs[i];
            float[] z = room(floats, 7, k);
            int i2;
            for (i2 = 0; i2 < k4; i2 += 4) {
                float s = b[i2];
                float s2 = b[i2 + 1];
                float s3 = b[i2 + 2];
                float s4 = b[i2 + 3];
                for (int j = 0; j < x.length; j++) {
                    float xj = x[j];
                    s += w[i2][j] * xj;
                    s2 += w[i2 + 1][j] * xj;
                    s3 += w[i2 + 2][j] * xj;
                    s4 += w[i2 + 3][j] * xj;
                }
                for (int j = 0; j < target.length; j++) {
                    float hidJ = hid[j];
                    s += u[i2][j] * hidJ;
                    s2 += u[i2 + 1][j] * hidJ;
                    s3 += u[i2 + 2][j] * hidJ;
                    s4 += u[i2 + 3][j] * hidJ;
                }
                z[i2] = s;
                z[i2 + 1] = s2;
                z[i2 + 2] = s3;
                z[i2 + 3] = s4;
            }
            for (; i2 < k; i2++) {
                float s = b[i2];
                for (int j = 0; j < x.length; j++) {
                    s += w[i2][j] * x[j];
                }
                for (int j = 0; j < target.length; j++) {
                    s += u[i2][j] * hid[j];
                }
                z[i2] = s;
            }
            int base = i * target.length;
            for (int j = 0; j < target.length; j++) {
                double t = Math.exp(-z[j]);
                int at = base + j;
                tape[at] = t;
                float in = 1.0f / (1.0f + (float) t);
                inTape[at] = in;
                double t2 = Math.exp(-z[target.length + j]);
                tape2[at] = t2;
                float forget = 1.0f / (1.0f + (float) t2);
                forgetTape[at] = forget;
                double t3 = Math.exp(-z[k2 + j]);
                tape3[at] = t3;
                float out = 1.0f / (1.0f + (float) t3);
                outTape[at] = out;
                double t4 = z[k3 + j];
                tape4[at] = t4;
                double t5 = Math.tanh(t4);
                tape5[at] = t5;
                float cellJ = cell[j];
                tape6[at] = cellJ;
                float t6 = forget * cellJ + in * (float) t5;
                cell[j] = t6;
                double t7 = Math.tanh(t6);
                tape7[at] = t7;
                oldTape[at] = hid[j];
                hid[j] = out * (float) t7;
            }
        }
        for (int j = 0; j < target.length; j++) {
            hidBar[j] += hid[j] - target[j];
        }
        for (int i = xs.length - 1; i >= 0; i--) {
            float[] x = xs[i];
            double[] zBar = room(doubles, 8, k);
            int base = i * target.length;
            for (int j = 0; j < target.length; j++) {
                int at = base + j;
                double tapeAt = tape[at];
                float t = 1.0f + (float) tapeAt;
                float in = inTape[at];
                int k5 = target.length + j;
                double t2 = tape2[at];
                float t3 = 1.0f + (float) t2;
                float forget = forgetTape[at];
                int k6 = k2 + j;
                double t4 = tape3[at];
                float t5 = 1.0f + (float) t4;
                int k7 = k3 + j;
                double t6 = tape4[at];
                double t7 = tape5[at];
                float cand = (float) t7;
                float t8 = tape6[at];
                double t9 = tape7[at];
                hid[j] = oldTape[at];
                double hidBarJ = hidBar[j];
                hidBar[j] = 0.0;
                boolean test = hidBarJ == 0.0;
                double outBar = test ? 0.0 : hidBarJ * (float) t9;
                double t10 = outTape[at];
                double t11 = test ? 0.0 : hidBarJ * t10;
                double t12 = Math.abs((double) (forget * t8 + in * cand));
                double t13;
                if (t12 < 9.0) {
                    t13 = (1.0 - t9) * (1.0 + t9);
                } else {
                    double t14 = Math.exp(-2.0 * t12);
                    double t15 = 1.0 + t14;
                    t13 = 4.0 * t14 / (t15 * t15);
                }
                double t14 = (t11 == 0.0 ? 0.0 : t11 * t13) + cellBar[j];
                double inBar = t14 * cand;
                double t15 = in;
                boolean test2 = t14 == 0.0;
                double candBar = test2 ? 0.0 : t14 * t15;
                double forgetBar = t14 * t8;
                double t16 = forget;
                cellBar[j] = test2 ? 0.0 : t14 * t16;
                double t17 = Math.abs(t6);
                double t18;
                if (t17 < 9.0) {
                    t18 = (1.0 - t7) * (1.0 + t7);
                } else {
                    double t19 = Math.exp(-2.0 * t17);
                    double t20 = 1.0 + t19;
                    t18 = 4.0 * t19 / (t20 * t20);
                }
                zBar[k7] += candBar * t18;
                double t19 = outBar == 0.0 ? 0.0 : -(outBar / t5 * t10);
                zBar[k6] -= t19 == 0.0 ? 0.0 : t19 * t4;
                double t20 = forgetBar == 0.0 ? 0.0 : -(forgetBar / t3 * t16);
                zBar[k5] -= t20 == 0.0 ? 0.0 : t20 * t2;
                double t21 = inBar == 0.0 ? 0.0 : -(inBar / t * t15);
                zBar[j] -= t21 == 0.0 ? 0.0 : t21 * tapeAt;
            }
            for (int j = 0; j < k; j++) {
                double zBarJ = zBar[j];
                zBar[j] = 0.0;
                for (int l = 0; l < target.length; l++) {
                    hidBar[l] += zBarJ * u[j][l];
                    uBar[j][l] += zBarJ * hid[l];
                }
                for (int l = 0; l < x.length; l++) {
                    wBar[j][l] += zBarJ * x[l];
                }
                bBar[j] += zBarJ;
            }
        }
    }

    private static float lossValueAndGradientKernel(float[][] w, float[][] u, float[] b, float[][] xs,
            float[] target, double[][] wBar, double[][] uBar, double[] bBar, double[][] doubles,
            float[][] floats) {
        double[] tape = doubles[0];
        float[] inTape = floats[0];
        double[] tape2 = doubles[1];
        float[] forgetTape = floats[1];
        double[] tape3 = doubles[2];
        float[] outTape = floats[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        float[] tape6 = floats[3];
        double[] tape7 = doubles[5];
        float[] oldTape = floats[4];
        float[] hid = room(floats, 5, target.length);
        double[] hidBar = room(doubles, 6, target.length);
        float[] cell = room(floats, 6, target.length);
        double[] cellBar = room(doubles, 7, target.length);
        int k = 4 * target.length;
        int k2 = 2 * target.length;
        int k3 = 3 * target.length;
        long size = xs.length * (long) target.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (inTape.length < size) {
            inTape = grow(floats, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (forgetTape.length < size) {
            forgetTape = grow(floats, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        if (outTape.length < size) {
            outTape = grow(floats, 2, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 3, size);
        }
        if (tape5.length < size) {
            tape5 = grow(doubles, 4, size);
        }
        if (tape6.length < size) {
            tape6 = grow(floats, 3, size);
        }
        if (tape7.length < size) {
            tape7 = grow(doubles, 5, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(floats, 4, size);
        }
        int k4 = k >= 4 ? k - 3 : 0;
        for (int i = 0; i < xs.length; i++) {
            float[] x = xs[i];
            float[] z = room(floats, 7, k);
            int i2;
            for (i2 = 0; i2 < k4; i2 += 4) {
                float s = b[i2];
                float s2 = b[i2 + 1];
                float s3 = b[i2 + 2];
                float s4 = b[i2 + 3];
                for (int j = 0; j < x.length; j++) {
                    float xj = x[j];
                    s += w[i2][j] * xj;
                    s2 += w[i2 + 1][j] * xj;
                    s3 += w[i2 + 2][j] * xj;
                    s4 += w[i2 + 3][j] * xj;
                }
                for (int j = 0; j < target.length; j++) {
                    float hidJ = hid[j];
                    s += u[i2][j] * hidJ;
                    s2 += u[i2 + 1][j] * hidJ;
                    s3 += u[i2 + 2][j] * hidJ;
                    s4 += u[i2 + 3][j] * hidJ;
                }
                z[i2] = s;
                z[i2 + 1] = s2;
                z[i2 + 2] = s3;
                z[i2 + 3] = s4;
            }
            for (; i2 < k; i2++) {
                float s = b[i2];
                for (int j = 0; j < x.length; j++) {
                    s += w[i2][j] * x[j];
                }
                for (int j = 0; j < target.length; j++) {
                    s += u[i2][j] * hid[j];
                }
                z[i2] = s;
            }
            int base = i * target.length;
            for (int j = 0; j < target.length; j++) {
                double t = Math.exp(-z[j]);
                int at = base + j;
                tape[at] = t;
                float in = 1.0f / (1.0f + (float) t);
                inTape[at] = in;
                double t2 = Math.exp(-z[target.length + j]);
                tape2[at] = t2;
                float forget = 1.0f / (1.0f + (float) t2);
                forgetTape[at] = forget;
                double t3 = Math.exp(-z[k2 + j]);
                tape3[at] = t3;
                float out = 1.0f / (1.0f + (float) t3);
                outTape[at] = out;
                double t4 = z[k3 + j];
                tape4[at] = t4;
                double t5 = Math.tanh(t4);
                tape5[at] = t5;
                float cellJ = cell[j];
                tape6[at] = cellJ;
                float t6 = forget * cellJ + in * (float) t5;
                cell[j] = t6;
                double t7 = Math.tanh(t6);
                tape7[at] = t7;
                oldTape[at] = hid[j];
                hid[j] = out * (float) t7;
            }
        }
        float loss = 0.0f;
        for (int j = 0; j < target.length; j++) {
            float e = hid[j] - target[j];
            loss += e * e;
            hidBar[j] += e;
        }
        float t = loss / 2.0f;
        for (int i = xs.length - 1; i >= 0; i--) {
            float[] x = xs[i];
            double[] zBar = room(doubles, 8, k);
            int base = i * target.length;
            for (int j = 0; j < target.length; j++) {
                int at = base + j;
                double tapeAt = tape[at];
                float t2 = 1.0f + (float) tapeAt;
                float in = inTape[at];
                int k5 = target.length + j;
                double t3 = tape2[at];
                float t4 = 1.0f + (float) t3;
                float forget = forgetTape[at];
                int k6 = k2 + j;
                double t5 = tape3[at];
                float t6 = 1.0f + (float) t5;
                int k7 = k3 + j;
                double t7 = tape4[at];
                double t8 = tape5[at];
                float cand = (float) t8;
                float t9 = tape6[at];
                double t10 = tape7[at];
                hid[j] = oldTape[at];
                double hidBarJ = hidBar[j];
                hidBar[j] = 0.0;
                boolean test = hidBarJ == 0.0;
                double outBar = test ? 0.0 : hidBarJ * (float) t10;
                double t11 = outTape[at];
                double t12 = test ? 0.0 : hidBarJ * t11;
                double t13 = Math.abs((double) (forget * t9 + in * cand));
                double t14;
                if (t13 < 9.0) {
                    t14 = (1.0 - t10) * (1.0 + t10);
                } else {
                    double t15 = Math.exp(-2.0 * t13);
                    double t16 = 1.0 + t15;
                    t14 = 4.0 * t15 / (t16 * t16);
                }
                double t15 = (t12 == 0.0 ? 0.0 : t12 * t14) + cellBar[j];
                double inBar = t15 * cand;
                double t16 = in;
                boolean test2 = t15 == 0.0;
                double candBar = test2 ? 0.0 : t15 * t16;
                double forgetBar = t15 * t9;
                double t17 = forget;
                cellBar[j] = test2 ? 0.0 : t15 * t17;
                double t18 = Math.abs(t7);
                double t19;
                if (t18 < 9.0) {
                    t19 = (1.0 - t8) * (1.0 + t8);
                } else {
                    double t20 = Math.exp(-2.0 * t18);
                    double t21 = 1.0 + t20;
                    t19 = 4.0 * t20 / (t21 * t21);
                }
                zBar[k7] += candBar * t19;
                double t20 = outBar == 0.0 ? 0.0 : -(outBar / t6 * t11);
                zBar[k6] -= t20 == 0.0 ? 0.0 : t20 * t5;
                double t21 = forgetBar == 0.0 ? 0.0 : -(forgetBar / t4 * t17);
                zBar[k5] -= t21 == 0.0 ? 0.0 : t21 * t3;
                double t22 = inBar == 0.0 ? 0.0 : -(inBar / t2 * t16);
                zBar[j] -= t22 == 0.0 ? 0.0 : t22 * tapeAt;
            }
            for (int j = 0; j < k; j++) {
                double zBarJ = zBar[j];
                zBar[j] = 0.0;
                for (int l = 0; l < target.length; l++) {
                    hidBar[l] += zBarJ * u[j][l];
                    uBar[j][l] += zBarJ * hid[l];
                }
                for (int l = 0; l < x.length; l++) {
                    wBar[j][l] += zBarJ * x[l];
                }
                bBar[j] += zBarJ;
            }
        }
        return t;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static float[] room(float[][] slots, int slot, int length) {
        float[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new float[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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
    private static float[] grow(float[][] slots, int slot, long length) {
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, float[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(float[][] given, float[][] argument) {
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

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }

    /** The same for arrays of arrays. */
    private static float[][] rounded(float[][] result, double[][] exact) {
        float[][] rounded = result.length == exact.length ? result : new float[exact.length][0];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rounded[i], exact[i]);
        }
        return rounded;
    }
}
