package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scatters to numbers of a group, where groups of as many numbers stand one after the other in an array and each round of a loop
 * comes to one group: {@code xBar[3 * i + 1]} is the second coordinate of the point {@code i}.
 *
 * @param size how many numbers a group has, at least 2
 * @param scatters by the place in the group that they come to, from 0
 */
record Groups(int size, TreeMap<Integer, Node.Accumulate> scatters) {
    /** Numbers of one group lie beside each other in the cache. */
    private static final int LARGEST = 8;

    /**
     * The scatters of a loop's body to an array, if they come to at least half of the numbers, and to the last of each group: where it
     * is there, the others are.
     */
    static Optional<Groups> of(Node.Loop loop, Value index, Value array, Definitions definitions) {
        TreeMap<Integer, Node.Accumulate> scatters = new TreeMap<>();
        Set<Integer> sizes = new TreeSet<>();
        for (Node node : loop.body().nodes()) {
            if (node instanceof Node.Accumulate scatter && scatter.array().equals(array)) {
                Optional<Place> place = Place.of(scatter.index(), index, definitions);
                if (place.isEmpty() || scatters.putIfAbsent(place.get().number(), scatter) != null) {
                    return Optional.empty();
                }
                sizes.add(place.get().size());
            }
        }
        return sizes.stream()
                .findFirst()
                .filter(size -> sizes.size() == 1 && size > 1 && size <= LARGEST)
                .filter(size ->
                        scatters.firstKey() >= 0 && scatters.lastKey() == size - 1 && 2 * scatters.size() >= size)
                .map(size -> new Groups(size, scatters));
    }

    /** The places that nothing is scattered to. */
    Set<Integer> gaps() {
        Set<Integer> gaps = new TreeSet<>();
        for (int place = 0; place < size; place++) {
            gaps.add(place);
        }
        gaps.removeAll(scatters.keySet());
        return gaps;
    }

    /** Where a group starts. */
    static Operand start(Node.Accumulate scatter, Value index, Definitions definitions) {
        return Place.of(scatter.index(), index, definitions).orElseThrow().start();
    }

    /** What an index is: {@code size * index + number}, where {@code start} is the product. */
    private record Place(Operand start, int size, int number) {

        static Optional<Place> of(Operand at, Operand index, Definitions definitions) {
            return definitions.apply(at).flatMap(apply -> switch (apply.op()) {
                case MUL -> times(apply, index);
                case ADD ->
                    beside(apply.in().get(0), apply.in().get(1), 1, index, definitions)
                            .or(() -> beside(apply.in().get(1), apply.in().get(0), 1, index, definitions));
                case SUB -> beside(apply.in().get(0), apply.in().get(1), -1, index, definitions);
                default -> Optional.empty();
            });
        }

        private static Optional<Place> beside(
                Operand at, Operand distance, int sign, Operand index, Definitions definitions) {
            return number(distance)
                    .flatMap(number -> of(at, index, definitions).map(place -> place.after(sign * number)));
        }

        private static Optional<Place> times(Node.Apply product, Operand index) {
            return Optional.of(product)
                    .filter(p -> p.in().contains(index))
                    .flatMap(p -> number(p.in().get(0)).or(() -> number(p.in().get(1))))
                    .map(size -> new Place(product.out(), size, 0));
        }

        private Place after(int distance) {
            return new Place(start, size, number + distance);
        }

        private static Optional<Integer> number(Operand operand) {
            return Optional.of(operand)
                    .filter(Constant.class::isInstance)
                    .flatMap(constant -> ((Constant) constant).number())
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast);
        }
    }
}
