package io.phigrad.compiler.analysis;

import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something about each method of a program.
 *
 * @param main about the one where it starts
 * @param callees about the others, by name
 */
public record PerMethod<T>(T main, Map<String, T> callees) {

    public PerMethod {
        callees = Collections.unmodifiableMap(new LinkedHashMap<>(callees));
    }

    public static <T> PerMethod<T> of(SsaProgram program, Function<SsaMethod, T> say) {
        Map<String, T> callees = new LinkedHashMap<>();
        T main = say.apply(program.main());
        program.callees().forEach(method -> callees.put(method.name(), say.apply(method)));
        return new PerMethod<>(main, callees);
    }

    public T callee(String name) {
        return Objects.requireNonNull(callees.get(name), name);
    }

    /** The same about what a pass makes of it. */
    public <U> PerMethod<U> map(Function<T, U> pass) {
        Map<String, U> mapped = new LinkedHashMap<>();
        U first = pass.apply(main);
        callees.forEach((name, value) -> mapped.put(name, pass.apply(value)));
        return new PerMethod<>(first, mapped);
    }

    /** Both of two things about each method as one. */
    public <U, V> PerMethod<V> with(PerMethod<U> other, BiFunction<T, U, V> join) {
        Map<String, V> joined = new LinkedHashMap<>();
        V first = join.apply(main, other.main);
        callees.forEach((name, value) -> joined.put(name, join.apply(value, other.callee(name))));
        return new PerMethod<>(first, joined);
    }
}
