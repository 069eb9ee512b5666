package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Outcome;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random loops of the kinds that close, and of others: whatever the solver makes of them, it is the same number. */
class RandomLoopsTest {
    private static final int LOOPS = 400;

    private final LoopTerms loops = new LoopTerms();
    private final Terms terms = loops.terms();

    @Test
    void theSolverKeepsTheValueOfRandomLoops() {
        int closed = 0;
        int checked = 0;
        for (int seed = 0; seed < LOOPS; seed++) {
            Expr loop = new Generator(seed).loop(2);
            LoopSolver.Closed result = loops.solver().close(loop);
            closed += result.term() != loop && result.open().isEmpty() ? 1 : 0;
            for (int k = 0; k < 6; k++) {
                checked += check(loop, result, loops.inputs(seed * 31L + k)) ? 1 : 0;
            }
        }
        assertTrue(closed > LOOPS / 4, closed + " closed");
        assertTrue(checked > 3 * LOOPS, checked + " checked");
    }

    /** Whether there was a number to check against. */
    private static boolean check(Expr loop, LoopSolver.Closed result, Map<Symbol, Object> inputs) {
        Outcome expected = Outcome.of(loop, inputs);
        boolean large =
                expected.value().isPresent() && expected.value().get() instanceof Double d && !(Math.abs(d) < 1e6);
        if (expected.value().isPresent() && !large) {
            Outcome actual = Outcome.of(result.term(), inputs);
            assertTrue(
                    LoopTerms.agree(expected, actual, 1e-7),
                    () -> loop + " is " + expected + "\n" + result.term() + " is " + actual + "\n" + result.derivation()
                            + "\non " + inputs);
        }
        return expected.value().isPresent() && !large;
    }

    /** Loops of one to three states, doubles and an int, that read each other, the round, inputs and inner loops. */
    private final class Generator {
        private final Random random;
        private final List<Expr> doubles = new ArrayList<>();
        private final List<Expr> ints = new ArrayList<>();

        Generator(long seed) {
            random = new Random(seed);
            List.of("a", "b", "r").forEach(name -> doubles.add(loops.parse(name)));
            ints.add(loops.parse("k"));
        }

        Expr loop(int depth) {
            int states = 1 + random.nextInt(3);
            List<Symbol> symbols = new ArrayList<>();
            List<Expr> inits = new ArrayList<>();
            for (int k = 0; k < states; k++) {
                boolean integer = k > 0 && random.nextInt(3) == 0;
                symbols.add(terms.fresh(integer ? Scalar.INT : Scalar.DOUBLE, "s"));
                inits.add(integer ? terms.number(random.nextInt(3)) : pick(List.of("0.0", "p", "1.0")));
            }
            Symbol round = terms.fresh(Scalar.INT, "n");
            Expr count = pick(List.of("n", "u", "5", "k"));
            Map<Symbol, List<Expr>> before = Map.of(round, List.copyOf(doubles), symbols.get(0), List.copyOf(ints));
            symbols.forEach(symbol -> (symbol.type() == Scalar.INT ? ints : doubles).add(symbol));
            ints.add(round);
            List<Expr> nexts = new ArrayList<>();
            for (Symbol symbol : symbols) {
                nexts.add(symbol.type() == Scalar.INT ? nextInt(symbol) : next(symbol, round, depth));
            }
            doubles.clear();
            doubles.addAll(before.get(round));
            ints.clear();
            ints.addAll(before.get(symbols.get(0)));
            return terms.iterate(symbols, round, count, inits, nexts, 0);
        }

        private Expr pick(List<String> texts) {
            return loops.parse(texts.get(random.nextInt(texts.size())));
        }

        private Expr any(List<Expr> from) {
            return from.get(random.nextInt(from.size()));
        }

        private Expr nextInt(Symbol state) {
            return switch (random.nextInt(4)) {
                case 0 -> terms.add(state, any(ints));
                case 1 -> terms.sub(state, terms.number(1));
                case 2 -> terms.mul(state, terms.number(2));
                default -> terms.add(terms.number(2), state);
            };
        }

        private Expr next(Expr state, Symbol round, int depth) {
            return switch (random.nextInt(9)) {
                case 0 -> terms.add(state, term(depth));
                case 1 -> terms.sub(state, term(depth));
                case 2 -> terms.mul(state, pick(List.of("a", "b", "0.5", "x[3]", "1.0 - r * a")));
                case 3 ->
                    terms.add(terms.mul(pick(List.of("a", "0.9", "r")), state), pick(List.of("b", "1.0", "a * b")));
                case 4 -> terms.phi(condition(round), next(state, round, depth), next(state, round, depth));
                case 5 -> terms.apply(random.nextBoolean() ? Op.MAX : Op.MIN, state, term(depth));
                case 6 -> terms.div(state, pick(List.of("2.0", "a")));
                case 7 -> term(depth);
                default -> terms.sub(state, terms.mul(pick(List.of("r", "0.1")), terms.sub(state, term(depth))));
            };
        }

        private Expr condition(Symbol round) {
            return switch (random.nextInt(5)) {
                case 0 -> loops.parse("c");
                case 1 -> terms.test(random.nextBoolean() ? Op.LT : Op.GE, round, pick(List.of("k", "3", "n")));
                case 2 -> terms.test(random.nextBoolean() ? Op.LE : Op.GT, round, terms.number(4));
                case 3 -> terms.test(Op.EQ, terms.number(0), round);
                default -> terms.test(Op.LT, any(doubles), terms.number(0.5));
            };
        }

        private Expr term(int depth) {
            if (depth == 0) {
                return leaf();
            }
            return switch (random.nextInt(8)) {
                case 0 -> terms.add(term(depth - 1), term(depth - 1));
                case 1 -> terms.sub(term(depth - 1), term(depth - 1));
                case 2, 3 -> terms.mul(term(depth - 1), term(depth - 1));
                case 4 -> terms.neg(term(depth - 1));
                case 5 -> terms.phi(loops.parse("c"), term(depth - 1), term(depth - 1));
                case 6 -> loop(depth - 1);
                default -> sum(depth);
            };
        }

        private Expr sum(int depth) {
            Symbol index = terms.fresh(Scalar.INT, "i");
            ints.add(index);
            Expr body = term(depth - 1);
            ints.remove(index);
            return terms.fold(FoldKind.SUM, index, terms.number(0), pick(List.of("n", "4")), body);
        }

        private Expr leaf() {
            return switch (random.nextInt(5)) {
                case 0 -> terms.convert(any(ints), Scalar.DOUBLE);
                case 1 -> terms.element(loops.parse("x"), any(ints));
                case 2 -> terms.number(random.nextInt(5) / 2.0);
                default -> any(doubles);
            };
        }
    }
}
