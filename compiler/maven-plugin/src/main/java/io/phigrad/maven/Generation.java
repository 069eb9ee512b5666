package io.phigrad.maven;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.incremental.IncrementalCompiler;
import io.phigrad.compiler.incremental.IncrementalCompiler.TargetedCompiler;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Writes what is not up to date, and says what was done.
 *
 * @param mojo the goal that asks
 */
record Generation(PhigradMojo mojo, TargetedCompiler compiler) {

    void run(CompilerConfig config, IncrementalCompiler.Job job)
            throws UnusableFileException, MojoFailureException, MojoExecutionException {
        IncrementalCompiler.Outcome outcome = IncrementalCompiler.run(compiler, config, job);
        outcome.changed().forEach(mojo::refresh);
        outcome.deleted().forEach(mojo::refresh);
        mojo.report(outcome.diagnostics());
        List<String> done = new ArrayList<>();
        if (!outcome.changed().isEmpty()) {
            done.add(outcome.changed().size() + " derivative files written");
        }
        if (!outcome.deleted().isEmpty()) {
            done.add(outcome.deleted().size() + " deleted");
        }
        if (outcome.upToDate() > 0 || done.isEmpty()) {
            done.add(outcome.upToDate() + " up to date");
        }
        mojo.getLog().info("Phigrad: " + String.join(", ", done));
    }
}
