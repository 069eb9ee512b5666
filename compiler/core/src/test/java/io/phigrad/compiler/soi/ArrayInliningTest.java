package io.phigrad.compiler.soi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayInliningTest {
    private static SsaMethod prepared(String body) {
        return Differentiation.prepare(Methods.marked("""
                static double f(double w, double[] x, int n) {
                    %s
                }
                """.formatted(body)))
                .program()
                .main();
    }

    private static SsaMethod inlined(SsaMethod method) {
        SsaMethod current = method;
        List<Value> arrays = ArrayInlining.candidates(current);
        while (!arrays.isEmpty()) {
            current = ArrayInlining.of(current, arrays.get(0)).orElseThrow();
            Verifier.verify(current);
            arrays = ArrayInlining.candidates(current);
        }
        return current;
    }

    private static long arrays(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Allocate ? 1 : 0);
        return count[0];
    }

    private static Object run(SsaMethod method) {
        return new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(1.5, new double[] {0.3, -1.2, 2.5, 0.7}, 3))
                .results()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                double[] t = new double[x.length];
                for (int i = 0; i < x.length; i++) t[i] = w * x[i];
                double s = 0;
                for (int i = 0; i < t.length; i++) s += t[i] * t[i];
                return s;""",
                """
                double[] t = new double[x.length];
                double[] u = new double[x.length];
                for (int i = 0; i < x.length; i++) t[i] = x[i] > 0 ? w * x[i] : -x[i];
                for (int i = 0; i < x.length; i++) u[i] = Math.exp(t[i]);
                double s = 0;
                for (int i = 1; i < x.length; i++) s += u[i] * t[i - 1];
                return s + t[n];""",
                """
                double s = 0;
                for (int k = 0; k < n; k++) {
                    double[] t = new double[x.length];
                    for (int i = 0; i < t.length; i++) t[i] = w * x[i] + k;
                    for (int i = 0; i < t.length; i++) s += t[i] * t[k];
                }
                return s;""",
            })
    void elementsAreComputedWhereTheyAreRead(String body) {
        SsaMethod before = prepared(body);
        SsaMethod after = inlined(before);
        assertEquals(0, arrays(after));
        assertEquals(run(before), run(after), "bit for bit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // read while it is filled
                """
                double[] t = new double[x.length];
                for (int i = 0; i < x.length; i++) t[i] = x[i] + (i > 0 ? t[i - 1] : 0) * w;
                return t[n];""",
                // filled in part
                """
                double[] t = new double[x.length];
                for (int i = 1; i < x.length; i++) t[i] = w * x[i];
                return t[0] + t[n];""",
                """
                double[] t = new double[x.length];
                for (int i = 0; i < x.length; i++) if (x[i] > 0) t[i] = w * x[i];
                return t[n];""",
                """
                double[] t = new double[8];
                for (int i = 0; i < x.length; i++) t[i] = w * x[i];
                return t[n];""",
                // filled twice
                """
                double[] t = new double[x.length];
                for (int i = 0; i < x.length; i++) t[i] = w * x[i];
                t[1] = w;
                return t[n];""",
                // filled with what changes from round to round
                """
                double[] t = new double[x.length];
                double s = w;
                for (int i = 0; i < x.length; i++) { s = s * x[i]; t[i] = s; }
                return t[n];""",
                // filled with what is overwritten later
                """
                double[] t = new double[x.length];
                for (int i = 0; i < x.length; i++) t[i] = w * x[i];
                x[n] = 5;
                return t[n] + x[n];""",
                // left in the middle
                """
                double[] t = new double[x.length];
                for (int i = 0; i < x.length; i++) { t[i] = w * x[i]; if (x[i] > 2) break; }
                return t[n];""",
                // perhaps read beyond its end, where x goes on
                """
                double[] t = new double[n];
                for (int i = 0; i < n; i++) t[i] = w * x[i];
                return t[n - 1];""",
                // under two names
                """
                double[] t = new double[x.length];
                double[] u = n > 2 ? t : new double[x.length];
                for (int i = 0; i < x.length; i++) t[i] = w * x[i];
                return t[n] + u[n];""",
            })
    void otherArraysStay(String body) {
        SsaMethod before = prepared(body);
        SsaMethod after = inlined(before);
        assertEquals(arrays(before), arrays(after));
        assertEquals(run(before), run(after));
    }

    @Test
    void whatIsReadNowhereGoes() {
        SsaMethod before = prepared("""
                double[] t = new double[n];
                for (int i = 0; i < n; i++) t[i] = w * i;
                return w * t.length;""");
        assertEquals(run(before), run(inlined(before)));
    }
}
