package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that a method is well formed: everything is defined once, before its uses and where they see it; types
 * fit; at every point only the current version of each memory is named.
 */
public final class Verifier {
    private final Set<Integer> ids = new HashSet<>();
    private final Set<Value> visible = new HashSet<>();
    private final Deque<Value> defined = new ArrayDeque<>();
    private Map<MemoryType, Operand> versions = new HashMap<>();

    private Verifier() {}

    /** @throws IllegalStateException naming the node at fault */
    public static void verify(SsaMethod method) {
        new Verifier().method(method);
    }

    /** Checks every method of a program, and that calls fit what they call. */
    public static void verify(SsaProgram program) {
        verify(program.main());
        program.callees().forEach(Verifier::verify);
        Stream.concat(Stream.of(program.main()), program.callees().stream())
                .forEach(method -> Nodes.walk(method.body(), node -> {
                    if (node instanceof Node.Call call) {
                        call(call, program.callee(call.callee()));
                    }
                }));
    }

    private static void call(Node.Call call, SsaMethod callee) {
        check(types(call.arguments()).equals(types(callee.params())), "arguments", call);
        check(types(call.memories()).equals(types(callee.memories())), "memories", call);
        check(types(call.outs()).equals(types(callee.body().yields())), "results", call);
    }

    private static List<Type> types(List<? extends Operand> operands) {
        return operands.stream().map(operand -> (Type) operand.type()).toList();
    }

    private void method(SsaMethod method) {
        method.params().forEach(p -> define(p, method.name()));
        for (Value memory : method.memories()) {
            check(memory.type() instanceof MemoryType, "not a memory: " + memory, method.name());
            check(!versions.containsKey(memory.type()), "two entry versions of " + memory.type(), method.name());
            define(memory, method.name());
        }
        boolean returns = block(method.body());
        for (Operand result : method.body().yields()) {
            use(result, method.name());
            checkCurrent(result, returns, method.name());
        }
    }

    private static void check(boolean holds, String problem, Object where) {
        if (!holds) {
            throw new IllegalStateException(problem + " at " + where);
        }
    }

    private void define(Value value, Object where) {
        check(ids.add(value.id()), "defined twice: " + value, where);
        visible.add(value);
        defined.push(value);
        if (value.type() instanceof MemoryType memory) {
            versions.put(memory, value);
        }
    }

    /** What was defined since there were {@code count} values in sight is out of sight. */
    private void leave(int count) {
        while (defined.size() > count) {
            visible.remove(defined.pop());
        }
    }

    private void use(Operand operand, Object where) {
        check(operand instanceof Constant || visible.contains((Value) operand), "not defined here: " + operand, where);
    }

    private void checkCurrent(Operand operand, boolean reached, Object where) {
        if (reached && operand.type() instanceof MemoryType memory) {
            check(Objects.equals(versions.get(memory), operand), "not the current version: " + operand, where);
        }
    }

    /** Whether the block's end may be reached. */
    private boolean block(Block block) {
        boolean reached = true;
        for (Node node : block.nodes()) {
            reached &= node(node);
        }
        return reached;
    }

    private boolean node(Node node) {
        for (Operand operand : Nodes.operands(node)) {
            use(operand, node);
            checkCurrent(operand, true, node);
        }
        if (node instanceof Node.If n) {
            return branch(n);
        } else if (node instanceof Node.Loop n) {
            loop(n);
            return true;
        }
        types(node);
        node.outs().forEach(out -> define(out, node));
        return !(node instanceof Node.Throw);
    }

    private boolean branch(Node.If n) {
        check(
                n.condition().type() == Scalar.BOOLEAN,
                "condition of type " + n.condition().type(),
                n);
        Map<MemoryType, Operand> before = versions;
        boolean thenReached = side(n, n.then(), before);
        boolean otherwiseReached = side(n, n.otherwise(), before);
        versions = before;
        n.outs().forEach(out -> define(out, n));
        return thenReached || otherwiseReached;
    }

    private boolean side(Node.If n, Block side, Map<MemoryType, Operand> before) {
        int outer = defined.size();
        versions = new HashMap<>(before);
        boolean reached = block(side);
        if (reached || !side.yields().isEmpty()) {
            checkYields(n, n.outs(), side.yields(), reached);
        }
        if (reached) {
            checkUnchanged(n, n.outs(), before);
        }
        leave(outer);
        return reached;
    }

    private void checkYields(Node node, List<Value> outs, List<Operand> yields, boolean reached) {
        check(outs.size() == yields.size(), yields.size() + " yields for " + outs.size(), node);
        for (int k = 0; k < outs.size(); k++) {
            Operand yield = yields.get(k);
            use(yield, node);
            check(outs.get(k).type().equals(yield.type()), "yield of type " + yield.type(), node);
            checkCurrent(yield, reached, node);
        }
    }

    /** A memory that the region writes is among what it gives. */
    private void checkUnchanged(Node node, List<Value> outs, Map<MemoryType, Operand> before) {
        for (Map.Entry<MemoryType, Operand> version : versions.entrySet()) {
            boolean given = outs.stream().anyMatch(out -> out.type().equals(version.getKey()));
            boolean local = !before.containsKey(version.getKey());
            check(
                    given || local || version.getValue().equals(before.get(version.getKey())),
                    "written but not given: " + version.getValue(),
                    node);
        }
    }

    private void loop(Node.Loop n) {
        check(n.args().size() == n.inits().size() && n.args().size() == n.outs().size(), "uneven args and outs", n);
        Map<MemoryType, Operand> before = versions;
        int outer = defined.size();
        versions = new HashMap<>(before);
        for (int k = 0; k < n.args().size(); k++) {
            Type type = n.args().get(k).type();
            check(
                    type.equals(n.inits().get(k).type())
                            && type.equals(n.outs().get(k).type()),
                    "types of arg " + k,
                    n);
            define(n.args().get(k), n);
        }
        Map<MemoryType, Operand> round = new HashMap<>(versions);
        block(n.header());
        check(n.header().yields().size() == 1 && n.proceed().type() == Scalar.BOOLEAN, "header's yield", n);
        use(n.proceed(), n);
        checkUnchanged(n, List.of(), round);
        boolean reached = block(n.body());
        check(n.stop().type() == Scalar.BOOLEAN, "stop of type " + n.stop().type(), n);
        use(n.stop(), n);
        checkYields(n, n.outs(), n.next(), reached);
        if (reached) {
            checkUnchanged(n, n.outs(), before);
        }
        leave(outer);
        versions = before;
        n.outs().forEach(out -> define(out, n));
    }

    private void types(Node node) {
        if (node instanceof Node.Apply n) {
            check(OperandTypes.fit(n), "operand types", n);
        } else if (node instanceof Node.Invoke n) {
            check(n.in().stream().map(Operand::type).toList().equals(n.method().params()), "argument types", n);
            check(n.out().type().equals(n.method().result()), "result type", n);
        } else if (node instanceof Node.Load n) {
            element(n, n.memory(), n.array(), n.out().type());
            check(n.index().type() == Scalar.INT, "index of type " + n.index().type(), n);
        } else if (node instanceof Node.Store n) {
            element(n, n.memory(), n.array(), n.value().type());
            check(
                    n.index().type() == Scalar.INT
                            && n.out().type().equals(n.memory().type()),
                    "types",
                    n);
        } else if (node instanceof Node.Accumulate n) {
            element(n, n.memory(), n.array(), n.value().type());
            check(
                    n.index().type() == Scalar.INT
                            && n.out().type().equals(n.memory().type()),
                    "types",
                    n);
        } else if (node instanceof Node.Fill n) {
            element(n, n.memory(), n.array(), n.value().type());
            check(n.out().type().equals(n.memory().type()), "types", n);
        } else if (node instanceof Node.Grow n) {
            check(n.out().type().equals(n.array().type()) && isSize(n.size()), "types", n);
            element(n, n.memory(), n.array(), ((ArrayType) n.array().type()).element());
            check(n.nextMemory().type().equals(n.memory().type()), "types", n);
        } else if (node instanceof Node.Segment n) {
            check(n.out().type().equals(n.value().type()) && n.out().type().isFloating(), "types", n);
            check(
                    n.inputs().size() == n.partials().size()
                            && n.partials().stream().allMatch(p -> p.type() == Scalar.DOUBLE),
                    "partials",
                    n);
        } else if (node instanceof Node.Length n) {
            check(n.array().type() instanceof ArrayType && n.out().type() == Scalar.INT, "types", n);
        } else if (node instanceof Node.Stack n) {
            element(n, n.memory(), n.out(), ((MemoryType) n.memory().type()).element());
        } else if (node instanceof Node.Allocate n) {
            allocation(n);
        }
    }

    private static void element(Node node, Operand memory, Operand array, Type element) {
        boolean fits = memory.type() instanceof MemoryType m
                && array.type() instanceof ArrayType a
                && m.element().equals(a.element())
                && element.equals(a.element());
        check(fits, array.type() + " of " + element + " in " + memory.type(), node);
    }

    private static void allocation(Node.Allocate n) {
        int levels = n.sizes().size();
        check(levels > 0 && n.memories().size() == levels && n.nextMemories().size() == levels, "levels", n);
        Type level = n.out().type();
        for (int k = 0; k < levels; k++) {
            check(
                    n.sizes().get(k).type() == Scalar.INT,
                    "size of type " + n.sizes().get(k).type(),
                    n);
            check(level instanceof ArrayType, "more sizes than dimensions", n);
            level = ((ArrayType) level).element();
            Type memory = n.memories().get(k).type();
            check(memory instanceof MemoryType m && m.element().equals(level), "level in " + memory, n);
            check(memory.equals(n.nextMemories().get(k).type()), "next version's type", n);
        }
    }

    private static boolean isSize(Operand size) {
        return size.type() == Scalar.INT || size.type() == Scalar.LONG;
    }
}
