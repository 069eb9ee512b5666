package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.Differentiable;
import io.phigrad.compiler.driver.FileCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command with the compiler behind it: what a user sees. */
class RealCompilerTest {

    private static final String GOOD = "@Differentiable static double f(double x) { return x * x; }";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aDerivativeCompilesBesideItsSource() throws Exception {
        Path model = source(GOOD);
        assertEquals(ExitCode.DONE, phigrad("-d", folder.toString(), model.toString()), err.toString());
        Path derivatives = folder.resolve("p/ModelDerivatives.java");
        assertEquals("wrote " + derivatives + "\n", out.toString());
        int javac = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        runtime(),
                        "-d",
                        folder.resolve("classes").toString(),
                        "-Xlint:all",
                        "-Werror",
                        model.toString(),
                        derivatives.toString());
        assertEquals(0, javac);
    }

    @Test
    void aFreshDerivativePassesItsCheck() throws Exception {
        Path model = source(GOOD);
        phigrad(model.toString());
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, run("check", model.toString()), err.toString());
        assertTrue(
                out.toString().startsWith("agrees Model.f: 6 inputs, 6 partial derivatives by differences"),
                out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void aMissingDerivativeFailsItsCheck() throws Exception {
        assertEquals(ExitCode.SOURCE, run("check", source(GOOD).toString()));
        assertTrue(err.toString().contains("error PHI0802: ModelDerivatives.java is not there"), err.toString());
    }

    @Test
    void aCheckOfAnotherFolderLooksThereAndWritesTestsOnRequest() throws Exception {
        Path model = source(GOOD);
        Path tests = folder.resolve("tests");
        phigrad("-d", folder.toString(), model.toString());
        int exitCode = run("check", "-d", folder.toString(), "--emit-tests", tests.toString(), model.toString());
        assertEquals(ExitCode.DONE, exitCode, err.toString());
        assertTrue(Files.readString(tests.resolve("p/ModelDerivativesTest.java"))
                .contains("assertPartial(x -> Model.f(x)"));
    }

    @Test
    void globsAreExpandedWhereNoShellDoes() throws Exception {
        source(GOOD);
        assertEquals(ExitCode.DONE, phigrad(folder + "/**/*odel.java"), err.toString());
        assertTrue(out.toString().endsWith("ModelDerivatives.java\n"), out.toString());
        assertEquals(ExitCode.USAGE, phigrad(folder + "/*No.java"));
        assertTrue(err.toString().contains("no file below matches"), err.toString());
    }

    @Test
    void argumentsMayStandInAFile() throws Exception {
        Path arguments =
                Files.writeString(folder.resolve("arguments.txt"), "-d\n" + folder + "\n" + source(GOOD) + "\n");
        assertEquals(ExitCode.DONE, phigrad("@" + arguments), err.toString());
        assertTrue(Files.exists(folder.resolve("p/ModelDerivatives.java")));
    }

    @Test
    void warningsFailOnRequest() throws Exception {
        Path model = source(
                "@Differentiable static double f(double x) { return Math.sqrt(x); }\n"
                        + "static java.util.List<Object[]> fInputs() { return java.util.List.<Object[]>of(new Object[] {0.0}); }");
        phigrad(model.toString());
        assertEquals(ExitCode.DONE, run("check", model.toString()), err.toString());
        assertEquals(ExitCode.SOURCE, run("check", "-Werror", model.toString()));
    }

    @Test
    void explainTakesTheOptionsOfCompile() throws Exception {
        Path model = source("@Differentiable static double f(double x) { return Math.sin(x) / x; }\n");
        assertEquals(ExitCode.DONE, run("explain", model + "#f"), err.toString());
        assertTrue(out.toString().contains("the result as one segment: "), out.toString());
        out.getBuffer().setLength(0);
        String[] options = {"--soi-limit=0", "--without=search", "--floating-point=strict", "--checkpoint-rounds=9"};
        for (String option : options) {
            assertEquals(ExitCode.DONE, run("explain", option, model + "#f"), err.toString());
        }
        assertTrue(out.toString().contains("segments: not tried, because the limit is 0"), out.toString());
    }

    @Test
    void helpHasExamplesAndTheVersionIsKnown() {
        for (String command : new String[] {"compile", "check", "explain", "error"}) {
            run(command, "--help");
            assertTrue(out.toString().contains("phigrad " + command + " "), out.toString());
            assertTrue(out.toString().contains("Example"), out.toString());
            out.getBuffer().setLength(0);
        }
        run("--version");
        assertTrue(out.toString().matches("phigrad \\S+( \\(\\p{XDigit}+\\))?\\s+"), out.toString());
        out.getBuffer().setLength(0);
        run("generate-completion");
        assertTrue(out.toString().contains("_picocli_phigrad"));
    }

    @Test
    void theSecondRunWritesTheSameBytes() throws Exception {
        Path model = source(GOOD);
        phigrad("-d", folder.toString(), model.toString());
        out.getBuffer().setLength(0);
        phigrad("-d", folder.toString(), model.toString());
        assertEquals("kept " + folder.resolve("p/ModelDerivatives.java") + "\n", out.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a file that does not parse   | @Differentiable static double f(double x) { return x * ; }
                    an unresolved name           | @Differentiable static double f(double x) { return gamma(x); }
                    a wrt that names no parameter | @Differentiable(wrt = "y") static double f(double x) { return x; }
                    an unsupported construct     | @Differentiable static double f(double x) { new Thread(); return x; }
                    a mode that is not there yet | @Differentiable(modes = Mode.JVP) static double f(double x) { return x; }
                    two overloads of one name    | @Differentiable static double f(double x) { return x; } \
                    @Differentiable static double f(float x) { return x; }
                    """)
    void badInputIsShownAtItsPlaceAndNothingIsWritten(String what, String members) throws Exception {
        Path model = source(members);
        assertEquals(ExitCode.SOURCE, phigrad("-d", folder.toString(), model.toString()), what + "\n" + err);
        assertTrue(
                err.toString().matches("(?s)\\Q" + model + "\\E:5:\\d+: error PHI\\d{4}: .*\\^.*\\d+ errors?\n"),
                err.toString());
        assertFalse(Files.exists(folder.resolve("p/ModelDerivatives.java")));
    }

    @Test
    void whatCannotBeReadOrWrittenIsNamedAndNothingIsWritten() throws Exception {
        Path model = source(GOOD);
        Path missing = folder.resolve("Missing.java");
        assertUnusable(missing + ": no such file or folder", model.toString(), missing.toString());
        Path jar = folder.resolve("missing.jar");
        assertUnusable(jar + ": no such class path entry", "-cp", jar.toString(), model.toString());
        assertUnusable(model + ": cannot be written to: not a folder", "-d", model.toString(), model.toString());
        assertFalse(Files.exists(folder.resolve("p/ModelDerivatives.java")));
        assertFalse(Files.exists(folder.resolve("ModelDerivatives.java")));
    }

    private void assertUnusable(String message, String... arguments) throws Exception {
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 1];
        all[0] = "compile";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int exitCode =
                Phigrad.run(FileCompiler.ofPhigrad().compiler(), new PrintWriter(out), new PrintWriter(err), all);
        assertEquals(ExitCode.USAGE, exitCode, err.toString());
        assertEquals("phigrad: " + message + "\n", err.toString());
    }

    @Test
    void anErrorLeavesTheDerivativeOfYesterday() throws Exception {
        Path model = source(GOOD);
        phigrad("-d", folder.toString(), model.toString());
        String before = Files.readString(folder.resolve("p/ModelDerivatives.java"));
        source(GOOD.replace("x * x", "gamma(x)"));
        assertEquals(ExitCode.SOURCE, phigrad("-d", folder.toString(), model.toString()));
        assertEquals(before, Files.readString(folder.resolve("p/ModelDerivatives.java")));
    }

    @Test
    void oneFaultyFileDoesNotStopTheOthers() throws Exception {
        Path model = source(GOOD);
        Path other = folder.resolve("Other.java");
        Files.writeString(
                other, Files.readString(model).replace("Model", "Other").replace("x * x", "gamma(x)"));
        assertEquals(ExitCode.SOURCE, phigrad("-d", folder.toString(), other.toString(), model.toString()));
        assertTrue(Files.exists(folder.resolve("p/ModelDerivatives.java")));
        assertFalse(Files.exists(folder.resolve("p/OtherDerivatives.java")));
    }

    private Path source(String members) throws IOException {
        return Files.writeString(
                folder.resolve("Model.java"),
                "package p;\n\nimport io.phigrad.*;\nfinal class Model { private Model() {}\n" + members + "\n}\n");
    }

    private int run(String... arguments) {
        return Phigrad.run(FileCompiler.ofPhigrad().compiler(), new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private int phigrad(String... arguments) throws URISyntaxException {
        String[] all = new String[arguments.length + 3];
        all[0] = "compile";
        all[1] = "-cp";
        all[2] = runtime();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Phigrad.run(FileCompiler.ofPhigrad().compiler(), new PrintWriter(out), new PrintWriter(err), all);
    }

    private static String runtime() throws URISyntaxException {
        return Path.of(Differentiable.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
