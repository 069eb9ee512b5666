package io.phigrad.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Javadoc of a derivative says of its kinks. The method starts in line 5. */
class KinkTextTest {

    private static List<String> notes(String member) {
        return Differentiation.plan(Differentiation.prepare(Methods.marked(member, FloatingPoint.STRICT)), false)
                .notes();
    }

    private static String f(String formula) {
        return "static double f(double x, double y) {\nreturn " + formula + ";\n}";
    }

    static Stream<Arguments> kinks() {
        return Stream.of(
                Arguments.of(
                        "Math.abs(x) * y", "At {@code x == 0} (line 6), {@code abs} has no derivative; 0 is used."),
                Arguments.of(
                        "Math.abs(x - y)",
                        "Where the argument is 0 (line 6), {@code abs} has no derivative; 0 is used."),
                Arguments.of(
                        "Math.max(x, y) + Math.min(x,\n2 * y)",
                        "Where the arguments are equal (line 6), {@code max} and {@code min} have the derivative of"
                                + " the first."),
                Arguments.of("Math.hypot(x, y)", "At (0, 0) (line 6), {@code hypot} has no derivative; 0 is used."),
                Arguments.of(
                        "Math.sqrt(x)\n+ Math.sqrt(y)",
                        "Where the argument is 0 (lines 6 and 7), the derivative of {@code sqrt} is infinite."),
                Arguments.of(
                        "Math.pow(x, 0.5)", "At {@code x == 0} (line 6), the derivative of {@code pow} is infinite."),
                Arguments.of(
                        "Math.pow(Math.exp(x) - 1, y)",
                        "Where the argument is 0 (line 6), the derivative of {@code pow} is infinite. With respect to"
                                + " the exponent, {@code pow} (line 6) has the derivative 0 where the base is 0, and"
                                + " NaN where it is less."),
                Arguments.of(
                        "Math.log(x)",
                        "At {@code x == 0} (line 6), the derivative of {@code log} is infinite, and NaN below."),
                Arguments.of(
                        "Math.log1p(x)",
                        "At {@code x == -1} (line 6), the derivative of {@code log1p} is infinite, and NaN below."),
                Arguments.of("Math.asin(x)", "At -1 and 1 (line 6), the derivative of {@code asin} is infinite."),
                Arguments.of("Math.atan2(x, y)", "At (0, 0) (line 6), the derivative of {@code atan2} is NaN."),
                Arguments.of(
                        "x * Math.floor(x) + Math.signum(x)",
                        "{@code floor} and {@code signum} (line 6) have the derivative 0, also where the value jumps."),
                Arguments.of("x % y", "Where {@code %} (line 6) jumps, the derivative is that of the path taken."),
                Arguments.of(
                        "x > y ? x : y * y",
                        "The branch on active values (line 6) has the derivative of the side taken."));
    }

    @ParameterizedTest
    @MethodSource("kinks")
    void aKinkHasASentence(String formula, String sentence) {
        assertEquals(List.of(sentence), notes(f(formula)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x * y / (1 + x * x)",
                "Math.sqrt(1 + x * x)",
                "Math.log(1 + Math.exp(x))",
                "Math.pow(x, 3)",
                "Math.pow(1 + Math.exp(x), y)",
                "x * Math.abs(3.5 - 7)",
                "Math.log1p(x * x)"
            })
    void whatHasNoKinkHasNoSentence(String formula) {
        assertEquals(List.of(), notes(f(formula)));
    }

    @Test
    void constantsAndIntegersAreNoKinks() {
        assertEquals(
                List.of(),
                notes("static double f(double x, int n, @Inactive double c) {\n"
                        + "return n > 2 ? x * Math.abs(n) : x * Math.sqrt(c) * Math.max(n, 3);\n}"));
    }

    @Test
    void aBranchOnActiveValuesIsFoundBehindABooleanVariable() {
        String branch = "static double f(double x, double[] a) {\nboolean big = x > 1 && a.length > 2;\n"
                + "double s = x;\nif (!big) {\ns += a[0];\n}\nreturn s * s;\n}";
        assertEquals(
                List.of("The branch on active values (line 8) has the derivative of the side taken."), notes(branch));
    }

    @Test
    void manyLinesAreNotToldOneByOne() {
        StringBuilder lines = new StringBuilder("static double f(double x) {\ndouble s = 0;\n");
        for (int k = 0; k < 9; k++) {
            lines.append("s += Math.abs(x - ").append(k).append(");\n");
        }
        String note = notes(lines + "return s;\n}").get(0);
        assertTrue(note.startsWith("Where the argument is 0 (lines 7, 8, 9, 10 and others), "), note);
    }
}
