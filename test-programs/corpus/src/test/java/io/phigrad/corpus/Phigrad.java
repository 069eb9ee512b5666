package io.phigrad.corpus;

import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;
import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The compiler under test. Programs need no more of a class path than the annotations. */
final class Phigrad {

    private static final int ROUNDS = Integer.getInteger("corpus.rounds", 2);

    private Phigrad() {}

    static CompilationResult compile(boolean coarsening, List<SourceText> sources) {
        return GradientCompiler.compile(config(coarsening), sources);
    }

    /** The same with every method under {@code STRICT}, whatever its annotation says. */
    static CompilationResult compileStrictly(List<SourceText> sources) {
        CompilerConfig given = config(true);
        return GradientCompiler.compile(
                new CompilerConfig(given.classPath(), true, Optional.of(FloatingPoint.STRICT)), sources);
    }

    /** With loops that carry state checkpointed after so few rounds that it happens. */
    static CompilationResult checkpointed(List<SourceText> sources) {
        return GradientCompiler.compile(config(true).withCheckpointRounds(OptionalInt.of(ROUNDS)), sources);
    }

    static CompilerConfig config(boolean coarsening) {
        return new CompilerConfig(List.of(SourceCompiler.place(Differentiable.class)), coarsening, Optional.empty());
    }
}
