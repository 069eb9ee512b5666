package io.phigrad.compiler.frontend;

import static io.phigrad.compiler.frontend.Reading.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void jumpsKnowTheirTargets() {
        assertEquals(
                """
                outer: for (int i = 0; (i < 3); i++)
                  inner: while true
                    if (x > 1.0)
                      break outer;
                    if (x > 2.0)
                      continue outer;
                    break inner;
                end: block
                  break end;
                return x;""",
                tree(
                        "double x",
                        "outer: for (int i = 0; i < 3; i++) { inner: while (true) { if (x > 1) break outer;"
                                + " if (x > 2) continue outer; break; } } end: { break end; } return x;"));
    }

    @Test
    void aLoopWithTwoLabelsHasOneTarget() {
        assertEquals(
                "a: while true\n  if (x > 0.0)\n    break a;\n  continue a;\nreturn x;",
                tree("double x", "a: b: while (true) { if (x > 0) break a; continue b; } return x;"));
    }

    @Test
    void aSwitchThatNeverFallsThroughIsAChain() {
        assertEquals(
                """
                block
                  if ((n == 1) || (n == 2))
                    x += 1.0;
                  else
                    if (n == 5)
                      x = 2.0;
                    else
                      x = 3.0;
                return x;""",
                tree(
                        "double x, int n",
                        "switch (n) { case 1: case 2: x += 1; break; default: x = 3; break; case 5: x = 2; break; }"
                                + " return x;"));
        assertEquals("""
                block
                  int selector = ((int) c);
                  if (selector == 97)
                    x += 1.0;
                return x;""", tree("double x, char c", "switch (c) { case 'a' -> x += 1; } return x;"));
    }

    @Test
    void aSwitchThatFallsThroughRunsOn() {
        assertEquals(
                """
                t1: block
                  int k;
                  int selector = n;
                  boolean running = false;
                  if (running || (selector == 1))
                    running = true;
                    block
                      k = 1;
                  if (running || (selector == 2))
                    running = true;
                    block
                      k = 2;
                      x *= ((double) k);
                      break t1;
                  if (running || !((selector == 1) || (selector == 2)))
                    running = true;
                    block
                      x = 0.0;
                return x;""",
                tree(
                        "double x, int n",
                        "switch (n) { case 1: int k = 1; case 2: k = 2; x *= k; break; default: x = 0; } return x;"));
    }

    @Test
    void exceptionsKeepTheirMessage() {
        assertEquals(
                """
                if (x < 0.0)
                  throw new java.lang.IllegalArgumentException("bad " + x + ", not " + (n + 1));
                if (x < 1.0)
                  throw new T.Odd();
                return x;""",
                tree(
                        "double x, int n",
                        "if (x < 0) throw new IllegalArgumentException(\"bad \" + x + \", not \" + (n + 1));"
                                + " if (x < 1) throw new Odd(); return x;",
                        "static class Odd extends RuntimeException { Odd() {} }"));
    }

    @Test
    void methodsOnArraysAreLoops() {
        assertEquals(
                """
                double[] b = clone(a);
                fill(b, 0.0);
                arraycopy(a, 0, b, 1, n);
                double[] c = copyOfRange(a, 1, n);
                return copyOf(c, 2)[0];""",
                tree(
                        "double[] a, int n",
                        "double[] b = a.clone(); Arrays.fill(b, 0); System.arraycopy(a, 0, b, 1, n);"
                                + " double[] c = Arrays.copyOfRange(a, 1, n); return Arrays.copyOf(c, 2)[0];"));
    }
}
