package io.phigrad.cli;

import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.report.MessageFormat;
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

    /** What a command does; gives the exit code. */
    @FunctionalInterface
    interface Work {
        int run(Messages messages) throws UnusableFileException;
    }

    /** Does the work; failures become messages and exit codes. */
    int report(Work work) {
        Messages messages = new Messages(format, spec.commandLine().getErr());
        try {
            return work.run(messages);
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
