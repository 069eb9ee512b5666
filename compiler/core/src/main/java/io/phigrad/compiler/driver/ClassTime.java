package io.phigrad.compiler.driver;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Where the time went that the derivatives of a class took.
 *
 * @param text writing and formatting that of all methods, which is one
 */
public record ClassTime(String className, List<MethodTime> methods, Duration text) {
    public ClassTime {
        methods = List.copyOf(methods);
    }

    /** One part of the methods' times, of all of them together. */
    public Duration sum(Function<MethodTime, Duration> part) {
        return methods.stream().map(part).reduce(Duration.ZERO, Duration::plus);
    }

    public Duration total() {
        return sum(MethodTime::intoSsa)
                .plus(sum(MethodTime::symbolic))
                .plus(sum(MethodTime::lowering))
                .plus(text);
    }
}
