package io.phigrad.compiler.adjoint;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the forward sweep keeps values for the reverse sweep: a local for what is defined in a branch, an array
 * for what is defined in a loop, with one cursor per loop that goes up and comes down again.
 */
final class Store {

    /** An array that holds one value of every round. */
    record Tape(Variable array, Variable memory) {}

    /**
     * The snapshots of a checkpointed loop.
     *
     * @param at the segments at whose starts they were made
     * @param args for each argument that is part of the state its values
     * @param count how many there are
     * @param segment the current segment
     * @param next the segment at whose start the next one is due
     */
    record Kept(
            Tape at, Map<Integer, Tape> args, List<KeptArea> areas, Variable count, Variable segment, Variable next) {}

    /** @param size how many numbers one snapshot has */
    record KeptArea(State.Area area, Tape tape, Variable size) {}

    private final Primal primal;
    private final SsaBuilder builder;
    private final Map<Value, Tape> tapes = new HashMap<>();
    private final Map<Value, Variable> locals = new HashMap<>();
    private final Map<Node.Loop, Variable> cursors = new IdentityHashMap<>();
    private final Map<Scope, Map<Node.Loop, List<Tape>>> tapesOfLoops = new IdentityHashMap<>();
    private final Map<Node.Loop, Kept> kept = new IdentityHashMap<>();
    private final List<Value> memories = new ArrayList<>();
    private final Optional<Stacks> stacks;
    private int region;

    /** @param firstRegion the first number to give to a tape's memory */
    Store(Primal primal, SsaBuilder builder, int firstRegion, Optional<Stacks> stacks) {
        this.stacks = stacks;
        this.primal = primal;
        this.builder = builder;
        this.region = firstRegion;
    }

    /** Makes the tapes of a scope and those within; at the start of the kernel. */
    void open(Scope scope) {
        for (Value value : scope.stored()) {
            Block home = primal.definitions().block(value).orElseThrow();
            List<Node.Loop> loops = primal.loopsAround(home, scope.body());
            if (scope.isSplit() ? primal.definitions().owner(home).orElse(null) instanceof Node.If : loops.isEmpty()) {
                locals.put(value, new Variable(value.name(), value.type()));
            } else if (!scope.isSplit()) {
                Tape tape = tape(value.type(), value.name().isEmpty() ? "tape" : value.name() + "Tape");
                tapes.put(value, tape);
                tapesOfLoops
                        .computeIfAbsent(scope, x -> new IdentityHashMap<>())
                        .computeIfAbsent(loops.get(0), l -> new ArrayList<>())
                        .add(tape);
            }
        }
        scope.inOrder(scope.checkpointed()).forEach(each -> open(each.getKey(), each.getValue()));
        scope.inOrder(scope.rerun()).forEach(each -> open(each.getValue()));
    }

    private void open(Node.Loop loop, State state) {
        Map<Integer, Tape> args = new LinkedHashMap<>();
        for (int k : state.args()) {
            Value arg = loop.args().get(k);
            args.put(k, tape(arg.type(), arg.name() + "Kept"));
        }
        List<KeptArea> areas = new ArrayList<>();
        for (State.Area area : state.areas()) {
            String name = area.roots().get(0).name() + "Kept";
            Variable size = counter("size");
            areas.add(new KeptArea(area, tape(area.memory().element(), name), size));
        }
        Tape at = tape(Scalar.INT, "segments");
        kept.put(loop, new Kept(at, args, areas, counter("kept"), counter("segment"), counter("next")));
        cursors.put(loop, counter("filled"));
    }

    private Variable counter(String name) {
        Variable counter = new Variable(name, Scalar.INT);
        builder.declare(counter, Constant.of(0));
        return counter;
    }

    /** The snapshots of a checkpointed loop. */
    Kept kept(Node.Loop loop) {
        return requireNonNull(kept.get(loop));
    }

    /** The cursors of a loop and of those within it. */
    List<Variable> cursorsWithin(Node.Loop loop) {
        List<Variable> within = new ArrayList<>();
        Nodes.walk(new Block(List.of(loop), List.of()), node -> {
            if (node instanceof Node.Loop inner) {
                Optional.ofNullable(cursors.get(inner)).ifPresent(within::add);
            }
        });
        return within;
    }

    private Tape tape(Type element, String name) {
        Variable array = new Variable(name, new ArrayType(element));
        Variable memory = new Variable("mem", new MemoryType(element, region++));
        Value reference = builder.fresh(array.type(), name);
        Value entry = builder.fresh(memory.type(), "mem");
        memories.add(entry);
        builder.add(new Node.Workspace(reference, builder.origin()));
        builder.declare(array, reference);
        builder.declare(memory, entry);
        return new Tape(array, memory);
    }

    /** The regions of memory in which the values are that have a tape. */
    Map<Value, Integer> regions() {
        Map<Value, Integer> regions = new HashMap<>();
        tapes.forEach(
                (value, tape) -> regions.put(value, ((MemoryType) tape.memory().type()).region()));
        return regions;
    }

    /** Entry versions of the tapes' memories. */
    List<Value> memories() {
        return memories;
    }

    /** Declares the locals and cursors of a scope where its forward sweep begins. */
    void enter(Scope scope) {
        if (scope.isSplit()) {
            return;
        }
        for (Value value : scope.stored()) {
            if (locals.containsKey(value)) {
                builder.declare(requireNonNull(locals.get(value)), Constant.zero(value.type()));
            } else {
                Block home = primal.definitions().block(value).orElseThrow();
                Node.Loop loop = primal.loopsAround(home, scope.body()).get(0);
                Variable cursor = cursors.computeIfAbsent(loop, l -> new Variable("k", Scalar.INT));
                if (!builder.isDeclared(cursor)) {
                    builder.declare(cursor, Constant.of(0));
                }
            }
        }
    }

    boolean hasStacks() {
        return stacks.isPresent();
    }

    /** The stacks of the program; only where its methods hand something to each other. */
    Stacks stacks() {
        return stacks.orElseThrow(() -> new IllegalStateException("no stacks"));
    }

    /** What a method whose reverse is another one pushes at the end of this body, of a loop or its own. */
    List<Value> frame(Scope scope, Block body) {
        return scope.stored().stream()
                .filter(value -> bodyAround(value, scope) == body)
                .toList();
    }

    private Block bodyAround(Value value, Scope scope) {
        Block home = primal.definitions().block(value).orElseThrow();
        List<Node.Loop> loops = primal.loopsAround(home, scope.body());
        return loops.isEmpty() ? scope.body() : loops.get(0).body();
    }

    /** Declares at the start of a body what its branches will set. */
    void begin(Scope scope, Block body) {
        frame(scope, body).stream()
                .filter(locals::containsKey)
                .forEach(value -> builder.declare(requireNonNull(locals.get(value)), Constant.zero(value.type())));
    }

    /** Pushes at the end of a body what the reverse method wants of it. */
    void push(Scope scope, Block body, Frame values) {
        List<Value> frame = frame(scope, body);
        if (!frame.isEmpty()) {
            stacks().push(frame.stream()
                    .map(value -> locals.containsKey(value)
                            ? builder.read(requireNonNull(locals.get(value)))
                            : values.get(value))
                    .toList());
        }
    }

    /** Pops at the start of a body's reverse what was pushed at its end. */
    void pop(Scope scope, Block body, Frame values) {
        List<Value> frame = frame(scope, body);
        if (!frame.isEmpty()) {
            List<Operand> popped = stacks().pop(frame);
            for (int k = 0; k < frame.size(); k++) {
                values.put(frame.get(k), popped.get(k));
            }
        }
    }

    /** The cursor of a loop's tapes; only for loops that have some. */
    Variable cursor(Node.Loop loop) {
        return requireNonNull(cursors.get(loop));
    }

    /** The tapes that a loop fills when it runs as part of this scope. */
    List<Tape> tapesOf(Scope scope, Node.Loop loop) {
        return tapesOfLoops.getOrDefault(scope, Map.of()).getOrDefault(loop, List.of());
    }

    Map<Value, Tape> tapes() {
        return tapes;
    }

    Map<Value, Variable> locals() {
        return locals;
    }
}
