package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Builds structured SSA from a program over mutable variables: assignments become definitions, and where control
 * flow joins, the variables that differ become phis. Construction follows Braun et al. 2013
 * (doi:10.1007/978-3-642-37051-9_6) in its structured special case: entry phis are made for all variables and the
 * trivial ones are removed when the loop is closed.
 */
public final class SsaBuilder {
    private int ids;
    private Map<Variable, Operand> current = new LinkedHashMap<>();
    private List<Node> nodes = new ArrayList<>();
    private Origin origin = Origin.NONE;

    /** @param firstId the first id to give to new values; larger than all of a method whose values are reused */
    public SsaBuilder(int firstId) {
        ids = firstId;
    }

    public int nextId() {
        return ids;
    }

    /** From here on nodes are said to come from there. */
    public void at(Origin place) {
        origin = place;
    }

    public Origin origin() {
        return origin;
    }

    public Value fresh(Type type, String name) {
        return new Value(ids++, type, name);
    }

    /** Brings a variable into scope. It leaves scope with the region in which it was declared. */
    public void declare(Variable variable, Operand value) {
        current.put(variable, value);
    }

    public boolean isDeclared(Variable variable) {
        return current.containsKey(variable);
    }

    /** Ends a variable's scope before its region ends. */
    public void drop(Variable variable) {
        current.remove(variable);
    }

    public void assign(Variable variable, Operand value) {
        if (!current.containsKey(variable)) {
            throw new IllegalStateException("assigned before its declaration: " + variable);
        }
        current.put(variable, value);
    }

    public Operand read(Variable variable) {
        return inScope(current, variable);
    }

    private static Operand inScope(Map<Variable, Operand> scope, Variable variable) {
        Operand value = scope.get(variable);
        if (value == null) {
            throw new IllegalStateException("read before its declaration: " + variable);
        }
        return value;
    }

    public void add(Node node) {
        nodes.add(node);
    }

    /** The result of an operator; {@code type} is the result's. */
    public Operand apply(Op op, Type type, Operand... in) {
        return apply(op, type, "", in);
    }

    /** The same with a name for the result. */
    public Operand apply(Op op, Type type, String name, Operand... in) {
        Value out = fresh(type, name);
        nodes.add(new Node.Apply(out, op, List.of(in), origin));
        return out;
    }

    /** Reads an element; {@code memory} holds the current version of the array's class. */
    public Operand load(Variable memory, Operand array, Operand index, String name) {
        Value out = fresh(((ArrayType) array.type()).element(), name);
        nodes.add(new Node.Load(out, read(memory), array, index, origin));
        return out;
    }

    public void store(Variable memory, Operand array, Operand index, Operand value) {
        Value out = fresh(memory.type(), memory.name());
        nodes.add(new Node.Store(out, read(memory), array, index, value, origin));
        assign(memory, out);
    }

    public void accumulate(Variable memory, Operand array, Operand index, Operand value) {
        Value out = fresh(memory.type(), memory.name());
        nodes.add(new Node.Accumulate(out, read(memory), array, index, value, origin));
        assign(memory, out);
    }

    public Operand length(Operand array) {
        return length(array, "");
    }

    /** The same with a name for the result. */
    public Operand length(Operand array, String name) {
        Value out = fresh(Scalar.INT, name);
        nodes.add(new Node.Length(out, array, origin));
        return out;
    }

    /** A new array; {@code memories} are those of the levels allocated, outermost first. */
    public Operand allocate(Type type, List<Operand> sizes, List<Variable> memories, String name) {
        Value out = fresh(type, name);
        List<Operand> before = new ArrayList<>();
        List<Value> after = new ArrayList<>();
        for (Variable memory : memories) {
            before.add(read(memory));
            Value next = fresh(memory.type(), memory.name());
            after.add(next);
            assign(memory, next);
        }
        nodes.add(new Node.Allocate(out, sizes, before, after, origin));
        return out;
    }

    /** Runs what {@code region} builds as a block of its own; variables declared inside are gone afterwards. */
    private List<Node> inRegion(Runnable region) {
        List<Node> outer = nodes;
        nodes = new ArrayList<>();
        region.run();
        List<Node> inner = nodes;
        nodes = outer;
        return inner;
    }

    /** Runs {@code part} in place; variables declared inside are gone afterwards. */
    public void scope(Runnable part) {
        Set<Variable> outer = new HashSet<>(current.keySet());
        part.run();
        current.keySet().retainAll(outer);
    }

    /** Something that never comes back, run where the condition is {@code when}: it leaves the variables as they were. */
    public void dead(Operand condition, boolean when, Runnable part) {
        Origin place = origin;
        Map<Variable, Operand> before = new LinkedHashMap<>(current);
        Block block = new Block(inRegion(part), List.of());
        Block empty = new Block(List.of(), List.of());
        nodes.add(new Node.If(List.of(), condition, when ? block : empty, when ? empty : block, place));
        current = before;
        origin = place;
    }

    /** A branch: both sides start from the same variables; those that differ afterwards become gated phis. */
    public void branch(Operand condition, Runnable then, Runnable otherwise) {
        Origin place = origin;
        Map<Variable, Operand> before = new LinkedHashMap<>(current);
        List<Node> thenNodes = inRegion(then);
        Map<Variable, Operand> afterThen = current;
        current = new LinkedHashMap<>(before);
        List<Node> otherwiseNodes = inRegion(otherwise);
        Map<Variable, Operand> afterOtherwise = current;
        current = new LinkedHashMap<>();
        List<Value> outs = new ArrayList<>();
        List<Operand> thenYields = new ArrayList<>();
        List<Operand> otherwiseYields = new ArrayList<>();
        List<Variable> negated = new ArrayList<>();
        for (Variable variable : before.keySet()) {
            Operand a = inScope(afterThen, variable);
            Operand b = inScope(afterOtherwise, variable);
            if (a.equals(b)) {
                current.put(variable, a);
            } else if (isTruth(a, true) && isTruth(b, false)) {
                current.put(variable, condition);
            } else if (isTruth(a, false) && isTruth(b, true)) {
                negated.add(variable);
                current.put(variable, b);
            } else {
                Value phi = fresh(variable.type(), variable.name());
                outs.add(phi);
                thenYields.add(a);
                otherwiseYields.add(b);
                current.put(variable, phi);
            }
        }
        nodes.add(new Node.If(
                outs, condition, new Block(thenNodes, thenYields), new Block(otherwiseNodes, otherwiseYields), place));
        origin = place;
        negated.forEach(variable -> assign(variable, apply(Op.NOT, Scalar.BOOLEAN, variable.name(), condition)));
    }

    private static boolean isTruth(Operand operand, boolean truth) {
        return operand instanceof Constant c && c.is(truth);
    }

    /**
     * A loop: {@code header} gives whether to go on, {@code body} whether to leave after this round. Variables
     * assigned in the header are refused: its values may be used in the body, but nothing is carried from it.
     */
    public void loop(Supplier<Operand> header, Supplier<Operand> body) {
        Origin place = origin;
        Map<Variable, Operand> before = new LinkedHashMap<>(current);
        Map<Variable, Value> entry = new LinkedHashMap<>();
        before.forEach((variable, value) -> entry.put(variable, fresh(variable.type(), variable.name())));
        current.putAll(entry);
        Operand[] gates = new Operand[2];
        List<Node> headerNodes = inRegion(() -> gates[0] = header.get());
        entry.forEach((variable, arg) -> {
            if (!read(variable).equals(arg)) {
                throw new IllegalStateException("assigned in a loop's header: " + variable);
            }
        });
        List<Node> bodyNodes = inRegion(() -> gates[1] = body.get());
        Map<Variable, Operand> after = current;
        current = before;
        close(entry, after, gates, headerNodes, bodyNodes, place);
        origin = place;
    }

    private void close(
            Map<Variable, Value> entry,
            Map<Variable, Operand> after,
            Operand[] gates,
            List<Node> headerNodes,
            List<Node> bodyNodes,
            Origin place) {
        Map<Value, Operand> trivial = new HashMap<>();
        List<Value> outs = new ArrayList<>();
        List<Value> args = new ArrayList<>();
        List<Operand> inits = new ArrayList<>();
        List<Operand> yields = new ArrayList<>();
        yields.add(gates[1]);
        Map<Variable, Operand> left = new LinkedHashMap<>(current);
        entry.forEach((variable, arg) -> {
            Operand init = read(variable);
            Operand next = inScope(after, variable);
            if (next.equals(arg) || next.equals(init)) {
                trivial.put(arg, init);
            } else {
                Value out = fresh(variable.type(), variable.name());
                outs.add(out);
                args.add(arg);
                inits.add(init);
                yields.add(next);
                left.put(variable, out);
            }
        });
        Substitution substitution = Substitution.of(trivial);
        nodes.add(new Node.Loop(
                outs,
                args,
                inits,
                substitution.apply(new Block(headerNodes, List.of(gates[0]))),
                substitution.apply(new Block(bodyNodes, yields)),
                place));
        current = left;
    }

    /** Everything built so far, as the body of a method. */
    public Block finish(List<Operand> yields) {
        return new Block(nodes, yields);
    }
}
