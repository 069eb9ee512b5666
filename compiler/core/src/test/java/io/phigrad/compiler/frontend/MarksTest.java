package io.phigrad.compiler.frontend;

import static io.phigrad.compiler.frontend.Reading.inClass;
import static io.phigrad.compiler.frontend.Reading.marked;
import static io.phigrad.compiler.frontend.Reading.problems;
import static io.phigrad.compiler.frontend.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void byDefaultFloatingParametersAreActive() {
        assertEquals(
                List.of(0, 2, 4),
                marked(
                                "@Differentiable static float f(double x, int n, float[][] y, @Inactive double c, float z) { return z; }")
                        .active());
    }

    @Test
    void wrtChoosesInTheOrderOfTheParameters() {
        String constant = "static final String Y = \"y\"; ";
        assertEquals(
                List.of(0, 1),
                marked(
                                constant
                                        + "@Differentiable(wrt = {Y, \"x\"}) static double f(double x, double y, double z) { return z; }")
                        .active());
    }

    @Test
    void theQualifiedAnnotationCounts() {
        FrontEndResult result = read(
                "class T { @io.phigrad.Differentiable(name = \"g\", floatingPoint = io.phigrad.FloatingPoint.STRICT)"
                        + " static double f(double x) { return x; } }");
        var method = result.classes().get(0).methods().get(0);
        assertEquals("g", method.stem());
        assertEquals(FloatingPoint.STRICT, method.floatingPoint());
    }

    @Test
    void anotherAnnotationOfThatNameDoesNot() {
        assertTrue(
                read("class T { @interface Differentiable {} @Differentiable private double f(int x) { return x; } }")
                        .classes()
                        .isEmpty());
    }

    @Test
    void nestedClassesCarryTheNamesAroundThem() {
        List<MarkedClass> classes = read("package p.q; import io.phigrad.*; public class T { public interface I {"
                        + " class C { @Differentiable public static double f(double x) { return x; } } }"
                        + " static class D { @Differentiable static double f(double x) { return x; } } }")
                .classes();
        assertEquals(
                List.of("T.I.C", "T.D"),
                classes.stream().map(MarkedClass::className).toList());
        assertTrue(classes.get(0).isPublic());
        assertFalse(classes.get(1).isPublic());
        assertEquals("p.q", classes.get(0).packageName());
    }

    @Test
    void anErrorInACalleeOfAnotherFileKeepsTheCallerBack() {
        String first = "import io.phigrad.*; class T { @Differentiable static double f(double x) { return T1.g(x); } }";
        String second = "class T1 { static double g(double x) {\nDouble y = x; return y; } }";
        String third = "import io.phigrad.*; class T2 { @Differentiable static double f(double x) { return x; } }";
        FrontEndResult result = read(first, second, third);
        assertEquals("T1.java:2:1+6 PHI0302", problems(first, second, third));
        assertEquals(
                List.of("T2"),
                result.classes().stream().map(MarkedClass::className).toList());
    }

    @Test
    void holdersOfOneNameClash() {
        assertEquals(
                "5:1+15 PHI0208",
                problems(inClass("@Differentiable static double loss(double x) { return x; }\n"
                        + "@Differentiable static double Loss(double x) { return x; }")));
    }

    @Test
    void recursionThroughAnotherMethodThatReturnsAnArrayIsAccepted() {
        assertEquals(
                "",
                problems(inClass("@Differentiable static double f(double x) { return g(x)[0]; }\n"
                        + "static double[] g(double x) { return new double[] {x > 0 ? x : f(x)}; }")));
    }

    @Test
    void recursionOverNumbersIsAccepted() {
        assertEquals(
                "",
                problems(inClass("@Differentiable static double f(double x) { return g(x); }\n"
                        + "static double g(double x) { return x > 0 ? x : x * 2 + f(x); }")));
    }
}
