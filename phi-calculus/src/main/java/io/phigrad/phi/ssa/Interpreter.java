package io.phigrad.phi.ssa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs a method in structured SSA on real Java arguments: what the program means. */
public final class Interpreter {
    private final InterpreterConfig config;

    public Interpreter(InterpreterConfig config) {
        this.config = config;
    }

    /**
     * What a run gave.
     *
     * @param results what the method yields, numbers and references, memory left out
     */
    public record Run(List<Object> results, Path path) {
        public Run {
            results = Collections.unmodifiableList(new ArrayList<>(results));
        }

        /** The first result. */
        public Object result() {
            return results.get(0);
        }
    }

    /**
     * Runs the method. Arrays among the arguments are written in place where the program writes them; exceptions of
     * the program are thrown.
     *
     * @param arguments boxed numbers and Java arrays of exactly the parameters' types
     * @throws IllegalArgumentException if the arguments do not fit the parameters
     * @throws StepLimitExceeded if the run is too long
     */
    public Run run(SsaMethod method, List<?> arguments) {
        return run(SsaProgram.of(method), arguments);
    }

    /** The same for a method that calls others. */
    public Run run(SsaProgram program, List<?> arguments) {
        Arguments.check(program.main(), arguments);
        Traversal<Object> traversal = new Traversal<>(program, new NumberDomain(), config);
        List<Object> results = traversal.run(new ArrayList<>(arguments));
        return new Run(results, traversal.path());
    }
}
