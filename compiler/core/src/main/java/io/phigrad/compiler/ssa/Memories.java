package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One memory for the elements of all arrays of a type, for every type of array that a method or its callees touch. */
final class Memories {
    private final Map<Type, Variable> byElement = new LinkedHashMap<>();
    private final Set<MethodTree> seen = new HashSet<>();
    private final Shapes shapes;

    Memories(MethodTree method, Shapes shapes) {
        this.shapes = shapes;
        find(method);
    }

    Collection<Variable> all() {
        return byElement.values();
    }

    /** The memory of arrays of the type. */
    Variable of(Type array) {
        Variable memory = byElement.get(((ArrayType) array).element());
        if (memory == null) {
            throw new IllegalStateException("no memory for " + array);
        }
        return memory;
    }

    /** The memories of all levels of some arrays. */
    List<Variable> ofAll(List<Type> types) {
        Set<Variable> memories = new LinkedHashSet<>();
        for (Type type : types) {
            for (Type level = type; level instanceof ArrayType array; level = array.element()) {
                memories.add(of(array));
            }
        }
        return List.copyOf(memories);
    }

    /** The memories of the levels that {@code new} allocates, outermost first. */
    List<Variable> of(Type array, int levels) {
        List<Variable> memories = new ArrayList<>();
        Type level = array;
        for (int k = 0; k < levels; k++) {
            memories.add(of(level));
            level = ((ArrayType) level).element();
        }
        return memories;
    }

    private void find(MethodTree method) {
        if (seen.add(method)) {
            Trees.walk(method.body().get(), this::find);
        }
    }

    private void find(Expression expression) {
        if (expression instanceof Expression.Index e) {
            addAll(e.array().type(), 1);
        } else if (expression instanceof Expression.NewArray e) {
            addAll(e.type(), e.sizes().size());
        } else if (expression instanceof Expression.ArrayLiteral e) {
            addAll(e.type(), 1);
        } else if (expression instanceof Expression.Invoke e) {
            e.arguments().forEach(argument -> addLevels(argument.type()));
        } else if (expression instanceof Expression.Call e) {
            find(e.method());
        } else if (expression instanceof Expression.VoidCall e) {
            find(e.method());
        }
    }

    private void addLevels(Type type) {
        for (Type level = type; level instanceof ArrayType array; level = array.element()) {
            add(array);
        }
    }

    /** Those of so many levels of an array, or of each of the arrays that stand for it. */
    private void addAll(Type array, int levels) {
        for (Shapes.Part part : shapes.parts(array)) {
            Type level = part.type();
            for (int k = 0; k < levels; k++) {
                add(level);
                level = ((ArrayType) level).element();
            }
        }
    }

    private void add(Type array) {
        byElement.computeIfAbsent(
                ((ArrayType) array).element(),
                element -> new Variable("mem", new MemoryType(element, byElement.size())));
    }
}
