package io.phigrad.compiler.analysis;

import io.phigrad.compiler.analysis.Exponents.Term;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of exponentials under a logarithm, or as a divisor of exponentials, with the greatest exponent taken out:
 * {@code log(sum e^x)} as {@code m + log(sum e^(x-m))}, {@code e^x / sum e^x} as {@code e^(x-m) / sum e^(x-m)}. The
 * results do not depend on {@code m}, which so is a constant for differentiation: the derivative of the logarithm comes
 * out as the softmax. Changes bits, so only under {@code RELAXED}.
 */
public final class ShiftedSums extends Rewrite {
    private static final Constant ZERO = Constant.of(0.0);

    private final Definitions definitions;
    private final Exponents exponents;
    private final Users users;
    /** What was taken out of the exponents of sums that loops have formed. */
    private final Map<Value, Operand> shifts = new HashMap<>();

    private int ids;

    private ShiftedSums(SsaMethod method) {
        definitions = new Definitions(method.body());
        exponents = new Exponents(definitions, shifts.keySet());
        ids = Nodes.nextId(method);
        users = new Users(method.body());
    }

    /** The method with every such sum shifted; equal expressions should be one value already. */
    public static SsaMethod run(SsaMethod method) {
        return new ShiftedSums(method).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (node instanceof Node.Loop loop) {
            return formed(loop);
        } else if (node instanceof Node.Apply n && n.op() == Op.LOG) {
            return logarithm(n);
        } else if (node instanceof Node.Apply n && n.op() == Op.DIV) {
            return quotient(n);
        }
        return List.of(node);
    }

    private List<Node> logarithm(Node.Apply n) {
        Operand sum = n.in().get(0);
        Steps steps = new Steps(ids, n.origin());
        Operand shift = shifts.get(sum);
        if (shift != null) {
            steps.define(n.out(), Op.ADD, shift, steps.apply(Op.LOG, sum));
        } else if (isWorthwhile(sum) && !isExponential(sum)) {
            Operand greatest = greatest(exponents.of(sum), steps);
            steps.define(n.out(), Op.ADD, greatest, steps.apply(Op.LOG, exponents.shifted(sum, greatest, steps)));
        } else {
            Optional<Node.Apply> share = definitions.apply(sum).filter(this::isShareOfOne);
            if (share.isEmpty()) {
                return List.of(n);
            }
            logarithmOfShare(n.out(), share.get(), steps);
        }
        ids = steps.nextId();
        return steps.nodes();
    }

    /** {@code e^t / sum}. */
    private boolean isShareOfOne(Node.Apply n) {
        return n.op() == Op.DIV
                && isExponential(n.in().get(0))
                && (shifts.containsKey(n.in().get(1)) || isSum(n.in().get(1)));
    }

    /** {@code t - m - log(sum / e^m)}. */
    private void logarithmOfShare(Value out, Node.Apply share, Steps steps) {
        Operand exponent =
                definitions.apply(share.in().get(0)).orElseThrow().in().get(0);
        Operand sum = share.in().get(1);
        Operand known = shifts.get(sum);
        Operand shift = known == null ? greatest(exponents.of(sum), steps) : known;
        Operand shifted = known == null ? exponents.shifted(sum, shift, steps) : sum;
        Operand log = steps.apply(Op.LOG, shifted);
        steps.define(out, Op.SUB, steps.apply(Op.SUB, exponent, shift), log);
    }

    /** Whether it is worthwhile to shift the exponents of a sum of several. */
    private boolean isSum(Operand operand) {
        return exponents.of(operand).size() > 1 && isWorthwhile(operand);
    }

    private List<Node> quotient(Node.Apply n) {
        Operand above = n.in().get(0);
        Operand sum = n.in().get(1);
        Steps steps = new Steps(ids, n.origin());
        Operand shift = shifts.get(sum);
        if (exponents.of(above).isEmpty() || above instanceof Constant || shifts.containsKey(above)) {
            return List.of(n);
        } else if (shift != null) {
            steps.define(n.out(), Op.DIV, exponents.shifted(above, shift, steps), sum);
        } else if (isSum(sum)) {
            Operand greatest = greatest(exponents.of(sum), steps);
            Operand numerator = exponents.shifted(above, greatest, steps);
            steps.define(n.out(), Op.DIV, numerator, exponents.shifted(sum, greatest, steps));
        } else {
            return List.of(n);
        }
        ids = steps.nextId();
        return steps.nodes();
    }

    private boolean isExponential(Operand operand) {
        return definitions.apply(operand).filter(n -> n.op() == Op.EXP).isPresent();
    }

    /** Whether there are exponents, not all constant, nor shifted by hand, and {@link StableForms} has no better form. */
    private boolean isWorthwhile(Operand sum) {
        List<Term> found = exponents.of(sum);
        return new Formulas(definitions).onePlusExp(sum).isEmpty()
                && found.stream().anyMatch(term -> term.exponent() instanceof Value)
                && found.stream().anyMatch(term -> !isShifted(term, definitions));
    }

    /** Whether a greatest number, or one that a loop or a branch has found, is taken off already. */
    private boolean isShifted(Term term, Definitions known) {
        return known.apply(term.exponent())
                .filter(n -> n.op() == Op.SUB)
                .flatMap(n -> definitions.node(n.in().get(1)))
                .filter(n -> n instanceof Node.Loop
                        || n instanceof Node.If
                        || n instanceof Node.Apply a && (a.op() == Op.MAX || a.op() == Op.SELECT))
                .isPresent();
    }

    private static Operand greatest(List<Term> found, Steps steps) {
        return constant(Exponents.greatest(found, operand -> operand, steps), steps);
    }

    /** As a constant for differentiation, and a number: infinite exponents stay as they are. */
    private static Operand constant(Operand greatest, Steps steps) {
        Operand constant = steps.apply(Op.INACTIVE, greatest);
        Operand finite = steps.test(Op.LE, steps.apply(Op.ABS, constant), Constant.of(Double.MAX_VALUE));
        return steps.apply(Op.SELECT, finite, constant, ZERO);
    }

    private List<Node> formed(Node.Loop loop) {
        List<Node> nodes = new ArrayList<>();
        Node.Loop current = loop;
        for (int k = 0; k < loop.outs().size(); k++) {
            Optional<FormedSum> sum = isShiftable(loop.outs().get(k)) ? FormedSum.of(current, k) : Optional.empty();
            if (sum.isPresent()) {
                current = shifted(sum.get(), nodes).orElse(current);
            }
        }
        nodes.add(current);
        return nodes;
    }

    private Optional<Node.Loop> shifted(FormedSum sum, List<Node> before) {
        Node.Loop loop = sum.loop();
        Operand init = loop.inits().get(sum.place());
        boolean fromZero = init instanceof Constant c && (c.is(0.0) || c.is(-0.0));
        List<Term> first = fromZero ? List.of(new Term(Constant.of(Double.NEGATIVE_INFINITY))) : exponents.of(init);
        boolean byHand = sum.terms().stream().allMatch(e -> isShifted(e, sum.definitions()));
        if (first.isEmpty() || byHand) {
            return Optional.empty();
        }
        Steps steps = new Steps(ids, loop.origin());
        Operand start = Exponents.greatest(first, operand -> operand, steps);
        Optional<GreatestExponent.Copy> copy = GreatestExponent.of(sum, start, steps.nextId());
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        before.addAll(steps.nodes());
        before.add(copy.get().loop());
        Steps after = new Steps(copy.get().nextId(), loop.origin());
        Operand shift = constant(copy.get().greatest(), after);
        Operand shiftedInit = fromZero ? init : exponents.shifted(init, shift, after);
        before.addAll(after.nodes());
        shift(loop.outs().get(sum.place()), shift);
        Node.Loop shifted = sum.shifted(shiftedInit, shift, after.nextId());
        ids = Nodes.nextId(new SsaMethod("", List.of(), List.of(), new Block(List.of(shifted), List.of())));
        ids = Math.max(ids, after.nextId());
        return Optional.of(shifted);
    }

    private void shift(Value sum, Operand shift) {
        shifts.put(sum, shift);
        for (Node user : users.of(sum)) {
            if (isScaled(user, sum)) {
                shift(((Node.Apply) user).out(), shift);
            }
        }
    }

    /** Whether all that looks at the sum takes its logarithm or divides exponentials by it. */
    private boolean isShiftable(Value sum) {
        List<Node> all = users.of(sum);
        return sum.type() == Scalar.DOUBLE
                && !all.isEmpty()
                && definitions.uses(sum) == all.size()
                && all.stream()
                        .allMatch(user -> isLogarithm(user) || isShare(user, sum) || isScaledAndShiftable(user, sum));
    }

    private static boolean isLogarithm(Node user) {
        return user instanceof Node.Apply n && n.op() == Op.LOG;
    }

    private boolean isShare(Node user, Value sum) {
        return user instanceof Node.Apply n
                && n.op() == Op.DIV
                && n.in().get(1).equals(sum)
                && n.in().get(0) instanceof Value above
                && !exponents.of(above).isEmpty();
    }

    private boolean isScaledAndShiftable(Node user, Value sum) {
        return isScaled(user, sum) && isShiftable(((Node.Apply) user).out());
    }

    private static boolean isScaled(Node user, Value sum) {
        return user instanceof Node.Apply n
                && n.op() == Op.DIV
                && n.in().get(0).equals(sum)
                && !n.in().get(1).equals(sum);
    }
}
