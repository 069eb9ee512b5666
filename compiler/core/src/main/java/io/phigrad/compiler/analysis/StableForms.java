package io.phigrad.compiler.analysis;

import io.phigrad.compiler.analysis.Limits.Kind;
import io.phigrad.compiler.analysis.Limits.Limit;
import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Formulas that overflow or cancel, in forms that do neither. Each is a number with a derivative of its own
 * ({@link Op#WITH_PARTIAL}) and is never differentiated through: {@code max(t, 0) + log1p(exp(-|t|))} is softplus,
 * but read step by step its derivative at 0 would be 1, not 0.5. Changes bits, so only under {@code RELAXED}.
 */
public final class StableForms extends Rewrite {
    private final Formulas formulas;
    private final Facts facts;
    private final Limits limits;
    private int ids;

    /**
     * A formula of one argument.
     *
     * @param match the argument {@code t}, where a node computes the formula
     * @param value the stable form
     * @param slope its derivative
     * @param limits what it is for large and for small {@code t}
     */
    private record Law(
            String name,
            BiFunction<Formulas, Node.Apply, Optional<Operand>> match,
            BiFunction<StableTerms, Operand, Operand> value,
            BiFunction<StableTerms, Operand, Operand> slope,
            List<Limit> limits) {

        Law(
                String name,
                BiFunction<Formulas, Node.Apply, Optional<Operand>> match,
                BiFunction<StableTerms, Operand, Operand> value,
                BiFunction<StableTerms, Operand, Operand> slope,
                Limit... limits) {
            this(name, match, value, slope, List.of(limits));
        }
    }

    private static final Limit T = new Limit(true, Kind.T);
    private static final Limit SMALL = new Limit(false, Kind.EXP);

    private static final Law FALLING = new Law(
            "sigmoid of -t",
            Formulas::falling,
            StableTerms::falling,
            StableTerms::minusBell,
            new Limit(true, Kind.EXP_MINUS));

    /** Tried in order; the first that matches holds. */
    private static final List<Law> LAWS = List.of(
            // name              what it is            stable form                   derivative       limits
            new Law("softplus", Formulas::softplus, StableTerms::softplus, StableTerms::sigmoid, T, SMALL),
            new Law("its own form", Formulas::stableSoftplus, StableTerms::softplus, StableTerms::sigmoid, T, SMALL),
            new Law(
                    "log sigmoid -t",
                    Formulas::logFalling,
                    StableTerms::minusSoftplus,
                    StableTerms::minusSigmoid,
                    new Limit(true, Kind.MINUS_T)),
            new Law(
                    "log sigmoid t",
                    Formulas::logRising,
                    StableTerms::logSigmoid,
                    StableTerms::falling,
                    new Limit(false, Kind.T)),
            new Law("sigmoid of t", Formulas::rising, StableTerms::sigmoid, StableTerms::bell, SMALL),
            FALLING,
            new Law("s (1 - s)", Formulas::bell, StableTerms::bell, StableTerms::slopeOfBell),
            new Law("log(1 - e^t)", Formulas::logOneMinusExp, StableTerms::logOneMinusExp, StableTerms::oddsOfExp),
            new Law("t log t", Formulas::entropy, StableTerms::entropy, StableTerms::slopeOfEntropy),
            new Law("-t log t", Formulas::minusEntropy, StableTerms::minusEntropy, StableTerms::minusSlopeOfEntropy),
            new Law("log(1 + t)", Formulas::logOnePlus, StableTerms::logOnePlus, StableTerms::slopeOfLogOnePlus),
            new Law("e^t - 1", Formulas::expMinusOne, StableTerms::expMinusOne, StableTerms::exp),
            new Law("sqrt(1 + t) - 1", Formulas::rootMinusOne, StableTerms::rootMinusOne, StableTerms::slopeOfRoot),
            new Law("1 - cos t", Formulas::oneMinusCos, StableTerms::oneMinusCos, StableTerms::sin),
            new Law("1 - tanh(t)^2", Formulas::oneMinusTanh2, StableTerms::oneMinusTanh2, StableTerms::slopeOfTanh2),
            new Law("1 - t * t", Formulas::oneMinusSquare, StableTerms::oneMinusSquare, StableTerms::minusTwice),
            new Law("sinh", Formulas::sinh, StableTerms::sinh, StableTerms::cosh),
            new Law("cosh", Formulas::cosh, StableTerms::cosh, StableTerms::sinh),
            new Law("tanh", Formulas::tanh, StableTerms::tanh, StableTerms::slopeOfTanh));

    private StableForms(SsaMethod method) {
        Definitions definitions = new Definitions(method.body());
        formulas = new Formulas(definitions);
        limits = new Limits(definitions);
        facts = new Facts(method.body());
        ids = Nodes.nextId(method);
    }

    /** The method with every formula of the table replaced; equal expressions should be one value already. */
    public static SsaMethod run(SsaMethod method) {
        return new StableForms(method).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (node instanceof Node.Apply n && n.out().type() == Scalar.DOUBLE) {
            for (Law law : LAWS) {
                Optional<Operand> argument = law.match().apply(formulas, n);
                if (argument.filter(t -> !(t instanceof Constant)).isPresent()) {
                    return stable(law, argument.get(), n);
                }
            }
            Optional<Operand> argument = formulas.share(n);
            if (argument.filter(t -> !(t instanceof Constant)).isPresent()) {
                return share(argument.get(), n);
            }
            Optional<Formulas.Squares> squares = formulas.squares(n);
            if (squares.isPresent()) {
                return difference(squares.get(), n);
            }
        }
        return node instanceof Node.If branch ? limits.withoutGuard(branch) : List.of(node);
    }

    /** {@code a / (1 + e^t)} as {@code a} times a sigmoid. */
    private List<Node> share(Operand argument, Node.Apply n) {
        Value sigmoid = new Value(ids++, Scalar.DOUBLE, "");
        List<Node> nodes =
                new ArrayList<>(stable(FALLING, argument, new Node.Apply(sigmoid, n.op(), n.in(), n.origin())));
        nodes.add(new Node.Apply(n.out(), Op.MUL, List.of(n.in().get(0), sigmoid), n.origin()));
        return nodes;
    }

    /** {@code a * a - b * b} as {@code (a - b) * (a + b)}, which does not cancel what rounding took from the squares. */
    private List<Node> difference(Formulas.Squares squares, Node.Apply n) {
        StableTerms terms = new StableTerms(ids, n.origin());
        Operand a = terms.apply(Op.INACTIVE, squares.a());
        Operand b = terms.apply(Op.INACTIVE, squares.b());
        Operand byA = terms.apply(Op.WITH_PARTIAL, terms.differenceOfSquares(a, b), squares.a(), terms.twice(a));
        Operand slope = terms.minusTwice(b);
        List<Node> nodes = terms.nodes();
        nodes.add(new Node.Apply(n.out(), Op.WITH_PARTIAL, List.of(byA, squares.b(), slope), n.origin()));
        ids = terms.nextId();
        return nodes;
    }

    private List<Node> stable(Law law, Operand argument, Node.Apply n) {
        StableTerms terms = new StableTerms(ids, n.origin());
        Operand constant = terms.argument(argument, formulas.withoutSign(argument), facts.isNonNegative(argument));
        Operand value = law.value().apply(terms, constant);
        Operand slope = law.slope().apply(terms, constant);
        List<Node> nodes = terms.nodes();
        nodes.add(new Node.Apply(n.out(), Op.WITH_PARTIAL, List.of(value, argument, slope), n.origin()));
        limits.note(n.out(), argument, law.limits());
        ids = terms.nextId();
        return nodes;
    }
}
