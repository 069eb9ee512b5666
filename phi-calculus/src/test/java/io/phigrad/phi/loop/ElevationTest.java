package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ElevationTest {
    private final SsaBuilder b = new SsaBuilder(1);
    private final Value x = b.fresh(Scalar.DOUBLE, "x");
    private final Value v = b.fresh(new ArrayType(Scalar.DOUBLE), "v");
    private final Variable memory = new Variable("mem", new MemoryType(Scalar.DOUBLE, 0));
    private final Value entry = b.fresh(memory.type(), "mem");

    private String elevated(Function<SsaBuilder, Operand> program) {
        b.declare(memory, entry);
        Operand result = program.apply(b);
        SsaMethod method = new SsaMethod("f", List.of(x, v), List.of(entry), b.finish(List.of(result)));
        return Elevation.of(method, new Terms()).of(result).toString();
    }

    private Operand sumUp(Operand stopAt) {
        Variable s = new Variable("s", Scalar.DOUBLE);
        Variable i = new Variable("i", Scalar.INT);
        b.declare(s, Constant.of(0.0));
        b.declare(i, Constant.of(0));
        Operand n = b.length(v);
        b.loop(() -> b.apply(Op.LT, Scalar.BOOLEAN, b.read(i), n), () -> {
            Operand stop = b.apply(Op.GT, Scalar.BOOLEAN, b.read(s), stopAt);
            b.branch(stop, () -> {}, () -> {
                Operand e = b.load(memory, v, b.read(i), "");
                b.assign(s, b.apply(Op.ADD, Scalar.DOUBLE, b.read(s), e));
            });
            b.assign(i, b.apply(Op.ADD, Scalar.INT, b.read(i), Constant.of(1)));
            return stopAt.equals(Constant.of(Double.POSITIVE_INFINITY)) ? Constant.of(false) : stop;
        });
        return b.read(s);
    }

    @Test
    void aBranchBecomesAPhi() {
        assertEquals("phi(x > 0.0; x * x, x)", elevated(b -> {
            Variable z = new Variable("z", Scalar.DOUBLE);
            b.declare(z, x);
            Operand test = b.apply(Op.GT, Scalar.BOOLEAN, x, Constant.of(0.0));
            b.branch(test, () -> b.assign(z, b.apply(Op.MUL, Scalar.DOUBLE, x, x)), () -> {});
            return b.read(z);
        }));
    }

    @Test
    void aCountedLoopBecomesAnIterate() {
        String text = elevated(b -> sumUp(Constant.of(Double.POSITIVE_INFINITY)));
        assertTrue(text.startsWith("iterate(n, v.length; s1 = 0.0 -> "), text);
    }

    @Test
    void aBreakLeavesTheRoundsThatWereCompleted() {
        String text = elevated(b -> sumUp(x));
        assertTrue(text.startsWith("iterate(n, u; s1 = 0.0 -> s1 + v[s2]"), text);
    }

    @Test
    void anElementOfMemoryThatIsWrittenIsASymbol() {
        assertEquals("t * x", elevated(b -> {
            b.store(memory, v, Constant.of(0), x);
            Operand e = b.load(memory, v, Constant.of(1), "");
            return b.apply(Op.MUL, Scalar.DOUBLE, e, x);
        }));
    }
}
