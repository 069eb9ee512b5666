package io.phigrad.cli;

import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.report.Severity;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how a method is differentiated, step by step. */
@Command(
        name = "explain",
        description =
                "Tells how a method is differentiated: its SSA, each step of its derivation with the name of its rule,"
                        + " its segments, and what each costs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  phigrad explain Model.java#loss", "  phigrad explain 'Model.java#loss(double[],double)'"},
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT)
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompilerOptions options;

    @Mixin
    private MessageOptions messaging;

    @Parameters(
            paramLabel = "FILE#method",
            description = "A marked method of a source file; with parameter types if there are several of that name:"
                    + " Model.java#loss(double[],double). Without #method, all marked methods of the file.")
    private String method;

    @Override
    public Integer call() {
        return messaging.report(this::explain);
    }

    private int explain(Messages messages) throws UnusableFileException {
        MethodName name = MethodName.parse(method);
        GradientCompiler.Explained explained =
                FileCompiler.explain(options.config(), Path.of(name.file()), marked -> name.matches(marked.method()));
        messages.print(explained.diagnostics());
        explained.texts().forEach(text -> spec.commandLine().getOut().println(text));
        if (explained.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
            return ExitCode.SOURCE;
        } else if (explained.texts().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no method marked @Differentiable is " + method);
        }
        return ExitCode.DONE;
    }
}
