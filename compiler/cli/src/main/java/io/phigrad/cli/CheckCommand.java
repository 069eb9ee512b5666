package io.phigrad.cli;

import io.phigrad.compiler.check.CheckSettings;
import io.phigrad.compiler.check.CheckedMethod;
import io.phigrad.compiler.check.DerivativeCheck;
import io.phigrad.compiler.driver.OutputWriter;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.driver.Written;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks derivative files. */
@Command(
        name = "check",
        description =
                "Tells whether the derivative files are what would be written today, and whether their numbers are"
                        + " right: against differences, against forward mode, with segments and without. It runs the marked"
                        + " methods, on inputs made up by the types of their parameters, or on yours: a method"
                        + " static List<Object[]> lossInputs() in the class, or loss() in a class ModelInputs beside it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  phigrad check src/main/java",
            "  phigrad check -d target/generated-sources/phigrad src/main/java src/test/java",
            "  phigrad check --emit-tests src/test/java src/main/java/p/Model.java"
        },
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT)
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CompilerOptions options;

    @Mixin
    private MessageOptions messaging;

    @Option(
            names = "-d",
            paramLabel = "OUT",
            description = "Folder where the derivative files are; by default each lies beside its source.")
    private @Nullable Path output;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Other inputs are made up for another seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--inputs",
            paramLabel = "N",
            defaultValue = "6",
            description = "How many inputs are made up for a method (default: ${DEFAULT-VALUE}).")
    private int inputs;

    @Option(
            names = "--emit-tests",
            paramLabel = "DIR",
            description = "Writes JUnit 5 tests below the folder that hold the derivatives against differences, for you"
                    + " to keep.")
    private @Nullable Path tests;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Source files, folders that are searched for them, and globs such as 'src/**/*Model.java'.")
    private List<String> sources;

    @Override
    public Integer call() {
        if (inputs < 1) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--inputs': fewer than one");
        }
        return messaging.report(
                options.warnings(),
                messages -> report(
                        DerivativeCheck.of(
                                options.config(),
                                new CheckSettings(seed, inputs),
                                Globs.expand(sources),
                                Optional.ofNullable(output)),
                        messages));
    }

    private int report(DerivativeCheck.Outcome outcome, Messages messages) throws UnusableFileException {
        PrintWriter out = spec.commandLine().getOut();
        messages.print(outcome.diagnostics());
        if (!outcome.marked()) {
            messages.printNothingMarked();
        }
        outcome.methods().stream()
                .filter(method -> method.diagnostics().isEmpty())
                .forEach(method -> out.println(agrees(method)));
        Path folder = tests;
        if (folder != null) {
            Map<Path, String> texts = new LinkedHashMap<>();
            outcome.tests().forEach((path, text) -> texts.put(folder.resolve(path), text));
            Written written = OutputWriter.write(texts);
            written.changed().forEach(file -> out.println("wrote " + file));
            written.unchanged().forEach(file -> out.println("kept " + file));
        }
        return messaging.exitCode(outcome.diagnostics());
    }

    private static String agrees(CheckedMethod method) {
        return "agrees " + method.name() + ": " + count(method.inputs(), "input") + ", "
                + count(method.partials(), "partial derivative") + " by differences"
                + (method.discarded() == 0 ? "" : " (" + method.discarded() + " left out)") + ", "
                + count(method.directions(), "direction") + " by forward mode";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
