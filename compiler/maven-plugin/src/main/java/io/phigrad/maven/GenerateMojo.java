package io.phigrad.maven;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
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
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Writes the derivatives of the project's marked methods, to be compiled with its sources. */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // fields are set by Maven before it executes the goal
public final class GenerateMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** Where the derivatives are written; compiled with the project's sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/phigrad", required = true)
    File outputDirectory;

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

    private final FileCompiler compiler;

    public GenerateMojo() {
        this(FileCompiler.ofPhigrad());
    }

    GenerateMojo(FileCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Phigrad is skipped");
            return;
        }
        List<Path> roots = existing(project.getCompileSourceRoots());
        FileCompiler.Outcome outcome = compile(roots);
        project.addCompileSourceRoot(outputDirectory.getPath());
        outcome.diagnostics().forEach(this::log);
        failOn(outcome.diagnostics());
        getLog().info("Phigrad: " + outcome.written().changed().size() + " derivative files written, "
                + outcome.written().unchanged().size() + " up to date");
    }

    private FileCompiler.Outcome compile(List<Path> roots) throws MojoExecutionException, MojoFailureException {
        if (checkpointRounds != null && checkpointRounds < 1) {
            throw new MojoFailureException("checkpointRounds: fewer than one");
        }
        try {
            CompilerConfig config = new CompilerConfig(
                    existing(project.getCompileClasspathElements()),
                    coarsening,
                    soiLimit == null ? OptionalInt.empty() : OptionalInt.of(soiLimit),
                    Optional.ofNullable(floatingPoint),
                    checkpointRounds == null ? OptionalInt.empty() : OptionalInt.of(checkpointRounds),
                    remarkKinds());
            return compiler.compile(config, roots, Optional.of(outputDirectory.toPath()));
        } catch (UnusableFileException | DependencyResolutionRequiredException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new MojoExecutionException("a fault of Phigrad, not of your source: " + e, e);
        }
    }

    private Set<Remark.Kind> remarkKinds() throws MojoFailureException {
        Set<Remark.Kind> kinds = new LinkedHashSet<>();
        for (String name : remarks) {
            kinds.add(Remark.Kind.of(name)
                    .orElseThrow(() -> new MojoFailureException("remarks: there are none of the kind " + name)));
        }
        return kinds;
    }

    /** Source folders and class path as Maven gives them, less those that the project does not have. */
    private static List<Path> existing(List<String> paths) {
        return paths.stream().map(Path::of).filter(Files::exists).toList();
    }

    /** {@code file:[line,column] text}, the form that consoles and development environments make a link of. */
    private void log(Diagnostic diagnostic) {
        String place = diagnostic.span().file() + ":[" + diagnostic.span().line() + ","
                + diagnostic.span().column() + "] ";
        StringBuilder more = new StringBuilder();
        if (!diagnostic.cause().isEmpty()) {
            more.append(System.lineSeparator()).append("cause: ").append(diagnostic.cause());
        }
        diagnostic
                .notes()
                .forEach(note ->
                        more.append(System.lineSeparator()).append("note: ").append(note));
        if (!diagnostic.help().isEmpty()) {
            more.append(System.lineSeparator()).append("help: ").append(diagnostic.help());
        }
        String message = place + MessageFormat.headline(diagnostic) + more;
        switch (diagnostic.severity()) {
            case ERROR, FAULT -> getLog().error(message);
            case WARNING -> getLog().warn(message);
            case REMARK -> getLog().info(message);
        }
    }

    private static void failOn(List<Diagnostic> diagnostics) throws MojoExecutionException, MojoFailureException {
        if (diagnostics.stream().anyMatch(d -> d.severity() == Severity.FAULT)) {
            throw new MojoExecutionException("a fault of Phigrad, not of your source; see the messages above");
        }
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        if (errors > 0) {
            throw new MojoFailureException("Phigrad found " + errors + (errors == 1 ? " error" : " errors"));
        }
    }
}
