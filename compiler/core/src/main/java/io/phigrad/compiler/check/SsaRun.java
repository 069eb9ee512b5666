package io.phigrad.compiler.check;

import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.compiler.ssa.SsaConstruction;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.DualInterpreter;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.StaticFields;
import io.phigrad.phi.ssa.StaticMethods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The marked method in structured SSA, run by the interpreters: what it means, step by step, within a limit of steps. */
final class SsaRun {
    private static final long STEPS = 3_000_000;
    private static final long TRIAL = 500_000;

    private final SsaProgram program;
    private final List<Leaf> leaves;
    private final List<Integer> active;
    private final InterpreterConfig config;
    private final JavaClasses classes;

    SsaRun(MarkedMethod marked, LoadedClasses loader) {
        classes = new JavaClasses(loader);
        program = SsaConstruction.program(marked.method());
        leaves = Leaf.of(marked.method());
        active = marked.active();
        config = InterpreterConfig.DEFAULT
                .withStatics(StaticFields.of(loader))
                .withMethods(StaticMethods.of(loader))
                .withStepLimit(STEPS);
    }

    SsaProgram program() {
        return program;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    InterpreterConfig config() {
        return config;
    }

    /** Whether it has a node of the kind. */
    boolean has(Op op) {
        return has(node -> node instanceof Node.Apply apply && apply.op() == op);
    }

    /** Whether it computes in single precision, whatever its arguments are. */
    boolean isSingle() {
        return has(node -> node.outs().stream().anyMatch(out -> out.type() == Scalar.FLOAT));
    }

    private boolean has(Predicate<Node> kind) {
        boolean[] found = {false};
        Stream.concat(Stream.of(program.main()), program.callees().stream())
                .forEach(method -> Nodes.walk(method.body(), node -> found[0] |= kind.test(node)));
        return found[0];
    }

    Interpreter.Run run(Object[] arguments) {
        return new Interpreter(config).run(program, flat(Values.copy(arguments)));
    }

    /**
     * Runs it on arguments that nobody gave.
     *
     * @throws io.phigrad.phi.ssa.StepLimitExceeded after fewer steps than {@link #run}
     */
    void tryOn(Object[] arguments) {
        new Interpreter(config.withStepLimit(TRIAL)).run(program, flat(Values.copy(arguments)));
    }

    /** Arguments as the parameters of the program in SSA take them. */
    List<Object> flat(Object[] arguments) {
        Flattening flattening = new Flattening(classes, (at, value) -> value, false);
        return leaves.stream()
                .map(leaf -> flattening.of(leaf, arguments[leaf.parameter()]))
                .toList();
    }

    /** The derivative of the result along a direction, by forward mode. */
    double directional(Object[] arguments, Map<Component, Double> direction) {
        Object[] own = Values.copy(arguments);
        Flattening tangents = new Flattening(classes, (at, value) -> direction.getOrDefault(at, 0.0), true);
        Map<Integer, Object> along = new HashMap<>();
        for (int k = 0; k < leaves.size(); k++) {
            Leaf leaf = leaves.get(k);
            if (active.contains(leaf.parameter()) && leaf.carriesDerivative()) {
                along.put(k, tangents.of(leaf, own[leaf.parameter()]));
            }
        }
        return new DualInterpreter(config).run(program, flat(own), along).derivative();
    }
}
