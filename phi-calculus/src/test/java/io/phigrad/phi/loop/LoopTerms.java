package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Outcome;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.TermParser;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.expr.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Terms over a few inputs for the tests of loops, and seeded numbers for these, the troublesome ones often. */
final class LoopTerms {
    private static final int LENGTH = 50;
    private static final List<Integer> TRIPS = List.of(0, 1, 2, 3, 7, 16, 23, -1);
    private static final List<Double> NUMBERS = List.of(0.0, 1.0, -1.0, 0.5, -0.75, 2.0, 1.0 + 1e-12, 0.999, 1.1, -1.1);
    private static final ArrayType VECTOR = new ArrayType(Scalar.DOUBLE);
    private static final Map<String, Type> TYPES = types();

    private final Terms terms = new Terms();

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        List.of("a", "b", "p", "q", "r", "w").forEach(name -> types.put(name, Scalar.DOUBLE));
        List.of("n", "k", "m", "u").forEach(name -> types.put(name, Scalar.INT));
        List.of("x", "y").forEach(name -> types.put(name, VECTOR));
        types.put("f", Scalar.FLOAT);
        types.put("l", Scalar.LONG);
        types.put("c", Scalar.BOOLEAN);
        return types;
    }

    Terms terms() {
        return terms;
    }

    Expr parse(String text) {
        return TermParser.parse(terms, TYPES, text);
    }

    Iterate loop(String text) {
        return (Iterate) parse(text);
    }

    Symbol symbol(String name) {
        return (Symbol) parse(name);
    }

    /** With u a recorded trip count. */
    LoopSolver solver() {
        return new LoopSolver(terms, Set.of(symbol("u")));
    }

    Map<Symbol, Object> inputs(long seed) {
        Random random = new Random(seed);
        Map<Symbol, Object> inputs = new HashMap<>();
        TYPES.forEach((name, type) -> inputs.put(symbol(name), input(name, type, random)));
        return inputs;
    }

    private static Object input(String name, Type type, Random random) {
        if (type.equals(VECTOR)) {
            return random.doubles(LENGTH, -1, 1).toArray();
        }
        double number =
                random.nextBoolean() ? NUMBERS.get(random.nextInt(NUMBERS.size())) : random.nextDouble() * 2 - 1;
        return switch ((Scalar) type) {
            case INT -> name.equals("u") ? (Object) random.nextInt(40) : TRIPS.get(random.nextInt(TRIPS.size()));
            case LONG -> (long) random.nextInt(1000) - 500;
            case FLOAT -> (float) number;
            case BOOLEAN -> random.nextBoolean();
            default -> number;
        };
    }

    /** Whether two outcomes are numbers that agree up to rounding, or the first of them is something thrown. */
    static boolean agree(Outcome expected, Outcome actual, double tolerance) {
        if (expected.value().isEmpty()) {
            return true;
        } else if (actual.value().isEmpty()) {
            return false;
        } else if (!(expected.value().get() instanceof Number)) {
            return expected.equals(actual);
        }
        double a = ((Number) expected.value().get()).doubleValue();
        double b = ((Number) actual.value().get()).doubleValue();
        if (!Double.isFinite(a)) {
            return !Double.isFinite(b); // which of NaN and the infinities is a matter of the order of operations
        }
        return Math.abs(a - b) <= tolerance * (1 + Math.abs(a));
    }

    /** Asserts that a term means what another does on many inputs. */
    void assertAgree(Expr expected, Expr actual, double tolerance) {
        for (int seed = 0; seed < 80; seed++) {
            Map<Symbol, Object> inputs = inputs(seed);
            Outcome a = Outcome.of(expected, inputs);
            Outcome b = Outcome.of(actual, inputs);
            assertTrue(
                    agree(a, b, tolerance),
                    () -> expected + "\n is " + a + "\n" + actual + "\n is " + b + " on " + inputs);
        }
    }
}
