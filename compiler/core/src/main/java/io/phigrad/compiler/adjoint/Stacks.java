package io.phigrad.compiler.adjoint;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stacks over which forward methods hand values to reverse methods: one per type of value for all methods of a
 * program, and an array with their heights. The reverse sweep undoes the forward sweep step by step, so what it
 * pops is what was pushed last.
 */
final class Stacks {

    /** The types that some method pushes, and the regions of memory that the stacks take up. */
    record Layout(List<Type> types, int firstRegion) {
        Layout {
            types = List.copyOf(types);
        }

        MemoryType heights() {
            return new MemoryType(Scalar.INT, firstRegion);
        }

        MemoryType memory(Type type) {
            return new MemoryType(type, firstRegion + 1 + types.indexOf(type));
        }

        /** Brings the memories into scope; gives their entry versions. */
        List<Value> declare(SsaBuilder builder, Map<Integer, Variable> memories) {
            List<MemoryType> all = new ArrayList<>(List.of(heights()));
            types.forEach(type -> all.add(memory(type)));
            List<Value> entries = new ArrayList<>();
            for (MemoryType type : all) {
                Value entry = builder.fresh(type, "mem");
                Variable memory = new Variable("mem", type);
                entries.add(entry);
                memories.put(type.region(), memory);
                builder.declare(memory, entry);
            }
            return entries;
        }
    }

    private final Layout layout;
    private final SsaBuilder builder;
    private final Map<Integer, Variable> memories;
    private final Operand heights;

    /** @param heights the array of the stacks' heights */
    Stacks(Layout layout, SsaBuilder builder, Map<Integer, Variable> memories, Operand heights) {
        this.layout = layout;
        this.builder = builder;
        this.memories = memories;
        this.heights = heights;
    }

    static Type heightsType() {
        return new ArrayType(Scalar.INT);
    }

    Operand heights() {
        return heights;
    }

    private Variable memory(MemoryType type) {
        Variable memory = memories.get(type.region());
        if (memory == null) {
            throw new IllegalStateException("no stack of " + type.element());
        }
        return memory;
    }

    private static Map<Type, List<Integer>> byType(List<? extends Operand> values) {
        Map<Type, List<Integer>> places = new LinkedHashMap<>();
        for (int k = 0; k < values.size(); k++) {
            places.computeIfAbsent(values.get(k).type(), t -> new ArrayList<>()).add(k);
        }
        return places;
    }

    void push(List<Operand> values) {
        byType(values).forEach((type, places) -> {
            Operand top = load(type, "top");
            Operand size = add(top, places.size(), "size");
            Value stack = open(type);
            Variable memory = memory(layout.memory(type));
            Value longer = builder.fresh(stack.type(), stack.name());
            Value contents = builder.fresh(memory.type(), "mem");
            builder.add(new Node.Grow(longer, contents, builder.read(memory), stack, size, builder.origin()));
            builder.assign(memory, contents);
            for (int k = 0; k < places.size(); k++) {
                builder.store(memory, longer, add(top, k, ""), values.get(places.get(k)));
            }
            height(type, size);
        });
    }

    /** What was pushed last, in the same order; {@code like} says of which types and by what names. */
    List<Operand> pop(List<Value> like) {
        Operand[] popped = new Operand[like.size()];
        byType(like).forEach((type, places) -> {
            Operand top = add(load(type, ""), -places.size(), "top");
            height(type, top);
            Value stack = open(type);
            for (int k = 0; k < places.size(); k++) {
                int at = places.get(k);
                String name = like.get(at).name();
                popped[at] = builder.load(
                        memory(layout.memory(type)), stack, add(top, k, ""), name.isEmpty() ? "kept" : name);
            }
        });
        return List.of(popped);
    }

    private Value open(Type type) {
        String name = type instanceof ArrayType ? "refs" : type + "Stack";
        Value stack = builder.fresh(new ArrayType(type), name);
        builder.add(new Node.Stack(stack, builder.read(memory(layout.memory(type))), builder.origin()));
        return stack;
    }

    private Operand load(Type type, String name) {
        return builder.load(memory(layout.heights()), heights, place(type), name);
    }

    private void height(Type type, Operand height) {
        builder.store(memory(layout.heights()), heights, place(type), height);
    }

    private Constant place(Type type) {
        return Constant.of(layout.types().indexOf(type));
    }

    private Operand add(Operand a, int b, String name) {
        return b == 0 ? a : builder.apply(Op.ADD, Scalar.INT, name, a, Constant.of(b));
    }
}
