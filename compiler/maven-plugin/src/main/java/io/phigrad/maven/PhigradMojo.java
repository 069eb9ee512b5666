package io.phigrad.maven;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Severity;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.jspecify.annotations.Nullable;

/** What the goals share: how sources are compiled, and how they say what they have to say. */
@SuppressWarnings("NullAway.Init") // fields are set by Maven before it executes the goal
abstract class PhigradMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** Whether segments are put into symbolic form before they are differentiated. */
    @Parameter(property = "phigrad.coarsening", defaultValue = "true")
    boolean coarsening;

    /** The largest segment, in operations, that is put into symbolic form; the compiler's choice when absent. */
    @Parameter(property = "phigrad.soiLimit")
    @Nullable
    Integer soiLimit;

    /** Overrides the annotations: RELAXED or STRICT. */
    @Parameter(property = "phigrad.floatingPoint")
    @Nullable
    FloatingPoint floatingPoint;

    /**
     * For how many rounds a loop that carries state stores what its reverse needs; beyond, it keeps as many snapshots
     * of its state and runs rounds again. The compiler's choice when absent.
     */
    @Parameter(property = "phigrad.checkpointRounds")
    @Nullable
    Integer checkpointRounds;

    /** Of which decisions to tell: {@code loop}, {@code storage}, {@code segment}. */
    @Parameter(property = "phigrad.remarks")
    List<String> remarks = List.of();

    /** Leaves this goal out. */
    @Parameter(property = "phigrad.skip", defaultValue = "false")
    boolean skip;

    /** That of a development environment, or Maven's own, which only logs; absent in tests. */
    @Component
    private @Nullable BuildContext buildContext;

    /** The work of a goal. */
    abstract void run()
            throws UnusableFileException, DependencyResolutionRequiredException, MojoFailureException,
                    MojoExecutionException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Phigrad is skipped");
            return;
        }
        try {
            run();
        } catch (UnusableFileException | DependencyResolutionRequiredException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new MojoExecutionException("a fault of Phigrad, not of your source: " + e, e);
        }
    }

    /** @param classPath as Maven gives it */
    final CompilerConfig config(List<String> classPath) throws MojoFailureException {
        if (checkpointRounds != null && checkpointRounds < 1) {
            throw new MojoFailureException("checkpointRounds: fewer than one");
        }
        if (soiLimit != null && soiLimit < 0) {
            throw new MojoFailureException("soiLimit: below zero");
        }
        return new CompilerConfig(
                existing(classPath).stream().filter(entry -> !isOwn(entry)).toList(),
                coarsening,
                soiLimit == null ? OptionalInt.empty() : OptionalInt.of(soiLimit),
                Optional.ofNullable(floatingPoint),
                checkpointRounds == null ? OptionalInt.empty() : OptionalInt.of(checkpointRounds),
                remarkKinds());
    }

    /** What this project's sources were compiled to: they are read themselves. */
    private boolean isOwn(Path entry) {
        return entry.equals(Path.of(project.getBuild().getOutputDirectory()))
                || entry.equals(Path.of(Optional.ofNullable(project.getBuild().getTestOutputDirectory())
                        .orElse("")));
    }

    private Set<Remark.Kind> remarkKinds() throws MojoFailureException {
        Set<Remark.Kind> kinds = new LinkedHashSet<>();
        for (String name : remarks) {
            kinds.add(Remark.Kind.of(name)
                    .orElseThrow(() -> new MojoFailureException("remarks: there are none of the kind " + name)));
        }
        return kinds;
    }

    /** Folders and class path as Maven gives them, less those that the project does not have. */
    static List<Path> existing(List<String> paths) {
        return paths.stream().map(Path::of).filter(Files::exists).toList();
    }

    /** Says everything; fails the build if there are errors. */
    final void report(List<Diagnostic> diagnostics) throws MojoExecutionException, MojoFailureException {
        diagnostics.forEach(this::say);
        if (diagnostics.stream().anyMatch(d -> d.severity() == Severity.FAULT)) {
            throw new MojoExecutionException("a fault of Phigrad, not of your source; see the messages above");
        }
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        if (errors > 0) {
            throw new MojoFailureException("Phigrad found " + errors + (errors == 1 ? " error" : " errors"));
        }
    }

    /** Tells a development environment that a file is another one now, or gone. */
    final void refresh(Path file) {
        BuildContext context = buildContext;
        if (context != null) {
            context.refresh(file.toFile());
        }
    }

    /** To the development environment, if the build runs in one; else to the log. */
    private void say(Diagnostic diagnostic) {
        String text = MavenText.of(diagnostic);
        boolean grave = diagnostic.severity() == Severity.ERROR || diagnostic.severity() == Severity.FAULT;
        BuildContext context = buildContext;
        boolean inEnvironment = context != null && !(context instanceof DefaultBuildContext);
        if (context != null && inEnvironment && diagnostic.severity() != Severity.REMARK) {
            context.addMessage(
                    new File(diagnostic.span().file()),
                    diagnostic.span().line(),
                    diagnostic.span().column(),
                    MavenText.withoutPlace(diagnostic),
                    grave ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING,
                    null);
        } else if (grave) {
            getLog().error(text);
        } else if (diagnostic.severity() == Severity.WARNING) {
            getLog().warn(text);
        } else {
            getLog().info(text);
        }
    }
}
