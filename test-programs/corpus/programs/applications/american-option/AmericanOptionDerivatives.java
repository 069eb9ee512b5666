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
     *
     * <p>
     * Operations: at most {@code (31 * steps * steps + 65 * steps + 104) / 2}; of the method itself:
     * {@code (7 * steps * steps + 15 * steps + 30) / 2}. Workspace: at most
     * {@code 4 * (-3 * min(steps, 10000) * min(steps, 10000) + 6 * min(steps, 10000) * steps + 2 * snapshots * steps + 3 * min(steps, 10000) + 3 * snapshots + 6 * steps + 6)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds19_9 - 1) / 10000 + 1)}.
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
     *
     * <p>
     * Operations: at most {@code (31 * steps * steps + 65 * steps + 104) / 2}; of the method itself:
     * {@code (7 * steps * steps + 15 * steps + 30) / 2}. Workspace: at most
     * {@code 4 * (-3 * min(steps, 10000) * min(steps, 10000) + 6 * min(steps, 10000) * steps + 2 * snapshots * steps + 3 * min(steps, 10000) + 3 * snapshots + 6 * steps + 6)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds19_9 - 1) / 10000 + 1)}.
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
        double t4 = 1.0 / t3;
        double t5 = t4 * p;
        double t6 = -t5 - (t5 - t4) / up * down;
        int k = steps + 1;
        double[] value = room(doubles, 5, k);
        double[] valueBar = room(doubles, 6, k);
        if (tape.length < steps + 1L) {
            tape = grow(doubles, 0, steps + 1L);
        }
        for (int i = 0; i <= steps; i++) {
            double t7 = Math.pow(up, 2 * i - steps);
            tape[i] = t7;
            double s = spot * t7;
            value[i] = Math.max(0.0, put ? strike - s : s - strike);
        }
        int nStart = steps - 1;
        double t7 = 1.0 - p;
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
                double hold = (p * value[i + 1] + t7 * valueI) / grow;
                holdTape[k3] = hold;
                double t8 = Math.pow(up, 2 * i - n);
                tape3[k3] = t8;
                double s = spot * t8;
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
        double t8 = 0.0;
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
                        double hold = (p * value[j + 1] + t7 * valueJ) / grow;
                        holdTape[k3] = hold;
                        double t9 = Math.pow(up, 2 * j - n);
                        tape3[k3] = t9;
                        double s = spot * t9;
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
                    double t9 = tape2[k3 - 1];
                    double hold = holdTape[k3 - 1];
                    double t10 = 2 * j - n;
                    double t11 = tape3[k3 - 1];
                    double s = spot * t11;
                    double exercise = put ? strike - s : s - strike;
                    boolean test = exercise > hold;
                    value[j] = t9;
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
                    spotBar += sBar == 0.0 ? 0.0 : sBar * t11;
                    double t12 = sBar * spot;
                    double t13 = 0.0;
                    if (t10 != 0.0) {
                        double t14 = Math.abs(t11);
                        t13 = up != 0.0 & (t14 >= 2.2250738585072014E-308 & t14 <= Double.MAX_VALUE)
                                ? t10 * (t11 / up)
                                : t10 * Math.pow(up, t10 - 1.0);
                    }
                    upBar += t12 == 0.0 ? 0.0 : t12 * t13;
                    double t14 = holdBar / grow;
                    boolean test2 = holdBar == 0.0;
                    double t15 = test2 ? 0.0 : t14;
                    growBar += test2 ? 0.0 : -(t14 * hold);
                    t8 += t15 * t9;
                    valueBar[j] = t15 * t7;
                    pBar += t15 * valueJ1;
                    valueBar[j + 1] += t15 * p;
                    k3--;
                }
            }
            end = k5;
        }
        double t9 = pBar - t8;
        for (int i = 0; i < k; i++) {
            double t10 = 2 * i - steps;
            double tapeI = tape[i];
            double s = spot * tapeI;
            double t11 = put ? strike - s : s - strike;
            double valueBarI = valueBar[i];
            valueBar[i] = 0.0;
            double sBar = t11 > 0.0 | t11 != t11 ? valueBarI : 0.0;
            if (put) {
                strikeBar += sBar;
                sBar = -sBar;
            } else {
                strikeBar -= sBar;
            }
            spotBar += sBar == 0.0 ? 0.0 : sBar * tapeI;
            double t12 = sBar * spot;
            double t13 = 0.0;
            if (t10 != 0.0) {
                double t14 = Math.abs(tapeI);
                t13 = up != 0.0 & (t14 >= 2.2250738585072014E-308 & t14 <= Double.MAX_VALUE)
                        ? t10 * (tapeI / up)
                        : t10 * Math.pow(up, t10 - 1.0);
            }
            upBar += t12 == 0.0 ? 0.0 : t12 * t13;
        }
        boolean test = t9 == 0.0;
        upBar += test ? 0.0 : t9 * t6;
        growBar += test ? 0.0 : t9 * t4;
        double t10 = growBar == 0.0 ? 0.0 : growBar * grow;
        double t11 = upBar == 0.0 ? 0.0 : upBar * up;
        double t12 = 0.5 * (t11 * vol);
        double dtBar = t10 * rate + (t12 == 0.0 ? 0.0 : t12 / Math.abs(t2));
        double t13 = dtBar == 0.0 ? 0.0 : dtBar / t;
        partials[0] = spotBar;
        partials[1] = strikeBar;
        partials[2] = t10 == 0.0 ? 0.0 : t10 * dt;
        partials[3] = t11 == 0.0 ? 0.0 : t11 * t2;
        partials[4] = t13;
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
        double t4 = 1.0 / t3;
        double t5 = t4 * p;
        double t6 = -t5 - (t5 - t4) / up * down;
        int k = steps + 1;
        double[] value = room(doubles, 5, k);
        double[] valueBar = room(doubles, 6, k);
        if (tape.length < steps + 1L) {
            tape = grow(doubles, 0, steps + 1L);
        }
        for (int i = 0; i <= steps; i++) {
            double t7 = Math.pow(up, 2 * i - steps);
            tape[i] = t7;
            double s = spot * t7;
            value[i] = Math.max(0.0, put ? strike - s : s - strike);
        }
        int nStart = steps - 1;
        double t7 = 1.0 - p;
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
                double hold = (p * value[i + 1] + t7 * valueI) / grow;
                holdTape[k3] = hold;
                double t8 = Math.pow(up, 2 * i - n);
                tape3[k3] = t8;
                double s = spot * t8;
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
        double t8 = 0.0;
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
                        double hold = (p * value[j + 1] + t7 * valueJ) / grow;
                        holdTape[k3] = hold;
                        double t9 = Math.pow(up, 2 * j - n);
                        tape3[k3] = t9;
                        double s = spot * t9;
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
                    double t9 = tape2[k3 - 1];
                    double hold = holdTape[k3 - 1];
                    double t10 = 2 * j - n;
                    double t11 = tape3[k3 - 1];
                    double s = spot * t11;
                    double exercise = put ? strike - s : s - strike;
                    boolean test = exercise > hold;
                    value[j] = t9;
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
                    spotBar += sBar == 0.0 ? 0.0 : sBar * t11;
                    double t12 = sBar * spot;
                    double t13 = 0.0;
                    if (t10 != 0.0) {
                        double t14 = Math.abs(t11);
                        t13 = up != 0.0 & (t14 >= 2.2250738585072014E-308 & t14 <= Double.MAX_VALUE)
                                ? t10 * (t11 / up)
                                : t10 * Math.pow(up, t10 - 1.0);
                    }
                    upBar += t12 == 0.0 ? 0.0 : t12 * t13;
                    double t14 = holdBar / grow;
                    boolean test2 = holdBar == 0.0;
                    double t15 = test2 ? 0.0 : t14;
                    growBar += test2 ? 0.0 : -(t14 * hold);
                    t8 += t15 * t9;
                    valueBar[j] = t15 * t7;
                    pBar += t15 * valueJ1;
                    valueBar[j + 1] += t15 * p;
                    k3--;
                }
            }
            end = k5;
        }
        double t9 = pBar - t8;
        for (int i = 0; i < k; i++) {
            double t10 = 2 * i - steps;
            double tapeI = tape[i];
            double s = spot * tapeI;
            double t11 = put ? strike - s : s - strike;
            double valueBarI = valueBar[i];
            valueBar[i] = 0.0;
            double sBar = t11 > 0.0 | t11 != t11 ? valueBarI : 0.0;
            if (put) {
                strikeBar += sBar;
                sBar = -sBar;
            } else {
                strikeBar -= sBar;
            }
            spotBar += sBar == 0.0 ? 0.0 : sBar * tapeI;
            double t12 = sBar * spot;
            double t13 = 0.0;
            if (t10 != 0.0) {
                double t14 = Math.abs(tapeI);
                t13 = up != 0.0 & (t14 >= 2.2250738585072014E-308 & t14 <= Double.MAX_VALUE)
                        ? t10 * (tapeI / up)
                        : t10 * Math.pow(up, t10 - 1.0);
            }
            upBar += t12 == 0.0 ? 0.0 : t12 * t13;
        }
        boolean test = t9 == 0.0;
        upBar += test ? 0.0 : t9 * t6;
        growBar += test ? 0.0 : t9 * t4;
        double t10 = growBar == 0.0 ? 0.0 : growBar * grow;
        double t11 = upBar == 0.0 ? 0.0 : upBar * up;
        double t12 = 0.5 * (t11 * vol);
        double dtBar = t10 * rate + (t12 == 0.0 ? 0.0 : t12 / Math.abs(t2));
        double t13 = dtBar == 0.0 ? 0.0 : dtBar / t;
        partials[0] = spotBar;
        partials[1] = strikeBar;
        partials[2] = t10 == 0.0 ? 0.0 : t10 * dt;
        partials[3] = t11 == 0.0 ? 0.0 : t11 * t2;
        partials[4] = t13;
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
