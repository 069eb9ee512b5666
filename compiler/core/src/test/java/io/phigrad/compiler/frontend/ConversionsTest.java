package io.phigrad.compiler.frontend;

import static io.phigrad.compiler.frontend.Reading.tree;
import static io.phigrad.compiler.frontend.Reading.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every conversion that Java implies is written out, and those of constants are done. */
class ConversionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "x + n                | (x + ((double) n))",
                "n / 2 + x            | (((double) (n / 2)) + x)",
                "2 * x                | (2.0 * x)",
                "g * 2                | ((double) (g * 2.0f))",
                "g * 0.5              | (((double) g) * 0.5)",
                "-b                   | ((double) -((int) b))",
                "+c                   | ((double) ((int) c))",
                "b + c                | ((double) (((int) b) + ((int) c)))",
                "n + m                | ((double) (((long) n) + m))",
                "(int) x              | ((double) ((int) x))",
                "(float) x            | ((double) ((float) x))",
                "(byte) 300           | 44.0",
                "n << m               | ((double) (n << m))",
                "m >>> b              | ((double) (m >>> ((int) b)))",
                "n > x ? n : x        | ((((double) n) > x) ? ((double) n) : x)",
                "n > 0 ? 1 : g        | ((double) ((n > 0) ? 1.0f : g))",
                "n > 0 ? c : 1        | ((double) ((n > 0) ? c : (char) 1))",
                "~n                   | ((double) ~n)",
                "x % n                | (x % ((double) n))",
                "-2147483648          | -2.147483648E9",
                "1e-3f                | 0.0010000000474974513",
            })
    void ofOperators(String written, String read) {
        assertEquals(read, value("double x, float g, int n, long m, byte b, char c", written));
    }

    @Test
    void ofAssignments() {
        assertEquals(
                """
                double d = ((double) n);
                byte b = (byte) 5;
                char c = 'a';
                d = ((double) b);
                b +=<double> x;
                b <<=<int> 2L;
                n += ((int) c);
                n *=<float> g;
                b++;
                --c;
                return d;""",
                tree(
                        "double x, float g, int n",
                        "double d = n; byte b = 5; char c = 'a'; d = b; b += x; b <<= 2L; n += c; n *= g; b++; --c;"
                                + " return d;"));
    }

    @Test
    void ofElements() {
        assertEquals(
                """
                double[] y = new double[] {1.0, ((double) n), x};
                float[][] z = new float[][] {new float[] {1.0f}, new float[] {}};
                y[((int) b)] += ((double) n);
                y[0]++;
                return (y[1] + ((double) z[0][0]));""",
                tree(
                        "double x, int n, byte b",
                        "double[] y = {1, n, x}; float[][] z = {{1}, {}}; y[b] += n; y[0]++; return y[1] + z[0][0];"));
    }

    @Test
    void ofArgumentsResultsAndSpreadArguments() {
        assertEquals(
                "return (((double) half(((double) n))) + sum(new double[] {x, ((double) n)}));",
                tree(
                        "double x, int n",
                        "return half(n) + sum(x, n);",
                        "static float half(double v) { return (float) v / 2; }"
                                + "static double sum(double... v) { return v[0] + v[1]; }"));
    }

    @Test
    void ofTheElementOfAnEnhancedFor() {
        assertEquals("""
                t1: for (int v : a)
                  double v = ((double) v);
                  block
                    x += v;
                return x;""", tree("double x, int[] a", "for (double v : a) { x += v; } return x;"));
    }
}
