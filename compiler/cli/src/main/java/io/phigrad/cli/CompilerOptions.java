package io.phigrad.cli;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.soi.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sources are compiled: the options that several commands share. */
@SuppressWarnings("NullAway.Init") // fields are set by picocli before it calls the command
final class CompilerOptions {

    /** The two values of a switch, as a user writes them. */
    enum OnOff {
        ON,
        OFF
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "-cp", paramLabel = "PATH", description = "Jars and folders where names of the sources resolve.")
    private @Nullable String classPath;

    @Option(
            names = "--coarsening",
            paramLabel = "on|off",
            defaultValue = "on",
            description = "Whether segments are put into symbolic form before they are differentiated"
                    + " (default: ${DEFAULT-VALUE}).")
    private OnOff coarsening;

    @Option(
            names = "--soi-limit",
            paramLabel = "N",
            description = "The largest segment that is put into symbolic form, in nodes of its term; 0 for none"
                    + " (default: " + Settings.DEFAULT_LIMIT + ").")
    private @Nullable Integer soiLimit;

    @Option(
            names = "--without",
            paramLabel = "PART",
            split = ",",
            description = "Leaves parts of coarsening out, to see what they bring: phi-calculus, simplification,"
                    + " sharing, reuse, search, or several of them with commas between.")
    private List<Settings.Part> without = List.of();

    @Option(
            names = "--floating-point",
            paramLabel = "relaxed|strict",
            description = "Overrides the annotations: relaxed may reassociate, strict keeps the value bit for bit.")
    private @Nullable FloatingPoint floatingPoint;

    @Option(
            names = "--checkpoint-rounds",
            paramLabel = "N",
            description = "A loop that carries state stores what its reverse needs for N rounds at a time; beyond, it"
                    + " keeps up to N snapshots of its state and runs rounds again.")
    private @Nullable Integer checkpointRounds;

    @Option(
            names = "--remarks",
            paramLabel = "KIND",
            split = ",",
            description = "Tells of decisions: loop, storage, segment, or several of them with commas between; each"
                    + " remark says what it costs, why it is so, and what would change it.")
    private List<Remark.Kind> remarks = List.of();

    CompilerConfig config() {
        if (soiLimit != null && soiLimit < 0) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--soi-limit': below zero");
        }
        if (checkpointRounds != null && checkpointRounds < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--checkpoint-rounds': fewer than one");
        }
        return new CompilerConfig(
                classPath == null ? List.of() : ClassPath.parse(classPath),
                coarsening == OnOff.ON,
                soiLimit == null ? OptionalInt.empty() : OptionalInt.of(soiLimit),
                Optional.ofNullable(floatingPoint),
                checkpointRounds == null ? OptionalInt.empty() : OptionalInt.of(checkpointRounds),
                Set.copyOf(remarks),
                Set.copyOf(without));
    }

    /** What was asked for in vain: options of coarsening where there is none. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (coarsening == OnOff.OFF && soiLimit != null) {
            warnings.add(withoutEffect("--soi-limit"));
        }
        if (coarsening == OnOff.OFF && !without.isEmpty()) {
            warnings.add(withoutEffect("--without"));
        }
        return warnings;
    }

    private static String withoutEffect(String option) {
        return "warning: " + option + " has no effect with --coarsening=off, which leaves out all that it could change";
    }
}
