package io.phigrad.phi.rewrite;

import io.phigrad.phi.expr.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How one term became another: the rules that fired, in order, each with the part that it changed. */
public record Derivation(List<Step> steps) {
    private static final Derivation NONE = new Derivation(List.of());

    /**
     * One rule that fired.
     *
     * @param rule its name, such as {@code C6}
     * @param before the part that it found, {@code after} what it put there
     * @param conditions what must hold for it, in words
     */
    public record Step(String rule, Expr before, Expr after, List<String> conditions) {
        public Step {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            String under = conditions.isEmpty() ? "" : "\n    where " + String.join(", ", conditions);
            return rule + ": " + before + "\n    = " + after + under;
        }
    }

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** Nothing fired. */
    public static Derivation none() {
        return NONE;
    }

    public Derivation then(String rule, Expr before, Expr after, List<String> conditions) {
        return before == after ? this : then(new Derivation(List.of(new Step(rule, before, after, conditions))));
    }

    public Derivation then(String rule, Expr before, Expr after) {
        return then(rule, before, after, List.of());
    }

    public Derivation then(Derivation next) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        return new Derivation(all);
    }

    /** The names of the rules that fired. */
    public List<String> rules() {
        return steps.stream().map(Step::rule).toList();
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }
}
