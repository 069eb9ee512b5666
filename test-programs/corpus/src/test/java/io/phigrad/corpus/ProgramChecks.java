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
     * @param strict the text with every method under {@code STRICT}
     */
    void check(String coarsened, String plain, String strict) {
        LoadedProgram loaded = LoadedProgram.of(program, coarsened);
        LoadedProgram other = plain.equals(coarsened) ? loaded : LoadedProgram.of(program, plain);
        LoadedProgram exact =
                strict.equals(coarsened) ? loaded : strict.equals(plain) ? other : LoadedProgram.of(program, strict);
        check(loaded, other, Optional.of(exact));
        Problems problems = new Problems();
        for (MarkedSource method : loaded.methods()) {
            new WorkspaceChecks(loaded.calls(method), method, coarsened, problems).check(loaded.inputs(method));
        }
        problems.throwIfAny();
    }

    /** The same of derivatives that are compiled already, and of the annotations' own floating-point modes. */
    void check(LoadedProgram loaded, LoadedProgram other) {
        check(loaded, other, Optional.empty());
    }

    private void check(LoadedProgram loaded, LoadedProgram other, Optional<LoadedProgram> exact) {
        Problems problems = new Problems();
        problems.addAll("javac", loaded.warnings());
        problems.addAll("javac, coarsening off", other == loaded ? List.of() : other.warnings());
        exact.filter(e -> e != loaded).ifPresent(e -> problems.addAll("javac, strict", e.warnings()));
        for (MarkedSource method : loaded.methods()) {
            List<Object[]> inputs = loaded.inputs(method);
            NumberChecks numbers = new NumberChecks(loaded, method, tangents, problems);
            numbers.check(inputs, other.calls(method), other.inputs(method));
            exact.ifPresent(e -> numbers.checkBits(inputs, e.calls(method), e.inputs(method)));
            new ContractChecks(loaded.calls(method), method, program.makesArraysByHand(), problems).check(inputs);
            new ThrowChecks(loaded.source(method), loaded.calls(method), method, problems)
                    .check(loaded.throwing(method), inputs.get(0));
        }
        problems.throwIfAny();
    }
}
