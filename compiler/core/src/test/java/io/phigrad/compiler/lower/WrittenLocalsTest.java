package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.emit.KernelWriter;
import org.junit.jupiter.api.Test;

/** Small loops, arrays and powers that are written out, and elements that are locals, as the user reads them. */
class WrittenLocalsTest {

    private static String gradient(FloatingPoint mode, String member) {
        var plan = Differentiation.plan(Differentiation.prepare(Methods.marked(member, mode)), true);
        return KernelWriter.write(plan.gradient(), name -> name.substring(name.lastIndexOf('.') + 1))
                .text();
    }

    private static String gradient(String member) {
        return gradient(FloatingPoint.RELAXED, member);
    }

    @Test
    void aSmallArrayIsLocals() {
        assertEquals("""
                private static void fGradientKernel(double a, double b, double c, double[] partials) {
                    double t = a * b;
                    double t2 = Math.sin(b) + c;
                    partials[0] = t2 * b;
                    partials[1] = t * Math.cos(b) + t2 * a;
                    partials[2] = t;
                }
                """, gradient("""
                static double f(double a, double b, double c) {
                    double[] y = new double[3];
                    y[0] = a * b;
                    y[1] = Math.sin(b);
                    y[2] = y[0] * c;
                    return y[0] * y[1] + y[2];
                }
                """));
    }

    @Test
    void aSmallLoopIsWrittenOut() {
        String text = gradient("""
                static double f(double[] q, double[] x) {
                    double s = 0;
                    for (int i = 0; i < 3; i++) {
                        double r = 0;
                        for (int j = 0; j < 3; j++) { r += q[3 * i + j] * x[j]; }
                        s += r * r;
                    }
                    return s;
                }
                """);
        assertFalse(text.contains("for ("), text);
        assertTrue(text.contains("qBar[8]"), text);
    }

    /** An array whose elements are chosen at run time stays one, and its loop a loop. */
    @Test
    void aLoopOfManyRoundsThatSavesNoArrayStays() {
        String text = gradient("""
                static double f(double[] w, double[] x, int k) {
                    double s = 0;
                    for (int i = 0; i < 8; i++) { s += w[k + i] * x[i]; }
                    return s;
                }
                """);
        assertTrue(text.contains("i < 8"), text);
    }

    @Test
    void anArrayIndexedAtRunTimeStays() {
        String text = gradient("""
                static double f(double a, double b, int k) {
                    double[] y = {a, b, a * b};
                    return y[k] * y[k];
                }
                """);
        assertTrue(text.contains("y[k]"), text);
    }

    /** Whether the loop is left is not known. */
    @Test
    void aLoopThatMayBeLeftStays() {
        String text = gradient("""
                static double f(double[] x) {
                    double s = 0;
                    for (int i = 0; i < 3; i++) { if (x[i] > 1) { break; } s += x[i] * x[i]; }
                    return s;
                }
                """);
        assertTrue(text.contains("for (") || text.contains("while ("), text);
    }

    @Test
    void elementsOfBranchesAndRoundsHavePhis() {
        String text = gradient("""
                static double f(double[] x) {
                    double[] y = new double[2];
                    for (int i = 0; i < x.length; i++) {
                        if (x[i] > 0) { y[0] += x[i] * x[i]; } else { y[1] = x[i]; }
                    }
                    return y[0] * y[1];
                }
                """);
        assertFalse(text.contains("y["), text);
    }

    @Test
    void smallPowersAreProductsAndRoots() {
        assertEquals("""
                private static double fGradientKernel(double x) {
                    return 1.5 * Math.sqrt(x);
                }
                """, gradient("static double f(double x) { return Math.pow(x, 1.5); }"));
        assertEquals("""
                private static double fGradientKernel(double x) {
                    double t = x * x * x;
                    return 7.0 * (t * t);
                }
                """, gradient("static double f(double x) { return Math.pow(x, 7); }"));
        assertEquals("""
                private static double fGradientKernel(double x) {
                    return -2.0 / (x * x * x);
                }
                """, gradient("static double f(double x) { return Math.pow(x, -2); }"));
        assertTrue(gradient("static double f(double x) { return Math.pow(x, 0.3); }")
                .contains("Math.pow(x, 0.3)"));
    }

    @Test
    void anElementThatStandsStillIsALocalInTheLoop() {
        String text = gradient("""
                static double f(double[][] a, double[][] b) {
                    int n = a.length;
                    double[][] c = new double[n][n];
                    for (int i = 0; i < n; i++) {
                        for (int j = 0; j < n; j++) {
                            for (int k = 0; k < n; k++) { c[i][j] += a[i][k] * b[k][j]; }
                        }
                    }
                    double s = 0;
                    for (int i = 0; i < n; i++) { for (int j = 0; j < n; j++) { s += c[i][j] * c[i][j]; } }
                    return s;
                }
                """);
        assertTrue(text.contains("ci[j] = "), text);
        assertFalse(text.contains("c[i][j] +="), text);
    }

    @Test
    void scattersThatAddNothingStandOnTheOtherSide() {
        String text = gradient("""
                static double f(double[] x, int[] a, int[] b, double cutoff) {
                    double e = 0;
                    for (int k = 0; k < a.length; k++) {
                        double d = x[a[k]] - x[b[k]];
                        if (d < cutoff) { e += d * d * d; }
                    }
                    return e;
                }
                """);
        String branch = text.substring(text.indexOf("if (d < cutoff)"));
        assertTrue(branch.indexOf("xBar[") < branch.indexOf("}"), text);
    }

    @Test
    void aLoopOfScattersOfZeroIsPassedBy() {
        String text = gradient("""
                static double f(double[] w, double[] x) {
                    double s = 0;
                    for (int i = 0; i + w.length <= x.length; i++) {
                        double z = 0;
                        for (int k = 0; k < w.length; k++) { z += w[k] * x[i + k]; }
                        s += Math.max(0, z);
                    }
                    return s;
                }
                """);
        String branch = text.substring(text.indexOf("if (z"));
        assertTrue(branch.contains("wBar["), text);
    }
}
