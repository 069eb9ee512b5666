package io.phigrad.corpus;

import java.util.List;
import java.util.Optional;

/** Whether a derivative throws what its method throws, leaves the arguments alone and can go on afterwards. */
final class ThrowChecks {
    private final SourceMethod source;
    private final GradientCalls calls;
    private final MarkedSource method;
    private final Problems problems;

    ThrowChecks(SourceMethod source, GradientCalls calls, MarkedSource method, Problems problems) {
        this.source = source;
        this.calls = calls;
        this.method = method;
        this.problems = problems;
    }

    /** @param usual an input on which the method ends well */
    void check(List<Object[]> throwing, Object[] usual) {
        Object fresh = calls.holder();
        calls.gradient(Arguments.copy(usual), fresh);
        Object[] expected = calls.results(fresh);
        Object used = calls.holder();
        for (int i = 0; i < throwing.size(); i++) {
            String where = method.stem() + ", throwing input " + i;
            Object[] input = throwing.get(i);
            Optional<Throwable> wanted = source.thrown(Arguments.copy(input));
            problems.unless(wanted.isPresent(), where, "nothing is thrown");
            wanted.ifPresent(exception -> check(where, input, exception, used));
            calls.gradient(Arguments.copy(usual), used);
            problems.unless(
                    Arguments.sameBits(calls.results(used), expected), where, "the holder is not usable afterwards");
        }
    }

    private void check(String where, Object[] input, Throwable wanted, Object holder) {
        Object[] given = Arguments.copy(input);
        unlessThrown(where + ", gradient", wanted, () -> calls.gradient(given, holder));
        unlessThrown(where + ", value and gradient", wanted, () -> calls.valueAndGradient(given, holder));
        unlessThrown(where + ", convenience form", wanted, () -> calls.gradient(given));
        problems.unless(Arguments.sameBits(given, input), where, "arguments were changed");
    }

    private void unlessThrown(String where, Throwable wanted, Runnable call) {
        try {
            call.run();
            problems.add(where, "does not throw " + wanted);
        } catch (RuntimeException | Error thrown) {
            problems.unless(thrown.toString().equals(wanted.toString()), where, "throws " + thrown + ", not " + wanted);
        }
    }
}
