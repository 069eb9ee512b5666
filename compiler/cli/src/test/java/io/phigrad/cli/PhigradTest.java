package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.SourceCompiler;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Settings;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with a stand-in for the compiler: options, files, messages and exit codes. */
class PhigradTest {

    private static final String TEXT = "@Generated(\"test\") class ModelDerivatives {}\n";

    @TempDir
    private Path folder;

    private Path model;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<CompilerConfig> configs = new ArrayList<>();
    private List<Diagnostic> diagnostics = List.of();

    @BeforeEach
    void writeASource() throws IOException {
        model = Files.writeString(folder.resolve("Model.java"), "class Model { @Differentiable double f; }");
    }

    @Test
    void aDerivativeIsWrittenOnceAndThenKept() throws IOException {
        assertEquals(ExitCode.DONE, phigrad("compile", model.toString()));
        Path derivatives = folder.resolve("ModelDerivatives.java");
        assertEquals("wrote " + derivatives + "\n", out.toString());
        assertEquals(TEXT, Files.readString(derivatives));
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, phigrad("compile", model.toString()));
        assertEquals("kept " + derivatives + "\n", out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void withoutOptionsTheDefaultsHold() {
        phigrad("compile", model.toString());
        assertEquals(List.of(CompilerConfig.defaults()), configs);
    }

    @Test
    void optionsReachTheCompiler() throws IOException {
        Path jars = Files.createDirectory(folder.resolve("lib"));
        Path a = Files.createFile(jars.resolve("a.jar"));
        Path b = Files.createFile(jars.resolve("b.jar"));
        String classPath = folder + File.pathSeparator + jars + "/*";
        Path outputFolder = folder.resolve("out");
        int exitCode = phigrad(
                "compile",
                "-cp",
                classPath,
                "-d",
                outputFolder.toString(),
                "--soi-limit=40",
                "--floating-point=strict",
                "--checkpoint-rounds=500",
                model.toString());
        assertEquals(ExitCode.DONE, exitCode);
        assertEquals(
                List.of(new CompilerConfig(
                        List.of(folder, a, b),
                        true,
                        OptionalInt.of(40),
                        Optional.of(FloatingPoint.STRICT),
                        OptionalInt.of(500))),
                configs);
        assertTrue(Files.exists(outputFolder.resolve("p/ModelDerivatives.java")));
    }

    @Test
    void coarseningCanBeOff() {
        assertEquals(ExitCode.DONE, phigrad("compile", "--coarsening=off", model.toString()));
        assertEquals(List.of(new CompilerConfig(List.of(), false, Optional.empty())), configs);
        assertEquals("", err.toString());
    }

    @Test
    void optionsOfCoarseningAreInVainWhereThereIsNone() {
        int exitCode =
                phigrad("compile", "--coarsening=off", "--soi-limit=40", "--without=search,reuse", model.toString());
        assertEquals(ExitCode.DONE, exitCode);
        assertEquals("""
                phigrad: warning: --soi-limit has no effect with --coarsening=off, which leaves out all that it could change
                phigrad: warning: --without has no effect with --coarsening=off, which leaves out all that it could change
                """, err.toString());
        assertEquals(1, configs.size());
    }

    @Test
    void whereWarningsFailOptionsInVainAreUsage() {
        assertEquals(
                ExitCode.USAGE, phigrad("compile", "-Werror", "--coarsening=off", "--soi-limit=40", model.toString()));
        assertTrue(configs.isEmpty());
    }

    @Test
    void theHelpTellsTheDefaultOfTheLimit() {
        assertEquals(ExitCode.DONE, phigrad("compile", "--help"));
        String help = out.toString().replaceAll("\\s+", " ");
        assertTrue(help.contains("0 for none (default: " + Settings.DEFAULT_LIMIT + ")"), help);
    }

    @Test
    void errorsInTheSourceAreShownInText() {
        diagnostics = List.of(diagnostic(Severity.ERROR));
        assertEquals(ExitCode.SOURCE, phigrad("compile", model.toString()));
        assertEquals("""
                Model.java:1:15: error PHI0203: nothing is known of 'Diff'
                class Model { @Differentiable double f; }
                              ^^^^
                help: import it
                1 error
                """, err.toString());
        assertFalse(Files.exists(folder.resolve("ModelDerivatives.java")));
    }

    @Test
    void errorsInTheSourceAreShownInJson() {
        diagnostics = List.of(diagnostic(Severity.ERROR));
        assertEquals(ExitCode.SOURCE, phigrad("compile", "--message-format=json", model.toString()));
        assertEquals(
                "{\"severity\":\"error\",\"code\":\"PHI0203\",\"file\":\"Model.java\",\"line\":1,\"column\":15,"
                        + "\"length\":4,\"message\":\"nothing is known of 'Diff'\","
                        + "\"sourceLine\":\"class Model { @Differentiable double f; }\",\"help\":\"import it\"}\n",
                err.toString());
    }

    @Test
    void aWarningIsShownAndTheFileWritten() {
        diagnostics = List.of(diagnostic(Severity.WARNING));
        assertEquals(ExitCode.DONE, phigrad("compile", model.toString()));
        assertTrue(err.toString().startsWith("Model.java:1:15: warning PHI0203"));
        assertTrue(Files.exists(folder.resolve("ModelDerivatives.java")));
    }

    @Test
    void aFaultOfOursWeighsMoreThanAnErrorOfTheUser() {
        diagnostics = List.of(diagnostic(Severity.ERROR), diagnostic(Severity.FAULT));
        assertEquals(ExitCode.FAULT, phigrad("compile", model.toString()));
    }

    @Test
    void anExceptionOfTheCompilerIsAFault() {
        SourceCompiler broken = (config, sources) -> {
            throw new IllegalStateException("phi(c; a, b) without a condition");
        };
        assertEquals(ExitCode.FAULT, run(broken, "compile", model.toString()));
        assertTrue(err.toString()
                .startsWith("phigrad: a fault of Phigrad, not of your source: "
                        + "java.lang.IllegalStateException: phi(c; a, b) without a condition"));
    }

    @Test
    void aFolderWithoutMarksIsNothingToDo() throws IOException {
        Files.writeString(model, "class Model {}");
        assertEquals(ExitCode.DONE, phigrad("compile", folder.toString()));
        assertEquals("phigrad: no method is marked @Differentiable, so there is nothing to do\n", err.toString());
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("Missing.java");
        assertEquals(ExitCode.USAGE, phigrad("compile", model.toString(), missing.toString()));
        assertEquals("phigrad: " + missing + ": no such file or folder\n", err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aMissingFileIsNamedInJson() {
        assertEquals(ExitCode.USAGE, phigrad("compile", "--message-format=json", "Missing.java"));
        assertEquals("{\"severity\":\"usage\",\"message\":\"Missing.java: no such file or folder\"}\n", err.toString());
    }

    @Test
    void aMissingClassPathEntryIsNamed() {
        Path missing = folder.resolve("missing.jar");
        assertEquals(ExitCode.USAGE, phigrad("compile", "-cp", folder + ":" + missing, model.toString()));
        assertEquals("phigrad: " + missing + ": no such class path entry\n", err.toString());
    }

    @Test
    void aMissingFolderOfJarsIsNamed() {
        Path missing = folder.resolve("missing");
        assertEquals(ExitCode.USAGE, phigrad("compile", "-cp", missing + "/*", model.toString()));
        assertEquals("phigrad: " + missing + ": no such class path entry\n", err.toString());
    }

    @Test
    void anOutputBelowAFileCannotBeWritten() {
        Path below = model.resolve("out");
        assertEquals(ExitCode.USAGE, phigrad("compile", "-d", below.toString(), model.toString()));
        assertTrue(err.toString().startsWith("phigrad: " + below.resolve("p/ModelDerivatives.java")));
        assertTrue(err.toString().contains("cannot be written"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void anOutputThatIsAFileCannotBeWrittenTo() {
        assertEquals(ExitCode.USAGE, phigrad("compile", "-d", model.toString(), model.toString()));
        assertEquals("phigrad: " + model + ": cannot be written to: not a folder\n", err.toString());
        assertTrue(configs.isEmpty());
    }

    @Test
    void wrongOptionsAreUsage() {
        assertUsage("phigrad: Unknown option: '--coarse'", "compile", "--coarse", model.toString());
        assertUsage(
                "phigrad: Invalid value for option '--coarsening': expected on or off but was 'maybe'",
                "compile",
                "--coarsening=maybe",
                model.toString());
        assertUsage("phigrad: Invalid value for option '--soi-limit'", "compile", "--soi-limit=-1", model.toString());
        assertUsage("phigrad: Invalid value for option '--soi-limit'", "compile", "--soi-limit=x", model.toString());
        assertUsage(
                "phigrad: Invalid value for option '--checkpoint-rounds'",
                "compile",
                "--checkpoint-rounds=0",
                model.toString());
        assertUsage("phigrad: Missing required parameter: 'FILE|DIR'", "compile");
        assertUsage("phigrad: Missing a subcommand");
        assertUsage("phigrad: Unmatched argument at index 0: 'transpile'", "transpile");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertEquals(ExitCode.DONE, phigrad("--help"));
        assertTrue(out.toString().startsWith("Usage: phigrad"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, phigrad("--version"));
        assertTrue(out.toString().matches("phigrad \\d+\\.\\d+.*\\R"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void aCodeIsExplainedOnStandardOutput() {
        assertEquals(ExitCode.DONE, phigrad("error", "PHI9999"));
        assertEquals("# PHI9999: a page of the tests\n\nIt has two paragraphs.\n", out.toString());
    }

    @Test
    void anUnknownCodeIsUsage() {
        assertUsage("phigrad: no diagnostic has the code 'PHI9998'; codes look like PHI0203", "error", "PHI9998");
        assertUsage("phigrad: Missing required parameter: 'CODE'", "error");
    }

    private void assertUsage(String message, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(ExitCode.USAGE, phigrad(arguments));
        assertTrue(err.toString().startsWith(message), err.toString());
    }

    private int phigrad(String... arguments) {
        SourceCompiler compiler = (config, sources) -> {
            configs.add(config);
            boolean broken = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
            GeneratedFile file = new GeneratedFile(model.toString(), "p/ModelDerivatives.java", TEXT);
            return new CompilationResult(broken ? List.of() : List.of(file), diagnostics);
        };
        return run(compiler, arguments);
    }

    private int run(SourceCompiler compiler, String... arguments) {
        return Phigrad.run(compiler, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private static Diagnostic diagnostic(Severity severity) {
        return new Diagnostic(
                severity,
                "PHI0203",
                new Span("Model.java", 1, 15, 4),
                "nothing is known of 'Diff'",
                "class Model { @Differentiable double f; }",
                "import it");
    }
}
