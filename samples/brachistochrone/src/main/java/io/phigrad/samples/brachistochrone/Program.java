package io.phigrad.samples.brachistochrone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is around a program: a folder for its pictures, lines that begin with its name, options that are refused. */
abstract class Program implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--out", description = "Folder for pictures, made if it is not there.")
    private Path out = Path.of("target");

    /** Refuses by {@link #require} options that the program could not run with. */
    abstract void check();

    abstract void run() throws IOException;

    @Override
    public final Integer call() {
        check();
        try {
            if (!Files.isDirectory(out)) {
                Files.createDirectories(out);
            }
            run();
            return 0;
        } catch (IOException e) {
            throw refusal("--out", "nothing can be written there: " + e);
        }
    }

    /** Refuses an option that has no value, or one that is out of range or no number. */
    final <N extends Comparable<N>> void require(String option, N least, N most, List<N> values) {
        boolean within = values.stream().allMatch(v -> v.compareTo(least) >= 0 && v.compareTo(most) <= 0);
        if (values.isEmpty() || !within) {
            throw refusal(option, values + " is not from " + least + " to " + most);
        }
    }

    private ParameterException refusal(String option, String why) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + why);
    }

    final Path file(String name) {
        return out.resolve(name);
    }

    final void print(String format, Object... arguments) {
        spec.commandLine().getOut().printf(Locale.ROOT, spec.name() + ": " + format + "%n", arguments);
    }
}
