package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is added up to a number, each with its sign: sums that nothing else uses are taken apart. */
record Addends(List<Addend> terms) {

    Addends {
        terms = List.copyOf(terms);
    }

    record Addend(Operand operand, boolean isNegative) {}

    /**
     * A product that nothing else uses.
     *
     * @param isMasked whether it is zero where {@code number} is zero, whatever the factor
     */
    record Product(Operand number, Operand factor, boolean isMasked) {
        private Product swapped() {
            return new Product(factor, number, isMasked);
        }
    }

    static Addends of(Operand sum, Definitions definitions) {
        List<Addend> found = new ArrayList<>();
        collect(new Addend(sum, false), definitions, found);
        return new Addends(found);
    }

    /** The same of a sum, whoever needs it. */
    static Addends of(Node.Apply sum, Definitions definitions) {
        List<Addend> found = new ArrayList<>();
        collectFrom(sum, false, definitions, found);
        return new Addends(found);
    }

    private static void collect(Addend addend, Definitions definitions, List<Addend> found) {
        Optional<Node.Apply> sum = own(addend.operand(), definitions).filter(Addends::isSum);
        if (sum.isEmpty()) {
            found.add(addend);
            return;
        }
        collectFrom(sum.get(), addend.isNegative(), definitions, found);
    }

    private static void collectFrom(Node.Apply sum, boolean isNegative, Definitions definitions, List<Addend> found) {
        for (int k = 0; k < sum.in().size(); k++) {
            boolean isTakenAway = sum.op() == Op.NEG || sum.op() == Op.SUB && k == 1;
            collect(new Addend(sum.in().get(k), isNegative != isTakenAway), definitions, found);
        }
    }

    private static boolean isSum(Node.Apply node) {
        return node.op() == Op.ADD || node.op() == Op.SUB || node.op() == Op.NEG;
    }

    private static Optional<Node.Apply> own(Operand operand, Definitions definitions) {
        return definitions.apply(operand).filter(n -> definitions.uses(n.out()) == 1);
    }

    /** The ways in which an addend is a number times a factor. */
    static List<Product> products(Addend addend, Definitions definitions) {
        Optional<Node.Apply> node = own(addend.operand(), definitions);
        Optional<Product> plain = node.flatMap(n -> product(n, false));
        if (plain.isPresent()) {
            return List.of(plain.get(), plain.get().swapped());
        }
        return node.filter(n -> n.op() == Op.SELECT && n.in().get(1) instanceof Constant c && c.is(0.0))
                .flatMap(n -> own(n.in().get(2), definitions).flatMap(p -> product(p, true)).stream()
                        .flatMap(p -> List.of(p, p.swapped()).stream())
                        .filter(p -> asksForZero(n.in().get(0), p.number(), definitions))
                        .findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Product> product(Node.Apply node, boolean isMasked) {
        return node.op() == Op.MUL
                ? Optional.of(new Product(node.in().get(0), node.in().get(1), isMasked))
                : Optional.empty();
    }

    /** Whether a condition is that the number is zero: it, or what it is a constant times. */
    private static boolean asksForZero(Operand condition, Operand number, Definitions definitions) {
        return definitions
                .apply(condition)
                .filter(test -> test.op() == Op.EQ && test.in().get(1) instanceof Constant c && c.is(0.0))
                .map(test -> test.in().get(0))
                .filter(asked -> asked.equals(number)
                        || definitions
                                .apply(number)
                                .flatMap(Scales::scaled)
                                .filter(s -> s.operand().equals(asked))
                                .isPresent())
                .isPresent();
    }

    Addends without(Addend addend) {
        return new Addends(terms.stream().filter(term -> term != addend).toList());
    }

    Addends with(Operand operand, boolean isNegative) {
        List<Addend> more = new ArrayList<>(terms);
        more.add(new Addend(operand, isNegative));
        return new Addends(more);
    }

    /** Adds them up at the end of the nodes; zero if there are none. */
    Operand sum(NewValues values, List<Node> nodes) {
        List<Operand> added = operands(false);
        List<Operand> takenAway = operands(true);
        Operand sum = added.isEmpty() ? Constant.of(0.0) : added.get(0);
        for (Operand more : added.subList(Math.min(1, added.size()), added.size())) {
            sum = values.apply(Op.ADD, Scalar.DOUBLE, nodes, sum, more);
        }
        for (Operand less : takenAway) {
            sum = values.apply(Op.SUB, Scalar.DOUBLE, nodes, sum, less);
        }
        return sum;
    }

    private List<Operand> operands(boolean negative) {
        return terms.stream()
                .filter(term -> term.isNegative() == negative)
                .map(Addend::operand)
                .toList();
    }
}
