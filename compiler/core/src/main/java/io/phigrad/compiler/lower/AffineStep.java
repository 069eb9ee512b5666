package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The states of a loop after some rounds as sums of multiples of what they were, and of constants:
 * {@code s' = M s + c}.
 *
 * @param forms for each state its row
 */
record AffineStep(Map<Value, Form> forms) {

    /**
     * One row: {@code c + sum of m s}; what is not there is zero.
     *
     * @param factors by state
     */
    record Form(Map<Value, Operand> factors, Optional<Operand> constant) {
        static final Form ZERO = new Form(Map.of(), Optional.empty());

        static Form constant(Operand constant) {
            return new Form(Map.of(), isZero(constant) ? Optional.empty() : Optional.of(constant));
        }

        static Form state(Value state) {
            return new Form(Map.of(state, Constant.of(1.0)), Optional.empty());
        }
    }

    /** Builds rows out of operators; products and sums of factors are computed by nodes that it appends. */
    record Algebra(NewValues values, List<Node> nodes) {

        /**
         * What an operator of the loop gives, in terms of the loop's states.
         *
         * @param isState whether a value is a state
         * @param isConstant whether an operand is the same in all rounds
         */
        Optional<Form> of(
                Operand operand, Definitions definitions, Predicate<Operand> isState, Predicate<Operand> isConstant) {
            if (isState.test(operand)) {
                return Optional.of(Form.state((Value) operand));
            }
            if (isConstant.test(operand)) {
                return Optional.of(Form.constant(operand));
            }
            Optional<Node.Apply> apply = definitions.apply(operand);
            if (apply.isEmpty()) {
                return Optional.empty();
            }
            List<Form> in = new ArrayList<>();
            for (Operand each : apply.get().in()) {
                of(each, definitions, isState, isConstant).ifPresent(in::add);
            }
            return in.size() < apply.get().in().size()
                    ? Optional.empty()
                    : combined(apply.get().op(), in);
        }

        private Optional<Form> combined(Op op, List<Form> in) {
            return switch (op) {
                case ADD -> Optional.of(sum(in.get(0), in.get(1)));
                case SUB -> Optional.of(sum(in.get(0), times(in.get(1), Constant.of(-1.0))));
                case NEG -> Optional.of(times(in.get(0), Constant.of(-1.0)));
                case MUL -> product(in.get(0), in.get(1));
                default -> Optional.empty();
            };
        }

        private Optional<Form> product(Form a, Form b) {
            if (a.factors().isEmpty()) {
                return Optional.of(a.constant().map(c -> times(b, c)).orElse(Form.ZERO));
            }
            return b.factors().isEmpty()
                    ? Optional.of(b.constant().map(c -> times(a, c)).orElse(Form.ZERO))
                    : Optional.empty();
        }

        Form sum(Form a, Form b) {
            Map<Value, Operand> factors = new LinkedHashMap<>(a.factors());
            b.factors().forEach((state, factor) -> factors.merge(state, factor, this::sum));
            Optional<Operand> constant =
                    a.constant().isPresent() && b.constant().isPresent()
                            ? Optional.of(sum(a.constant().get(), b.constant().get()))
                            : a.constant().or(b::constant);
            return new Form(factors, constant);
        }

        Form times(Form form, Operand factor) {
            Map<Value, Operand> factors = new LinkedHashMap<>();
            form.factors().forEach((state, each) -> factors.put(state, product(each, factor)));
            return new Form(factors, form.constant().map(each -> product(each, factor)));
        }

        private Operand sum(Operand a, Operand b) {
            return values.apply(Op.ADD, Scalar.DOUBLE, nodes, a, b);
        }

        private Operand product(Operand a, Operand b) {
            if (isOne(a) || isOne(b)) {
                return isOne(a) ? b : a;
            }
            return isMinusOne(a) || isMinusOne(b)
                    ? values.apply(Op.NEG, Scalar.DOUBLE, nodes, isMinusOne(a) ? b : a)
                    : values.apply(Op.MUL, Scalar.DOUBLE, nodes, a, b);
        }

        /** The step after another. */
        AffineStep after(AffineStep first, AffineStep then) {
            return new AffineStep(then.over(first.forms(), this));
        }

        /** What the states are after the step. */
        Map<Value, Operand> applied(AffineStep step, Map<Value, ? extends Operand> states) {
            Map<Value, Form> before = new LinkedHashMap<>();
            states.forEach((state, operand) -> before.put(state, Form.constant(operand)));
            Map<Value, Operand> after = new LinkedHashMap<>();
            step.over(before, this)
                    .forEach((state, form) -> after.put(state, form.constant().orElse(Constant.of(0.0))));
            return after;
        }
    }

    private Map<Value, Form> over(Map<Value, Form> states, Algebra algebra) {
        Map<Value, Form> results = new LinkedHashMap<>();
        forms.forEach((state, form) -> {
            Form result = new Form(Map.of(), form.constant());
            for (Map.Entry<Value, Operand> term : form.factors().entrySet()) {
                Form over = states.getOrDefault(term.getKey(), Form.ZERO);
                result = algebra.sum(result, algebra.times(over, term.getValue()));
            }
            results.put(state, result);
        });
        return results;
    }

    private static boolean isZero(Operand operand) {
        return operand instanceof Constant c && (c.is(0.0) || c.is(-0.0));
    }

    private static boolean isOne(Operand operand) {
        return operand instanceof Constant c && c.is(1.0);
    }

    private static boolean isMinusOne(Operand operand) {
        return operand instanceof Constant c && c.is(-1.0);
    }
}
