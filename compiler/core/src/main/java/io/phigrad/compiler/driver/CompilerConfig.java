package io.phigrad.compiler.driver;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.soi.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a door may set.
 *
 * @param classPath jars and folders where names of the sources resolve
 * @param coarsening whether segments are put into symbolic form
 * @param soiLimit the largest segment that is put into symbolic form, in nodes of its term; the compiler's choice when absent
 * @param floatingPoint overrides the annotation's mode when present
 * @param checkpointRounds for how many rounds a loop that carries state stores what the reverse sweep needs, and how
 *     many snapshots of its state it keeps; the compiler's choice when absent
 * @param remarks of which decisions to tell
 * @param without parts of coarsening that are left out, to measure what they bring
 */
public record CompilerConfig(
        List<Path> classPath,
        boolean coarsening,
        OptionalInt soiLimit,
        Optional<FloatingPoint> floatingPoint,
        OptionalInt checkpointRounds,
        Set<Remark.Kind> remarks,
        Set<Settings.Part> without) {

    public CompilerConfig {
        classPath = List.copyOf(classPath);
        remarks = Set.copyOf(remarks);
        without = Set.copyOf(without);
        if (soiLimit.isPresent() && soiLimit.getAsInt() < 0) {
            throw new IllegalArgumentException("a limit below zero: " + soiLimit.getAsInt());
        }
        if (checkpointRounds.isPresent() && checkpointRounds.getAsInt() < 1) {
            throw new IllegalArgumentException("fewer rounds than one: " + checkpointRounds.getAsInt());
        }
    }

    public CompilerConfig(List<Path> classPath, boolean coarsening, Optional<FloatingPoint> floatingPoint) {
        this(classPath, coarsening, OptionalInt.empty(), floatingPoint);
    }

    public CompilerConfig(
            List<Path> classPath, boolean coarsening, OptionalInt soiLimit, Optional<FloatingPoint> floatingPoint) {
        this(classPath, coarsening, soiLimit, floatingPoint, OptionalInt.empty());
    }

    public CompilerConfig(
            List<Path> classPath,
            boolean coarsening,
            OptionalInt soiLimit,
            Optional<FloatingPoint> floatingPoint,
            OptionalInt checkpointRounds) {
        this(classPath, coarsening, soiLimit, floatingPoint, checkpointRounds, Set.of(), Set.of());
    }

    public CompilerConfig(
            List<Path> classPath,
            boolean coarsening,
            OptionalInt soiLimit,
            Optional<FloatingPoint> floatingPoint,
            OptionalInt checkpointRounds,
            Set<Remark.Kind> remarks) {
        this(classPath, coarsening, soiLimit, floatingPoint, checkpointRounds, remarks, Set.of());
    }

    /** The same with another number of rounds. */
    public CompilerConfig withCheckpointRounds(OptionalInt rounds) {
        return new CompilerConfig(classPath, coarsening, soiLimit, floatingPoint, rounds, remarks, without);
    }

    /** All but the class path, as a text that is another one for other settings. */
    public String options() {
        return coarsening + " " + soiLimit + " " + floatingPoint + " " + checkpointRounds + " " + new TreeSet<>(remarks)
                + " " + new TreeSet<>(without);
    }

    /** The same with nothing put into symbolic form, and no remarks. */
    public CompilerConfig withoutCoarsening() {
        return new CompilerConfig(classPath, false, soiLimit, floatingPoint, checkpointRounds, Set.of());
    }

    /** The same with these remarks. */
    public CompilerConfig withRemarks(Set<Remark.Kind> kinds) {
        return new CompilerConfig(classPath, coarsening, soiLimit, floatingPoint, checkpointRounds, kinds, without);
    }

    /** The same with parts of coarsening left out. */
    public CompilerConfig withoutParts(Set<Settings.Part> parts) {
        return new CompilerConfig(classPath, coarsening, soiLimit, floatingPoint, checkpointRounds, remarks, parts);
    }

    /** How segments may take the place of code; empty if they may not. */
    Optional<Settings> segments() {
        return coarsening
                ? Optional.of(new Settings(soiLimit.orElse(Settings.DEFAULT_LIMIT), without))
                : Optional.empty();
    }

    public static CompilerConfig defaults() {
        return new CompilerConfig(List.of(), true, Optional.empty());
    }
}
