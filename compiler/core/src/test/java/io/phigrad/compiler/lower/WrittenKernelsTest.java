package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.Kernel;
import io.phigrad.compiler.emit.KernelWriter;
import org.junit.jupiter.api.Test;

/** What the passes for speed make of kernels, as the user reads it. */
class WrittenKernelsTest {

    private static GradientPlan plan(FloatingPoint mode, String member) {
        return Differentiation.plan(Differentiation.prepare(Methods.marked(member, mode)), false);
    }

    private static String text(Kernel kernel) {
        return KernelWriter.write(kernel, name -> name.substring(name.lastIndexOf('.') + 1))
                .text();
    }

    private static String gradient(String member) {
        return text(plan(FloatingPoint.RELAXED, member).gradient());
    }

    private static String value(FloatingPoint mode, String member) {
        return text(plan(mode, member).valueAndGradient());
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static final String SUM =
            "static double f(double w, int[] x) { double s = 0; for (int i = 0; i < x.length; i++) s += w * x[i];"
                    + " return s; }";

    @Test
    void aLongSumHasFourAccumulators() {
        assertEquals("""
                private static double fGradientKernel(double w, int[] x) {
                    int k = x.length >= 32 ? x.length - 3 : 0;
                    double wBar = 0.0;
                    double wBar2 = 0.0;
                    double wBar3 = 0.0;
                    double wBar4 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        wBar += x[i];
                        wBar2 += x[i + 1];
                        wBar3 += x[i + 2];
                        wBar4 += x[i + 3];
                    }
                    double wBar5 = wBar + wBar2 + (wBar3 + wBar4);
                    for (; i < x.length; i++) {
                        wBar5 += x[i];
                    }
                    return wBar5;
                }
                """, gradient(SUM));
    }

    @Test
    void underStrictTheValueIsSummedAsTheSourceDoes() {
        assertTrue(value(FloatingPoint.RELAXED, SUM).contains("i += 4"));
        assertFalse(value(FloatingPoint.STRICT, SUM).contains("i += 4"));
    }

    @Test
    void underStrictNoSumOnThePathIsReordered() {
        String member = "static double f(double w, int[] x) { double s = 0;"
                + " for (int i = 0; i < x.length; i++) s += w * x[i]; return s > 1 ? w : 2 * w; }";
        assertFalse(text(plan(FloatingPoint.STRICT, member).gradient()).contains("i += 4"));
        assertTrue(text(plan(FloatingPoint.RELAXED, member).gradient()).contains("i += 4"));
    }

    @Test
    void sumsOfWhatTakesLongAndShortSumsStayAsTheyAre() {
        assertFalse(gradient("static double f(double w, double[] x) { double s = 0;"
                        + " for (int i = 0; i < x.length; i++) s += Math.exp(w) / (w + i); return s; }")
                .contains("i += 4"));
        assertFalse(gradient("static double f(double w, int[] x) { double s = 0;"
                        + " for (int i = 0; i < 16; i++) s += w * x[i]; return s; }")
                .contains("i += 4"));
    }

    @Test
    void neighbouringRoundsShareWhatBothCompute() {
        assertEquals(
                """
                private static void fGradientKernel(double[] y, double[] yBar) {
                    if (1 < y.length) {
                        double t = Math.exp(y[0]);
                        double yBarCarry = 0.0;
                        for (int i = 1; i < y.length; i++) {
                            double t2 = Math.exp(y[i]);
                            double t3 = t * t2;
                            yBar[i - 1] = yBarCarry + t3;
                            yBarCarry = t3;
                            t = t2;
                        }
                        yBar[y.length - 1] = yBarCarry;
                    } else {
                        Arrays.fill(yBar, 0.0);
                    }
                }
                """,
                gradient("static double f(double[] y) { double s = 0;"
                        + " for (int i = 1; i < y.length; i++) s += Math.exp(y[i - 1]) * Math.exp(y[i]);"
                        + " return s; }"));
    }

    @Test
    void whatARoundWritesIsNotHandedOn() {
        String text = gradient("static double f(double[] y) {"
                + " for (int i = 1; i < y.length; i++) y[i] += Math.exp(y[i - 1]);"
                + " return y[y.length - 1]; }");
        assertFalse(text.contains("Previous"), text);
    }

    @Test
    void loadsAloneAreNotHandedOn() {
        String text = gradient("static double f(double w, int[] y) { double s = 0;"
                + " for (int i = 1; i < y.length; i++) s += w * (y[i] - y[i - 1]); return s; }");
        assertFalse(text.contains("Previous"), text);
    }

    @Test
    void quotientsShareADivisionWhereTheReciprocalCannotOverflow() {
        String unsafe = "static double f(double x, double y, double d) { return x / d * (y / d); }";
        String safe =
                "static double f(double x, double y, double d) { double r = Math.sqrt(d); return x / r * (y / r); }";
        assertTrue(count(gradient(unsafe), " / ") > 1, gradient(unsafe));
        assertTrue(count(gradient(safe), "1.0 / ") >= 1, gradient(safe));
    }

    @Test
    void log1pIsALogarithmAndItsCorrection() {
        String member = "static double f(double x) { return Math.log1p(Math.exp(x)); }";
        assertFalse(value(FloatingPoint.RELAXED, member).contains("log1p"));
        assertTrue(value(FloatingPoint.STRICT, member).contains("log1p"));
    }

    @Test
    void smallPowersAreProducts() {
        String member = "static double f(double x) { return Math.pow(x, 3) + Math.pow(x, 2.3); }";
        assertEquals(2, count(value(FloatingPoint.RELAXED, member), "pow("));
    }

    private static final String STEPS = """
            static double f(double[] x, double w, int steps) {
                double[] speed = new double[x.length];
                double[] place = new double[x.length];
                for (int t = 0; t < steps; t++) {
                    for (int i = 0; i < x.length; i++) speed[i] = 0.9 * speed[i] + Math.sin(w * place[i]) * x[i];
                    for (int i = 0; i < x.length; i++) place[i] += 0.1 * speed[i];
                }
                double s = 0;
                for (int i = 0; i < x.length; i++) s += place[i];
                return s;
            }
            """;

    @Test
    void aStencilReadsEachElementOnce() {
        assertTrue(value(
                        FloatingPoint.RELAXED,
                        "static double f(double[] x, double w) { double[] y = new double[x.length];"
                                + " for (int i = 1; i < x.length - 1; i++) y[i] = w * x[i] + x[i - 1] * x[i + 1];"
                                + " double s = 0; for (int i = x.length - 1; i > 0; i--) s = s * w + y[i]; return s; }")
                .replaceAll("(?m)^ +", "")
                .contains("""
                        double xi1 = x[i + 1];
                        y[i] = w * xPrevious + xPrevious2 * xi1;
                        xPrevious2 = xPrevious;
                        xPrevious = xi1;
                        """));
    }

    @Test
    void whatAnElementHoldsIsReadAgain() {
        String text = gradient("""
                static double f(double[] x, double w, int steps) {
                    double[] sin = new double[x.length];
                    double[] cos = new double[x.length];
                    double s = 0;
                    for (int t = 0; t < steps; t++) {
                        for (int i = 0; i < x.length; i++) {
                            sin[i] = Math.sin(w * x[i] + t);
                            cos[i] = Math.cos(w * x[i] + t);
                        }
                        for (int i = 1; i < x.length; i++) s += sin[i] * cos[i - 1];
                    }
                    return s;
                }
                """);
        assertTrue(text.contains("sin[i] = Math.sin("), text);
        assertFalse(text.contains("ape[at] = Math.sin("), text);
    }

    @Test
    void stepsOfOneElementAreOneRound() {
        String text = gradient(STEPS).replaceAll("(?m)^ +", "");
        assertTrue(text.contains("""
                double t3 = 0.9 * speed[i] + t2 * x[i];
                speed[i] = t3;
                place[i] += 0.1 * t3;
                }
                """), text);
        assertTrue(text.contains("""
                for (int j = 0; j < x.length; j++) {
                double t2 = speedBar[j] + placeBar[j] * 0.1;
                int at = base + j;
                double tapeAt = tape[at];
                xBar[j] += t2 * tape2[at];
                double t3 = t2 * x[j] * Math.cos(w * tapeAt);
                wBar += t3 * tapeAt;
                placeBar[j] += t3 * w;
                speedBar[j] = t2 * 0.9;
                }
                """), text);
    }
}
