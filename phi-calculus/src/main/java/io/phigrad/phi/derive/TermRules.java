package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The derivative rules of operators on terms: those of {@link AdjointRules}, which there is one table of, elevated. */
final class TermRules {
    private final Terms terms;

    TermRules(Terms terms) {
        this.terms = terms;
    }

    /** Whether a small change of operand {@code k} changes the result. */
    boolean carries(Apply term, int k) {
        SsaBuilder scratch = new SsaBuilder(0);
        return AdjointRules.carries(new Stand(term, scratch).node, k);
    }

    /**
     * What an adjoint of the result contributes to operand {@code k}.
     *
     * @param masked whether the adjoint may be zero where the partial is infinite or NaN
     */
    Expr contribution(Apply term, int k, Expr adjoint, boolean masked) {
        SsaBuilder scratch = new SsaBuilder(0);
        Stand stand = new Stand(term, scratch);
        Arithmetic math = new Arithmetic(scratch);
        Operand g = adjoint instanceof Const c
                ? Constant.of((double) c.number())
                : stand.define(scratch.fresh(Scalar.DOUBLE, ""), adjoint);
        AdjointRules rules = new AdjointRules(math, new Facts(new Block(List.of(), List.of())));
        Operand result = rules.contribution(stand.node, k, stand.primals(math, masked), g);
        return Elevation.of(scratch.finish(List.of(result)), stand.terms, terms).of(result);
    }

    /** A step of a scratch program in the place of a term. */
    private static final class Stand {
        private final Map<Value, Expr> terms = new HashMap<>();
        private final Node.Apply node;

        Stand(Apply term, SsaBuilder scratch) {
            List<Operand> in = new ArrayList<>();
            for (Expr operand : term.operands()) {
                in.add(
                        operand instanceof Const c
                                ? Constant.of(c.type(), c.number())
                                : define(scratch.fresh(operand.type(), ""), operand));
            }
            Value out = define(scratch.fresh(term.type(), ""), term);
            node = new Node.Apply(out, term.op(), in, scratch.origin());
        }

        Value define(Value value, Expr term) {
            terms.put(value, term);
            return value;
        }

        AdjointRules.Primals primals(Arithmetic math, boolean masked) {
            return new AdjointRules.Primals() {
                @Override
                public Operand in(int k) {
                    return wide(node.in().get(k), math);
                }

                @Override
                public Operand result() {
                    return wide(node.out(), math);
                }

                @Override
                public Optional<Operand> companion(Op op) {
                    return Optional.empty();
                }

                @Override
                public Optional<Operand> reciprocal() {
                    return Optional.empty();
                }

                @Override
                public Optional<Operand> reciprocalOfResult() {
                    return Optional.empty();
                }

                @Override
                public boolean isMasked(int k) {
                    return masked;
                }
            };
        }

        private static Operand wide(Operand operand, Arithmetic math) {
            return operand.type() == Scalar.FLOAT ? math.convert(operand, Scalar.DOUBLE) : operand;
        }
    }
}
