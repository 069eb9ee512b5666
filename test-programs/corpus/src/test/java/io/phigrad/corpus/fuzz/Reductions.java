package io.phigrad.corpus.fuzz;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programs that are a little smaller than a given one, the much smaller ones first. Not all of them are valid Java. */
final class Reductions {

    private Reductions() {}

    static Stream<FuzzProgram> of(FuzzProgram program) {
        return Stream.of(
                        without(program.inputs(), 1).map(program::withInputs),
                        without(program.helpers(), 1).map(program::withHelpers),
                        StatementReductions.of(program.marked().body())
                                .map(b -> program.with(program.marked().with(b))),
                        each(program.helpers(), Reductions::ofHelper).map(program::withHelpers),
                        parameters(program),
                        without(program.constants(), 0).map(program::withConstants),
                        Stream.of(program.relaxed(), program.withActive(List.of())),
                        each(program.inputs(), Reductions::ofInput).map(program::withInputs))
                .flatMap(Function.identity());
    }

    private static Stream<Method> ofHelper(Method helper) {
        return StatementReductions.of(helper.body()).map(helper::with);
    }

    /** Without some of the elements, the most first; so many stay at least. */
    static <T> Stream<List<T>> without(List<T> list, int kept) {
        int most = list.size() - kept;
        return IntStream.iterate(most, n -> n > 0, n -> n / 2)
                .boxed()
                .flatMap(n -> IntStream.iterate(list.size() - n, i -> i >= 0, i -> i - Math.max(1, n / 2))
                        .mapToObj(i -> {
                            List<T> rest = new ArrayList<>(list.subList(0, i));
                            rest.addAll(list.subList(i + n, list.size()));
                            return rest;
                        }));
    }

    /** With one of the elements replaced. */
    static <T> Stream<List<T>> each(List<T> list, Function<T, Stream<T>> smaller) {
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(i -> smaller.apply(list.get(i)).map(element -> {
                    List<T> changed = new ArrayList<>(list);
                    changed.set(i, element);
                    return changed;
                }));
    }

    private static Stream<FuzzProgram> parameters(FuzzProgram program) {
        return IntStream.range(0, program.marked().parameters().size()).mapToObj(i -> {
            Method marked = program.marked();
            List<Variable> left = new ArrayList<>(marked.parameters());
            left.remove(i);
            List<Integer> active = program.active().stream()
                    .filter(a -> a != i)
                    .map(a -> a > i ? a - 1 : a)
                    .toList();
            List<List<Object>> inputs = program.inputs().stream()
                    .map(list -> {
                        List<Object> rest = new ArrayList<>(list);
                        rest.remove(i);
                        return (List<Object>) rest;
                    })
                    .toList();
            return program.with(new Method(marked.result(), marked.name(), left, marked.body()))
                    .withActive(active)
                    .withInputs(inputs);
        });
    }

    /** Every array of that length shorter at once, or one argument simpler. */
    private static Stream<List<Object>> ofInput(List<Object> input) {
        return Stream.concat(
                IntStream.rangeClosed(1, 6)
                        .boxed()
                        .map(n -> input.stream().map(a -> shorter(a, n)).toList()),
                each(input, Reductions::simpler));
    }

    private static Object shorter(Object value, int length) {
        if (!value.getClass().isArray()) {
            return value;
        }
        return Array.getLength(value) == length
                ? resized(value, length - 1)
                : mapped(value, (a, element) -> shorter(element, length));
    }

    private static Stream<Object> simpler(Object value) {
        if (value instanceof Double x) {
            return Stream.of(1.0, 0.5, -0.5, Math.rint(x * 10) / 10);
        }
        if (value instanceof Float x) {
            return Stream.of(1.0f, 0.5f, -0.5f);
        }
        if (value instanceof Integer) {
            return Stream.of(0, 1, 2, 3);
        }
        if (value instanceof Long) {
            return Stream.of(0L, 1L, 2L);
        }
        if (value instanceof Boolean) {
            return Stream.of(true, false);
        }
        int n = Array.getLength(value);
        Stream<Object> shorter = n == 0 ? Stream.empty() : Stream.of(resized(value, n - 1));
        Stream<Object> other = IntStream.range(0, n)
                .boxed()
                .flatMap(i -> simpler(Array.get(value, i)).map(element -> replaced(value, i, element)));
        return Stream.concat(shorter, other);
    }

    private static Object replaced(Object array, int index, Object element) {
        Object copy = resized(array, Array.getLength(array));
        Array.set(copy, index, element);
        return copy;
    }

    private static Object resized(Object array, int length) {
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }

    private static Object mapped(Object array, BiFunction<Object, Object, Object> change) {
        Object copy = resized(array, Array.getLength(array));
        for (int i = 0; i < Array.getLength(copy); i++) {
            Array.set(copy, i, change.apply(array, Array.get(array, i)));
        }
        return copy;
    }
}
