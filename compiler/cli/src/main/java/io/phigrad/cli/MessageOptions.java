package io.phigrad.cli;

import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Severity;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command says what it has to say. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class MessageOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--message-format",
            paramLabel = "json|text",
            defaultValue = "text",
            description = "How messages are printed (default: ${DEFAULT-VALUE}); json is one object a line.")
    private MessageFormat format;

    @Option(names = "-Werror", description = "Warnings fail the command as errors do.")
    private boolean warningsFail;

    /** The exit code for what was said. */
    int exitCode(List<Diagnostic> diagnostics) {
        int code = ExitCode.of(diagnostics);
        boolean warned = diagnostics.stream().anyMatch(d -> d.severity() == Severity.WARNING);
        return code == ExitCode.DONE && warned && warningsFail ? ExitCode.SOURCE : code;
    }

    /** What a command does; gives the exit code. */
    @FunctionalInterface
    interface Work {
        int run(Messages messages) throws UnusableFileException;
    }

    int report(Work work) {
        return report(List.of(), work);
    }

    /**
     * Does the work; failures become messages and exit codes.
     *
     * @param warnings of the options; under {@code -Werror} they are wrong, and no work is done
     */
    int report(List<String> warnings, Work work) {
        Messages messages = new Messages(format, spec.commandLine().getErr(), CommandLine.Help.Ansi.AUTO.enabled());
        warnings.forEach(warning -> messages.print("warning", warning));
        try {
            return warningsFail && !warnings.isEmpty() ? ExitCode.USAGE : work.run(messages);
        } catch (UnusableFileException e) {
            messages.print("usage", e.getMessage());
            return ExitCode.USAGE;
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            messages.printFault(e);
            return ExitCode.FAULT;
        }
    }
}
