package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Recognises formulas in structured SSA: each gives the argument {@code t} where a node computes it. */
final class Formulas {
    private final Definitions definitions;

    Formulas(Definitions definitions) {
        this.definitions = definitions;
    }

    /** {@code log(1 + exp(t))}. */
    Optional<Operand> softplus(Node.Apply n) {
        return n.op() == Op.LOG1P
                ? argument(n.in().get(0), Op.EXP)
                : argument(n, Op.LOG).flatMap(this::onePlusExp);
    }

    /** {@code max(t, 0) + log(1 + exp(-abs(t)))}: stable already, but with another derivative at 0 if read step by step. */
    Optional<Operand> stableSoftplus(Node.Apply n) {
        if (n.op() != Op.ADD) {
            return Optional.empty();
        }
        Operand a = n.in().get(0);
        Operand b = n.in().get(1);
        return ramp(a).filter(t -> isDecay(b, t)).or(() -> ramp(b).filter(t -> isDecay(a, t)));
    }

    private Optional<Operand> ramp(Operand operand) {
        return definitions.apply(operand).filter(n -> n.op() == Op.MAX).flatMap(n -> {
            Operand a = n.in().get(0);
            Operand b = n.in().get(1);
            return isConstant(b, 0) ? Optional.of(a) : isConstant(a, 0) ? Optional.of(b) : Optional.empty();
        });
    }

    private boolean isDecay(Operand operand, Operand t) {
        return definitions
                .apply(operand)
                .flatMap(this::softplus)
                .flatMap(u -> argument(u, Op.NEG))
                .flatMap(u -> argument(u, Op.ABS))
                .filter(u -> withoutSign(u).equals(withoutSign(t)))
                .isPresent();
    }

    /** {@code log(1 / (1 + exp(t)))}, also as the logarithm of what the other sigmoid leaves of 1. */
    Optional<Operand> logFalling(Node.Apply n) {
        Optional<Node.Apply> inner = argument(n, Op.LOG).flatMap(definitions::apply);
        return inner.flatMap(this::falling).or(() -> inner.flatMap(this::oneMinusRising));
    }

    /** {@code log(exp(t) / (1 + exp(t)))}, also as the logarithm of what the other sigmoid leaves of 1. */
    Optional<Operand> logRising(Node.Apply n) {
        Optional<Node.Apply> inner = argument(n, Op.LOG).flatMap(definitions::apply);
        return inner.flatMap(this::rising).or(() -> inner.flatMap(this::oneMinusFalling));
    }

    /** {@code s * (1 - s)} where {@code s} is a sigmoid of {@code t} or {@code -t}. */
    Optional<Operand> bell(Node.Apply n) {
        return n.op() == Op.MUL
                ? bell(n.in().get(0), n.in().get(1)).or(() -> bell(n.in().get(1), n.in().get(0)))
                : Optional.empty();
    }

    private Optional<Operand> bell(Operand s, Operand rest) {
        return oneMinus(rest)
                .filter(s::equals)
                .flatMap(definitions::apply)
                .flatMap(n -> rising(n).or(() -> falling(n)));
    }

    /** {@code 1 - exp(t) / (1 + exp(t))}. */
    private Optional<Operand> oneMinusRising(Node.Apply n) {
        return oneMinus(n).flatMap(definitions::apply).flatMap(this::rising);
    }

    /** {@code 1 - 1 / (1 + exp(t))}. */
    private Optional<Operand> oneMinusFalling(Node.Apply n) {
        return oneMinus(n).flatMap(definitions::apply).flatMap(this::falling);
    }

    /** {@code a / (1 + exp(t))}. */
    Optional<Operand> share(Node.Apply n) {
        return n.op() == Op.DIV ? onePlusExp(n.in().get(1)) : Optional.empty();
    }

    /** {@code exp(t) / (1 + exp(t))}. */
    Optional<Operand> rising(Node.Apply n) {
        Optional<Operand> above = n.op() == Op.DIV ? argument(n.in().get(0), Op.EXP) : Optional.empty();
        return above.filter(t -> onePlusExp(n.in().get(1)).equals(Optional.of(t)));
    }

    /** {@code 1 / (1 + exp(t))}. */
    Optional<Operand> falling(Node.Apply n) {
        return n.op() == Op.DIV && isOne(n.in().get(0)) ? onePlusExp(n.in().get(1)) : Optional.empty();
    }

    /** {@code log(1 - exp(t))}. */
    Optional<Operand> logOneMinusExp(Node.Apply n) {
        return argument(n, Op.LOG).flatMap(this::oneMinus).flatMap(t -> argument(t, Op.EXP));
    }

    /** {@code t * log(t)}. */
    Optional<Operand> entropy(Node.Apply n) {
        return product(n, (t, factor) -> factor.equals(t));
    }

    /** {@code -t * log(t)}. */
    Optional<Operand> minusEntropy(Node.Apply n) {
        return product(n, (t, factor) -> argument(factor, Op.NEG).equals(Optional.of(t)));
    }

    /** A product of {@code log(t)} with what fits to {@code t}. */
    private Optional<Operand> product(Node.Apply n, BiPredicate<Operand, Operand> fits) {
        if (n.op() != Op.MUL) {
            return Optional.empty();
        }
        Operand a = n.in().get(0);
        Operand b = n.in().get(1);
        return argument(b, Op.LOG)
                .filter(t -> fits.test(t, a))
                .or(() -> argument(a, Op.LOG).filter(t -> fits.test(t, b)));
    }

    /** {@code log(1 + t)}. */
    Optional<Operand> logOnePlus(Node.Apply n) {
        return argument(n, Op.LOG).flatMap(this::onePlus);
    }

    /** {@code exp(t) - 1}. */
    Optional<Operand> expMinusOne(Node.Apply n) {
        return minusOne(n).flatMap(t -> argument(t, Op.EXP));
    }

    /** {@code sqrt(1 + t) - 1}. */
    Optional<Operand> rootMinusOne(Node.Apply n) {
        return minusOne(n).flatMap(t -> argument(t, Op.SQRT)).flatMap(this::onePlus);
    }

    /** {@code 1 - cos(t)}. */
    Optional<Operand> oneMinusCos(Node.Apply n) {
        return oneMinus(n).flatMap(t -> argument(t, Op.COS));
    }

    /** {@code 1 - tanh(t) * tanh(t)}. */
    Optional<Operand> oneMinusTanh2(Node.Apply n) {
        return oneMinusSquare(n).flatMap(t -> argument(t, Op.TANH));
    }

    /** {@code 1 - t * t}. */
    Optional<Operand> oneMinusSquare(Node.Apply n) {
        return oneMinus(n).flatMap(this::root);
    }

    /** The {@code a} and {@code b} of {@code a * a - b * b}. */
    Optional<Squares> squares(Node.Apply n) {
        return n.op() == Op.SUB
                ? root(n.in().get(0)).flatMap(a -> root(n.in().get(1)).map(b -> new Squares(a, b)))
                : Optional.empty();
    }

    /** Two numbers whose squares are subtracted. */
    record Squares(Operand a, Operand b) {}

    /** The {@code t} of {@code t * t}. */
    private Optional<Operand> root(Operand square) {
        return definitions
                .apply(square)
                .filter(n -> n.op() == Op.MUL && n.in().get(0).equals(n.in().get(1)))
                .map(n -> n.in().get(0));
    }

    /** {@code (exp(t) - exp(-t)) / 2}. */
    Optional<Operand> sinh(Node.Apply n) {
        return half(n).flatMap(this::difference);
    }

    /** {@code (exp(t) + exp(-t)) / 2}. */
    Optional<Operand> cosh(Node.Apply n) {
        return half(n).flatMap(this::sum);
    }

    /** {@code (exp(t) - exp(-t)) / (exp(t) + exp(-t))}. */
    Optional<Operand> tanh(Node.Apply n) {
        Optional<Operand> above = n.op() == Op.DIV ? difference(n.in().get(0)) : Optional.empty();
        return above.filter(t -> sum(n.in().get(1)).equals(Optional.of(t)));
    }

    /** The operand without the minus before it. */
    Operand withoutSign(Operand operand) {
        return argument(operand, Op.NEG).orElse(operand);
    }

    private Optional<Operand> difference(Operand operand) {
        return definitions.apply(operand).filter(n -> n.op() == Op.SUB).flatMap(this::opposites);
    }

    private Optional<Operand> sum(Operand operand) {
        return definitions.apply(operand).filter(n -> n.op() == Op.ADD).flatMap(this::opposites);
    }

    /** The {@code t} of {@code exp(t)} and {@code exp(-t)}, in this order. */
    private Optional<Operand> opposites(Node.Apply n) {
        Optional<Operand> first = argument(n.in().get(0), Op.EXP);
        Optional<Operand> second = argument(n.in().get(1), Op.EXP).flatMap(t -> argument(t, Op.NEG));
        return first.filter(t -> second.equals(Optional.of(t)));
    }

    private Optional<Operand> half(Node.Apply n) {
        boolean halves =
                n.op() == Op.DIV && isConstant(n.in().get(1), 2) || n.op() == Op.MUL && isConstant(n.in().get(1), 0.5);
        return halves ? Optional.of(n.in().get(0)) : constantFirst(n);
    }

    private Optional<Operand> constantFirst(Node.Apply n) {
        return n.op() == Op.MUL && isConstant(n.in().get(0), 0.5) ? Optional.of(n.in().get(1)) : Optional.empty();
    }

    /** {@code 1 + exp(t)}. */
    Optional<Operand> onePlusExp(Operand operand) {
        return onePlus(operand).flatMap(t -> argument(t, Op.EXP));
    }

    private Optional<Operand> onePlus(Operand operand) {
        Optional<Node.Apply> sum = definitions.apply(operand).filter(n -> n.op() == Op.ADD);
        return sum.flatMap(n -> {
            List<Operand> in = n.in();
            return isOne(in.get(0))
                    ? Optional.of(in.get(1))
                    : isOne(in.get(1)) ? Optional.of(in.get(0)) : Optional.empty();
        });
    }

    private Optional<Operand> oneMinus(Operand operand) {
        return definitions.apply(operand).flatMap(this::oneMinus);
    }

    private Optional<Operand> oneMinus(Node.Apply n) {
        return n.op() == Op.SUB && isOne(n.in().get(0)) ? Optional.of(n.in().get(1)) : Optional.empty();
    }

    private Optional<Operand> minusOne(Node.Apply n) {
        return n.op() == Op.SUB && isOne(n.in().get(1)) ? Optional.of(n.in().get(0)) : Optional.empty();
    }

    private Optional<Operand> argument(Operand operand, Op op) {
        return definitions.apply(operand).flatMap(n -> argument(n, op));
    }

    private static Optional<Operand> argument(Node.Apply n, Op op) {
        return n.op() == op ? Optional.of(n.in().get(0)) : Optional.empty();
    }

    private static boolean isOne(Operand operand) {
        return isConstant(operand, 1);
    }

    private static boolean isConstant(Operand operand, double number) {
        return operand instanceof Constant c && c.is(number);
    }
}
