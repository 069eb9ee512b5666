package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of everything around one method's kernels; none clashes with the user's parameters. */
final class Names {
    /** Methods that every class has. */
    private static final Set<String> INHERITED =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final List<Active> active = new ArrayList<>();
    private final String stem;

    Names(GradientPlan plan) {
        stem = plan.marked().stem();
        List<Variable> params = plan.marked().method().params();
        params.forEach(p -> taken.add(p.name()));
        for (int index : plan.marked().active()) {
            Variable param = params.get(index);
            boolean rounded = param.type() instanceof ArrayType a && a.leaf() == Scalar.FLOAT;
            String exact = rounded ? of(param.name() + "Exact") : param.name();
            String accessor = INHERITED.contains(param.name()) ? param.name() + "_" : param.name();
            active.add(new Active(index, param.name(), param.type(), param.name(), exact, accessor));
        }
    }

    List<Active> active() {
        return active;
    }

    List<Active> activeArrays() {
        return active.stream().filter(Active::isArray).toList();
    }

    List<Active> activeScalars() {
        return active.stream().filter(a -> !a.isArray()).toList();
    }

    /** A name for something of ours, the same at every call. */
    String of(String wish) {
        return chosen.computeIfAbsent(wish, w -> {
            String name = w;
            while (!taken.add(name)) {
                name += "_";
            }
            return name;
        });
    }

    String gradient() {
        return stem + "Gradient";
    }

    String valueAndGradient() {
        return stem + "ValueAndGradient";
    }

    String derivative() {
        return stem + "Derivative";
    }

    String holder() {
        return Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + "Gradient";
    }
}
