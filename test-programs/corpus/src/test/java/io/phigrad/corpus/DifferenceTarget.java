package io.phigrad.corpus;

import io.phigrad.corpus.DifferenceOracle.Differences;
import io.phigrad.corpus.SourceCompiler.Compiled;
import io.phigrad.corpus.SourceCompiler.Source;
import java.util.List;

/**
 * The method whose differences are taken: that of the program, or of the lifted program where there is float.
 *
 * @param tolerance of what is held against it
 */
record DifferenceTarget(MarkedSource marked, SourceMethod method, boolean lifted, double tolerance) {
    private static final double DOUBLE_TOLERANCE = 1e-6;
    private static final double FLOAT_TOLERANCE = 1e-4;

    static DifferenceTarget of(ClassLoader loader, CorpusProgram program, MarkedSource marked) {
        if (!LiftedSource.isNeeded(program.source())) {
            return new DifferenceTarget(marked, SourceMethod.of(loader, program, marked), false, DOUBLE_TOLERANCE);
        }
        Compiled lifted = SourceCompiler.compile(
                List.of(new Source(program.className() + ".java", LiftedSource.lift(program.source()))));
        if (lifted.ok()) {
            SourceMethod method = SourceMethod.of(lifted.loader(), program, marked.lifted());
            return new DifferenceTarget(marked, method, true, FLOAT_TOLERANCE);
        }
        // Overloads for float and double fall together. What such a program does in float must not be active.
        return new DifferenceTarget(marked, SourceMethod.of(loader, program, marked), false, FLOAT_TOLERANCE);
    }

    Differences differences(Object[] arguments) {
        Object[] given = lifted ? LiftedSource.lift(arguments, method.loader()) : arguments;
        return DifferenceOracle.differences(marked, method::value, given);
    }
}
