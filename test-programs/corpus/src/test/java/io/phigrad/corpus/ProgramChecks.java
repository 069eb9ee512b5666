package io.phigrad.corpus;

import java.util.List;
import java.util.Optional;

/** Everything a derivative must fulfil, checked on all inputs of its program. */
final class ProgramChecks {
    private final CorpusProgram program;
    private final Optional<TangentOracle> tangents;

    ProgramChecks(CorpusProgram program, Optional<TangentOracle> tangents) {
        this.program = program;
        this.tangents = tangents;
    }

    /**
     * Fails with all that is wrong.
     *
     * @param coarsened the text of the derivative as it is delivered
     * @param plain the text with coarsening off
     */
    void check(String coarsened, String plain) {
        LoadedProgram loaded = LoadedProgram.of(program, coarsened);
        check(loaded, plain.equals(coarsened) ? loaded : LoadedProgram.of(program, plain));
    }

    /** The same of derivatives that are compiled already. */
    void check(LoadedProgram loaded, LoadedProgram other) {
        Problems problems = new Problems();
        problems.addAll("javac", loaded.warnings());
        problems.addAll("javac, coarsening off", other == loaded ? List.of() : other.warnings());
        for (MarkedSource method : loaded.methods()) {
            List<Object[]> inputs = loaded.inputs(method);
            new NumberChecks(loaded, method, tangents, problems)
                    .check(inputs, other.calls(method), other.inputs(method));
            new ContractChecks(loaded.calls(method), method, problems).check(inputs);
            new ThrowChecks(loaded.source(method), loaded.calls(method), method, problems)
                    .check(loaded.throwing(method), inputs.get(0));
        }
        problems.throwIfAny();
    }
}
