package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a method leaves the results beside the one that it returns: one array a type, which its caller reads at once.
 *
 * @param places of each of them in the array of its type
 * @param counts how many there are of each type
 */
record OtherResults(List<Integer> places, Map<Type, Integer> counts) {

    static OtherResults of(List<Type> types) {
        List<Integer> places = new ArrayList<>();
        Map<Type, Integer> counts = new LinkedHashMap<>();
        types.forEach(type -> places.add(counts.merge(type, 1, Integer::sum) - 1));
        return new OtherResults(places, counts);
    }
}
