package io.phigrad.phi.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.TermEvaluator;
import io.phigrad.phi.rewrite.Law.Condition;
import io.phigrad.phi.rewrite.Law.Strength;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Samples every law of the table; planted wrong ones show that the samples tell. */
class LawsTest {
    private static final double[] SPECIAL = {
        0.0, -0.0, 1, -1, 2, 0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e300, 1e-300
    };
    private static final int SAMPLES = 400;

    /** What is wrong with a law, if a sample shows anything. */
    private static Optional<String> counterexample(Law law) {
        SplittableRandom random = new SplittableRandom(law.name().hashCode());
        for (int k = 0; k < SAMPLES; k++) {
            Map<Symbol, Object> inputs = inputs(law, random, law.strength() == Strength.ALWAYS && k % 2 == 0);
            double left = (Double) TermEvaluator.evaluate(law.left(), inputs);
            double right = (Double) TermEvaluator.evaluate(law.right(), inputs);
            boolean agree = law.strength() == Strength.ALWAYS
                    ? Double.compare(left, right) == 0
                    : Double.isNaN(left) || Math.abs(left - right) <= 1e-9 * Math.max(1, scale(inputs));
            if (!agree) {
                return Optional.of(law.name() + " at " + inputs + ": " + left + " is not " + right);
            }
        }
        return Optional.empty();
    }

    private static double scale(Map<Symbol, Object> inputs) {
        double largest = inputs.values().stream()
                .filter(Double.class::isInstance)
                .mapToDouble(x -> Math.abs((Double) x))
                .max()
                .orElse(1);
        return largest * largest * largest;
    }

    private static Map<Symbol, Object> inputs(Law law, SplittableRandom random, boolean special) {
        Set<Symbol> symbols = new LinkedHashSet<>(law.left().free());
        symbols.addAll(law.right().free());
        Map<Symbol, Object> inputs = new HashMap<>();
        for (Symbol symbol : symbols) {
            if (symbol.type() == Scalar.BOOLEAN) {
                inputs.put(symbol, random.nextBoolean());
            } else if (symbol.name().equals("n")) {
                inputs.put(symbol, Double.NaN);
            } else {
                double x = special ? SPECIAL[random.nextInt(SPECIAL.length)] : 6 * random.nextDouble() - 3;
                boolean fold =
                        law.needs() == Condition.A_NOT_NEGATIVE && symbol.name().equals("a");
                inputs.put(symbol, fold ? Math.abs(x) : x);
            }
        }
        return inputs;
    }

    private static boolean isOfNumbers(Law law) {
        return law.left().type() == Scalar.DOUBLE;
    }

    @TestFactory
    Stream<DynamicTest> everyLawHoldsWhereItSays() {
        return Laws.all().stream()
                .filter(LawsTest::isOfNumbers)
                .map(law -> dynamicTest(law.name(), () -> assertEquals(Optional.empty(), counterexample(law))));
    }

    @TestFactory
    Stream<DynamicTest> everyLawOnTruthValuesHolds() {
        return Laws.all().stream()
                .filter(law -> !isOfNumbers(law))
                .map(law -> dynamicTest(law.name(), () -> {
                    for (boolean truth : new boolean[] {false, true}) {
                        Map<Symbol, Object> inputs =
                                law.left().free().stream().collect(Collectors.toMap(s -> s, s -> (Object) truth));
                        assertEquals(
                                TermEvaluator.evaluate(law.left(), inputs),
                                TermEvaluator.evaluate(law.right(), inputs));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noRightSideIsDearer() {
        return Laws.all().stream()
                .map(law -> dynamicTest(
                        law.name(),
                        () -> assertTrue(TermCost.of(law.right()) <= TermCost.of(law.left()), law::toString)));
    }

    @Test
    void lawsHaveNamesOfTheirOwn() {
        Set<String> names = Laws.all().stream().map(Law::name).collect(Collectors.toSet());
        assertEquals(Laws.all().size(), names.size());
    }

    @Test
    void aPlantedWrongLawIsCaught() {
        assertTrue(counterexample(Law.law("planted", "a * s + b * s", "(a - b) * s", Strength.ON_REALS))
                .isPresent());
        assertTrue(counterexample(Law.law("planted", "phi(!c; a, b)", "phi(c; a, b)", Strength.ALWAYS))
                .isPresent());
        assertTrue(counterexample(Law.law("planted", "sqrt(a * a)", "a", Strength.ON_REALS))
                .isPresent());
    }

    @Test
    void aPlantedFalseAlwaysIsCaught() {
        assertTrue(counterexample(Law.law("planted", "a + 0.0", "a", Strength.ALWAYS))
                .isPresent());
        assertTrue(counterexample(Law.law("planted", "a - a", "0.0", Strength.ALWAYS))
                .isPresent());
        assertTrue(counterexample(Law.law("planted", "a * s / s", "a", Strength.ALWAYS))
                .isPresent());
    }

    @Test
    void aPlantedMissingConditionIsCaught() {
        assertTrue(counterexample(Law.law("planted", "a / sqrt(a * a)", "1.0", Strength.ON_REALS))
                .isPresent());
    }

    @Test
    void anExpressionOfOnlyOneOperandIsNoLaw() {
        for (Law law : Laws.all()) {
            Expr left = law.left();
            assertTrue(!left.parts().isEmpty(), law::toString);
        }
    }
}
