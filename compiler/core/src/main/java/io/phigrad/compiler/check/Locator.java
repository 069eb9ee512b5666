package io.phigrad.compiler.check;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.AliasClasses;
import io.phigrad.compiler.analysis.PerMethod;
import io.phigrad.compiler.analysis.RegionSplitter;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.DualInterpreter;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.StaticMethod;
import io.phigrad.phi.ssa.StaticMethods;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the first operation of a run whose value, or whose derivative with respect to an active operand, is not finite.
 *
 * <p>A call of a probe is put after every floating operator of the program in SSA; the interpreter runs it, and the probe
 * sees operands and result. An operator's derivative is had from a program of that operator alone, on dual numbers.
 */
final class Locator {
    private static final String PROBE = "probe";

    private final PerMethod<Activity> activity;
    private final Map<String, Node.Apply> probed = new HashMap<>();
    private final Map<String, List<Integer>> activeOperands = new HashMap<>();
    private Optional<Culprit> found = Optional.empty();

    /** @param what the operation in words, to follow the method's name */
    record Culprit(Span span, String what) {}

    private Locator(PerMethod<Activity> activity) {
        this.activity = activity;
    }

    static Culprit locate(SsaRun ssa, MarkedMethod marked, Object[] arguments) {
        PerMethod<AliasClasses> classes = AliasClasses.of(ssa.program());
        SsaProgram program = RegionSplitter.split(ssa.program(), classes);
        List<Integer> active = Leaf.active(ssa.leaves(), marked.active());
        Locator locator = new Locator(Activity.of(program, classes, active));
        try {
            locator.run(program, ssa, arguments);
        } catch (RuntimeException e) {
            // a run that fails has still shown what came before
        }
        return locator.found.orElseGet(
                () -> new Culprit(marked.method().span(), "no single operation but a product of derivatives"));
    }

    private void run(SsaProgram program, SsaRun ssa, Object[] arguments) {
        SsaProgram probing = new SsaProgram(
                probing(program.main(), activity.main()),
                program.callees().stream()
                        .map(method -> probing(method, activity.callee(method.name())))
                        .toList());
        InterpreterConfig config =
                ssa.config().withMethods(listening(ssa.config().methods()));
        new Interpreter(config).run(probing, ssa.flat(Values.copy(arguments)));
    }

    private StaticMethods listening(StaticMethods others) {
        return (method, arguments) -> {
            if (!method.owner().equals(PROBE)) {
                return others.call(method, arguments);
            }
            if (found.isEmpty()) {
                look(method.name(), Objects.requireNonNull(probed.get(method.name())), arguments);
            }
            return 0.0;
        };
    }

    private void look(String id, Node.Apply node, List<Object> seen) {
        List<Object> operands = seen.subList(0, seen.size() - 1);
        Object value = seen.get(seen.size() - 1);
        String values = operands.stream()
                .map(String::valueOf)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String name = node.op().name().toLowerCase(Locale.ROOT) + " of " + values;
        boolean finiteOperands = operands.stream().allMatch(Locator::isFinite);
        if (finiteOperands && !isFinite(value)) {
            found = Optional.of(culprit(node, name + ", which is " + value));
            return;
        }
        for (int k : activeOperands.getOrDefault(id, List.of())) {
            double partial = partial(node, operands, k);
            if (finiteOperands && !Double.isFinite(partial)) {
                found = Optional.of(culprit(node, name + ", whose derivative is " + partial));
                return;
            }
        }
    }

    private static Culprit culprit(Node.Apply node, String what) {
        Span span = new Span(
                node.origin().file(),
                node.origin().line(),
                node.origin().column(),
                node.origin().length());
        return new Culprit(span, what);
    }

    private static boolean isFinite(Object value) {
        return !(value instanceof Number number) || Double.isFinite(number.doubleValue());
    }

    /** The derivative of the operator alone with respect to one operand. */
    private static double partial(Node.Apply node, List<Object> operands, int k) {
        List<Value> params = new ArrayList<>();
        for (int i = 0; i < node.in().size(); i++) {
            params.add(new Value(i, node.in().get(i).type(), ""));
        }
        Value out = new Value(params.size(), node.out().type(), "");
        Node alone = new Node.Apply(out, node.op(), List.copyOf(params), node.origin());
        Block body = new Block(List.of(alone), List.of(out));
        SsaMethod method = new SsaMethod("alone", params, List.of(), body);
        return new DualInterpreter(InterpreterConfig.DEFAULT)
                .run(method, operands, Map.of(k, 1.0))
                .derivative();
    }

    private SsaMethod probing(SsaMethod method, Activity active) {
        int[] next = {Nodes.nextId(method)};
        return new SsaMethod(method.name(), method.params(), method.memories(), probing(method.body(), active, next));
    }

    private Block probing(Block block, Activity active, int[] next) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (node instanceof Node.If n) {
                Block then = probing(n.then(), active, next);
                Block otherwise = probing(n.otherwise(), active, next);
                nodes.add(new Node.If(n.outs(), n.condition(), then, otherwise, n.origin()));
            } else if (node instanceof Node.Loop n) {
                Block header = probing(n.header(), active, next);
                Block body = probing(n.body(), active, next);
                nodes.add(new Node.Loop(n.outs(), n.args(), n.inits(), header, body, n.origin()));
            } else {
                nodes.add(node);
                if (node instanceof Node.Apply n && n.out().type().isFloating() && n.op() != Op.SELECT) {
                    nodes.add(probe(n, active, next));
                }
            }
        }
        return new Block(nodes, block.yields());
    }

    private Node probe(Node.Apply node, Activity active, int[] next) {
        String id = String.valueOf(probed.size());
        probed.put(id, node);
        List<Operand> seen = new ArrayList<>(node.in());
        seen.add(node.out());
        List<Integer> carrying = new ArrayList<>();
        for (int k = 0; k < node.in().size(); k++) {
            Operand operand = node.in().get(k);
            boolean carries = !(operand instanceof Constant)
                    && operand.type().isFloating()
                    && active.isActive((Value) operand)
                    && active.isActive(node.out());
            if (carries) {
                carrying.add(k);
            }
        }
        activeOperands.put(id, carrying);
        List<Type> types = seen.stream().map(Operand::type).toList();
        StaticMethod method = new StaticMethod(PROBE, id, types, Scalar.DOUBLE);
        return new Node.Invoke(new Value(next[0]++, Scalar.DOUBLE, ""), method, seen, List.of(), node.origin());
    }
}
