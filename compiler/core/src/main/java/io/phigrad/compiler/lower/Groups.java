package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Scatters to numbers of a group, where groups of as many numbers stand one after the other in an array and each round of a loop
 * comes to one group: {@code xBar[3 * i + 1]} is the second coordinate of the point {@code i}.
 *
 * @param start index of the first number of the round's group
 * @param size how many numbers a group has, at least 2
 * @param scatters by the place in the group that they come to
 * @param gaps the places that nothing is scattered to
 */
record Groups(Operand start, int size, List<Node.Accumulate> scatters, List<Integer> gaps) {
    /** Numbers of one group lie beside each other in the cache. */
    private static final int LARGEST = 8;

    Groups {
        scatters = List.copyOf(scatters);
        gaps = List.copyOf(gaps);
    }

    /**
     * The scatters of a loop's body to an array, if they come to at least half of the numbers, and to the last of each group: where it
     * is there, the others are.
     */
    static Optional<Groups> of(Node.Loop loop, Value index, Value array, Definitions definitions) {
        TreeMap<Integer, Node.Accumulate> scatters = new TreeMap<>();
        TreeMap<Integer, Place> places = new TreeMap<>();
        for (Node node : loop.body().nodes()) {
            if (node instanceof Node.Accumulate scatter && scatter.array().equals(array)) {
                Optional<Place> place = Place.of(scatter.index(), index, definitions);
                if (place.isEmpty() || scatters.putIfAbsent(place.get().number(), scatter) != null) {
                    return Optional.empty();
                }
                places.put(place.get().number(), place.get());
            }
        }
        return places.isEmpty() ? Optional.empty() : of(scatters, places);
    }

    private static Optional<Groups> of(TreeMap<Integer, Node.Accumulate> scatters, TreeMap<Integer, Place> places) {
        Place first = places.firstEntry().getValue();
        int size = first.size();
        boolean isWhole = size > 1
                && size <= LARGEST
                && places.values().stream().allMatch(place -> place.size() == size)
                && places.firstKey() >= 0
                && places.lastKey() == size - 1
                && 2 * places.size() >= size;
        List<Integer> gaps = IntStream.range(0, Math.max(0, size))
                .filter(place -> !places.containsKey(place))
                .boxed()
                .toList();
        return isWhole
                ? Optional.of(new Groups(first.start(), size, List.copyOf(scatters.values()), gaps))
                : Optional.empty();
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
