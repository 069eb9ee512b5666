package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names of everything around one method's kernels; none clashes with the user's parameters. */
final class Names {
    /** Methods that every class has. */
    private static final Set<String> INHERITED =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Set<String> taken = new HashSet<>();
    private final Map<Object, String> chosen = new HashMap<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Active> active = new ArrayList<>();
    private final String stem;

    Names(GradientPlan plan) {
        stem = plan.marked().stem();
        List<Variable> params = plan.marked().method().params();
        params.forEach(p -> taken.add(p.name()));
        for (int index : plan.marked().active()) {
            Variable param = params.get(index);
            results.add(new Result(index, param.name(), param.type(), accessor(param.name())));
        }
        for (int index : Leaf.active(plan.leaves(), plan.marked().active())) {
            Leaf leaf = plan.leaves().get(index);
            active.add(active(index, leaf, params.get(leaf.parameter()).name()));
        }
    }

    private Active active(int index, Leaf leaf, String param) {
        String path = leaf.path().isEmpty() ? param : param + "." + String.join(".", leaf.path());
        boolean rounded = leaf.type() instanceof ArrayType a && a.leaf() == Scalar.FLOAT;
        if (leaf.levels() == 0) {
            return new Active(index, leaf, path, leaf.type(), path, rounded ? of(leaf, "Exact") : path);
        }
        String exact = of(leaf, "Bar");
        return rounded && ((ArrayType) leaf.type()).rank() > leaf.levels()
                ? new Active(index, leaf, path, leaf.type(), of(leaf, "Rounded"), exact)
                : new Active(index, leaf, path, Active.exact(leaf.type()), exact, exact);
    }

    static String accessor(String name) {
        return INHERITED.contains(name) ? name + "_" : name;
    }

    /** What the holder gives, one result per active parameter of the source method. */
    List<Result> results() {
        return results;
    }

    /** The active parameters of the kernels. */
    List<Active> active() {
        return active;
    }

    List<Active> activeArrays() {
        return active.stream().filter(Active::isArray).toList();
    }

    List<Active> activeScalars() {
        return active.stream().filter(a -> !a.isArray()).toList();
    }

    /** Results for which the holder may be given arrays. */
    List<Active> deliverable() {
        return active.stream()
                .filter(a -> a.isArray() && a.leaf().path().isEmpty() && !a.isScattered())
                .toList();
    }

    /** A name for something of ours, the same at every call. */
    String of(String wish) {
        return of(wish, wish);
    }

    /** A name for what belongs to a parameter of the kernels; those of two parameters never fall together. */
    String of(Leaf leaf, String suffix) {
        return of(List.of(leaf, suffix), leaf.name() + suffix);
    }

    private String of(Object key, String wish) {
        return chosen.computeIfAbsent(key, k -> {
            String name = wish;
            while (!taken.add(name)) {
                name += "_";
            }
            return name;
        });
    }

    /** A name for a local variable; another one at every call. */
    String local(String wish) {
        String name = wish;
        for (int k = 2; !taken.add(name) || SourceVersion.isKeyword(name); k++) {
            name = wish + k;
        }
        return name;
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
