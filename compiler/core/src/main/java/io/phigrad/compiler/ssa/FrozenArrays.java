package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Arrays that are read through a variable or a component marked {@code @Inactive}: what is read so is a constant for
 * differentiation, whoever else holds the array. A variable that only ever holds such an array is one more way to it.
 */
final class FrozenArrays {
    /** The parameters of the method that is differentiated: what is active among them is known without marks. */
    private final Set<Variable> outermost = new HashSet<>();

    private final Set<Variable> others = new HashSet<>();
    private final Set<Variable> assigned = new HashSet<>();

    /** Notes which variables of a method hold more than what they are declared with. */
    void enter(MethodTree method) {
        Trees.walk(method.body().get(), expression -> {
            if (expression instanceof Expression.Assign e && e.target() instanceof Expression.Read read) {
                assigned.add(read.variable());
            }
        });
    }

    void enterOutermost(List<Variable> params) {
        outermost.addAll(params);
    }

    /** A variable that starts with the value of an expression. */
    void declare(Variable variable, Expression value) {
        pass(variable, isFrozen(value));
    }

    /** @param frozen whether what the variable starts with is such an array */
    void pass(Variable variable, boolean frozen) {
        if (frozen && variable.type() instanceof ArrayType && !assigned.contains(variable)) {
            others.add(variable);
        } else {
            others.remove(variable);
        }
    }

    /** Whether the expression is such an array, a row of one, or an element. */
    boolean isFrozen(Expression expression) {
        boolean component = false;
        Expression at = expression;
        while (true) {
            if (at instanceof Expression.Index index) {
                at = index.array();
            } else if (at instanceof Expression.Component c) {
                component |= c.component().inactive();
                at = c.record();
            } else {
                break;
            }
        }
        if (at instanceof Expression.Read read) {
            Variable variable = read.variable();
            return others.contains(variable) || !outermost.contains(variable) && (component || variable.inactive());
        }
        return component;
    }
}
