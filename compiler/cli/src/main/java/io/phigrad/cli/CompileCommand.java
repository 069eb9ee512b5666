package io.phigrad.cli;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.OutputWriter;
import io.phigrad.compiler.driver.Progress;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.driver.UnusableFileException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
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

/** Writes derivative files. */
@Command(
        name = "compile",
        description = "Writes the derivatives of the methods marked @Differentiable.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  phigrad compile Model.java                  writes ModelDerivatives.java beside it",
            "  phigrad compile -cp lib/* -d out src        all marked methods below src",
            "  phigrad compile --watch -d out src          again whenever a source is saved",
            "  phigrad compile --remarks=loop Model.java   why loops stay loops",
            "  phigrad compile --timings src               where the time went",
            "  phigrad compile - < Model.java              the derivative on the standard output",
            "  phigrad compile @options.txt                arguments from a file"
        },
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.FAULT)
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class CompileCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

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
            description = "Source files, folders that are searched for them, and globs such as 'src/**/*Model.java';"
                    + " - reads a source from the standard input.")
    private List<String> inputs;

    @Option(names = "--watch", description = "Goes on, and compiles again whenever a source is saved.")
    private boolean watch;

    @Option(
            names = "--timings",
            description = "Says on the error stream where the time went, step by step and method by method.")
    private boolean timings;

    CompileCommand(FileCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public Integer call() {
        if (inputs.contains("-")) {
            return messaging.report(options.warnings(), this::compileStandardInput);
        }
        int exitCode = messaging.report(options.warnings(), this::compile);
        if (watch && exitCode != ExitCode.USAGE) {
            Watch.forEver(() -> Globs.expand(inputs), () -> messaging.report(options.warnings(), this::compile));
        }
        return exitCode;
    }

    private int compile(Messages messages) throws UnusableFileException {
        if (timings) {
            Timings measured =
                    new Timings(System::nanoTime, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
            int exitCode = report(compiled(measured), messages);
            measured.print(spec.commandLine().getErr());
            return exitCode;
        }
        return report(messages.isTerminal() ? compiledWithBar() : compiled(Progress.NONE), messages);
    }

    private FileCompiler.Outcome compiledWithBar() throws UnusableFileException {
        try (ProgressLine line = new ProgressLine(System.err, PATIENCE)) {
            return compiled(line);
        }
    }

    private FileCompiler.Outcome compiled(Progress progress) throws UnusableFileException {
        return compiler.compile(options.config(), Globs.expand(inputs), Optional.ofNullable(output), progress);
    }

    /** Without an output folder, the derivative goes to the standard output. */
    private int compileStandardInput(Messages messages) throws UnusableFileException {
        if (inputs.size() > 1) {
            throw new ParameterException(spec.commandLine(), "the standard input is compiled alone");
        }
        SourceText source = new SourceText("<stdin>", StandardInput.text());
        CompilationResult result = compiler.compiler().compile(options.config(), List.of(source));
        messages.print(result.diagnostics());
        Path folder = output;
        Map<Path, String> texts = new LinkedHashMap<>();
        for (GeneratedFile file : result.files()) {
            if (folder == null) {
                spec.commandLine().getOut().print(file.text());
            } else {
                texts.put(folder.resolve(file.path()), file.text());
            }
        }
        OutputWriter.write(texts)
                .changed()
                .forEach(file -> spec.commandLine().getOut().println("wrote " + file));
        return messaging.exitCode(result.diagnostics());
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
        return messaging.exitCode(outcome.diagnostics());
    }
}
