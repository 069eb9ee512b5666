package io.phigrad.corpus;

import io.phigrad.compiler.check.Ridders.Estimate;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.corpus.DifferenceOracle.Differences;
import io.phigrad.phi.ssa.DualInterpreter;
import io.phigrad.phi.ssa.SsaProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Directional derivatives by the interpreter on dual numbers, run on the program's SSA. */
final class DualTangentOracle implements TangentOracle {
    private final Map<CorpusProgram, ProgramSsa> programs;

    DualTangentOracle() {
        this(Map.of());
    }

    /** @param known programs that need not be read again */
    DualTangentOracle(Map<CorpusProgram, ProgramSsa> known) {
        programs = new ConcurrentHashMap<>(known);
    }

    @Override
    public double directional(CorpusProgram program, MarkedSource method, Object[] arguments, Object[] direction) {
        return run(program, method, arguments, direction).derivative();
    }

    /** Arguments that share an array are taken apart: each has a derivative of its own. */
    DualInterpreter.Run run(CorpusProgram program, MarkedSource method, Object[] arguments, Object[] direction) {
        ProgramSsa ssa = ssa(program);
        SsaProgram compiled = ssa.method(method);
        List<Leaf> leaves = ssa.leaves(method);
        Object[] along = Flattening.ofDirections(leaves, direction);
        Map<Integer, Object> active = new HashMap<>();
        for (int i = 0; i < along.length; i++) {
            if (along[i] != null && leaves.get(i).carriesDerivative()) {
                active.put(i, along[i]);
            }
        }
        Object[] given = Flattening.of(leaves, Arguments.separate(arguments));
        return new DualInterpreter(ssa.config()).run(compiled, ssa.own(given), active);
    }

    @Override
    public Differences onThePath(
            CorpusProgram program,
            MarkedSource method,
            Object[] arguments,
            double[] gradient,
            Differences differences,
            double tolerance) {
        if (LiftedSource.isNeeded(program.source())) {
            return differences; // differences of floats say nothing, and the lifted program has no SSA here
        }
        List<Estimate> estimates = new ArrayList<>(differences.estimates());
        PathDifferences onPath = new PathDifferences(ssa(program), method, arguments);
        for (int i : DifferenceOracle.contradicting(gradient, differences, tolerance)) {
            estimates.set(i, onPath.estimate(differences.components().get(i)));
        }
        return new Differences(differences.components(), estimates);
    }

    ProgramSsa ssa(CorpusProgram program) {
        return programs.computeIfAbsent(program, ProgramSsa::of);
    }
}
