package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Why values of a scope are stored or computed again, in words. */
final class Reasons {
    private final Primal primal;
    private final Scope scope;
    private final Recipes recipes;
    private final Cut cut;

    Reasons(Primal primal, Scope scope) {
        this.primal = primal;
        this.scope = scope;
        recipes = new Recipes(primal);
        cut = new Cut(primal, scope, Map.of());
    }

    String ofStoring(Value value) {
        Node node = primal.definitions().node(value).orElseThrow();
        if (cut.isComputable(value)) {
            return ofChoice(value);
        } else if (node instanceof Node.Load load) {
            return "the element is overwritten later" + overwrittenIn(load.memory())
                    + ", so that the reverse sweep cannot read it again";
        } else if (node instanceof Node.Loop loop) {
            return loop.args().contains(value)
                    ? "it is handed on from round to round, so that computing it again takes all rounds before"
                    : "it is known only when the loop is over";
        } else if (node instanceof Node.Call || node instanceof Node.Invoke) {
            return "it is the result of a method, which is not called again";
        } else if (node instanceof Node.Allocate) {
            return "it is an array that this round makes";
        }
        return "the reverse sweep has nothing left to compute it from";
    }

    /** It could be computed again from other values. */
    private String ofChoice(Value value) {
        List<Value> stored = recipes.of(value).orElse(List.of()).stream()
                .filter(from -> !scope.isFree(from) && !isAtHand(from))
                .toList();
        if (stored.isEmpty()) {
            return "computing it again costs " + work(value) + ", storing it less";
        }
        return "what it is computed from (" + names(stored) + ") would have to be stored in its place";
    }

    private String work(Value value) {
        long additions = recipes.work(value);
        return additions == 0 ? "more than nothing" : "as much as " + additions + " additions";
    }

    String ofComputing(Value value) {
        Node.Store store = scope.standing().get(value);
        if (store != null) {
            return "it still stands in an element of " + names(Recipes.values(List.of(store.array())))
                    + " when the reverse sweep reads it";
        }
        List<Value> from = recipes.of(value).orElse(List.of());
        boolean all = from.stream().allMatch(this::isAtHand);
        String source = from.isEmpty()
                ? "it needs nothing"
                : "it needs " + names(from) + (all ? ", which the reverse sweep has" : "");
        long additions = recipes.work(value);
        return source
                + (additions == 0
                        ? "; it costs no more than loading it"
                        : "; it costs as much as " + additions + " additions");
    }

    private boolean isAtHand(Value value) {
        return scope.isFree(value)
                || scope.stored().contains(value)
                || scope.demanded().contains(value);
    }

    private static String names(List<Value> values) {
        return values.stream()
                .map(v -> v.name().isEmpty() ? "an intermediate result" : v.name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String overwrittenIn(Operand memory) {
        int region = Activity.region(memory);
        TreeSet<Integer> lines = new TreeSet<>();
        Nodes.walk(scope.body(), node -> {
            boolean writes = node instanceof Node.Store s && Activity.region(s.memory()) == region
                    || node instanceof Node.Accumulate a && Activity.region(a.memory()) == region;
            if (writes && node.origin().line() > 0) {
                lines.add(node.origin().line());
            }
        });
        return lines.isEmpty()
                ? ""
                : " in line " + lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
