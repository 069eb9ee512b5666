package io.phigrad.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivativeCheckTest {
    private static final String SQUARES = """
            @Differentiable
            static double squares(double[] x, double[] y, int n) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += x[i] * x[i] * y[i];
                }
                return sum;
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aFreshDerivativePasses() throws Exception {
        write(SQUARES);
        DerivativeCheck.Outcome outcome = check();
        assertEquals(List.of(), outcome.diagnostics());
        CheckedMethod method = outcome.methods().get(0);
        assertEquals("Model.squares", method.name());
        assertEquals(6, method.inputs());
        assertTrue(method.partials() > 10 && method.discarded() == 0, method.toString());
    }

    @Test
    void aMissingFileAndAStaleOneAreTold() throws Exception {
        source(SQUARES);
        assertEquals(List.of("PHI0802"), codes(check()));
        write(SQUARES);
        Files.writeString(
                file("ModelDerivatives"),
                Files.readString(file("ModelDerivatives")).replace("double sum", "double s"));
        assertEquals(List.of("PHI0801"), codes(check()));
        assertTrue(check().diagnostics().get(0).message().contains("line "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record",
                "enums",
                "receiver",
                "matrix",
                "single",
                "rounded",
                "ragged",
                "text",
                "kink",
                "inactive"
            })
    void argumentsOfAllTypesAreMadeUp(String kind) throws Exception {
        write(
                switch (kind) {
                    case "record" ->
                        "record V(double x, double y) {}\n"
                                + "@Differentiable static double f(V[] vs, V v) { double s = 0;"
                                + " for (V u : vs) s += u.x() * v.y(); return s; }";
                    case "enums" ->
                        "enum E { A, B }\n@Differentiable static double f(E e, double x) {"
                                + " return switch (e) { case A -> x * x; case B -> Math.sin(x); }; }";
                    case "receiver" ->
                        "record R(double a) { @Differentiable(wrt = {\"this\", \"x\"})"
                                + " double f(double x) { return a * x * x; } }";
                    case "matrix" ->
                        "@Differentiable static double f(double[][] a, double[] x) { double s = 0;"
                                + " for (int i = 0; i < x.length; i++) for (int j = 0; j < x.length; j++)"
                                + " s += x[i] * a[i][j] * x[j]; return s; }";
                    case "single" ->
                        "@Differentiable static float f(float[] x, float k) { float s = 0;"
                                + " for (float v : x) s += (float) Math.exp(-k * v); return s; }";
                    case "rounded" ->
                        "@Differentiable static double f(double[] x) { double s = 0;"
                                + " for (double v : x) s += v * v; float r = (float) s; return Math.sqrt(1 + r); }";
                    case "ragged" ->
                        "@Differentiable static double f(double[] x, int[] at) { double s = 0;"
                                + " for (int i : at) s += x[i] * x[i]; return s; }";
                    case "text" ->
                        "@Differentiable static double f(String kind, double x) {"
                                + " return kind.equals(\"a\") ? x : x * x; }";
                    case "kink" ->
                        "@Differentiable static double f(double[] x) { double s = 0;"
                                + " for (double v : x) s += Math.abs(v - 0.5); return s; }";
                    default ->
                        "@Differentiable static double f(double x) { @io.phigrad.Inactive double c = x;"
                                + " return c * x; }";
                });
        DerivativeCheck.Outcome outcome = check();
        assertEquals(List.of(), outcome.diagnostics());
        assertTrue(outcome.methods().get(0).inputs() == 6, outcome.toString());
        assertTrue(outcome.methods().get(0).directions() > 0, outcome.toString());
    }

    @Test
    void aMethodThatRefusesAllInputsIsToldOf() throws Exception {
        write("@Differentiable static double f(double x) {"
                + " if (x < 100) throw new IllegalArgumentException(\"small\"); return x * x; }");
        Diagnostic problem = only(check());
        assertEquals("PHI0803", problem.code());
        assertTrue(problem.message().contains("IllegalArgumentException: small"), problem.message());
    }

    @Test
    void aMethodThatDoesNotEndIsToldOf() throws Exception {
        write("@Differentiable static double f(double x) { while (x != 7) { x *= 1.0001; } return x; }");
        assertTrue(only(check()).message().contains("does not end"));
    }

    @Test
    void inputsGivenInTheClassAreUsed() throws Exception {
        write(
                "@Differentiable static double f(double x) { if (x < 100) throw new IllegalArgumentException();"
                        + " return x * x; }\n"
                        + "static java.util.List<Object[]> fInputs() { return java.util.List.<Object[]>of(new Object[] {120.0}); }");
        DerivativeCheck.Outcome outcome = check();
        assertEquals(List.of(), outcome.diagnostics());
        assertEquals(1, outcome.methods().get(0).partials());
    }

    @Test
    void inputsGivenInAClassOfTheirOwnAreUsed() throws Exception {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(
                file("ModelInputs"),
                "package p; class ModelInputs { static java.util.List<Object[]> f() {"
                        + " return java.util.List.<Object[]>of(new Object[] {120.0}, new Object[] {130.0}); } }");
        write("@Differentiable static double f(double x) { if (x < 100) throw new IllegalArgumentException();"
                + " return x * x; }");
        assertEquals(2, check().methods().get(0).partials());
    }

    @Test
    void inputsThatDoNotFitAreToldOf() throws Exception {
        write(SQUARES + "static java.util.List<Object[]> squaresInputs() {"
                + " return java.util.List.<Object[]>of(new Object[] {120.0}); }");
        Diagnostic problem = only(check());
        assertEquals("PHI0804", problem.code());
        assertTrue(problem.message().endsWith("gives 1 arguments, and 3 are taken"), problem.message());
    }

    @Test
    void theOperationThatMakesADerivativeInfiniteIsNamed() throws Exception {
        write("@Differentiable static double f(double x, double y) {\n    double s = x * x + y * y;\n"
                + "    return 3 * Math.sqrt(s);\n}\n"
                + "static java.util.List<Object[]> fInputs() {"
                + " return java.util.List.<Object[]>of(new Object[] {0.0, 0.0}); }");
        Diagnostic problem = only(check());
        assertEquals("PHI0805", problem.code());
        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(problem.message().startsWith("sqrt of 0.0, whose derivative is Infinity"), problem.message());
        assertTrue(problem.sourceLine().contains("Math.sqrt(s)"), problem.sourceLine());
    }

    @Test
    void aWrongDerivativeWrittenByHandIsNotPhigradsFault() throws Exception {
        write("static double cube(double x) { return x * x * x; }\n"
                + "@io.phigrad.Derivative(of = \"cube\") static double cubeDerivative(double x) { return 2 * x * x; }\n"
                + "@Differentiable static double f(double x) { return cube(x); }");
        Diagnostic problem = only(check());
        assertEquals("PHI0806", problem.code());
        assertEquals(Severity.ERROR, problem.severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xBar[i] = ", "yBar[i] = ", "sum += "})
    void aWrongDerivativeIsAFault(String planted) throws Exception {
        write(SQUARES);
        Diagnostic problem = only(checkTampered(
                text -> text.replace(planted, planted.replace("+=", "-=").replace("] = ", "] = -"))));
        assertEquals("PHI9003", problem.code());
        assertEquals(Severity.FAULT, problem.severity());
    }

    @Test
    void aDerivativeThatThrowsIsAFault() throws Exception {
        write(SQUARES);
        Diagnostic problem = only(checkTampered(text -> text.replace("i < n;", "i <= n;")));
        assertTrue(problem.message().contains("ArrayIndexOutOfBounds"), problem.message());
    }

    @Test
    void emittedTestsCompileAndPass() throws Exception {
        write("record V(double x, float y) {}\nenum E { A, B }\n"
                + "@Differentiable(wrt = {\"vs\", \"k\"}) static double f(V[] vs, E e, double k, long n, String s) {"
                + " double sum = n; for (V v : vs) sum += e == E.A ? k * v.x() * v.y() : k * v.x(); return sum; }\n"
                + SQUARES);
        Map<String, String> tests = check().tests();
        assertEquals(List.of("p/ModelDerivativesTest.java"), List.copyOf(tests.keySet()));
        Path test = Files.writeString(file("ModelDerivativesTest"), tests.get("p/ModelDerivativesTest.java"));
        Path classes = folder.resolve("classes");
        StringWriter problems = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        problems,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, null)
                                .getJavaFileObjects(file("Model"), file("ModelDerivatives"), test))
                .call();
        assertTrue(compiled, problems.toString());
        runTests(classes);
    }

    private static void runTests(Path classes) throws Exception {
        String path = classes + File.pathSeparator + System.getProperty("java.class.path");
        try (LoadedClasses loader = new LoadedClasses(
                Map.of(),
                Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList())) {
            Class<?> type = loader.loadClass("p.ModelDerivativesTest");
            Object tests = Structure.accessible(type.getDeclaredConstructor()).newInstance();
            int run = 0;
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().contains("AgreesWithDifferences") && !method.isSynthetic()) {
                    Structure.accessible(method).invoke(tests);
                    run++;
                }
            }
            assertTrue(run >= 8, "only " + run);
        }
    }

    private DerivativeCheck.Outcome checkTampered(UnaryOperator<String> tamper) throws Exception {
        FileCompiler.Planned planned =
                FileCompiler.ofPhigrad().plan(CompilerConfig.defaults(), List.of(folder), Optional.empty());
        GeneratedFile file = planned.files().get(0);
        String wrong = tamper.apply(file.text());
        assertFalse(wrong.equals(file.text()), file.text());
        FileCompiler.Planned tampered = new FileCompiler.Planned(
                planned.texts(),
                List.of(new GeneratedFile(file.sourceFile(), file.path(), wrong)),
                planned.sources(),
                List.of(),
                true);
        return DerivativeCheck.of(CompilerConfig.defaults(), CheckSettings.defaults(), tampered, List.of());
    }

    private DerivativeCheck.Outcome check() throws Exception {
        return DerivativeCheck.of(
                CompilerConfig.defaults(), CheckSettings.defaults(), List.of(folder), Optional.empty());
    }

    private static Diagnostic only(DerivativeCheck.Outcome outcome) {
        assertEquals(1, outcome.diagnostics().size(), outcome.diagnostics().toString());
        return outcome.diagnostics().get(0);
    }

    private static List<String> codes(DerivativeCheck.Outcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toList());
    }

    private Path file(String name) {
        return folder.resolve("p/" + name + ".java");
    }

    private void source(String members) throws Exception {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(
                file("Model"),
                "package p;\n\nimport io.phigrad.Differentiable;\n\nfinal class Model {\n" + members + "\n}\n");
    }

    /** The source with its derivative beside it. */
    private void write(String members) throws Exception {
        source(members);
        FileCompiler.Outcome written =
                FileCompiler.ofPhigrad().compile(CompilerConfig.defaults(), List.of(folder), Optional.empty());
        assertEquals(List.of(), written.diagnostics());
    }
}
