package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Overloads.Overload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermSyntaxTest {
    private final Terms terms = new Terms();

    private Expr parse(String text) {
        return TermParser.parse(terms, RandomTerms.TYPES, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.0 * x[i] * (x[i + 1] - x[i] * a)",
                "a - (b - a) - b",
                "a / (b * a) % b",
                "-a * b",
                "-(a * b)",
                "-(-a)",
                "-(2.0)",
                "a - -2.0",
                "(double) i",
                "(double) (i + n)",
                "(int) (double) l",
                "-((double) i)",
                "phi(a > 0.0; a, b)",
                "phi(t1 & !(a == b); a, phi(t1; b, 0.0))",
                "(t1 ? a : b) * 2.0",
                "t1 ? a : t1 ? b : a",
                "Sum(i, 0, n; x[i])",
                "Product(i, 0, n; Sum(j, 0, i; x[j] * (double) i))",
                "Max(j, 0, n; x[j]) + Min(j, i, n; x[j])",
                "Sum(i, 0L, l; (double) i)",
                "Array(j, n; x[j] * 2.0)[i]",
                "Array(i, n; Array(j, i; s1[i][j]))",
                "x.length + s1[i].length",
                "exp(a) + StrictMath.exp(a) + pow(a, b)",
                "inactive(a) + fma(a, b, a)",
                "isNaN(a) | a <= b ^ t1 & a != b",
                "i << 3 >>> n + 1",
                "~i & -7",
                "1.0f + f * -2.5E-7f",
                "9L + l - -9223372036854775808L",
                "-2147483648 + 2147483647",
                "(int) 3b + (int) 4s + (int) 65c",
                "a + NaN + Infinity - -Infinity",
                "f + NaNf - -Infinityf",
                "iterate(n, 10; s1 = 0.0 -> s1 * a + b; s1)",
                "iterate(m, n; s1 = 0.0 -> (double) s2 + (double) m, s2 = f -> f * s2; s2)",
                "max(a, b) == min(a, b)"
            })
    void textIsReadAndPrintedAsItWasWritten(String text) {
        assertEquals(text, TermPrinter.print(parse(text)));
    }

    @Test
    void randomTermsComeBackAsTheSameNode() {
        for (int seed = 0; seed < 500; seed++) {
            Expr term = new RandomTerms(terms, seed).of(Scalar.DOUBLE, 4);
            assertSame(term, parse(TermPrinter.print(term)), () -> TermPrinter.print(term));
            assertSame(term, parse(TermPrinter.printShared(term)), () -> TermPrinter.printShared(term));
        }
    }

    @Test
    void whatATermSharesIsNamedOnce() {
        Expr phi = parse("phi(t1; (a + b * a) * (a + b * a), exp((a + b * a) * (a + b * a)))");
        assertEquals("""
                let t2 = a + b * a;
                let t3 = t2 * t2;
                phi(t1; t3, exp(t3))""", TermPrinter.printShared(phi));
    }

    @Test
    void whatIsSharedBelowABinderIsNamedThere() {
        Expr sum = parse("Sum(j, 0, n; (x[j] - a * b) * (x[j] - a * b) * (a * b + 1.0) * (a * b + 1.0))");
        String text = TermPrinter.printShared(sum);
        assertEquals("""
                let t1 = a * b + 1.0;
                Sum(i, 0, n; let t2 = x[i] - a * b; t2 * t2 * t1 * t1)""", text);
        assertSame(sum, parse(text));
    }

    @Test
    void theTextOfAGraphIsNoLongerThanTheGraph() {
        Expr term = parse("a");
        for (int k = 0; k < 60; k++) {
            term = terms.add(term, terms.mul(term, terms.number(k + 0.5)));
        }
        assertTrue(term.toString().length() < 4000);
        assertSame(term, parse(term.toString()));
    }

    @Test
    void boundNamesAvoidFreeOnesAndThoseAround() {
        Expr sum = parse("Sum(p, 0, n; Sum(q, 0, p; x[p] * x[q] * (double) i))");
        assertEquals("Sum(j, 0, n; Sum(k, 0, j; x[j] * x[k] * (double) i))", sum.toString());
    }

    @Test
    void aSymbolThatIsNoJavaNameIsQuoted() {
        Symbol odd = terms.symbol(Scalar.DOUBLE, "1 + 1");
        Symbol word = terms.symbol(Scalar.DOUBLE, "NaN");
        Expr term = terms.add(odd, word);
        assertEquals("`1 + 1` + `NaN`", term.toString());
        assertSame(
                term, TermParser.parse(terms, Map.of("1 + 1", Scalar.DOUBLE, "NaN", Scalar.DOUBLE), term.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a + |4 expected a term at 4",
                "a + 1|23 no + of double, int at 2",
                "zz|0 unknown symbol zz at 0",
                "a[0]|1 this is no array but a double at 1",
                "x[a]|1 an index is an int, not double at 1",
                "exp(a, b)|0 no exp of double, double at 0",
                "erf(a)|0 unknown function erf at 0",
                "a b|2 expected the end at 2",
                "phi(a; a, b)|0 a phi has a condition and two terms of one type at 0",
                "Sum(j, 0, n x)|12 expected ; at 12",
                "iterate(m, n; s = 0 -> a; s)|23 the next of a int is no double at 23",
                "iterate(m, n; s = 0 -> s; a)|26 expected the name of a state at 26",
                "3000000000|0 no number at 0",
                "(boolean) a|0 no cast of double to boolean at 0",
                "a $ b|2 expected the end at 2",
                "a @ b|2 unknown character @ at 2",
                "`a|0 this name does not end at 0"
            })
    void aMistakeIsPointedAt(String given) {
        String text = given.substring(0, given.lastIndexOf('|'));
        String expected = given.substring(given.indexOf(' ', given.lastIndexOf('|')) + 1);
        TermSyntaxException problem = assertThrows(TermSyntaxException.class, () -> parse(text));
        assertEquals(expected, problem.getMessage().lines().findFirst().orElseThrow());
        assertTrue(problem.getMessage().endsWith("\n" + " ".repeat(problem.position()) + "^"));
    }

    @Test
    void everyOverloadHasTheTypeThatTheParserGivesIt() {
        for (Overload overload : Overloads.all()) {
            List<Type> in = List.copyOf(overload.params());
            assertEquals(Optional.of(overload.result()), ResultType.of(overload.op(), in), overload::toString);
        }
    }
}
