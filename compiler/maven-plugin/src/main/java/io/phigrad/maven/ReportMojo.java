package io.phigrad.maven;

import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.driver.Written;
import io.phigrad.compiler.pages.ReportFiles;
import io.phigrad.compiler.pages.ReportFormat;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes what became of each marked method of the project: its source with its segments, its derivation, why its loops are
 * closed or not, what is stored, and its def-use graph.
 */
@Mojo(
        name = "report",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // fields are set by Maven before it executes the goal
public final class ReportMojo extends PhigradMojo {

    /** Where the report is written. */
    @Parameter(property = "phigrad.reportDirectory", defaultValue = "${project.build.directory}/site/phigrad")
    File reportDirectory;

    /** {@code html}, {@code json}, {@code sarif}, {@code text}. */
    @Parameter(property = "phigrad.reportFormats", defaultValue = "html")
    List<String> reportFormats = List.of();

    /** The folder that files are named from in the report: that of the repository suits a code host. */
    @Parameter(property = "phigrad.reportBase", defaultValue = "${project.basedir}")
    File reportBase;

    /** Where the derivatives are, which the report leaves out. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/phigrad", readonly = true)
    File derivatives;

    @Override
    void run()
            throws UnusableFileException, DependencyResolutionRequiredException, MojoFailureException,
                    MojoExecutionException {
        List<ReportFormat> formats = formats();
        List<Path> roots = existing(project.getCompileSourceRoots()).stream()
                .filter(root -> !root.equals(derivatives.toPath()))
                .toList();
        ProjectAccount account =
                ReportFiles.account(config(project.getCompileClasspathElements()), roots, reportBase.toPath());
        Written written = ReportFiles.write(account, formats, reportDirectory.toPath());
        report(account.problems());
        int methods = account.methods().size();
        getLog().info("Phigrad: a report of " + methods + (methods == 1 ? " method" : " methods"));
        List<Path> files = new ArrayList<>(written.changed());
        files.addAll(written.unchanged());
        files.forEach(file -> getLog().info("Phigrad: " + file));
    }

    private List<ReportFormat> formats() throws MojoFailureException {
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : reportFormats) {
            formats.add(Arrays.stream(ReportFormat.values())
                    .filter(format -> format.option().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new MojoFailureException("reportFormats: there is none called " + name)));
        }
        return formats;
    }
}
