package io.phigrad.corpus;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Whether the generated surface keeps its promises: arguments untouched, shapes, reuse of holders, no allocation. */
final class ContractChecks {
    private static final int WARM_UP = 20;
    private static final int CALLS = 50;
    private static final int ATTEMPTS = 3;

    private final GradientCalls calls;
    private final MarkedSource method;
    private final Problems problems;

    private final boolean mayAllocate;

    /** @param mayAllocate whether methods of the program's own, which the derivative calls, allocate */
    ContractChecks(GradientCalls calls, MarkedSource method, boolean mayAllocate, Problems problems) {
        this.calls = calls;
        this.mayAllocate = mayAllocate;
        this.method = method;
        this.problems = problems;
    }

    void check(List<Object[]> inputs) {
        Object shared = calls.holder();
        List<Object[]> first = inputs.stream().map(input -> freshResults(input)).toList();
        for (int i = 0; i < inputs.size(); i++) {
            String where = method.stem() + ", input " + i;
            Object[] input = inputs.get(i);
            checkArguments(where, input);
            checkShapes(where, input, first.get(i));
            checkForms(where, input, first.get(i));
            checkOwnArrays(where, input);
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < inputs.size(); i++) {
                checkReuse(method.stem() + ", input " + i, inputs.get(i), first.get(i), shared);
            }
        }
        for (int i = 0; i < inputs.size() && !mayAllocate; i++) {
            checkAllocation(method.stem() + ", input " + i, inputs.get(i), shared);
        }
    }

    private Object[] freshResults(Object[] input) {
        Object holder = calls.holder();
        calls.gradient(Arguments.copy(input), holder);
        return Structure.open(calls.results(holder));
    }

    private void checkArguments(String where, Object[] input) {
        Object[] given = Arguments.copy(input);
        List<Object> arrays = Arguments.arrays(given);
        calls.gradient(given);
        calls.gradient(given, calls.holder());
        calls.valueAndGradient(given, calls.holder());
        problems.unless(Arguments.sameBits(given, input), where, "arguments were changed");
        problems.unless(
                Arguments.sameArrays(arrays, Arguments.arrays(given)), where, "rows of the arguments were replaced");
    }

    private void checkShapes(String where, Object[] input, Object[] results) {
        for (int k = 0; k < results.length; k++) {
            int parameter = method.active().get(k);
            problems.unless(
                    Arguments.sameShape(results[k], input[parameter]),
                    where,
                    "the result for " + method.names().get(parameter) + " has not the argument's shape");
        }
    }

    /** The convenience form, the form with value and a holder over the caller's arrays give the same bits. */
    private void checkForms(String where, Object[] input, Object[] expected) {
        Object[] convenience = calls.results(calls.gradient(Arguments.copy(input)));
        problems.unless(Arguments.sameBits(convenience, expected), where, "the convenience form differs");
        Object holder = calls.holder();
        calls.valueAndGradient(Arguments.copy(input), holder);
        problems.unless(closeTo(calls.results(holder), expected), where, "the form with value differs");
        Object[] arrays = Arguments.separate(
                method.activeArrays().stream().map(i -> input[i]).toArray());
        Object over = calls.holderInto(arrays);
        if (over == null) {
            return;
        }
        calls.gradient(Arguments.copy(input), over);
        problems.unless(Arguments.sameBits(calls.results(over), expected), where, "a holder over own arrays differs");
        Object[] delivered = IntStream.range(0, expected.length)
                .filter(k -> method.activeArrays().contains(method.active().get(k)))
                .mapToObj(k -> expected[k])
                .toArray();
        problems.unless(Arguments.sameBits(arrays, delivered), where, "the caller's arrays were not filled");
    }

    /** Value and gradient may share sums that the gradient alone computes in another order. */
    private boolean closeTo(Object[] actual, Object[] expected) {
        List<Integer> all = IntStream.range(0, expected.length).boxed().toList();
        List<Component> components = Component.of(expected, all);
        double scale = components.stream()
                .mapToDouble(c -> Math.abs(c.get(expected)))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return components.stream()
                .allMatch(c -> Double.compare(c.get(actual), c.get(expected)) == 0
                        || Math.abs(c.get(actual) - c.get(expected)) <= 1e-10 * Math.max(1, scale));
    }

    private void checkReuse(String where, Object[] input, Object[] expected, Object holder) {
        for (int twice = 0; twice < 2; twice++) {
            calls.gradient(Arguments.copy(input), holder);
            problems.unless(
                    Arguments.sameBits(calls.results(holder), expected), where, "a used holder gives other results");
            calls.valueAndGradient(Arguments.copy(input), holder);
            problems.unless(
                    closeTo(calls.results(holder), expected),
                    where,
                    "a used holder gives other results with the value");
        }
    }

    /** An argument that is an array of the holder is refused. */
    private void checkOwnArrays(String where, Object[] input) {
        Object holder = calls.holder();
        calls.gradient(Arguments.copy(input), holder);
        Object[] results = calls.results(holder);
        for (int k = 0; k < results.length; k++) {
            int parameter = method.active().get(k);
            boolean filled = !Component.of(input, List.of(parameter)).isEmpty();
            if (!method.activeArrays().contains(parameter) || !filled) {
                continue;
            }
            Object[] given = Arguments.copy(input);
            given[parameter] = results[k];
            String name = method.names().get(parameter);
            try {
                calls.gradient(given, holder);
                problems.add(where, "the holder's own array is accepted as " + name);
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
    }

    private void checkAllocation(String where, Object[] input, Object holder) {
        Object[] given = Arguments.copy(input);
        calls.gradientBytes(given, holder, WARM_UP);
        calls.valueAndGradientBytes(given, holder, WARM_UP);
        long gradient = least(() -> calls.gradientBytes(given, holder, CALLS));
        long both = least(() -> calls.valueAndGradientBytes(given, holder, CALLS));
        problems.unless(gradient == 0, where, "the gradient allocates " + gradient / (double) CALLS + " bytes a call");
        problems.unless(both == 0, where, "value and gradient allocate " + both / (double) CALLS + " bytes a call");
    }

    /** The least of some attempts: the virtual machine itself may allocate once in a while. */
    private static long least(LongSupplier bytes) {
        return IntStream.range(0, ATTEMPTS)
                .mapToLong(attempt -> bytes.getAsLong())
                .min()
                .orElseThrow();
    }
}
