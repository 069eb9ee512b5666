package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc of generated members. */
final class Comments {
    private final GradientPlan plan;
    private final Names names;
    private final String className;
    private final TypeNames types;
    private final CostText costs;

    Comments(GradientPlan plan, Names names, String className, TypeNames types) {
        this.plan = plan;
        this.names = names;
        this.className = className;
        this.types = types;
        this.costs = new CostText(plan, names);
    }

    /** The source method as a link. */
    String source() {
        String list = plan.marked().method().params().stream()
                .skip(plan.marked().isInstance() ? 1 : 0)
                .map(p -> types.of(p.type()))
                .collect(Collectors.joining(", "));
        return "{@link " + className + "#" + plan.marked().method().name() + "(" + list + ")}";
    }

    /** The names of the active parameters. */
    String actives() {
        return list(
                names.results().stream().map(a -> "{@code " + a.name() + "}").toList());
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
        boolean records = names.results().stream().anyMatch(Result::isRecord);
        return Doc.of("A holder that writes its results into the caller's arrays, which must have the shapes of the"
                + " arguments" + (records ? "; derivatives with respect to records stay in its own mirrors." : "."));
    }

    String accessor(Result active) {
        String shape = active.type() instanceof ArrayType
                ? ", in the shape of the argument; overwritten by the next computation"
                : "";
        return Doc.of("The derivative with respect to {@code " + active.name() + "}" + shape + ".");
    }

    String convenience() {
        return withNotes("The derivative of " + source() + " with respect to " + actives() + ".", plan.notes());
    }

    String gradient(String into) {
        return withNotes(
                "Computes the derivative of " + source() + " with respect to " + actives() + " into {@code " + into
                        + "}, without its value.",
                costs.of(plan.gradient()));
    }

    String valueAndGradient(String into) {
        return withNotes(
                "Computes the derivative of " + source() + " with respect to " + actives() + " into {@code " + into
                        + "} and returns the method's value.",
                costs.of(plan.valueAndGradient()));
    }

    String derivative() {
        return withNotes(
                "The derivative of " + source() + " with respect to " + actives() + ", as a number.", plan.notes());
    }

    private static String withNotes(String first, List<String> notes) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(notes);
        return Doc.of(all);
    }

    static String arguments(List<Variable> params) {
        return params.stream().map(Variable::name).collect(Collectors.joining(", "));
    }
}
