package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Phi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which nodes of terms belong to the outermost scope, under no guard: those that are not under one side of a phi alone, and
 * below binders those in which no bound symbol occurs. What is not total, such as an element, never leaves its guard.
 */
public final class Sharing {
    /** Where a node is used. */
    private record Place(Object side) {
        static final Place TOP = new Place("top");
        static final Place APART = new Place("apart");
    }

    /** @param owner a phi, or for all phis on it their condition */
    private record Side(Expr owner, int part) {}

    private final Set<Expr> leaves;
    private final boolean byCondition;
    private final Map<Expr, Place> places = new HashMap<>();
    private final Map<Expr, Boolean> total = new HashMap<>();
    private final List<Expr> order = new ArrayList<>();
    private final Set<Expr> seen = new HashSet<>();

    private Sharing(Set<Expr> leaves, boolean byCondition) {
        this.leaves = leaves;
        this.byCondition = byCondition;
    }

    /** The nodes at the top of the terms that are not leaves, operands first. */
    public static List<Expr> top(List<Expr> roots, Set<Expr> leaves) {
        return top(roots, leaves, false);
    }

    /** The same where all phis on one condition are one branch: what only its one side uses stays there. */
    public static List<Expr> topOfBranches(List<Expr> roots, Set<Expr> leaves) {
        return top(roots, leaves, true);
    }

    private static List<Expr> top(List<Expr> roots, Set<Expr> leaves, boolean byCondition) {
        Sharing sharing = new Sharing(leaves, byCondition);
        roots.forEach(sharing::visit);
        roots.forEach(root -> sharing.places.put(root, Place.TOP));
        for (int k = sharing.order.size() - 1; k >= 0; k--) {
            sharing.spread(sharing.order.get(k));
        }
        return sharing.order.stream()
                .filter(node -> sharing.places.get(node) == Place.TOP)
                .toList();
    }

    private void visit(Expr node) {
        if (!leaves.contains(node) && seen.add(node)) {
            node.parts().forEach(this::visit);
            order.add(node);
        }
    }

    private void spread(Expr node) {
        Place place = places.getOrDefault(node, Place.APART);
        int outside = outside(node);
        for (int k = 0; k < node.parts().size(); k++) {
            Expr part = node.parts().get(k);
            boolean isSide = node instanceof Phi && k > 0 && place == Place.TOP;
            Place at = isSide ? new Place(new Side(byCondition ? ((Phi) node).condition() : node, k)) : place;
            if (k >= outside && isBound(part)) {
                at = Place.APART;
            } else if (k >= outside && !isTotal(part)) {
                at = Place.APART;
            }
            put(part, at);
        }
    }

    /** One more use: what is used at the top is there; what is used in several places is there if it may be. */
    private void put(Expr part, Place place) {
        places.put(part, isBound(part) ? Place.APART : joined(places.getOrDefault(part, place), place, part));
    }

    private Place joined(Place before, Place place, Expr part) {
        if (before == Place.TOP || place == Place.TOP || areBothSides(before, place) && !before.equals(place)) {
            return Place.TOP;
        }
        boolean apart = place == Place.APART || !before.equals(place);
        return apart ? isTotal(part) ? Place.TOP : Place.APART : place;
    }

    private static boolean areBothSides(Place a, Place b) {
        return a.side() instanceof Side x && b.side() instanceof Side y && x.owner() == y.owner();
    }

    /** Whether a bound symbol of a binder around occurs in the node. */
    private static boolean isBound(Expr node) {
        return node.free().stream().anyMatch(symbol -> symbol.level() > 0);
    }

    /** How many parts stand outside the node's own binder. */
    private static int outside(Expr node) {
        if (node instanceof Fold) {
            return 2;
        } else if (node instanceof Comprehension) {
            return 1;
        } else if (node instanceof Iterate it) {
            return 1 + it.states().size();
        }
        return node.parts().size();
    }

    private boolean isTotal(Expr node) {
        Boolean old = total.get(node);
        if (old == null) {
            boolean itself = !(node instanceof Element)
                    && !(node instanceof Fold)
                    && !(node instanceof Iterate)
                    && !(node instanceof Comprehension)
                    && !(node instanceof Apply a
                            && a.op().mayThrow(a.operands().get(0).type()));
            old = itself && new LinkedHashSet<>(node.parts()).stream().allMatch(this::isTotal);
            total.put(node, old);
        }
        return old;
    }
}
