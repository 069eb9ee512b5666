package io.phigrad.compiler.driver;

import io.phigrad.FloatingPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a door may set.
 *
 * @param classPath jars and folders where names of the sources resolve
 * @param coarsening whether segments are put into symbolic form
 * @param soiLimit the largest segment, in operations, that is put into symbolic form; the compiler's choice when absent
 * @param floatingPoint overrides the annotation's mode when present
 */
public record CompilerConfig(
        List<Path> classPath, boolean coarsening, OptionalInt soiLimit, Optional<FloatingPoint> floatingPoint) {

    public CompilerConfig {
        classPath = List.copyOf(classPath);
        if (soiLimit.isPresent() && soiLimit.getAsInt() < 0) {
            throw new IllegalArgumentException("a limit below zero: " + soiLimit.getAsInt());
        }
    }

    public CompilerConfig(List<Path> classPath, boolean coarsening, Optional<FloatingPoint> floatingPoint) {
        this(classPath, coarsening, OptionalInt.empty(), floatingPoint);
    }

    public static CompilerConfig defaults() {
        return new CompilerConfig(List.of(), true, Optional.empty());
    }
}
