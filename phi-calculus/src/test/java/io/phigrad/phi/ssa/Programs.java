package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.List;

/** Small methods in structured SSA, built by hand. */
final class Programs {
    static final ArrayType DOUBLES = new ArrayType(Scalar.DOUBLE);
    static final MemoryType MEMORY = new MemoryType(Scalar.DOUBLE, 0);

    private Programs() {}

    /** {@code s = 0; for (i = 0; i < x.length; i++) { s += x[i]; x[i] = s; } return s;}. */
    static SsaMethod prefixSums() {
        SsaBuilder b = new SsaBuilder(1);
        Value x = b.fresh(DOUBLES, "x");
        Variable memory = new Variable("mem", MEMORY);
        Value entry = b.fresh(MEMORY, "mem");
        b.declare(memory, entry);
        Variable i = new Variable("i", Scalar.INT);
        Variable s = new Variable("s", Scalar.DOUBLE);
        b.declare(i, Constant.of(0));
        b.declare(s, Constant.of(0.0));
        b.loop(() -> b.apply(Op.LT, Scalar.BOOLEAN, b.read(i), b.length(x)), () -> {
            Operand element = b.load(memory, x, b.read(i), "");
            b.assign(s, b.apply(Op.ADD, Scalar.DOUBLE, "s", b.read(s), element));
            b.store(memory, x, b.read(i), b.read(s));
            b.assign(i, b.apply(Op.ADD, Scalar.INT, "i", b.read(i), Constant.of(1)));
            return Constant.of(false);
        });
        return new SsaMethod("prefixSums", List.of(x), List.of(entry), b.finish(List.of(b.read(s))));
    }

    /** {@code if (x < 0) x = -x; return x;}. */
    static SsaMethod magnitude() {
        SsaBuilder b = new SsaBuilder(1);
        Value p = b.fresh(Scalar.DOUBLE, "x");
        Variable x = new Variable("x", Scalar.DOUBLE);
        b.declare(x, p);
        b.branch(
                b.apply(Op.LT, Scalar.BOOLEAN, p, Constant.of(0.0)),
                () -> b.assign(x, b.apply(Op.NEG, Scalar.DOUBLE, "x", b.read(x))),
                () -> {});
        return new SsaMethod("magnitude", List.of(p), List.of(), b.finish(List.of(b.read(x))));
    }
}
