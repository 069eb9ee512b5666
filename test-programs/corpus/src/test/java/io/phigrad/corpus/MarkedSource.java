package io.phigrad.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A marked method as its source declares it; read without any part of Phigrad.
 *
 * @param stem of the generated names
 * @param types of the parameters, as written
 * @param names of the parameters
 * @param active indices of the active parameters, ascending
 * @param strict whether it is marked {@code FloatingPoint.STRICT}
 * @param inactive names of components of records that are marked {@code @Inactive}
 */
record MarkedSource(
        String method,
        String stem,
        String result,
        List<String> types,
        List<String> names,
        List<Integer> active,
        boolean strict,
        Set<String> inactive) {

    MarkedSource(
            String method,
            String stem,
            String result,
            List<String> types,
            List<String> names,
            List<Integer> active,
            boolean strict) {
        this(method, stem, result, types, names, active, strict, Set.of());
    }

    MarkedSource {
        types = List.copyOf(types);
        names = List.copyOf(names);
        active = List.copyOf(active);
        inactive = Set.copyOf(inactive);
    }

    /** {@code LossGradient} for {@code loss}. */
    String holder() {
        return Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + "Gradient";
    }

    /** The same method in the {@link LiftedSource lifted} program. */
    MarkedSource lifted() {
        List<String> wide = types.stream().map(LiftedSource::lift).toList();
        return new MarkedSource(method, stem, LiftedSource.lift(result), wide, names, active, strict, inactive);
    }

    /** Those of numbers, which a holder may be given. */
    List<Integer> activeArrays() {
        return active.stream()
                .filter(i -> types.get(i).endsWith("]") && !isStructure(i))
                .toList();
    }

    /** Whether a parameter is a structure or an array of them. */
    boolean isStructure(int parameter) {
        return Character.isUpperCase(types.get(parameter).charAt(0));
    }

    /** The numbers among arguments whose derivatives are wanted. */
    List<Component> components(Object[] arguments) {
        return Component.of(arguments, active).stream()
                .filter(c -> c.path().stream().noneMatch(inactive::contains))
                .toList();
    }

    /** Values of the active parameters, put where these stand among all parameters. */
    Object[] byParameter(Object[] ofActive) {
        Object[] all = new Object[types.size()];
        IntStream.range(0, active.size()).forEach(k -> all[active.get(k)] = ofActive[k]);
        return all;
    }
}
