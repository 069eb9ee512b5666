package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLatexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2.0 * x[i] * (a - x[i + 1])             | 2 \\, {x}_{i} \\, \\left(a - {x}_{i + 1}\\right)
                    a / (b + 1.0) - b                       | \\frac{a}{b + 1} - b
                    Sum(i, 0, n; x[i] + a)                  | \\sum_{i=0}^{n - 1} \\left({x}_{i} + a\\right)
                    Product(i, 1, 10; x[i])                 | \\prod_{i=1}^{9} {x}_{i}
                    a * Sum(j, 0, n; s1[j][i])              | a \\, \\left(\\sum_{j=0}^{n - 1} {s_{1}}_{j,i}\\right)
                    exp(-a) + pow(a + b, 2.0)               | e^{-a} + {\\left(a + b\\right)}^{2}
                    sqrt(a * b) + log(a) - sin(b)           | \\sqrt{a \\, b} + \\ln\\left(a\\right) - \\sin\\left(b\\right)
                    (double) i * 2.0                        | i \\cdot 2
                    1.0E-5 * a                              | 10^{-5} \\, a
                    iterate(n, 10; s1 = a -> s1 * b; s1)    | \\bigl((s_{1}) \\mapsto_{n} (s_{1} \\, b)\\bigr)^{[10]}(a)
                    Array(i, n; x[i])                       | \\bigl[{x}_{i}\\bigr]_{0 \\le i < n}
                    Max(i, 0, n; x[i])                      | \\max_{0 \\le i < n} {x}_{i}
                    """)
    void aTermReadsAsMathematics(String text, String expected) {
        Terms terms = new Terms();
        Expr term = TermParser.parse(terms, RandomTerms.TYPES, text);
        assertEquals(expected, TermLatex.print(term));
    }

    @Test
    void aPhiReadsAsCases() {
        Terms terms = new Terms();
        Expr term = TermParser.parse(terms, RandomTerms.TYPES, "phi(a >= 0.0 & t1; a, -a)");
        assertEquals(
                "\\begin{cases}a & \\text{if } a \\ge 0 \\land t_{1} \\\\ -a & \\text{otherwise}\\end{cases}",
                TermLatex.print(term));
    }
}
