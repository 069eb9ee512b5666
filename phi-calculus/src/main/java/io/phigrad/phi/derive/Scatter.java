package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.TermPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A part of the derivative with respect to the elements of an array: for every index in the ranges, where the guard holds,
 * {@code array'[indices] += value}.
 *
 * @param array what the derivative is taken with respect to
 * @param indices of the element, one a dimension; over the ranges' indices
 * @param ranges outermost first; an inner one may depend on the outer ones
 * @param guard empty where every round contributes
 * @param value a double
 */
public record Scatter(Symbol array, List<Expr> indices, List<Range> ranges, Optional<Expr> guard, Expr value) {

    /** {@code from <= index < to}. */
    public record Range(Symbol index, Expr from, Expr to) {
        @Override
        public String toString() {
            return TermPrinter.print(from) + " <= " + index.name() + " < " + TermPrinter.print(to);
        }
    }

    public Scatter {
        indices = List.copyOf(indices);
        ranges = List.copyOf(ranges);
    }

    Scatter withValue(Expr simpler) {
        return new Scatter(array, indices, ranges, guard, simpler);
    }

    /** All terms in it but the ranges' indices. */
    List<Expr> terms() {
        List<Expr> all = new ArrayList<>(indices);
        ranges.forEach(range -> all.addAll(List.of(range.from(), range.to())));
        guard.ifPresent(all::add);
        all.add(value);
        return all;
    }

    /** Every term changed, the ranges' indices included. */
    Scatter map(UnaryOperator<Expr> change) {
        return new Scatter(
                array,
                indices.stream().map(change).toList(),
                ranges.stream()
                        .map(range -> new Range(
                                (Symbol) change.apply(range.index()),
                                change.apply(range.from()),
                                change.apply(range.to())))
                        .toList(),
                guard.map(change),
                change.apply(value));
    }

    /** As in {@code for 0 <= i < n: if (i < 3) x'[i] += 2.0 * x[i]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        ranges.forEach(range -> text.append("for ").append(range).append(": "));
        guard.ifPresent(
                test -> text.append("if (").append(TermPrinter.print(test)).append(") "));
        text.append(array.name()).append("'");
        indices.forEach(
                index -> text.append('[').append(TermPrinter.print(index)).append(']'));
        return text.append(" += ")
                .append(TermPrinter.printShared(value).strip().replace("\n", "\n  "))
                .toString();
    }
}
