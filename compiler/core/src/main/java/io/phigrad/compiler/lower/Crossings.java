package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;

/** The numbers that cross from piece to piece of a split method: one array a type, one place a value. */
final class Crossings {
    private final int firstRegion;
    private final IntSupplier ids;
    private final Map<Type, Value> arrays = new LinkedHashMap<>();
    private final Map<Type, Integer> sizes = new HashMap<>();
    private final Map<Value, Constant> places = new HashMap<>();

    Crossings(int firstRegion, IntSupplier ids) {
        this.firstRegion = firstRegion;
        this.ids = ids;
    }

    boolean has(Value value) {
        return places.containsKey(value);
    }

    /** The array in which values of the type cross. */
    Value array(Type type) {
        return arrays.computeIfAbsent(type, t -> new Value(ids.getAsInt(), new ArrayType(t), t + "Values"));
    }

    private Constant next(Type type) {
        return Constant.of(sizes.merge(type, 1, Integer::sum) - 1);
    }

    /** Gives a value its place for all that follows; says where it is stored. */
    Node store(Value value) {
        Constant place = next(value.type());
        places.put(value, place);
        return store(value, place);
    }

    private Node store(Value value, Constant place) {
        return new Node.Store(
                new Value(ids.getAsInt(), memory(value.type()), "mem"),
                Constant.undefined(memory(value.type())),
                array(value.type()),
                place,
                value,
                Origin.NONE);
    }

    /** Adds a load of a value that has crossed; gives what stands for it here. */
    Operand load(Value value, List<Node> nodes) {
        return load(value, Objects.requireNonNull(places.get(value), value::toString), nodes);
    }

    private Operand load(Value value, Constant place, List<Node> nodes) {
        Value here = new Value(ids.getAsInt(), value.type(), value.name());
        Operand memory = Constant.undefined(memory(value.type()));
        nodes.add(new Node.Load(here, memory, array(value.type()), place, Origin.NONE));
        return here;
    }

    /** Passes a value to one piece only: stored by the caller, loaded there. */
    Operand pass(Value value, List<Node> caller, List<Node> piece) {
        Constant place = next(value.type());
        caller.add(store(value, place));
        return load(value, place, piece);
    }

    /** Which of the arrays the nodes use. */
    List<Value> arraysIn(List<Node> nodes) {
        Set<Operand> used = new HashSet<>();
        Nodes.walkOperands(new Block(nodes, List.of()), used::add);
        return arrays.values().stream().filter(used::contains).toList();
    }

    private MemoryType memory(Type type) {
        return new MemoryType(type, firstRegion + ((Scalar) type).ordinal());
    }

    /** What makes the arrays, for the start of the method. */
    List<Node> allocations() {
        List<Node> nodes = new ArrayList<>();
        arrays.forEach((type, array) -> nodes.add(new Node.Allocate(
                array,
                List.of(Constant.of(sizes.getOrDefault(type, 0))),
                List.of(Constant.undefined(memory(type))),
                List.of(new Value(ids.getAsInt(), memory(type), "mem")),
                Origin.NONE)));
        return nodes;
    }
}
