package io.phigrad.cli;

import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.driver.Written;
import io.phigrad.compiler.pages.ReportFiles;
import io.phigrad.compiler.pages.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports. */
@Command(
        name = "report",
        description =
                "Writes what became of each marked method: its source with its segments in colour, its derivation rule by"
                        + " rule, each loop with the reason why it is closed or not, what is computed and stored before"
                        + " and after, and its def-use graph.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  phigrad report -o report src/main/java             then open report/index.html",
            "  phigrad report -o report --format=html,sarif src   the same, and remarks for a code host",
            "  phigrad report -o report --format=text Model.java  report/report.txt, for a terminal"
        },
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT)
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompilerOptions options;

    @Mixin
    private MessageOptions messaging;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the report; it need not exist.")
    private Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html",
            description =
                    "html (index.html), json (report.json), sarif (report.sarif, version 2.1.0), text (report.txt), or"
                            + " several of them with commas between (default: ${DEFAULT-VALUE}).")
    private List<ReportFormat> formats;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Source files, folders that are searched for them, and globs such as 'src/**/*Model.java'.")
    private List<String> sources;

    @Override
    public Integer call() {
        return messaging.report(options.warnings(), this::report);
    }

    private int report(Messages messages) throws UnusableFileException {
        ProjectAccount account = ReportFiles.account(options.config(), Globs.expand(sources));
        messages.print(account.problems());
        if (account.methods().isEmpty() && account.problems().isEmpty()) {
            messages.printNothingMarked();
        }
        Written written = ReportFiles.write(account, formats, output);
        written.changed().forEach(file -> spec.commandLine().getOut().println("wrote " + file));
        written.unchanged().forEach(file -> spec.commandLine().getOut().println("kept " + file));
        return messaging.exitCode(account.problems());
    }
}
