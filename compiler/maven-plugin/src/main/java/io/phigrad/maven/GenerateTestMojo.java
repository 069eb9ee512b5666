package io.phigrad.maven;

import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.incremental.IncrementalCompiler;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the derivatives of marked methods among the test sources; these may call the project's other sources. */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // fields are set by Maven before it executes the goal
public final class GenerateTestMojo extends PhigradMojo {

    /** Where the derivatives are written; compiled with the test sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/phigrad", required = true)
    File testOutputDirectory;

    /** Remembers what was written, so that only what changed is written again. */
    @Parameter(defaultValue = "${project.build.directory}/phigrad/generate-test.json", readonly = true, required = true)
    File testStateFile;

    @Override
    void run()
            throws UnusableFileException, DependencyResolutionRequiredException, MojoFailureException,
                    MojoExecutionException {
        Path output = testOutputDirectory.toPath();
        List<Path> roots = existing(project.getTestCompileSourceRoots()).stream()
                .filter(root -> !root.equals(output))
                .toList();
        project.addTestCompileSourceRoot(testOutputDirectory.getPath());
        List<Path> context = existing(project.getCompileSourceRoots());
        IncrementalCompiler.Job job = new IncrementalCompiler.Job(roots, context, output, testStateFile.toPath());
        new Generation(this, GradientCompiler::compile).run(config(project.getTestClasspathElements()), job);
    }
}
