package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.ssa.Origin;
import java.util.HashSet;
import java.util.Set;

/** Arrays that a variable or component marked {@code @Inactive} holds: their elements are constants for differentiation. */
public final class InactiveArrays {
    private final Set<MethodTree> seen = new HashSet<>();
    private final Set<Origin> stores = new HashSet<>();

    private InactiveArrays() {}

    /** Where a method, and those that it calls, write to elements of such arrays. */
    public static Set<Origin> stores(MethodTree method) {
        InactiveArrays arrays = new InactiveArrays();
        arrays.find(method);
        return arrays.stores;
    }

    private void find(MethodTree method) {
        if (seen.add(method)) {
            Trees.walk(method.body().get(), this::find);
        }
    }

    private void find(Expression expression) {
        if (expression instanceof Expression.Assign e) {
            write(e.target(), e);
        } else if (expression instanceof Expression.CompoundAssign e) {
            write(e.target(), e);
        } else if (expression instanceof Expression.Increment e) {
            write(e.target(), e);
        } else if (expression instanceof Expression.Call e) {
            find(e.method());
        } else if (expression instanceof Expression.VoidCall e) {
            find(e.method());
        }
    }

    private void write(Expression target, Expression whole) {
        if (target instanceof Expression.Index && isMarked(target)) {
            stores.add(Origins.of(whole.span()));
        }
    }

    /** Whether a variable or component marked so is on the way to the element. */
    private static boolean isMarked(Expression element) {
        Expression at = element;
        while (true) {
            if (at instanceof Expression.Index index) {
                at = index.array();
            } else if (at instanceof Expression.Component c) {
                if (c.component().inactive()) {
                    return true;
                }
                at = c.record();
            } else {
                return at instanceof Expression.Read read && read.variable().inactive();
            }
        }
    }
}
