package io.phigrad.compiler.frontend;

import static io.phigrad.compiler.frontend.Reading.inClass;
import static io.phigrad.compiler.frontend.Reading.marked;
import static io.phigrad.compiler.frontend.Reading.problems;
import static io.phigrad.compiler.frontend.Reading.read;
import static io.phigrad.compiler.frontend.Reading.tree;
import static io.phigrad.compiler.frontend.Reading.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.TreePrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names mean what Java says: overloads, constants, imports, other files, the class path. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Math.abs(n)              | ((double) Math.abs<int>(n))",
                "Math.signum(n)           | ((double) Math.signum<float>(((float) n)))",
                "Math.scalb(1, n)         | ((double) Math.scalb<float>(1.0f, n))",
                "Math.ulp(m)              | ((double) Math.ulp<float>(((float) m)))",
                "Math.max(n, m)           | ((double) Math.max<long>(((long) n), m))",
                "Math.max(n, x)           | Math.max(((double) n), x)",
                "Math.round(x)            | ((double) Math.round<double>(x))",
                "Math.floorMod(m, n)      | ((double) Math.floorMod<long>(m, n))",
                "StrictMath.sin(x)        | StrictMath.sin(x)",
                "StrictMath.sqrt(x)       | Math.sqrt(x)",
                "Math.PI * x              | (3.141592653589793 * x)",
                "Integer.MAX_VALUE + x    | (2.147483647E9 + x)",
                "Double.isNaN(x) ? 0 : x  | (Double.isNaN(x) ? 0.0 : x)",
                "Double.sum(n, x)         | (((double) n) + x)",
                "Integer.min(n, 2)        | ((double) Math.min<int>(n, 2))",
            })
    void ofTheLibrary(String written, String read) {
        assertEquals(read, value("double x, int n, long m", written));
    }

    @Test
    void ofConstantsAreTheirValues() {
        String fields = "static final int N = 3 * 5; static final float H = 1f / 3; private static final char C = 'c';";
        assertEquals("""
                int k = 30;
                return (((0.3333333432674408 * x) + 99.0) + 30.0);""", tree("double x", "final int k = 2 * N; return H * x + C + k;", fields));
    }

    @Test
    void ofFieldsThatAreNotConstantsStay() {
        String fields =
                "static final double G = Math.sqrt(2); static final int[] A = {1}; interface I { double Z = Math.exp(1); }";
        assertEquals("return ((T.G * ((double) T.A[0])) + T.I.Z);", tree("double x", "return G * A[0] + I.Z;", fields));
    }

    @Test
    void ofPrivateArraysThatSomebodyWritesAreRefused() {
        String source = inClass("private static final double[] A = {1, 2};\nstatic void set() { A[0] = 3; }\n"
                + "@Differentiable static double f(double x) { return x * A[0]; }");
        assertEquals("6:56+1 PHI0503", problems(source));
    }

    @Test
    void ofVariablesThatShareAName() {
        var body = marked(
                        "@Differentiable static double f(double x) { { int i = 1; x += i; } { double i = 2; x += i; } return x; }")
                .method()
                .body()
                .get();
        List<Statement> blocks = ((Statement.Sequence) body).statements();
        assertNotSame(declared(blocks.get(0)), declared(blocks.get(1)));
    }

    private static Object declared(Statement block) {
        return ((Statement.Declare) ((Statement.Sequence) block).statements().get(0)).variable();
    }

    @Test
    void ofVar() {
        assertEquals(
                "float v = (g * 2.0f);\nlong[][] w = new long[2][];\nreturn ((double) v);",
                tree("float g", "var v = g * 2; var w = new long[2][]; return v;"));
    }

    @Test
    void ofStaticImportsAndOtherFiles() {
        String first = "package p; import static java.lang.Math.*; import static q.Other.twice; import io.phigrad.*;"
                + " class T { @Differentiable static double f(double x) { return twice(cos(x)) * q.Other.N + E; } }";
        String second = "package q; public class Other { public static final int N = 7;"
                + " public static double twice(double x) { return 2 * x; } }";
        FrontEndResult result = read(first, second);
        assertEquals(List.of(), result.diagnostics());
        String printed =
                TreePrinter.print(result.classes().get(0).methods().get(0).method());
        assertEquals(
                "static double f(double x)\n  return ((twice(Math.cos(x)) * 7.0) + 2.718281828459045);\n", printed);
    }

    @Test
    void ofPrivateFieldsAreTheirInitialValues() {
        String fields = "static final int N = 2; private static final double ROOT = Math.sqrt(N);"
                + "private static final double[] A = {1, ROOT}; static double other() { return A[0]; }";
        assertEquals("""
                @Inactive double[] A = new double[] {1.0, Math.sqrt(2.0)};
                return ((x * Math.sqrt(2.0)) + A[1]);""", tree("double x", "return x * ROOT + A[1];", fields));
    }

    @Test
    void thatDoNotResolveAreToleratedOutside() {
        String source = "import io.phigrad.*; import no.Such; import static no.Such.lossGradient;\nclass T {"
                + " @Differentiable static double f(double x) { double y; if (x > 0) y = 1; return y; }\n"
                + " Such field = new Such();\n"
                + " public static void main(String[] a) { Such s = lossGradient(a);"
                + " java.util.Arrays.stream(a).map(Such::of).forEach(q -> TDerivatives.f(q)); } }";
        assertEquals("2:90+1 PHI0104", problems(source));
    }

    @Test
    void ofAPackageAreSeenFromThePackageOnly() {
        String first =
                "package p; import io.phigrad.*;\nclass T { @Differentiable static double f(double x) { return q.Other.g(x); } }";
        String second =
                "package q; public class Other { static final double[] A = {1};\npublic static double g(double x) { return x * A[0]; } }";
        assertEquals("T1.java:2:47+1 PHI0503", problems(first, second));
    }

    @Test
    void ofTheClassPathResolveAndTheirBodiesAreUnknown(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Lib.java"),
                "package lib; public class Lib { public static final int N = 9; public static double g(double x) { return x; } }");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        assertEquals(0, javac.run(null, null, null, "-d", folder.toString(), source.toString()));
        String text = inClass("@Differentiable static double f(double x) {\nreturn x * lib.Lib.N + lib.Lib.g(x); }");
        CompilerConfig config = new CompilerConfig(List.of(folder, folder.resolve("missing")), true, Optional.empty());
        FrontEndResult result = FrontEnd.read(config, List.of(new SourceText("T.java", text)));
        assertEquals(1, result.diagnostics().size());
        assertEquals("PHI0401", result.diagnostics().get(0).code());
        assertEquals(32, result.diagnostics().get(0).span().column());
    }
}
