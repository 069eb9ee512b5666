package io.phigrad.maven;

import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.incremental.IncrementalCompiler;
import io.phigrad.compiler.incremental.IncrementalCompiler.TargetedCompiler;
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

/** Writes the derivatives of the project's marked methods, to be compiled with its sources. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // fields are set by Maven before it executes the goal
public final class GenerateMojo extends PhigradMojo {

    /** Where the derivatives are written; compiled with the project's sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/phigrad", required = true)
    File outputDirectory;

    /** Remembers what was written, so that only what changed is written again. */
    @Parameter(defaultValue = "${project.build.directory}/phigrad/generate.json", readonly = true, required = true)
    File stateFile;

    private final TargetedCompiler compiler;

    public GenerateMojo() {
        this(GradientCompiler::compile);
    }

    GenerateMojo(TargetedCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    void run()
            throws UnusableFileException, DependencyResolutionRequiredException, MojoFailureException,
                    MojoExecutionException {
        Path output = outputDirectory.toPath();
        List<Path> roots = existing(project.getCompileSourceRoots()).stream()
                .filter(root -> !root.equals(output))
                .toList();
        project.addCompileSourceRoot(outputDirectory.getPath());
        IncrementalCompiler.Job job = new IncrementalCompiler.Job(roots, List.of(), output, stateFile.toPath());
        new Generation(this, compiler).run(config(project.getCompileClasspathElements()), job);
    }
}
