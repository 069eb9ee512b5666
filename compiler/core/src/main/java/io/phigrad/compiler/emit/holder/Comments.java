package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.frontend.tree.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc of generated members. */
final class Comments {
    private final GradientPlan plan;
    private final Names names;
    private final String className;

    Comments(GradientPlan plan, Names names, String className) {
        this.plan = plan;
        this.names = names;
        this.className = className;
    }

    /** The source method as a link. */
    String source() {
        String types = plan.marked().method().params().stream()
                .map(p -> p.type().toString())
                .collect(Collectors.joining(", "));
        return "{@link " + className + "#" + plan.marked().method().name() + "(" + types + ")}";
    }

    /** The names of the active parameters. */
    String actives() {
        return list(names.active().stream().map(a -> "{@code " + a.name() + "}").toList());
    }

    private static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    String holder() {
        return Doc.of("The derivative of " + source() + " with respect to " + actives()
                + ", and the memory that computing it needs. One holder serves one thread at a time.");
    }

    String into() {
        return Doc.of("A holder that writes its results into the caller's arrays, which must have the shapes of the"
                + " arguments.");
    }

    String accessor(Active active) {
        String shape = active.isArray() ? ", in the shape of the argument; overwritten by the next computation" : "";
        return Doc.of("The derivative with respect to {@code " + active.name() + "}" + shape + ".");
    }

    String convenience() {
        return withNotes("The derivative of " + source() + " with respect to " + actives() + ".");
    }

    String gradient(String into) {
        return withNotes("Computes the derivative of " + source() + " with respect to " + actives() + " into {@code "
                + into + "}, without its value.");
    }

    String valueAndGradient(String into) {
        return withNotes("Computes the derivative of " + source() + " with respect to " + actives() + " into {@code "
                + into + "} and returns the method's value.");
    }

    String derivative() {
        return Doc.of("The derivative of " + source() + " with respect to " + actives() + ", as a number.");
    }

    private String withNotes(String first) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(plan.notes());
        return Doc.of(all);
    }

    /** The parameters as they are declared. */
    static String parameters(List<Variable> params) {
        return params.stream().map(p -> p.type() + " " + p.name()).collect(Collectors.joining(", "));
    }

    static String arguments(List<Variable> params) {
        return params.stream().map(Variable::name).collect(Collectors.joining(", "));
    }
}
