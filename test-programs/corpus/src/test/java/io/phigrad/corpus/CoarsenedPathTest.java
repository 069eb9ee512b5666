package io.phigrad.corpus;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.driver.Differentiation.Prepared;
import io.phigrad.corpus.SourceCompiler.Source;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.Path;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Programs with segments take the source's way: what is left of its branches and loops decides as they did.
 *
 * <p>A loop that was closed decides nothing any more, one that left a loop around it decides once and not in every round;
 * so of each branch and loop that is left the outcomes are compared, and not how often they came. Loops that compute a
 * segment's value bear the place of what they stand for, so there may be other outcomes beside; and where a method was
 * inlined several times, outcomes of those of its loops that were closed are gone.
 */
class CoarsenedPathTest {
    private static final int LONGEST = 1_000_000;

    /** How many methods have other code with segments than without. */
    private static final AtomicInteger CHANGED = new AtomicInteger();

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> segmentsLeaveThePathAlone() {
        return Corpus.programs().stream().map(program -> dynamicTest(program.toString(), () -> check(program)));
    }

    @AfterAll
    static void segmentsWereAmongThem() {
        assertTrue(CHANGED.get() > 50, () -> "only " + CHANGED + " methods have segments");
    }

    private static void check(CorpusProgram program) {
        ClassLoader loader = SourceCompiler.compileWithoutErrors(List.of(
                        new Source(program.className() + ".java", program.source()),
                        new Source(program.className() + "Inputs.java", program.inputs())))
                .loader();
        ProgramSsa ssa = requireNonNull(ProgramSsa.all(List.of(program), loader).get(program));
        for (MarkedSource method : MarkedSources.of(program.source())) {
            Prepared ready = Differentiation.prepare(ssa.marked(method));
            SsaMethod coarsened = Differentiation.coarsened(ready);
            if (coarsened != ready.program().main()) {
                CHANGED.incrementAndGet();
                Set<Origin> fewer = fewer(ready.program().main(), coarsened);
                for (Object[] input : SourceMethod.inputs(loader, program, method)) {
                    compare(program, method, ssa, SsaProgram.of(coarsened), fewer, input);
                }
            }
        }
    }

    /** A branch or loop of the source. */
    private record Decider(Path.Kind kind, Origin origin) {
        @Override
        public String toString() {
            return kind + " in line " + origin.line() + ":" + origin.column();
        }
    }

    /** The places of loops that are left, but not as often as they were. */
    private static Set<Origin> fewer(SsaMethod before, SsaMethod after) {
        Map<Origin, Integer> left = loops(after);
        Set<Origin> fewer = new HashSet<>();
        loops(before).forEach((origin, times) -> {
            if (left.getOrDefault(origin, 0) < times) {
                fewer.add(origin);
            }
        });
        return fewer;
    }

    private static Map<Origin, Integer> loops(SsaMethod method) {
        Map<Origin, Integer> loops = new HashMap<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop) {
                loops.merge(loop.origin(), 1, Integer::sum);
            }
        });
        return loops;
    }

    private static void compare(
            CorpusProgram program,
            MarkedSource method,
            ProgramSsa ssa,
            SsaProgram coarsened,
            Set<Origin> fewer,
            Object[] input) {
        Map<Decider, Set<Long>> expected = outcomes(ssa, method, ssa.method(method), input);
        Map<Decider, Set<Long>> actual = outcomes(ssa, method, coarsened, input);
        expected.keySet().retainAll(actual.keySet());
        expected.keySet().removeIf(decider -> fewer.contains(decider.origin()));
        expected.forEach((decider, outcomes) -> assertTrue(
                actual.get(decider).containsAll(outcomes),
                () -> program + ", " + method.stem() + " of " + Arguments.show(input) + ": " + decider + " gave "
                        + outcomes + " and gives " + actual.get(decider)));
    }

    private static Map<Decider, Set<Long>> outcomes(
            ProgramSsa ssa, MarkedSource method, SsaProgram ran, Object[] input) {
        Path path = new Interpreter(ssa.config().withListedDecisions(LONGEST))
                .run(ran, ssa.own(Flattening.of(ssa.leaves(method), Arguments.separate(input))))
                .path();
        Map<Decider, Set<Long>> outcomes = new HashMap<>();
        for (Path.Decision decision : path.decisions()) {
            if (decision.kind() != Path.Kind.SELECTION && !decision.origin().equals(Origin.NONE)) {
                outcomes.computeIfAbsent(new Decider(decision.kind(), decision.origin()), decider -> new TreeSet<>())
                        .add(decision.outcome());
            }
        }
        return outcomes;
    }
}
