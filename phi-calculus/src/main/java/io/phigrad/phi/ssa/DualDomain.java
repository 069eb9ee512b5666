package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Evaluator;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import java.util.List;

/** Dual numbers: every number with its directional derivative, every array with a parallel array of tangents. */
final class DualDomain implements Domain<Dual> {
    private final Tangents tangents;

    DualDomain(Tangents tangents) {
        this.tangents = tangents;
    }

    @Override
    public Dual inactive(Object value) {
        return new Dual(value, 0);
    }

    @Override
    public Object primal(Dual value) {
        return value.primal();
    }

    @Override
    public Dual apply(Op op, Type type, List<Dual> in) {
        if (op == Op.SELECT) {
            return (Boolean) in.get(0).primal() ? in.get(1) : in.get(2);
        }
        Object value = Evaluator.apply(op, type, in.stream().map(Dual::primal).toList());
        return type.isFloating() ? new Dual(value, DualRules.tangent(op, in, value)) : inactive(value);
    }

    @Override
    public Dual segment(Dual value, List<Dual> inputs, List<Dual> partials) {
        double tangent = 0;
        for (int k = 0; k < inputs.size(); k++) {
            double along = inputs.get(k).tangent();
            tangent += along == 0 ? 0 : along * (Double) partials.get(k).primal();
        }
        return new Dual(value.primal(), tangent);
    }

    @Override
    public Dual load(Object array, int index) {
        return new Dual(JavaArrays.get(array, index), tangents.get(array, index));
    }

    @Override
    public void store(Object array, int index, Dual value) {
        JavaArrays.set(array, index, value.primal());
        tangents.set(array, index, value.tangent());
    }

    @Override
    public void copied(Object from, Object to) {
        tangents.copy(from, to);
    }
}
