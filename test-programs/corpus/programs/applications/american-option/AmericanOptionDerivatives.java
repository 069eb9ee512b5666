package programs.applications;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AmericanOption}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AmericanOptionDerivatives {

    private AmericanOptionDerivatives() {}

    /**
     * The derivative of {@link AmericanOption#american(double, double, double, double, double, int, boolean)}
     * with respect to {@code spot}, {@code strike}, {@code rate}, {@code vol} and {@code time}.
     *
     * <p>
     * Where the arguments are equal (line 17), {@code max} has the derivative of the first. Where the
     * argument is 0 (lines 10, 16 and 22), the derivatives of {@code pow} and {@code sqrt} are infinite. The
     * branch on active values (line 24) has the derivative of the side taken.
     */
    public static AmericanGradient americanGradient(double spot, double strike, double rate, double vol,
            double time, int steps, boolean put) {
        AmericanGradient into = new AmericanGradient();
        americanGradient(spot, strike, rate, vol, time, steps, put, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link AmericanOption#american(double, double, double, double, double, int, boolean)} with respect to
     * {@code spot}, {@code strike}, {@code rate}, {@code vol} and {@code time} into {@code into}, without its
     * value.
     */
    public static void americanGradient(double spot, double strike, double rate, double vol, double time,
            int steps, boolean put, AmericanGradient into) {
        americanGradientKernel(spot, strike, rate, vol, time, steps, put, into.doubles, into.ints,
                into.partials);
        into.spot = into.partials[0];
        into.strike = into.partials[1];
        into.rate = into.partials[2];
        into.vol = into.partials[3];
        into.time = into.partials[4];
    }

    /**
     * Computes the derivative of
     * {@link AmericanOption#american(double, double, double, double, double, int, boolean)} with respect to
     * {@code spot}, {@code strike}, {@code rate}, {@code vol} and {@code time} into {@code into} and returns
     * the method's value.
     */
    public static double americanValueAndGradient(double spot, double strike, double rate, double vol,
            double time, int steps, boolean put, AmericanGradient into) {
        double value = americanValueAndGradientKernel(spot, strike, rate, vol, time, steps, put, into.doubles,
                into.ints, into.partials);
        into.spot = into.partials[0];
        into.strike = into.partials[1];
        into.rate = into.partials[2];
        into.vol = into.partials[3];
        into.time = into.partials[4];
        return value;
    }

    /**
     * The derivative of {@link AmericanOption#american(double, double, double, double, double, int, boolean)}
     * with respect to {@code spot}, {@code strike}, {@code rate}, {@code vol} and {@code time}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class AmericanGradient {
        private double spot;
        private double strike;
        private double rate;
        private double vol;
        private double time;
        private final double[][] doubles = new double[7][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[5];

        /** An empty holder, which grows to what it meets. */
        public AmericanGradient() {}

        /** The derivative with respect to {@code spot}. */
        public double spot() {
            return spot;
        }

        /** The derivative with respect to {@code strike}. */
        public double strike() {
            return strike;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        /** The derivative with respect to {@code vol}. */
        public double vol() {
            return vol;
        }

        /** The derivative with respect to {@code time}. */
        public double time() {
            return time;
        }

        private AmericanGradient withoutScratch() {
            AmericanGradient results = new AmericanGradient();
            results.spot = spot;
            results.strike = strike;
            results.rate = rate;
            results.vol = vol;
            results.time = time;
            return results;
        }
    }

    private static void americanGradientKernel(double spot, double strike, double rate, double vol,
            double time, int steps, boolean put, double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] holdTape = doubles[2];
        double[] tape3 = doubles[3];
        double[] valueKept = doubles[4];
        int[] segments = ints[0];
        double t = steps;
        double dt = time / t;
        double t2 = Math.sqrt(dt);
        double up = Math.exp(vol * t2);
        double down = 1.0 / up;
        double grow = Math.exp(rate * dt);
        double t3 = up - down;
        double p = (grow - down) / t3;
        int k = steps + 1;
        double[] value = room(doubles, 5, k);
        double[] valueBar = room(doubles, 6, k);
        if (tape.length < steps + 1L) {
            tape = grow(doubles, 0, steps + 1L);
        }
        for (int i = 0; i <= steps; i++) {
            double t4 = Math.pow(up, 2 * i - steps);
            tape[i] = t4;
            double s = spot * t4;
            value[i] = Math.max(0.0, put ? strike - s : s - strike);
        }
        int nStart = steps - 1;
        double t4 = 1.0 - p;
        int k2 = nStart + 1;
        int next = k2 > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(k2 - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k3 = 0;
        for (int n = nStart; n >= 0; n--) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p2 = kept * k;
                    if (valueKept.length < (kept + 1) * (long) k) {
                        valueKept = grow(doubles, 4, (kept + 1) * (long) k);
                    }
                    for (int i = 0; i < k; i++) {
                        valueKept[p2] = value[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k3 = 0;
                segment++;
            }
            long size = k3 + (n + 1L);
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (holdTape.length < size) {
                holdTape = grow(doubles, 2, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 3, size);
            }
            for (int i = 0; i <= n; i++) {
                double valueI = value[i];
                tape2[k3] = valueI;
                double hold = (p * value[i + 1] + t4 * valueI) / grow;
                holdTape[k3] = hold;
                double t5 = Math.pow(up, 2 * i - n);
                tape3[k3] = t5;
                double s = spot * t5;
                double exercise = put ? strike - s : s - strike;
                value[i] = exercise > hold ? exercise : hold;
                k3++;
            }
            filled++;
        }
        valueBar[0] += 1.0;
        int k4 = Math.max(k2, 0);
        int lastSegment2 = Math.floorDiv(k4 - 1, 10000);
        double spotBar = 0.0;
        double strikeBar = 0.0;
        double upBar = 0.0;
        double growBar = 0.0;
        double pBar = 0.0;
        double t5 = 0.0;
        int end = k4;
        for (int i = lastSegment2; i >= 0; i--) {
            int k5 = i * 10000;
            if (end < k4) {
                int segment2 = segments[kept - 1];
                int p2 = (kept - 1) * k;
                for (int j = 0; j < k; j++) {
                    value[j] = valueKept[p2];
                    p2++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int k6 = segment2 * 10000;
                int n = nStart + k6 * -1;
                int filled2 = 0;
                k3 = 0;
                for (int round = k6; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * k;
                            if (valueKept.length < (kept + 1) * (long) k) {
                                valueKept = grow(doubles, 4, (kept + 1) * (long) k);
                            }
                            for (int j = 0; j < k; j++) {
                                valueKept[p3] = value[j];
                                p3++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k3 = 0;
                        segment2++;
                    }
                    long size = k3 + (n + 1L);
                    if (tape2.length < size) {
                        tape2 = grow(doubles, 1, size);
                    }
                    if (holdTape.length < size) {
                        holdTape = grow(doubles, 2, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 3, size);
                    }
                    for (int j = 0; j <= n; j++) {
                        double valueJ = value[j];
                        tape2[k3] = valueJ;
                        double hold = (p * value[j + 1] + t4 * valueJ) / grow;
                        holdTape[k3] = hold;
                        double t6 = Math.pow(up, 2 * j - n);
                        tape3[k3] = t6;
                        double s = spot * t6;
                        double exercise = put ? strike - s : s - strike;
                        value[j] = exercise > hold ? exercise : hold;
                        k3++;
                    }
                    filled2++;
                    n--;
                }
            }
            int k6 = nStart + k5 * -1;
            for (int n = nStart + (end - 1) * -1; n <= k6; n++) {
                for (int j = n; j >= 0; j--) {
                    double t6 = tape2[k3 - 1];
                    double hold = holdTape[k3 - 1];
                    double t7 = 2 * j - n;
                    double t8 = tape3[k3 - 1];
                    double s = spot * t8;
                    double exercise = put ? strike - s : s - strike;
                    boolean test = exercise > hold;
                    value[j] = t6;
                    double valueJ1 = value[j + 1];
                    double valueBarJ = valueBar[j];
                    double exerciseBar = test ? valueBarJ : 0.0;
                    double holdBar = test ? 0.0 : valueBarJ;
                    double sBar;
                    if (put) {
                        strikeBar += exerciseBar;
                        sBar = -exerciseBar;
                    } else {
                        strikeBar -= exerciseBar;
                        sBar = exerciseBar;
                    }
                    spotBar += sBar == 0.0 ? 0.0 : sBar * t8;
                    double t9 = sBar * spot;
                    double t10 = 0.0;
                    if (t7 != 0.0) {
                        double t11 = Math.abs(t8);
                        t10 = up != 0.0 & (t11 >= 2.2250738585072014E-308 & t11 <= Double.MAX_VALUE)
                                ? t7 * (t8 / up)
                                : t7 * Math.pow(up, t7 - 1.0);
                    }
                    upBar += t9 == 0.0 ? 0.0 : t9 * t10;
                    double t11 = holdBar / grow;
                    boolean test2 = holdBar == 0.0;
                    double t12 = test2 ? 0.0 : t11;
                    growBar += test2 ? 0.0 : -(t11 * hold);
                    t5 += t12 * t6;
                    boolean test3 = t12 == 0.0;
                    valueBar[j] = test3 ? 0.0 : t12 * t4;
                    pBar += t12 * valueJ1;
                    valueBar[j + 1] += test3 ? 0.0 : t12 * p;
                    k3--;
                }
            }
            end = k5;
        }
        pBar -= t5;
        for (int i = steps; i >= 0; i--) {
            double t6 = 2 * i - steps;
            double tapeI = tape[i];
            double s = spot * tapeI;
            double t7 = put ? strike - s : s - strike;
            double valueBarI = valueBar[i];
            valueBar[i] = 0.0;
            double sBar = t7 > 0.0 | t7 != t7 ? valueBarI : 0.0;
            if (put) {
                strikeBar += sBar;
                sBar = -sBar;
            } else {
                strikeBar -= sBar;
            }
            spotBar += sBar == 0.0 ? 0.0 : sBar * tapeI;
            double t8 = sBar * spot;
            double t9 = 0.0;
            if (t6 != 0.0) {
                double t10 = Math.abs(tapeI);
                t9 = up != 0.0 & (t10 >= 2.2250738585072014E-308 & t10 <= Double.MAX_VALUE)
                        ? t6 * (tapeI / up)
                        : t6 * Math.pow(up, t6 - 1.0);
            }
            upBar += t8 == 0.0 ? 0.0 : t8 * t9;
        }
        double t6 = pBar / t3;
        boolean test = pBar == 0.0;
        double t7 = test ? 0.0 : t6;
        double t8 = test ? 0.0 : -(t6 * p);
        growBar += t7;
        double downBar = -t8 - t7;
        double t9 = growBar == 0.0 ? 0.0 : growBar * grow;
        upBar = upBar + t8 + (downBar == 0.0 ? 0.0 : -(downBar / up * down));
        double t10 = upBar == 0.0 ? 0.0 : upBar * up;
        double t11 = 0.5 * (t10 * vol);
        double dtBar = t9 * rate + (t11 == 0.0 ? 0.0 : t11 / Math.abs(t2));
        double t12 = dtBar == 0.0 ? 0.0 : dtBar / t;
        partials[0] = spotBar;
        partials[1] = strikeBar;
        partials[2] = t9 == 0.0 ? 0.0 : t9 * dt;
        partials[3] = t10 == 0.0 ? 0.0 : t10 * t2;
        partials[4] = t12;
    }

    private static double americanValueAndGradientKernel(double spot, double strike, double rate, double vol,
            double time, int steps, boolean put, double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] holdTape = doubles[2];
        double[] tape3 = doubles[3];
        double[] valueKept = doubles[4];
        int[] segments = ints[0];
        double t = steps;
        double dt = time / t;
        double t2 = Math.sqrt(dt);
        double up = Math.exp(vol * t2);
        double down = 1.0 / up;
        double grow = Math.exp(rate * dt);
        double t3 = up - down;
        double p = (grow - down) / t3;
        int k = steps + 1;
        double[] value = room(doubles, 5, k);
        double[] valueBar = room(doubles, 6, k);
        if (tape.length < steps + 1L) {
            tape = grow(doubles, 0, steps + 1L);
        }
        for (int i = 0; i <= steps; i++) {
            double t4 = Math.pow(up, 2 * i - steps);
            tape[i] = t4;
            double s = spot * t4;
            value[i] = Math.max(0.0, put ? strike - s : s - strike);
        }
        int nStart = steps - 1;
        double t4 = 1.0 - p;
        int k2 = nStart + 1;
        int next = k2 > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(k2 - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k3 = 0;
        for (int n = nStart; n >= 0; n--) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p2 = kept * k;
                    if (valueKept.length < (kept + 1) * (long) k) {
                        valueKept = grow(doubles, 4, (kept + 1) * (long) k);
                    }
                    for (int i = 0; i < k; i++) {
                        valueKept[p2] = value[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k3 = 0;
                segment++;
            }
            long size = k3 + (n + 1L);
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (holdTape.length < size) {
                holdTape = grow(doubles, 2, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 3, size);
            }
            for (int i = 0; i <= n; i++) {
                double valueI = value[i];
                tape2[k3] = valueI;
                double hold = (p * value[i + 1] + t4 * valueI) / grow;
                holdTape[k3] = hold;
                double t5 = Math.pow(up, 2 * i - n);
                tape3[k3] = t5;
                double s = spot * t5;
                double exercise = put ? strike - s : s - strike;
                value[i] = exercise > hold ? exercise : hold;
                k3++;
            }
            filled++;
        }
        double value0 = value[0];
        valueBar[0] += 1.0;
        int k4 = Math.max(k2, 0);
        int lastSegment2 = Math.floorDiv(k4 - 1, 10000);
        double spotBar = 0.0;
        double strikeBar = 0.0;
        double upBar = 0.0;
        double growBar = 0.0;
        double pBar = 0.0;
        double t5 = 0.0;
        int end = k4;
        for (int i = lastSegment2; i >= 0; i--) {
            int k5 = i * 10000;
            if (end < k4) {
                int segment2 = segments[kept - 1];
                int p2 = (kept - 1) * k;
                for (int j = 0; j < k; j++) {
                    value[j] = valueKept[p2];
                    p2++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int k6 = segment2 * 10000;
                int n = nStart + k6 * -1;
                int filled2 = 0;
                k3 = 0;
                for (int round = k6; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * k;
                            if (valueKept.length < (kept + 1) * (long) k) {
                                valueKept = grow(doubles, 4, (kept + 1) * (long) k);
                            }
                            for (int j = 0; j < k; j++) {
                                valueKept[p3] = value[j];
                                p3++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k3 = 0;
                        segment2++;
                    }
                    long size = k3 + (n + 1L);
                    if (tape2.length < size) {
                        tape2 = grow(doubles, 1, size);
                    }
                    if (holdTape.length < size) {
                        holdTape = grow(doubles, 2, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 3, size);
                    }
                    for (int j = 0; j <= n; j++) {
                        double valueJ = value[j];
                        tape2[k3] = valueJ;
                        double hold = (p * value[j + 1] + t4 * valueJ) / grow;
                        holdTape[k3] = hold;
                        double t6 = Math.pow(up, 2 * j - n);
                        tape3[k3] = t6;
                        double s = spot * t6;
                        double exercise = put ? strike - s : s - strike;
                        value[j] = exercise > hold ? exercise : hold;
                        k3++;
                    }
                    filled2++;
                    n--;
                }
            }
            int k6 = nStart + k5 * -1;
            for (int n = nStart + (end - 1) * -1; n <= k6; n++) {
                for (int j = n; j >= 0; j--) {
                    double t6 = tape2[k3 - 1];
                    double hold = holdTape[k3 - 1];
                    double t7 = 2 * j - n;
                    double t8 = tape3[k3 - 1];
                    double s = spot * t8;
                    double exercise = put ? strike - s : s - strike;
                    boolean test = exercise > hold;
                    value[j] = t6;
                    double valueJ1 = value[j + 1];
                    double valueBarJ = valueBar[j];
                    double exerciseBar = test ? valueBarJ : 0.0;
                    double holdBar = test ? 0.0 : valueBarJ;
                    double sBar;
                    if (put) {
                        strikeBar += exerciseBar;
                        sBar = -exerciseBar;
                    } else {
                        strikeBar -= exerciseBar;
                        sBar = exerciseBar;
                    }
                    spotBar += sBar == 0.0 ? 0.0 : sBar * t8;
                    double t9 = sBar * spot;
                    double t10 = 0.0;
                    if (t7 != 0.0) {
                        double t11 = Math.abs(t8);
                        t10 = up != 0.0 & (t11 >= 2.2250738585072014E-308 & t11 <= Double.MAX_VALUE)
                                ? t7 * (t8 / up)
                                : t7 * Math.pow(up, t7 - 1.0);
                    }
                    upBar += t9 == 0.0 ? 0.0 : t9 * t10;
                    double t11 = holdBar / grow;
                    boolean test2 = holdBar == 0.0;
                    double t12 = test2 ? 0.0 : t11;
                    growBar += test2 ? 0.0 : -(t11 * hold);
                    t5 += t12 * t6;
                    boolean test3 = t12 == 0.0;
                    valueBar[j] = test3 ? 0.0 : t12 * t4;
                    pBar += t12 * valueJ1;
                    valueBar[j + 1] += test3 ? 0.0 : t12 * p;
                    k3--;
                }
            }
            end = k5;
        }
        pBar -= t5;
        for (int i = steps; i >= 0; i--) {
            double t6 = 2 * i - steps;
            double tapeI = tape[i];
            double s = spot * tapeI;
            double t7 = put ? strike - s : s - strike;
            double valueBarI = valueBar[i];
            valueBar[i] = 0.0;
            double sBar = t7 > 0.0 | t7 != t7 ? valueBarI : 0.0;
            if (put) {
                strikeBar += sBar;
                sBar = -sBar;
            } else {
                strikeBar -= sBar;
            }
            spotBar += sBar == 0.0 ? 0.0 : sBar * tapeI;
            double t8 = sBar * spot;
            double t9 = 0.0;
            if (t6 != 0.0) {
                double t10 = Math.abs(tapeI);
                t9 = up != 0.0 & (t10 >= 2.2250738585072014E-308 & t10 <= Double.MAX_VALUE)
                        ? t6 * (tapeI / up)
                        : t6 * Math.pow(up, t6 - 1.0);
            }
            upBar += t8 == 0.0 ? 0.0 : t8 * t9;
        }
        double t6 = pBar / t3;
        boolean test = pBar == 0.0;
        double t7 = test ? 0.0 : t6;
        double t8 = test ? 0.0 : -(t6 * p);
        growBar += t7;
        double downBar = -t8 - t7;
        double t9 = growBar == 0.0 ? 0.0 : growBar * grow;
        upBar = upBar + t8 + (downBar == 0.0 ? 0.0 : -(downBar / up * down));
        double t10 = upBar == 0.0 ? 0.0 : upBar * up;
        double t11 = 0.5 * (t10 * vol);
        double dtBar = t9 * rate + (t11 == 0.0 ? 0.0 : t11 / Math.abs(t2));
        double t12 = dtBar == 0.0 ? 0.0 : dtBar / t;
        partials[0] = spotBar;
        partials[1] = strikeBar;
        partials[2] = t9 == 0.0 ? 0.0 : t9 * dt;
        partials[3] = t10 == 0.0 ? 0.0 : t10 * t2;
        partials[4] = t12;
        return value0;
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
}
