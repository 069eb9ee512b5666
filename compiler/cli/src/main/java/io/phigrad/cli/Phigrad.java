package io.phigrad.cli;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.SourceCompiler;
import io.phigrad.compiler.pages.ReportFormat;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.soi.Settings;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand, which only says what there is. */
@Command(
        name = "phigrad",
        description = "Writes the derivatives of Java methods marked @Differentiable as ordinary Java.",
        mixinStandardHelpOptions = true,
        subcommandsRepeatable = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  done",
            "  1  the source is at fault, or a derivative is stale or fails its check",
            "  2  wrong options, a missing file or class path entry, an output that cannot be written",
            "  3  a fault of Phigrad, a numerically wrong derivative included",
            "",
            "phigrad COMMAND --help tells more, with examples. Completion in the shell:",
            "  source <(phigrad generate-completion)"
        },
        versionProvider = Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT)
public final class Phigrad implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before it runs the command
    private CommandSpec spec;

    private Phigrad() {}

    @SuppressWarnings("DefaultCharset") // that of the console
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true);
        PrintWriter err = new PrintWriter(System.err, true);
        System.exit(run(FileCompiler.ofPhigrad().compiler(), out, err, arguments));
    }

    /** Runs the command with another compiler and other streams; gives the exit code. */
    static int run(SourceCompiler compiler, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new Phigrad())
                .addSubcommand(new CompileCommand(new FileCompiler(compiler)))
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ReportCommand())
                .addSubcommand(new ErrorCommand())
                .addSubcommand("generate-completion", new AutoComplete.GenerateCompletion())
                .registerConverter(CompilerOptions.OnOff.class, new Words<>(CompilerOptions.OnOff.class))
                .registerConverter(FloatingPoint.class, new Words<>(FloatingPoint.class))
                .registerConverter(MessageFormat.class, new Words<>(MessageFormat.class))
                .registerConverter(Remark.Kind.class, new Words<>(Remark.Kind.class))
                .registerConverter(ReportFormat.class, new Words<>(ReportFormat.class))
                .registerConverter(Settings.Part.class, new Words<>(Settings.Part.class))
                .setUsageHelpWidth(110)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Phigrad::wrongOption);
        int exitCode = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing a subcommand, such as compile");
    }

    /** One line instead of picocli's whole usage: the mistake stays in sight. */
    private static int wrongOption(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("phigrad: " + e.getMessage());
        command.getErr()
                .println("help: " + command.getCommandSpec().qualifiedName() + " --help lists what may be written");
        return ExitCode.USAGE;
    }
}
