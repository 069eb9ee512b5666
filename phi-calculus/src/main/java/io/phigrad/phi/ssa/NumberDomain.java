package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Evaluator;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import java.util.List;

/** Java's own numbers. */
final class NumberDomain implements Domain<Object> {

    @Override
    public Object inactive(Object value) {
        return value;
    }

    @Override
    public Object primal(Object value) {
        return value;
    }

    @Override
    public Object apply(Op op, Type type, List<Object> in) {
        return Evaluator.apply(op, type, in);
    }

    @Override
    public Object segment(Object value, List<Object> inputs, List<Object> partials) {
        return value;
    }

    @Override
    public Object load(Object array, int index) {
        return JavaArrays.get(array, index);
    }

    @Override
    public void store(Object array, int index, Object value) {
        JavaArrays.set(array, index, value);
    }

    @Override
    public void copied(Object from, Object to) {
        // numbers carry nothing beside themselves
    }
}
