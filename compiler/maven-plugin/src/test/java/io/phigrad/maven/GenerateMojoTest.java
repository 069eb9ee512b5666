package io.phigrad.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal with a stand-in for the compiler. The samples are the same goal with the real one. */
class GenerateMojoTest {

    @TempDir
    private Path folder;

    private final MavenProject project = new MavenProject();
    private final List<String> log = new ArrayList<>();
    private List<Diagnostic> diagnostics = List.of();

    @BeforeEach
    void aProjectOfOneSource() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Files.writeString(sources.resolve("Model.java"), "@Differentiable");
        Build build = new Build();
        build.setOutputDirectory(folder.resolve("classes").toString());
        project.setBuild(build);
        project.setArtifact(
                new DefaultArtifact("g", "a", "1", "compile", "jar", "", new DefaultArtifactHandler("jar")));
        project.addCompileSourceRoot(sources.toString());
        project.addCompileSourceRoot(folder.resolve("not-there").toString());
    }

    @Test
    void derivativesBecomeSourcesOfTheProject() throws Exception {
        mojo().execute();
        assertTrue(Files.exists(folder.resolve("generated/p/ModelDerivatives.java")));
        assertTrue(project.getCompileSourceRoots()
                .contains(folder.resolve("generated").toString()));
        assertEquals(List.of("info Phigrad: 1 derivative files written"), log);
    }

    @Test
    void aSecondRunFindsEverythingUpToDate() throws Exception {
        mojo().execute();
        log.clear();
        mojo().execute();
        assertEquals(List.of("info Phigrad: 1 up to date"), log);
    }

    @Test
    void anErrorFailsTheBuildAtItsPlace() {
        diagnostics = List.of(diagnostic(Severity.ERROR));
        MojoFailureException e = assertThrows(MojoFailureException.class, () -> mojo().execute());
        assertEquals("Phigrad found 1 error", e.getMessage());
        assertEquals(
                List.of("error Model.java:[3,7] error PHI0203: no such name" + System.lineSeparator() + "help: add it"),
                log);
    }

    @Test
    void aFaultIsNotTheUsersFailure() {
        diagnostics = List.of(diagnostic(Severity.FAULT));
        assertThrows(MojoExecutionException.class, () -> mojo().execute());
    }

    @Test
    void aSkippedGoalDoesNothing() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.skip = true;
        mojo.execute();
        assertFalse(Files.exists(folder.resolve("generated")));
    }

    private GenerateMojo mojo() {
        GenerateMojo mojo = new GenerateMojo((config, sources, wanted) -> new CompilationResult(
                diagnostics.isEmpty()
                        ? wanted.stream()
                                .map(file -> new GeneratedFile(file, "p/ModelDerivatives.java", "@Generated(\"t\")"))
                                .toList()
                        : List.of(),
                diagnostics));
        mojo.project = project;
        mojo.outputDirectory = folder.resolve("generated").toFile();
        mojo.stateFile = folder.resolve("state/generate.json").toFile();
        mojo.coarsening = true;
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                log.add("info " + content);
            }

            @Override
            public void error(CharSequence content) {
                log.add("error " + content);
            }
        });
        return mojo;
    }

    private static Diagnostic diagnostic(Severity severity) {
        return new Diagnostic(severity, "PHI0203", new Span("Model.java", 3, 7, 1), "no such name", "", "add it");
    }
}
