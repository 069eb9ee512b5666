package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Outcome;
import io.phigrad.phi.expr.Terms;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every formula on random instances: what it makes of a term is the same number. */
class FormulaTest {
    private static final double TOLERANCE = 1e-9;

    private final LoopTerms loops = new LoopTerms();
    private final Terms terms = loops.terms();

    record Case(Formula formula, String text) {
        @Override
        public String toString() {
            return formula.name() + " " + text;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(new F1Identity(), "phi(a > b; p, p)"),
                new Case(new F2Distribution(), "exp(phi(c; a, b))"),
                new Case(new F2Distribution(), "-phi(x[k] > 0.0; a, x[n])"),
                new Case(new F3Complement(), "phi(!(a > b); p, q)"),
                new Case(new F4LoopEntry(), "iterate(i, n; s = p -> a * s + x[i]; s)"),
                new Case(new F4LoopEntry(), "iterate(i, 3; s = p -> t * s, t = q -> s + (double) i; t)"),
                new Case(new F4LoopEntry(), "iterate(i, 0; s = p -> x[k] * s; s)"),
                new Case(new F5LoopExit(), "phi(0 < n; iterate(i, n; s = p -> a * s + b; s), p)"),
                new Case(new F5LoopExit(), "phi(n > 0; iterate(i, n; s = p -> a * t + b, t = q -> s; t), q)"),
                new Case(new C1PhiArgument(), "phi(c; b, x[k]) - q"),
                new Case(new C1PhiArgument(), "hypot(p, phi(a > b; a, b))"),
                new Case(new C3NestedPhi(), "phi(c; phi(c; a, b), q)"),
                new Case(new C3NestedPhi(), "phi(c; a, phi(c; b, q))"),
                new Case(new C3NestedPhi(), "phi(c; phi(a > b; a, x[k]), q)"),
                new Case(new C4CommonArgument(), "phi(c; a * q, b * q)"),
                new Case(new C4CommonArgument(), "phi(x[k] > 0.0; sin(a), sin(b))"),
                new Case(new C5LoopIterate(), "iterate(i, n; s = p -> a * s + b, t = q -> s + t * x[i]; s)"),
                new Case(new C5LoopIterate(), "iterate(i, n; s = p -> s * t, t = q -> t + r, v = w -> sin(s); s)"),
                new Case(new C6Affine(), "iterate(i, n; s = p -> a * s + b; s)"),
                new Case(new C6Affine(), "iterate(i, n; s = p -> s + r * (b - s * q); s)"),
                new Case(new C6Affine(), "iterate(i, n; s = k -> s * 3 + m; s)"),
                new Case(new C6Affine(), "iterate(i, n; s = p -> s + b; s)"),
                new Case(new C7AffineTerm(), "iterate(i, n; s = p -> a * s + x[i]; s)"),
                new Case(new C7AffineTerm(), "iterate(i, n; s = p -> s + x[i] * y[i]; s)"),
                new Case(new C7AffineTerm(), "iterate(i, n; s = l -> s * 7L + (long) i; s)"),
                new Case(new C8Affine(), "iterate(i, n; s = p -> x[i] * s + y[i]; s)"),
                new Case(new C8Affine(), "iterate(i, n; s = p -> s * x[i]; s)"),
                new Case(new C8Affine(), "iterate(i, n; s = p -> phi(y[i] > 0.0; a * s, s + b); s)"),
                new Case(new BackwardProduct(), "iterate(i, n; s = p -> x[i] * s + y[i]; s)"),
                new Case(new BackwardProduct(), "iterate(i, n; s = p -> a * s + x[i]; s)"),
                new Case(new BackwardProduct(), "iterate(i, n; s = k -> s * i + m; s)"),
                new Case(new C9Power(), "iterate(i, n; s = p -> a * pow(s, b); s)"),
                new Case(new C9Power(), "iterate(i, n; s = p -> a * s * s; s)"),
                new Case(new C9Power(), "iterate(i, n; s = p -> pow(s, -1.0) / a; s)"),
                new Case(new C9Power(), "iterate(i, n; s = p -> a * pow(s, 3.0); s)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFormulaKeepsTheValue(Case given) {
        assertTrue(instances(given.formula(), given.text()) > 8);
        assertTrue(keepsTheValue(given.formula(), given.text()));
    }

    /** On how many inputs its conditions hold. */
    private long instances(Formula formula, String text) {
        Formula.Rewriting to = formula.rewrite(terms, loops.parse(text)).orElseThrow();
        return seeds().filter(inputs -> holds(to, inputs)).count();
    }

    private Stream<Map<Symbol, Object>> seeds() {
        return Stream.iterate(0, seed -> seed + 1).limit(80).map(loops::inputs);
    }

    private static boolean holds(Formula.Rewriting to, Map<Symbol, Object> inputs) {
        return to.conditions().stream()
                .allMatch(condition -> Outcome.of(condition.holds(), inputs).equals(new Outcome(Optional.of(true))));
    }

    private boolean keepsTheValue(Formula formula, String text) {
        Expr term = loops.parse(text);
        Formula.Rewriting to = formula.rewrite(terms, term).orElseThrow();
        return seeds().filter(inputs -> holds(to, inputs))
                .allMatch(
                        inputs -> LoopTerms.agree(Outcome.of(term, inputs), Outcome.of(to.term(), inputs), TOLERANCE));
    }

    /** The paper's Figure 3: z is one of three, and the factor (1 + e^d) goes into each. */
    @Test
    void theBranchesOfFigure3BecomeOneNestedPhi() {
        Expr product = loops.parse("""
                let d = p + q * w;
                phi(d > 0.0; phi(pow(d, 0.5) > a; pow(d, 0.5), d * sin(pow(d, 0.5))), log(1.0 + exp(d))) * (1.0 + exp(d))""");
        Expr once = new C1PhiArgument().rewrite(terms, product).orElseThrow().term();
        Expr nested = terms.rebuild(
                once,
                part -> new C1PhiArgument()
                        .rewrite(terms, part)
                        .map(Formula.Rewriting::term)
                        .orElse(part));
        assertSame(loops.parse("""
                        let d = p + q * w;
                        let f = 1.0 + exp(d);
                        let r = pow(d, 0.5);
                        phi(d > 0.0; phi(r > a; r * f, d * sin(r) * f), log(f) * f)"""), nested);
        loops.assertAgree(product, nested, 0);
    }

    static Stream<Case> others() {
        return Stream.of(
                new Case(new F1Identity(), "phi(x[k] > 0.0; p, p)"),
                new Case(new F1Identity(), "phi(c; p, q)"),
                new Case(new F2Distribution(), "phi(c; a, b) * q"),
                new Case(new F5LoopExit(), "phi(0 < n; iterate(i, n; s = p -> a * s; s), q)"),
                new Case(new F5LoopExit(), "phi(0 < k; iterate(i, n; s = p -> a * s; s), p)"),
                new Case(new F5LoopExit(), "phi(c; iterate(i, n; s = p -> a * s; s), p)"),
                new Case(new C3NestedPhi(), "phi(c; phi(x[k] > 0.0; a, b), q)"),
                new Case(new C4CommonArgument(), "phi(c; a * q, b + q)"),
                new Case(new C4CommonArgument(), "phi(c; a * q, b * p)"),
                new Case(new C4CommonArgument(), "phi(c; (double) k, (double) f)"),
                new Case(new C6Affine(), "iterate(i, n; s = p -> a * s + x[i]; s)"),
                new Case(new C6Affine(), "iterate(i, n; s = p -> s * s; s)"),
                new Case(new C7AffineTerm(), "iterate(i, n; s = p -> x[i] * s + b; s)"),
                new Case(new C8Affine(), "iterate(i, n; s = p -> sin(s); s)"),
                new Case(new C8Affine(), "iterate(i, n; s = p -> (b - s * a) * (b - s * a); s)"),
                new Case(new C8Affine(), "iterate(i, n; s = k -> s / 2; s)"),
                new Case(new C9Power(), "iterate(i, n; s = p -> x[i] * pow(s, b); s)"),
                new Case(new C9Power(), "iterate(i, n; s = p -> a * pow(s, s); s)"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aFormulaFiresOnlyWhereItsSideConditionsAreSeenToHold(Case given) {
        assertEquals(Optional.empty(), given.formula().rewrite(terms, loops.parse(given.text())));
    }

    @Test
    void theDerivativeOfAPhiIsThatOfThePathTaken() {
        // d/da, by hand
        Formula c2 =
                new C2PhiDerivative(side -> side == loops.parse("a * a") ? loops.parse("2.0 * a") : loops.parse("b"));
        Expr derivative = c2.rewrite(terms, loops.parse("phi(a > b; a * a, a * b)"))
                .orElseThrow()
                .term();
        assertSame(loops.parse("phi(a > b; 2.0 * a, b)"), derivative);
        double h = 1e-6;
        seeds().forEach(inputs -> {
            double a = (Double) inputs.get(loops.symbol("a"));
            if (Math.abs(a - (Double) inputs.get(loops.symbol("b"))) > 2 * h) {
                double exact = (Double) Outcome.of(derivative, inputs).value().orElseThrow();
                assertEquals((shifted(inputs, a + h) - shifted(inputs, a - h)) / (2 * h), exact, 1e-6);
            }
        });
    }

    private double shifted(Map<Symbol, Object> inputs, double a) {
        inputs.put(loops.symbol("a"), a);
        return (Double) Outcome.of(loops.parse("phi(a > b; a * a, a * b)"), inputs)
                .value()
                .orElseThrow();
    }

    /** A formula as someone might get it wrong. */
    private record Mutant(String name, Wrong wrong) implements Formula {
        interface Wrong {
            Expr of(Terms terms, AffineLoop loop);
        }

        @Override
        public Optional<Rewriting> rewrite(Terms terms, Expr term) {
            return AffineLoop.of(terms, term).map(loop -> Rewriting.always(wrong.of(terms, loop)));
        }
    }

    @Test
    void aPlantedMistakeInAFormulaIsCaught() {
        String affine = "iterate(i, n; s = p -> a * s + b; s)";
        String varyingTerm = "iterate(i, n; s = p -> a * s + x[i]; s)";
        String varying = "iterate(i, n; s = p -> x[i] * s + y[i]; s)";
        Expr zero = terms.number(0);
        assertFalse(keepsTheValue(
                new Mutant("C6 with a sum that is one too long", (t, loop) -> {
                    Expr longer = t.add(loop.n(), t.number(1));
                    Expr sum = t.sum(zero, longer, i -> C6Affine.power(t, loop.a(), i));
                    return t.add(t.mul(C6Affine.power(t, loop.a(), loop.n()), loop.p()), t.mul(loop.b(), sum));
                }),
                affine));
        assertFalse(keepsTheValue(
                new Mutant(
                        "C7 with its terms in the wrong order",
                        (t, loop) -> t.add(
                                t.mul(C6Affine.power(t, loop.a(), loop.n()), loop.p()),
                                t.sum(zero, loop.n(), i -> t.mul(C6Affine.power(t, loop.a(), i), loop.bAt(t, i))))),
                varyingTerm));
        assertFalse(keepsTheValue(
                new Mutant(
                        "C8 as it is printed, the inner product to i",
                        (t, loop) -> t.add(
                                t.mul(loop.p(), t.product(zero, loop.n(), i -> loop.aAt(t, i))),
                                t.sum(
                                        zero,
                                        loop.n(),
                                        i -> t.mul(
                                                loop.bAt(t, loop.fromLast(t, i)),
                                                t.product(
                                                        zero,
                                                        t.add(i, t.number(1)),
                                                        j -> loop.aAt(t, loop.fromLast(t, j))))))),
                varying));
    }

    @Test
    void aPlantedMistakeInASideConditionIsCaught() {
        Formula c6 = new Mutant("C6 for a term that varies", C6Affine::form);
        Formula c7 = new Mutant("C7 for a factor that varies", C7AffineTerm::form);
        Formula c8 = new Formula() {
            @Override
            public String name() {
                return "C8 for a loop that is not affine";
            }

            @Override
            public Optional<Rewriting> rewrite(Terms terms, Expr term) {
                AffineLoop loop = new AffineLoop(
                        terms.open((Iterate) term).round(),
                        loops.parse("a"),
                        loops.parse("b"),
                        loops.parse("p"),
                        loops.parse("n"));
                return Optional.of(Rewriting.always(C8Affine.form(terms, loop)));
            }
        };
        assertFalse(stillKeepsTheValue(c6, "iterate(i, n; s = p -> a * s + (double) i; s)"));
        assertFalse(stillKeepsTheValue(c7, "iterate(i, n; s = p -> (double) i * s + b; s)"));
        assertFalse(keepsTheValue(c8, "iterate(i, n; s = p -> sin(a * s) + b; s)"));
        assertTrue(keepsTheValue(c8, "iterate(i, n; s = p -> a * s + b; s)"));
    }

    /** With any number in place of a round that has become free by mistake. */
    private boolean stillKeepsTheValue(Formula formula, String text) {
        Expr term = loops.parse(text);
        Expr to = formula.rewrite(terms, term).orElseThrow().term();
        return seeds().allMatch(inputs -> {
            to.free().stream().filter(symbol -> symbol.level() < 0).forEach(round -> inputs.put(round, 1));
            return LoopTerms.agree(Outcome.of(term, inputs), Outcome.of(to, inputs), TOLERANCE);
        });
    }

    @Test
    void aPlantedMistakeInThePowerOfAPowerIsCaught() {
        String text = "iterate(i, n; s = p -> a * pow(s, b); s)";
        Formula printed = power((loop, to) -> {
            Expr n = loops.parse("n");
            Expr power = C6Affine.power(terms, loop.b(), n);
            Expr wrong = terms.mul(terms.apply(Op.POW, loop.a(), power), terms.apply(Op.POW, loops.parse("p"), power));
            return new Formula.Rewriting(wrong, to.conditions());
        });
        assertFalse(keepsTheValue(printed, text));
        Formula unconditional = power((loop, to) -> Formula.Rewriting.always(to.term()));
        assertFalse(keepsTheValue(unconditional, text));
        for (int k = 0; k < 5; k++) {
            int dropped = k;
            Formula without = power((loop, to) -> new Formula.Rewriting(
                    to.term(),
                    Stream.concat(
                                    to.conditions().subList(0, dropped).stream(),
                                    to
                                            .conditions()
                                            .subList(
                                                    dropped + 1, to.conditions().size())
                                            .stream())
                            .toList()));
            assertFalse(isRightOnTheEdges(without), "without condition " + k);
        }
        assertTrue(isRightOnTheEdges(new C9Power()));
    }

    private interface Changed {
        Formula.Rewriting of(PowerLoop loop, Formula.Rewriting to);
    }

    private Formula power(Changed changed) {
        return new Formula() {
            @Override
            public String name() {
                return "C9, changed";
            }

            @Override
            public Optional<Rewriting> rewrite(Terms terms, Expr term) {
                Terms.OpenedIterate in = terms.open((Iterate) term);
                PowerLoop loop = PowerLoop.of(
                                terms, in.nexts().get(0), in.states().get(0))
                        .orElseThrow();
                return new C9Power().rewrite(terms, term).map(to -> changed.of(loop, to));
            }
        };
    }

    /** The inputs that each condition is there for, the loop's value beside them. */
    private boolean isRightOnTheEdges(Formula formula) {
        Iterate loop = loops.loop("iterate(i, n; s = p -> a * pow(s, b); s)");
        Formula.Rewriting to = formula.rewrite(terms, loop).orElseThrow();
        return Stream.of(
                        new double[] {1.0, -1.0, Math.sqrt(11), 2}, // no number: only its square is an integer
                        new double[] {-1.0, 4.0, 0.5, 1},
                        new double[] {-1.0, 2.0, 0.5, 2},
                        new double[] {1.0, -1.0, 3.0, 40}, // 3^40 is rounded to an even number
                        new double[] {0.0, 2.0, -1.0, 2}, // NaN
                        new double[] {0.0, 2.0, 0.0, 2},
                        new double[] {1e200, 1e-200, -2.0, 2},
                        new double[] {1.0, 1e-200, -1.0, 2},
                        new double[] {1.0, Double.MIN_VALUE, -0.99, 99}, // infinite on the way
                        new double[] {1e160, 1e-160, -1.0, 2},
                        new double[] {1e-200, 1e-200, -1.0, 2},
                        new double[] {1e10, 1e100, 3.0, 2},
                        new double[] {1e-160, 1e100, 2.0, 1},
                        new double[] {1e-150, 1e150, -1.05, 4}, // zero on the way
                        new double[] {1e-161, 1e160, 2.0, 2})
                .allMatch(given -> {
                    Map<Symbol, Object> inputs = loops.inputs(0);
                    inputs.put(loops.symbol("a"), given[0]);
                    inputs.put(loops.symbol("p"), given[1]);
                    inputs.put(loops.symbol("b"), given[2]);
                    inputs.put(loops.symbol("n"), (int) given[3]);
                    return !holds(to, inputs)
                            || LoopTerms.agree(Outcome.of(loop, inputs), Outcome.of(to.term(), inputs), 1e-12);
                });
    }
}
