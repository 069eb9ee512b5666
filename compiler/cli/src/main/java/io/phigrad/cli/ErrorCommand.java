package io.phigrad.cli;

import io.phigrad.compiler.report.ErrorPages;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a diagnostic by its code. */
@Command(
        name = "error",
        description = "Tells what a diagnostic means, with an example and its remedy.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  phigrad error PHI0203",
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT)
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class ErrorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "The code as it stands in the message, for instance PHI0203.")
    private String code;

    @Override
    public Integer call() {
        Optional<String> page = ErrorPages.find(code);
        if (page.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no diagnostic has the code '" + code + "'; codes look like PHI0203");
        }
        spec.commandLine().getOut().println(page.get().strip());
        return ExitCode.DONE;
    }
}
