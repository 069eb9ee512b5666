package io.phigrad.maven;

import io.phigrad.compiler.check.CheckSettings;
import io.phigrad.compiler.check.CheckedMethod;
import io.phigrad.compiler.check.DerivativeCheck;
import io.phigrad.compiler.driver.UnusableFileException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails the build where a derivative file is not what would be written today, or where its numbers contradict differences
 * of the method. It runs the marked methods; inputs for them may stand among the test sources.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // fields are set by Maven before it executes the goal
public final class CheckMojo extends PhigradMojo {

    /** Where the derivatives are; absent for those that lie beside their sources and are committed with them. */
    @Parameter(
            property = "phigrad.checkDirectory",
            defaultValue = "${project.build.directory}/generated-sources/phigrad")
    File checkDirectory;

    /** Whether each derivative lies beside its source. */
    @Parameter(property = "phigrad.besideSources", defaultValue = "false")
    boolean besideSources;

    /** Other inputs are made up for another seed. */
    @Parameter(property = "phigrad.seed", defaultValue = "1")
    long seed;

    /** How many inputs are made up for a method. */
    @Parameter(property = "phigrad.inputs", defaultValue = "6")
    int inputs;

    @Override
    void run()
            throws UnusableFileException, DependencyResolutionRequiredException, MojoFailureException,
                    MojoExecutionException {
        if (inputs < 1) {
            throw new MojoFailureException("inputs: fewer than one");
        }
        List<Path> roots = new ArrayList<>(existing(project.getCompileSourceRoots()));
        roots.removeIf(root -> root.equals(checkDirectory.toPath()));
        Optional<Path> output = besideSources ? Optional.empty() : Optional.of(checkDirectory.toPath());
        DerivativeCheck.Outcome outcome = DerivativeCheck.of(
                config(project.getTestClasspathElements()),
                new CheckSettings(seed, inputs),
                roots,
                existing(project.getTestCompileSourceRoots()),
                output);
        report(outcome.diagnostics());
        int partials =
                outcome.methods().stream().mapToInt(CheckedMethod::partials).sum();
        getLog().info("Phigrad: " + outcome.methods().size() + " methods agree with differences, " + partials
                + " partial derivatives");
    }
}
