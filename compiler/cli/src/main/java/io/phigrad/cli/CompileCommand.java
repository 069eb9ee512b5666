package io.phigrad.cli;

import io.phigrad.compiler.driver.FileCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes derivative files. */
@Command(
        name = "compile",
        description = "Writes the derivatives of the methods marked @Differentiable.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT)
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class CompileCommand implements Callable<Integer> {

    private final FileCompiler compiler;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompilerOptions options;

    @Mixin
    private MessageOptions messaging;

    @Option(
            names = "-d",
            paramLabel = "OUT",
            description = "Folder below which packages' folders are made; by default each derivative lies beside its"
                    + " source.")
    private @Nullable Path output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Source files, and folders that are searched for them.")
    private List<Path> inputs;

    CompileCommand(FileCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public Integer call() {
        return messaging.report(
                messages -> report(compiler.compile(options.config(), inputs, Optional.ofNullable(output)), messages));
    }

    private int report(FileCompiler.Outcome outcome, Messages messages) {
        messages.print(outcome.diagnostics());
        if (!outcome.marked()) {
            messages.printNothingMarked();
        }
        outcome.written().changed().forEach(file -> spec.commandLine().getOut().println("wrote " + file));
        outcome.written()
                .unchanged()
                .forEach(file -> spec.commandLine().getOut().println("kept " + file));
        return ExitCode.of(outcome.diagnostics());
    }
}
