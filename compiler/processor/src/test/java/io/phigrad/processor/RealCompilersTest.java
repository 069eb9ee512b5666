package io.phigrad.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor with Phigrad behind it, in javac and in ecj, on this Java and on Java 25 if there is one. */
class RealCompilersTest {
    private static final String MODEL = """
            package p;

            public final class Model {
                private Model() {}

                @io.phigrad.Differentiable
                static double square(double x) {
                    return Other.times(x, x);
                }

                public static double slope(double x) {
                    return ModelDerivatives.squareDerivative(x);
                }
            }
            """;
    private static final String OTHER =
            "package p; final class Other { static double times(double a, double b) { return a * b; } }";
    private static final Path JAVA_25 = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64/bin/java");

    @TempDir
    private Path folder;

    @Test
    void javacCompilesWhatIsGenerated() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new DerivativeProcessor())
                .withOptions("-implicit:none") // a jar on the tests' class path holds sources
                .compile(
                        JavaFileObjects.forSourceString("p.Model", MODEL),
                        JavaFileObjects.forSourceString("p.Other", OTHER));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("p.ModelDerivatives")
                .contentsAsUtf8String()
                .contains("squareDerivative");
    }

    @Test
    void anErrorOfTheSourceIsTheSameTextAsOnTheCommandLine() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new DerivativeProcessor())
                .compile(JavaFileObjects.forSourceString(
                        "p.Model",
                        "package p; class Model { static double s;\n"
                                + "@io.phigrad.Differentiable static double f(double x) { s = x; return s; } }"));
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("Model.java:2:");
        assertThat(compilation).hadErrorContaining("help: ");
    }

    /** From Java 18 on it gives the text itself; before, the source path has it. */
    @Test
    void ecjCompilesWhatIsGenerated() throws Exception {
        sources();
        List<String> arguments = ecj();
        arguments.addAll(List.of("-sourcepath", folder.resolve("src").toString()));
        StringWriter problems = new StringWriter();
        boolean done = BatchCompiler.compile(
                arguments.toArray(String[]::new), new PrintWriter(problems), new PrintWriter(problems), null);
        assertTrue(done, problems.toString());
        assertEquals(6.0, slope(3));
    }

    @Test
    void whereTheTextCannotBeHadTheMessageSaysSo() throws Exception {
        assumeTrue(Runtime.version().feature() < 18, "from Java 18 on it can always be had");
        sources();
        StringWriter problems = new StringWriter();
        BatchCompiler.compile(ecj().toArray(String[]::new), new PrintWriter(problems), new PrintWriter(problems), null);
        assertTrue(problems.toString().contains("Phigrad cannot see the text of p.Model"), problems.toString());
        assertTrue(problems.toString().contains("-sourcepath"), problems.toString());
    }

    @Test
    void javacOfJava25CompilesWhatIsGenerated() throws Exception {
        assumeTrue(Files.exists(JAVA_25), "there is no Java 25");
        sources();
        List<String> command =
                new ArrayList<>(List.of(JAVA_25.resolveSibling("javac").toString(), "-implicit:none"));
        command.addAll(options());
        assertEquals("", run(command));
        assertEquals(6.0, slope(3));
    }

    @Test
    void ecjOnJava25NeedsNoSourcePath() throws Exception {
        assumeTrue(Files.exists(JAVA_25), "there is no Java 25");
        sources();
        List<String> command = new ArrayList<>(
                List.of(JAVA_25.toString(), "-cp", path(), "org.eclipse.jdt.internal.compiler.batch.Main"));
        command.addAll(ecj());
        assertEquals("", run(command));
        assertEquals(6.0, slope(3));
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private List<String> ecj() {
        List<String> arguments = new ArrayList<>(List.of("-17", "-nowarn"));
        arguments.addAll(options());
        arguments.remove("--release");
        arguments.remove("17");
        return arguments;
    }

    private List<String> options() {
        return List.of(
                "--release",
                "17",
                "-d",
                folder.resolve("classes").toString(),
                "-s",
                folder.resolve("generated").toString(),
                "-cp",
                path(),
                "-processorpath",
                path(),
                "-processor",
                DerivativeProcessor.class.getName(),
                folder.resolve("src/p/Model.java").toString(),
                folder.resolve("src/p/Other.java").toString());
    }

    private static String path() {
        return System.getProperty("java.class.path");
    }

    private void sources() throws Exception {
        Files.createDirectories(folder.resolve("generated"));
        Files.createDirectories(folder.resolve("src/p"));
        Files.writeString(folder.resolve("src/p/Model.java"), MODEL);
        Files.writeString(folder.resolve("src/p/Other.java"), OTHER);
    }

    private double slope(double x) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()})) {
            return (double)
                    loader.loadClass("p.Model").getMethod("slope", double.class).invoke(null, x);
        }
    }
}
