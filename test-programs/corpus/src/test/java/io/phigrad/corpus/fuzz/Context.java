package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the parts of the generator share while one method is written.
 *
 * @param helpers the methods that may be called
 */
record Context(Dice dice, Scope scope, Set<Feature> features, List<Method> helpers) {

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether a feature is on and the dice want it. */
    boolean wants(Feature feature, int percent) {
        return has(feature) && dice.chance(percent);
    }

    List<Variable> assignable(Type type, boolean passive) {
        return scope.all(v -> v.type() == type && v.assignable() && v.passive() == passive);
    }

    /** The arrays of a type that have an element for certain, here. */
    List<Variable> indexable(Type type, boolean passive) {
        return scope.all(v -> v.type() == type
                && (v.passive() || !passive)
                && hasIndex(v.extent())
                && (type != Type.MATRIX || hasIndex(v.extent().inner())));
    }

    private boolean hasIndex(Extent extent) {
        return extent.least() > 0 || !counters(extent).isEmpty();
    }

    List<Variable> counters(Extent extent) {
        return scope.all(v -> v.type() == Type.INT
                && !extent.size().isEmpty()
                && v.extent().size().equals(extent.size()));
    }

    List<Method> helpers(Type result) {
        List<Method> found = new ArrayList<>();
        for (Method helper : helpers) {
            if (helper.result() == result) {
                found.add(helper);
            }
        }
        return found;
    }
}
