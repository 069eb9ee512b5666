package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Constant factors are gathered into one, from products, quotients and choices between something and nothing. Nothing is
 * multiplied that was not before: {@code c (a b)} becomes {@code ((c d) x) b} where a is {@code d x}, which several such
 * products may share. This rounds once where the source rounded twice, so it is not done to what must keep every bit.
 */
public final class Scales extends Rewrite {
    private final Definitions definitions;
    private final NewValues values;
    private final Set<Value> kept;
    private final Set<Value> path;

    private Scales(SsaMethod method, Exactness exactness) {
        definitions = new Definitions(method.body());
        values = new NewValues(method);
        kept = exactness.keptInOrder(method);
        path = exactness.keptPrecise(method);
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        return new Scales(method, exactness).apply(method);
    }

    /** A number times an operand. */
    record Scaled(double factor, Operand operand) {}

    /** An operator's application that has no value yet. */
    private record Form(Op op, List<Operand> in) {
        Form(Op op, Operand... in) {
            this(op, List.of(in));
        }
    }

    /** Where the node at hand stands, and what has been put before it. */
    private record Site(Block block, List<Node> nodes) {}

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Apply n) || kept.contains(n.out())) {
            return List.of(node);
        } else if (n.op() == Op.EQ || n.op() == Op.NE) {
            return List.of(withoutFactor(n));
        } else if (n.out().type() != Scalar.DOUBLE) {
            return List.of(node);
        }
        Site site = new Site(definitions.block(n.out()).orElseThrow(), new ArrayList<>());
        Optional<Form> simpler = switch (n.op()) {
            case ADD -> twice(n);
            case MUL -> product(n, site);
            case DIV -> quotient(n, site);
            default -> Optional.empty();
        };
        site.nodes()
                .add(simpler.map(form -> new Node.Apply(n.out(), form.op(), form.in(), n.origin()))
                        .orElse(n));
        return site.nodes();
    }

    /** {@code c x == 0} as {@code x == 0}, where it is no decision of the source's. */
    private Node withoutFactor(Node.Apply n) {
        return definitions
                .apply(n.in().get(0))
                .filter(a -> isZero(n.in().get(1)) && definitions.uses(a.out()) == 1 && !path.contains(n.out()))
                .flatMap(Scales::scaled)
                .filter(s -> isSafe(s.factor()))
                .map(s -> new Node.Apply(n.out(), n.op(), List.of(s.operand(), n.in().get(1)), n.origin()))
                .orElse(n);
    }

    private static Optional<Form> twice(Node.Apply n) {
        return n.in().get(0).equals(n.in().get(1))
                ? Optional.of(new Form(Op.MUL, Constant.of(2.0), n.in().get(0)))
                : Optional.empty();
    }

    /** {@code c p} where p takes up c, and {@code a (c x)} as {@code (c a) x} where a does. */
    private Optional<Form> product(Node.Apply n, Site site) {
        Operand a = n.in().get(0);
        Operand b = n.in().get(1);
        Optional<Scaled> whole = scaled(n);
        return whole.isPresent()
                ? times(whole.get().factor(), whole.get().operand(), site)
                : moved(a, b, site).or(() -> moved(b, a, site));
    }

    private Optional<Form> moved(Operand to, Operand from, Site site) {
        return own(from, site)
                .flatMap(Scales::scaled)
                .flatMap(s -> taking(s.factor(), to, site).map(v -> new Form(Op.MUL, v, s.operand())));
    }

    /** {@code d / (c x)} as {@code (d / c) / x}, and {@code a / (c x)} as {@code (a / c) / x} where a takes up a factor. */
    private Optional<Form> quotient(Node.Apply n, Site site) {
        return own(n.in().get(1), site)
                .flatMap(Scales::scaled)
                .filter(s -> isSafe(s.factor()))
                .flatMap(s -> numerator(1 / s.factor(), n.in().get(0), site)
                        .map(above -> new Form(Op.DIV, above, s.operand())));
    }

    private Optional<Operand> numerator(double factor, Operand operand, Site site) {
        Optional<Double> number = number(operand);
        return number.isPresent()
                ? number.map(d -> factor * d).filter(Scales::isSafe).map(Constant::of)
                : taking(factor, operand, site);
    }

    /** An operand times a factor, if that takes no multiplication more. */
    private Optional<Operand> taking(double factor, Operand operand, Site site) {
        return times(factor, operand, site).map(form -> value(form, site));
    }

    private Operand value(Form form, Site site) {
        Operand first = form.in().get(0);
        Operand second = form.in().get(1);
        boolean isOnce = form.op() == Op.MUL && first instanceof Constant c && c.is(1.0);
        return isOnce
                ? second
                : values.apply(form.op(), Scalar.DOUBLE, site.nodes(), form.in().toArray(Operand[]::new));
    }

    private Optional<Form> times(double factor, Operand operand, Site site) {
        Optional<Node.Apply> node = definitions.apply(operand).filter(n -> !kept.contains(n.out()));
        Optional<Scaled> scaled = node.flatMap(Scales::scaled);
        return scaled.isPresent()
                ? scaled.filter(s -> isSafe(factor * s.factor()))
                        .map(s -> new Form(Op.MUL, Constant.of(factor * s.factor()), s.operand()))
                : node.filter(n -> isOwn(n, site)).flatMap(n -> within(factor, n, site));
    }

    /** The factor goes into a product, into the numerator of a quotient, and into what is chosen if that is not zero. */
    private Optional<Form> within(double factor, Node.Apply n, Site site) {
        List<Operand> in = n.in();
        return switch (n.op()) {
            case MUL ->
                taking(factor, in.get(0), site)
                        .map(v -> new Form(Op.MUL, v, in.get(1)))
                        .or(() -> taking(factor, in.get(1), site).map(v -> new Form(Op.MUL, in.get(0), v)));
            case DIV -> numerator(factor, in.get(0), site).map(v -> new Form(Op.DIV, v, in.get(1)));
            case SELECT -> chosen(factor, in, site);
            default -> Optional.empty();
        };
    }

    private Optional<Form> chosen(double factor, List<Operand> in, Site site) {
        if (isZero(in.get(1))) {
            return taking(factor, in.get(2), site).map(v -> new Form(Op.SELECT, in.get(0), in.get(1), v));
        }
        return isZero(in.get(2))
                ? taking(factor, in.get(1), site).map(v -> new Form(Op.SELECT, in.get(0), v, in.get(2)))
                : Optional.empty();
    }

    /** What makes an operand that nothing else uses. */
    private Optional<Node.Apply> own(Operand operand, Site site) {
        return definitions.apply(operand).filter(n -> isOwn(n, site) && !kept.contains(n.out()));
    }

    /** Whether a result is used once, and computed as often as the node at hand. */
    private boolean isOwn(Node.Apply n, Site site) {
        return definitions.uses(n.out()) == 1 && definitions.block(n.out()).orElseThrow() == site.block();
    }

    private static boolean isZero(Operand operand) {
        return operand instanceof Constant c && c.is(0.0);
    }

    static Optional<Double> number(Operand operand) {
        return operand instanceof Constant c && c.number().orElseThrow() instanceof Double d
                ? Optional.of(d)
                : Optional.empty();
    }

    /** Neither lost nor infinite: a factor within this range cannot be what makes the product so. */
    static boolean isSafe(double factor) {
        double size = Math.abs(factor);
        return size > 1e-100 && size < 1e100;
    }

    static Optional<Scaled> scaled(Node.Apply n) {
        if (n.op() != Op.MUL) {
            return Optional.empty();
        }
        Operand a = n.in().get(0);
        Operand b = n.in().get(1);
        return number(a).map(d -> new Scaled(d, b)).or(() -> number(b).map(d -> new Scaled(d, a)));
    }
}
