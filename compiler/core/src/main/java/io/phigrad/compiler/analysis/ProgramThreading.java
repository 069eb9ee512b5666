package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Tells each call which memories it takes and which it gives back changed: a fixed point over the methods of a
 * program, from what their own nodes touch. Then numbers the versions of memory anew, method by method.
 */
public final class ProgramThreading {
    /** The id of versions that get theirs when memory is threaded. */
    private static final int PLACEHOLDER = -1;

    private final SsaProgram program;
    private final Map<String, Effects> effects = new HashMap<>();
    private boolean changed;

    /** What running a method may do: memories by region, and explicit throws. */
    private static final class Effects {
        private final Map<Integer, MemoryType> touched = new TreeMap<>();
        private final Map<Integer, MemoryType> written = new TreeMap<>();
        private boolean throwing;
    }

    private ProgramThreading(SsaProgram program) {
        this.program = program;
        program.callees().forEach(method -> effects.put(method.name(), new Effects()));
        do {
            changed = false;
            program.callees().forEach(this::see);
        } while (changed);
    }

    /** The program with new versions; memories are no longer among what its main method yields. */
    public static SsaProgram run(SsaProgram program) {
        return new ProgramThreading(program).apply(MemoryThreading::run);
    }

    /** The same for a kernel, which goes on yielding the last versions of its memories. */
    public static SsaProgram keepingYields(SsaProgram program) {
        return new ProgramThreading(program).apply(MemoryThreading::keepingYields);
    }

    private SsaProgram apply(UnaryOperator<SsaMethod> thread) {
        return new SsaProgram(
                thread.apply(new Calls().apply(program.main())),
                program.callees().stream().map(this::callee).toList());
    }

    private SsaMethod callee(SsaMethod method) {
        SsaMethod calls = new Calls().apply(method);
        List<Operand> yields = new ArrayList<>(results(calls.body().yields()));
        Effects own = of(method.name());
        own.written.values().forEach(type -> yields.add(Constant.undefined(type)));
        Block body = new Block(calls.body().nodes(), yields);
        return MemoryThreading.keepingYields(new SsaMethod(method.name(), method.params(), method.memories(), body));
    }

    private Effects of(String callee) {
        return Objects.requireNonNull(effects.get(callee), callee);
    }

    private static List<Operand> results(List<Operand> yields) {
        return yields.stream().filter(y -> !(y.type() instanceof MemoryType)).toList();
    }

    private void see(SsaMethod method) {
        Effects own = of(method.name());
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Call call) {
                Effects other = of(call.callee());
                other.touched.values().forEach(type -> put(own.touched, type));
                other.written.values().forEach(type -> put(own.written, type));
                raise(own, other.throwing);
            } else if (!(node instanceof Node.If || node instanceof Node.Loop)) {
                memories(Nodes.operands(node)).forEach(type -> put(own.touched, type));
                memories(MemoryThreading.writes(node)).forEach(type -> put(own.written, type));
                raise(own, node instanceof Node.Throw);
            }
        });
    }

    private static List<MemoryType> memories(List<Operand> operands) {
        return operands.stream()
                .filter(operand -> operand.type() instanceof MemoryType)
                .map(operand -> (MemoryType) operand.type())
                .toList();
    }

    private void put(Map<Integer, MemoryType> types, MemoryType type) {
        changed |= types.put(type.region(), type) == null;
    }

    private void raise(Effects own, boolean throwing) {
        changed |= throwing && !own.throwing;
        own.throwing |= throwing;
    }

    /** Names the regions at each call; the versions come later. */
    private final class Calls extends Rewrite {
        @Override
        protected List<Node> replace(Node node) {
            if (!(node instanceof Node.Call call)) {
                return List.of(node);
            }
            Effects effects = of(call.callee());
            List<Operand> memories = new ArrayList<>();
            effects.touched.values().forEach(type -> memories.add(Constant.undefined(type)));
            List<Value> next = new ArrayList<>();
            effects.written.values().forEach(type -> next.add(new Value(PLACEHOLDER, type, "mem")));
            return List.of(new Node.Call(
                    call.callee(), call.results(), call.arguments(), memories, next, effects.throwing, call.origin()));
        }
    }
}
