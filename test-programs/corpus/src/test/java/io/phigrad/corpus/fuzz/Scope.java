package io.phigrad.corpus.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The variables, loops and labels that a statement under construction may name. Names are used again in later blocks. */
final class Scope {
    private final List<Variable> variables = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Deque<Target> targets = new ArrayDeque<>();

    /** A loop or a labelled block around the statement. */
    static final class Target {
        final String label;
        final boolean loop;
        boolean named;

        Target(String label, boolean loop) {
            this.label = label;
            this.loop = loop;
        }
    }

    void enter() {
        marks.push(variables.size());
    }

    void leave() {
        variables.subList(marks.pop(), variables.size()).clear();
    }

    Target enter(boolean loop) {
        Target target = new Target((loop ? "loop" : "block") + targets.size(), loop);
        targets.push(target);
        enter();
        return target;
    }

    void leaveTarget() {
        targets.pop();
        leave();
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    int loopDepth() {
        return (int) targets.stream().filter(t -> t.loop).count();
    }

    String fresh(Type type) {
        return type.prefix + variables.size();
    }

    Variable declare(Variable variable) {
        variables.add(variable);
        return variable;
    }

    List<Variable> all(Predicate<Variable> condition) {
        return variables.stream().filter(condition).toList();
    }

    List<Variable> of(Type type) {
        return all(v -> v.type() == type);
    }

    /** An expression for the length of arrays of a size, if some variable has it. */
    Optional<Expr> length(Extent extent) {
        if (extent.isConstant()) {
            return Optional.of(Expr.literal(Type.INT, extent.size()));
        }
        if (extent.size().isEmpty()) {
            return Optional.empty();
        }
        for (Variable v : variables) {
            if (v.type().isArray() && v.extent().size().equals(extent.size())) {
                return Optional.of(Expr.closed(Type.INT, "#.length", v.expr()));
            }
            if (v.type() == Type.MATRIX
                    && v.extent().inner().size().equals(extent.size())
                    && v.extent().least() > 0) {
                return Optional.of(Expr.closed(Type.INT, "#[0].length", v.expr()));
            }
        }
        return Optional.empty();
    }
}
