package io.phigrad.compiler.frontend;

import static io.phigrad.compiler.frontend.Reading.inClass;
import static io.phigrad.compiler.frontend.Reading.problems;
import static io.phigrad.compiler.frontend.Reading.problemsIn;
import static io.phigrad.compiler.frontend.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.ErrorPages;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Diagnostics stand at their tokens, several in one run, whatever the text looks like. */
class ProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "return x + yy;                              | 5:12+2 PHI0102",
                "int k = x; return k;                        | 5:9+1 PHI0103",
                "return Math.random() * x;                   | 5:13+6 PHI0404",
                "System.out.println(x); return x;            | 5:12+7 PHI0402",
                "double[] a = null; return x;                | 5:14+4 PHI0305",
                "return x; return x;                         | 5:11+9 PHI0104",
                "Integer i = 1; var s = 2.0; return s;       | 5:1+7 PHI0302",
                "var list = new ArrayList<Double>(); return x; | 5:1+3 PHI0301",
                "throw new IllegalStateException(\"a\", null);  | 5:11+21 PHI0313",
                "Runnable r = () -> {}; return x;            | 5:1+8 PHI0301",
                "synchronized (T.class) { return x; }        | 5:1+12 PHI0311",
            })
    void standAtTheToken(String body, String expected) {
        assertEquals(expected, problemsIn("double x", body));
    }

    @Test
    void comeAllInOneRun() {
        assertEquals("""
                5:13+6 PHI0404
                5:29+9 PHI0401
                6:1+3 PHI0310
                7:1+6 PHI0302
                8:28+7 PHI0402""", problemsIn("double[] x, String args", """
                        x[0] = Math.random() + Long.parseLong(args);
                        try { } finally { }
                        Double d = 1.0;
                        if (x[0] > 0) { System.out.println(); }
                        return x[0];"""));
    }

    @Test
    void countTabsCarriageReturnsAndSurrogatesAsCharacters() {
        String text = "import io.phigrad.*;\r\nclass T {\r\n\t@Differentiable\tstatic double f(double \u03b1) {\r\n"
                + "\t\t/* \ud83d\ude00 */\treturn \u03b1 + Math.random();\r\n\t}\r\n}\r\n";
        assertEquals("4:28+6 PHI0404", problems(text));
        Diagnostic diagnostic = read(text).diagnostics().get(0);
        assertEquals("\t\t/* \ud83d\ude00 */\treturn \u03b1 + Math.random();", diagnostic.sourceLine());
    }

    @Test
    void ofSyntaxComeWithoutOthers() {
        assertEquals(
                "4:56+1 PHI0101\n5:20+1 PHI0101",
                problems(inClass(
                        "  @Differentiable static double f(double x) { return x + ; }\n  int g() { return 1 }")));
    }

    @Test
    void ofDepthAreNoCrash() {
        String deep = "(".repeat(10_000) + "x" + ")".repeat(10_000);
        assertTrue(problemsIn("double x", "return " + deep + ";").endsWith(" PHI0105"));
        String longSum = "x" + " + x".repeat(20_000);
        assertTrue(problemsIn("double x", "return " + longSum + ";").endsWith(" PHI0105"));
    }

    @Test
    void areNoneWhereNothingIsMarked() {
        assertEquals("", problems(""));
        assertEquals("", problems("// Differentiable"));
        assertEquals("", problems("class T { this is not Java }"));
        assertEquals(
                "",
                problems(
                        "package p; record T(int a) {} enum E { Differentiable }\ninterface I { String S = \"\"\"\n  text\"\"\"; }"));
    }

    @Test
    void writesToStaticArraysAreSeenThroughOtherNames() {
        assertEquals("5:64+4 PHI0501\n6:44+7 PHI0501", problems(inClass("""
                        static final double[][] A = {{1}};
                        @Differentiable static double f(double x) { double[] r = A[0]; r[0] = x; return g(A, x); }
                        static double g(double[][] b, double x) {  b[0][0] = x; return x; }""")));
    }

    @ParameterizedTest
    @EnumSource(Complaint.class)
    void haveAPageEach(Complaint complaint) {
        String page = ErrorPages.find(complaint.code()).orElse("");
        assertTrue(page.startsWith("# " + complaint.code() + ": "), complaint.code());
        assertTrue(page.contains("```java") && page.contains("## Remedy"), complaint.code());
    }

    @Test
    void haveACodeEach() {
        Set<String> codes = new HashSet<>();
        for (Complaint complaint : Complaint.values()) {
            assertTrue(codes.add(complaint.code()), complaint.code());
        }
    }
}
