package io.phigrad.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.ssa.SsaConstruction;
import org.junit.jupiter.api.Test;

/** Source methods through SSA and back: the text is what a person would have written. */
class KernelWriterTest {

    private static String written(String member) {
        String text = KernelWriter.write(
                        SsaConstruction.build(Methods.marked(member).method()),
                        "f",
                        name -> name.substring(name.lastIndexOf('.') + 1))
                .text();
        return text.replace("private static", "static");
    }

    /** A method that is written as it was read. */
    private static void same(String member) {
        assertEquals(member, written(member));
    }

    @Test
    void aSumIsACountedLoop() {
        same("""
                static double f(double[] x) {
                    double s = 0.0;
                    for (int i = 0; i < x.length; i++) {
                        s += x[i];
                    }
                    return s;
                }
                """);
    }

    @Test
    void countersGoDownAndInStepsAndUpToABoundIncluded() {
        same("""
                static double f(double[] x, int n) {
                    double s = 0.0;
                    for (int i = n - 1; i >= 0; i--) {
                        s += x[i];
                    }
                    for (int i = 1; i <= n; i += 2) {
                        s *= x[i];
                    }
                    return s;
                }
                """);
    }

    @Test
    void aCounterUsedAfterItsLoopIsDeclaredBeforeIt() {
        same("""
                static double f(double[] x, int n) {
                    int i;
                    for (i = 0; i < n; i++) {
                        if (x[i] > 1.0) {
                            break;
                        }
                    }
                    return x[i];
                }
                """);
    }

    @Test
    void aBreakIsABreak() {
        same("""
                static double f(double r, double[] x, int n) {
                    double w = 0.0;
                    for (int k = 0; k < n; k++) {
                        double d = 0.0;
                        for (int i = 0; i < x.length; i++) {
                            d += x[i] - w;
                        }
                        d /= x.length;
                        if (d < 0.001) {
                            break;
                        }
                        w += r * d;
                    }
                    return w;
                }
                """);
    }

    @Test
    void aConditionAtTheEndIsADoLoop() {
        same("""
                static double f(double a) {
                    double x = a;
                    double step;
                    do {
                        step = (x * x - a) / (2.0 * x);
                        x -= step;
                    } while (Math.abs(step) > 1.0E-9);
                    return x;
                }
                """);
    }

    @Test
    void valuesThatMoveOnNeedNoTemporaries() {
        same("""
                static double f(double x, int n) {
                    double a = 0.0;
                    double b = x;
                    for (int i = 0; i < n; i++) {
                        double c = a + b;
                        a = b;
                        b = c;
                    }
                    return a;
                }
                """);
    }

    @Test
    void aSwapNeedsOneTemporary() {
        assertEquals("""
                static double f(double x, double y, int n) {
                    double a = x;
                    double b = y;
                    for (int i = 0; i < n; i++) {
                        double a2 = a;
                        a = b;
                        b = a2;
                    }
                    return a - 2.0 * b;
                }
                """, written("""
                static double f(double x, double y, int n) {
                    double a = x;
                    double b = y;
                    for (int i = 0; i < n; i++) {
                        double t = a;
                        a = b;
                        b = t;
                    }
                    return a - 2.0 * b;
                }
                """));
    }

    @Test
    void parenthesesKeepTheOrderOfEvaluation() {
        same("""
                static double f(double a, double b, double c) {
                    return a * (b * c) - (a + (b - c)) / (a / b / c) + -(a - b);
                }
                """.replace(" + -(a - b)", " - (a - b)"));
    }

    @Test
    void aLoadDoesNotPassAWrite() {
        same("""
                static double f(double[] x, int i, int j) {
                    double t = x[i];
                    x[i] = x[j];
                    x[j] = t;
                    return x[0];
                }
                """);
    }

    @Test
    void guardsStayWhereTheyAre() {
        same("""
                static double f(double[] x, int n) {
                    if (n == 0) {
                        return 0.0;
                    }
                    double s = 0.0;
                    for (int i = 0; i < x.length; i++) {
                        if (i % n == 0 && x[i / n] > 0.0) {
                            s += x[i];
                        } else if (x[i] < -1.0) {
                            s -= 1.0;
                        }
                    }
                    return s;
                }
                """);
    }

    @Test
    void choicesAreConditionalExpressions() {
        same("""
                static double f(double a, double b) {
                    double m = a > b ? a : b;
                    return m * (a < 0.0 ? -m : 1.0);
                }
                """);
    }

    @Test
    void exceptionsKeepTheirMessages() {
        same("""
                static double f(double[] x) {
                    if (x.length == 0) {
                        throw new IllegalArgumentException("no \\"data\\": " + x.length);
                    }
                    return x[0];
                }
                """);
    }

    @Test
    void casesFollowJavasConversions() {
        same("""
                static double f(double x, int n, long m, float r) {
                    int k = (int) x;
                    float q = r * n;
                    return x * n + m / (n + 1L) + q * q + k % 3 * (k + x);
                }
                """);
    }

    @Test
    void constantsAreTheSameBits() {
        same("""
                static double f(double x, int n) {
                    double big = x * 1.0E300 + Double.POSITIVE_INFINITY;
                    return n > Integer.MIN_VALUE ? big - 1.0 : -0.0 * x + Double.MIN_VALUE;
                }
                """);
    }

    @Test
    void scratchArraysLiveInTheWorkspace() {
        assertEquals("""
                static double f(double[] x, double[][] doubles) {
                    double[] h = room(doubles, 0, x.length);
                    for (int i = 0; i < x.length; i++) {
                        h[i] = 2.0 * x[i];
                    }
                    return h[0];
                }
                """, written("""
                static double f(double[] x) {
                    double[] h = new double[x.length];
                    for (int i = 0; i < h.length; i++) {
                        h[i] = 2.0 * x[i];
                    }
                    return h[0];
                }
                """));
    }

    @Test
    void arraysThatLiveOnComeFromAPool() {
        assertEquals("""
                static double f(double[] x, int n, double[][] doubles, double[][][] doubles2) {
                    int made = 0;
                    double[] h = zeros(doubles, 0, x.length);
                    for (int i = 0; i < n; i++) {
                        double[] next = fromPool(doubles2, 0, made, x.length);
                        made++;
                        next[0] = h[0] + x[0];
                        h = next;
                    }
                    return h[0];
                }
                """, written("""
                static double f(double[] x, int n) {
                    double[] h = new double[x.length];
                    for (int i = 0; i < n; i++) {
                        double[] next = new double[x.length];
                        next[0] = h[0] + x[0];
                        h = next;
                    }
                    return h[0];
                }
                """));
    }

    @Test
    void labelledJumpsNeedNoFlagWhereTheConditionIsAtHand() {
        same("""
                static double f(double[][] a) {
                    double s = 0.0;
                    for (int i = 0; i < a.length; i++) {
                        boolean out = false;
                        for (int j = 0; j < a[i].length; j++) {
                            if (a[i][j] < 0.0) {
                                out = true;
                                break;
                            }
                            s += a[i][j];
                        }
                        if (out) {
                            break;
                        }
                    }
                    return s;
                }
                """);
    }
}
