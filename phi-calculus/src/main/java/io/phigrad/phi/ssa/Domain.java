package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import java.util.List;

/**
 * An arithmetic in which {@link Traversal} can run a program: plain numbers, or dual numbers.
 *
 * @param <V> what stands for a number or a reference
 */
interface Domain<V> {

    /** A constant, a length, a reference, a version of memory: something without a derivative. */
    V inactive(Object value);

    /** The Java number or reference that the value stands for. */
    Object primal(V value);

    V apply(Op op, Type type, List<V> in);

    /** The value of a segment, whose derivative follows from those of its inputs and its partials. */
    V segment(V value, List<V> inputs, List<V> partials);

    /** The element of a Java array, which may be a row. */
    V load(Object array, int index);

    void store(Object array, int index, V value);

    /** Told that {@code to} was made as a longer copy of {@code from}. */
    void copied(Object from, Object to);
}
