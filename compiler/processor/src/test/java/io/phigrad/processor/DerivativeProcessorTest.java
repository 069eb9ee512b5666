package io.phigrad.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.SourceCompiler;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The processor in javac, with a stand-in for the differentiating compiler. */
class DerivativeProcessorTest {

    private static final String MODEL = """
            package p;
            class Model {
                @io.phigrad.Differentiable
                static double square(double x) { return Other.times(x, x); }
                static double slope(double x) { return ModelDerivatives.squareDerivative(x); }
            }
            """;
    private static final String OTHER =
            "package p; class Other { static double times(double a, double b) { return a * b; } }";
    private static final String DERIVATIVES =
            "package p; class ModelDerivatives { static double squareDerivative(double x) { return x + x; } }";

    private final List<SourceText> seen = new ArrayList<>();
    private final List<CompilerConfig> configs = new ArrayList<>();

    @Test
    void theDerivativeIsCompiledWithTheSourcesThatUseIt() {
        Compilation compilation = compile((config, sources) -> {
            configs.add(config);
            seen.addAll(sources);
            String file = sources.get(0).file();
            return new CompilationResult(
                    List.of(new GeneratedFile(file, "p/ModelDerivatives.java", DERIVATIVES)), List.of());
        });
        assertThat(compilation).succeededWithoutWarnings();
        assertEquals(List.of(MODEL, OTHER), seen.stream().map(SourceText::text).toList());
        assertTrue(
                configs.get(0).classPath().stream().anyMatch(p -> p.toString().contains("runtime")));
    }

    @Test
    void anErrorFailsTheCompilation() {
        Diagnostic error = new Diagnostic(
                Severity.ERROR, "PHI0203", new Span("p/Model.java", 4, 46, 5), "cannot be differentiated", "", "");
        Compilation compilation = compile((config, sources) -> new CompilationResult(List.of(), List.of(error)));
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("p/Model.java:4:46: error PHI0203: cannot be differentiated");
    }

    @Test
    void aFaultIsReportedAsOurs() {
        Compilation compilation = compile((config, sources) -> {
            throw new IllegalStateException("no term");
        });
        assertThat(compilation).hadErrorContaining("a fault of Phigrad, not of your source");
    }

    @Test
    void theRootOfAClassFileIsItsJarOrItsFolder() {
        String file = "io/phigrad/Differentiable.class";
        assertEquals(Optional.of(Path.of("/lib/r.jar")), ClassPath.root(URI.create("jar:file:/lib/r.jar!/" + file)));
        assertEquals(Optional.of(Path.of("/a b")), ClassPath.root(URI.create("file:/a%20b/" + file)));
        assertEquals(Optional.empty(), ClassPath.root(URI.create("mem:///" + file)));
    }

    private static Compilation compile(SourceCompiler compiler) {
        return Compiler.javac()
                .withProcessors(new DerivativeProcessor(compiler))
                .compile(source("p.Model", MODEL), source("p.Other", OTHER));
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(name, text);
    }
}
