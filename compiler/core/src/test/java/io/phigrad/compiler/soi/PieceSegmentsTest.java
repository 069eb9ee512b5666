package io.phigrad.compiler.soi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.driver.Differentiation.Prepared;
import io.phigrad.compiler.soi.Settings.Part;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PieceSegmentsTest {
    private static final String SINC = "static double f(double[] x, double a) { double sum = 0;"
            + " for (int i = 0; i < x.length; i++) { double d = a * x[i]; double s = Math.sin(d) / d;"
            + " sum += s * s; } return sum; }";

    private static Prepared prepared(String method) {
        return Differentiation.prepare(Methods.marked(method));
    }

    private static List<SsaMethod> candidates(String method, Settings settings) {
        Prepared ready = prepared(method);
        SsaMethod main = ready.program().main();
        Activity activity = ready.activity().main();
        List<SsaMethod> all = new ArrayList<>();
        for (Block block : PieceSegments.blocks(main, activity)) {
            PieceSegments.of(main, activity, block, settings).made().ifPresent(all::add);
        }
        return all;
    }

    private static List<String> verdicts(Attempt attempt) {
        List<Verdict> verdicts = attempt instanceof Attempt.Made made ? made.verdicts() : List.of();
        return (attempt instanceof Attempt.Refused refused ? refused.verdicts() : verdicts)
                .stream().map(Verdict::toString).toList();
    }

    private static long segments(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Segment ? 1 : 0);
        return count[0];
    }

    @Test
    void theRoundOfALoopIsASegmentUpToWhatItAddsTo() {
        List<SsaMethod> candidates = candidates(SINC, Settings.DEFAULT);
        assertEquals(1, candidates.size());
        Verifier.verify(candidates.get(0));
        assertEquals(1, segments(candidates.get(0)));
        double[] x = {0.3, -1.2, 2};
        assertEquals(
                new Interpreter(InterpreterConfig.DEFAULT)
                        .run(prepared(SINC).program().main(), List.of(x, 0.7))
                        .results(),
                new Interpreter(InterpreterConfig.DEFAULT)
                        .run(candidates.get(0), List.of(x, 0.7))
                        .results());
    }

    @Test
    void aPieceAboveTheLimitIsSplitAtTheNumberThatIsUsedMost() {
        Prepared ready = prepared(SINC);
        SsaMethod main = ready.program().main();
        Activity activity = ready.activity().main();
        Block round = PieceSegments.blocks(main, activity).get(0);
        List<String> verdicts = verdicts(PieceSegments.of(main, activity, round, new Settings(5, Set.of())));
        assertTrue(verdicts.get(0).contains("above the limit of 5 nodes, split at d"), verdicts::toString);
        assertTrue(verdicts.size() >= 3, verdicts::toString);
    }

    @Test
    void everyPieceThatCannotShrinkIsGivenUp() {
        String branches = "static double f(double x, double y) { double a = x; double b = y;"
                + " if (x > y) { a = x * y; b = x / y; } return a * b + a / b; }";
        for (int limit = 1; limit < 30; limit++) {
            candidates(branches, new Settings(limit, Set.of(Part.REUSE)));
            candidates(branches, new Settings(limit, Set.of()));
        }
    }

    @Test
    void whatTheLawsDoNotChangeIsNoSegment() {
        assertTrue(candidates("static double f(double x, double y) { return x * y; }", Settings.DEFAULT)
                .isEmpty());
        assertFalse(candidates(
                        "static double f(double x, double y) { return x * y; }",
                        new Settings(100, Set.of(Part.SIMPLIFICATION)))
                .isEmpty());
    }
}
