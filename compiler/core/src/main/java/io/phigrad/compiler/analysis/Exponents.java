package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Numbers of the form {@code a e^s + b e^t + ...}: what stands in the exponents, and the same number divided by
 * {@code e^m}, which is {@code a e^(s-m) + b e^(t-m) + ...}.
 */
final class Exponents {
    private static final int DEPTH = 12;
    private static final Constant ZERO = Constant.of(0.0);

    private final Definitions definitions;
    private final Set<? extends Operand> opaque;

    /**
     * One summand.
     *
     * @param factors what the exponential is multiplied by, constants apart
     * @param divisors what it is divided by, constants apart
     */
    record Term(Operand exponent, List<Operand> factors, List<Operand> divisors) {
        Term {
            factors = List.copyOf(factors);
            divisors = List.copyOf(divisors);
        }

        Term(Operand exponent) {
            this(exponent, List.of(), List.of());
        }

        private Term times(Operand factor) {
            return factor instanceof Constant ? this : new Term(exponent, with(factors, factor), divisors);
        }

        private Term by(Operand divisor) {
            return divisor instanceof Constant ? this : new Term(exponent, factors, with(divisors, divisor));
        }

        private static List<Operand> with(List<Operand> some, Operand one) {
            List<Operand> more = new ArrayList<>(some);
            more.add(one);
            return more;
        }

        List<Operand> operands() {
            List<Operand> all = new ArrayList<>(List.of(exponent));
            all.addAll(factors);
            all.addAll(divisors);
            return all;
        }

        /**
         * About the logarithm of the summand: a factor counts with its binary exponent, which for zero is -1023, so that
         * a summand that vanishes neither hides the others nor overflows.
         *
         * @param at how operands are called where this is computed
         */
        private Operand size(UnaryOperator<Operand> at, Steps steps) {
            Operand size = at.apply(exponent);
            for (Operand factor : factors) {
                size = steps.apply(Op.ADD, size, size(at.apply(factor), steps));
            }
            for (Operand divisor : divisors) {
                size = steps.apply(Op.SUB, size, size(at.apply(divisor), steps));
            }
            return size;
        }

        private static Operand size(Operand factor, Steps steps) {
            Operand exponent = steps.whole(Op.GET_EXPONENT, steps.apply(Op.INACTIVE, factor));
            return steps.apply(Op.MUL, Constant.of(Math.log(2)), steps.apply(Op.CONVERT, exponent));
        }
    }

    /** @param opaque sums that are no longer what their definitions say */
    Exponents(Definitions definitions, Set<? extends Operand> opaque) {
        this.definitions = definitions;
        this.opaque = opaque;
    }

    /** Whether exponentials are divided by such a sum, which is another matter. */
    private boolean isShare(Node.Apply quotient, int depth) {
        Operand divisor = quotient.in().get(1);
        return opaque.contains(divisor) || !withoutConstant(divisor, depth).isEmpty();
    }

    /** The summands, a positive constant with the exponent 0; none if the number is of another form. */
    List<Term> of(Operand operand) {
        return of(operand, DEPTH);
    }

    private List<Term> of(Operand operand, int depth) {
        if (depth == 0 || operand.type() != Scalar.DOUBLE) {
            return List.of();
        }
        if (operand instanceof Constant c) {
            return c.number().orElse(0) instanceof Double d && d > 0 ? List.of(new Term(ZERO)) : List.of();
        }
        Node.Apply n = definitions.apply(operand).orElse(null);
        if (n == null) {
            return List.of();
        }
        return switch (n.op()) {
            case EXP -> List.of(new Term(n.in().get(0)));
            case DIV ->
                isShare(n, depth)
                        ? List.of()
                        : withoutConstant(n.in().get(0), depth).stream()
                                .map(term -> term.by(n.in().get(1)))
                                .toList();
            case MUL -> {
                Operand a = n.in().get(0);
                Operand b = n.in().get(1);
                List<Term> first = withoutConstant(a, depth);
                yield first.isEmpty() ? times(withoutConstant(b, depth), a) : times(first, b);
            }
            case ADD -> {
                List<Term> first = of(n.in().get(0), depth - 1);
                List<Term> second = of(n.in().get(1), depth - 1);
                List<Term> all = new ArrayList<>(first);
                all.addAll(second);
                yield first.isEmpty() || second.isEmpty() ? List.of() : all;
            }
            default -> List.of();
        };
    }

    private static List<Term> times(List<Term> terms, Operand weight) {
        return terms.stream().map(term -> term.times(weight)).toList();
    }

    private List<Term> withoutConstant(Operand operand, int depth) {
        return operand instanceof Constant ? List.of() : of(operand, depth - 1);
    }

    /** About the logarithm of the greatest summand. */
    static Operand greatest(List<Term> terms, UnaryOperator<Operand> at, Steps steps) {
        Operand greatest = terms.get(0).size(at, steps);
        for (Term term : terms.subList(1, terms.size())) {
            greatest = steps.apply(Op.MAX, greatest, term.size(at, steps));
        }
        return greatest;
    }

    /** A number of that form divided by {@code e^shift}. */
    Operand shifted(Operand operand, Operand shift, Steps steps) {
        if (operand instanceof Constant) {
            return steps.apply(Op.MUL, operand, steps.apply(Op.EXP, steps.apply(Op.NEG, shift)));
        }
        Node.Apply n = definitions.apply(operand).orElseThrow();
        Operand a = n.in().get(0);
        return switch (n.op()) {
            case EXP -> steps.apply(Op.EXP, steps.apply(Op.SUB, a, shift));
            case DIV -> steps.apply(Op.DIV, shifted(a, shift, steps), n.in().get(1));
            case MUL -> {
                Operand b = n.in().get(1);
                boolean first = !withoutConstant(a, DEPTH).isEmpty();
                yield first
                        ? steps.apply(Op.MUL, shifted(a, shift, steps), b)
                        : steps.apply(Op.MUL, a, shifted(b, shift, steps));
            }
            case ADD -> steps.apply(Op.ADD, shifted(a, shift, steps), shifted(n.in().get(1), shift, steps));
            default -> throw new IllegalStateException("no exponent in " + n);
        };
    }
}
