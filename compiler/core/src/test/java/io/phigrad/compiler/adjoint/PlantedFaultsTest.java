package io.phigrad.compiler.adjoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.DualInterpreter;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reverse of loads, stores, scatters, branches and loops, corrupted one at a time in the kernel of a small
 * program: forward mode on dual numbers must contradict every one.
 */
class PlantedFaultsTest {
    private static final InterpreterConfig CONFIG = InterpreterConfig.DEFAULT;

    private static final String LOAD = "static double f(double[] x) { return x[0] * x[0] * x[1]; }";
    private static final String STORE = "static double f(double[] x) {"
            + " double[] t = new double[20]; t[0] = x[0] * x[1]; t[1] = t[0] * x[0]; t[0] = 3 * x[1];"
            + " return t[0] * t[1]; }";
    /** Small arrays would be locals. */
    private static final String OVERWRITE = "static double f(double[] x) {"
            + " double[] t = new double[20]; t[0] = x[0]; t[1] = x[1];"
            + " for (int i = 0; i < 6; i++) { t[i % 2] = t[(i + 1) % 2] * x[i % 2]; } return t[0] * t[1]; }";

    private static final String SCATTER = "static double f(double[] x) {"
            + " double[] t = new double[20]; for (int i = 0; i < x.length; i++) t[i % 2] += x[i] * x[i];"
            + " return t[0] * t[0]; }";
    private static final String BRANCH = "static double f(double[] x) {"
            + " double t; if (x[0] > x[1]) { t = x[0] * Math.sin(x[1]); } else { t = x[1] * Math.exp(x[0]); }"
            + " return t * t; }";
    private static final String LOOP = "static double f(double[] x) {"
            + " double s = 1; for (int i = 0; i < x.length; i++) s = s * Math.sin(x[i]) + x[i]; return s * s; }";

    /** A program, and what is done to nodes of its kernel. */
    record Fault(String what, String program, UnaryOperator<Node> corruption) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("a load's adjoint is not scattered", LOAD, Corruptions::scatterDropped),
                new Fault("a load's adjoint is scattered to the next element", LOAD, Corruptions::scatterMoved),
                new Fault("a store leaves the adjoint of what it overwrote", OVERWRITE, Corruptions::storeOfZeroKept),
                new Fault("a store's adjoint is read from the next element", STORE, Corruptions::loadMoved),
                new Fault("a scatter's adjoint is dropped", SCATTER, Corruptions::scatterDropped),
                new Fault("a branch goes the other way", BRANCH, Corruptions::branchTurned),
                new Fault("a loop misses its last round", LOOP, Corruptions::boundMoved));
    }

    /** Each gives the node itself where it does not apply. */
    private static final class Corruptions {

        private static Constant moved() {
            return Constant.of(1);
        }

        static Node scatterDropped(Node node) {
            return node instanceof Node.Accumulate n
                    ? new Node.Accumulate(n.out(), n.memory(), n.array(), n.index(), Constant.of(0.0), n.origin())
                    : node;
        }

        static Node scatterMoved(Node node) {
            return node instanceof Node.Accumulate n && n.index() instanceof Constant c && c.is(0)
                    ? new Node.Accumulate(n.out(), n.memory(), n.array(), moved(), n.value(), n.origin())
                    : node;
        }

        static Node storeOfZeroKept(Node node) {
            return node instanceof Node.Store n && n.value() instanceof Constant c && c.is(0.0)
                    ? new Node.Accumulate(n.out(), n.memory(), n.array(), n.index(), n.value(), n.origin())
                    : node;
        }

        static Node loadMoved(Node node) {
            boolean ofAdjoint = node instanceof Node.Load n
                    && n.memory().type() instanceof MemoryType type
                    && type.element() == Scalar.DOUBLE;
            return ofAdjoint && node instanceof Node.Load n && n.index() instanceof Constant c && c.is(0)
                    ? new Node.Load(n.out(), n.memory(), n.array(), moved(), n.origin())
                    : node;
        }

        static Node branchTurned(Node node) {
            return node instanceof Node.Apply n
                            && n.op() == Op.GT
                            && n.in().get(0).type() == Scalar.DOUBLE
                    ? new Node.Apply(n.out(), Op.LE, n.in(), n.origin())
                    : node;
        }

        static Node boundMoved(Node node) {
            return node instanceof Node.Apply n && n.op() == Op.GE && n.in().get(1) instanceof Constant c && c.is(0)
                    ? new Node.Apply(n.out(), Op.GT, n.in(), n.origin())
                    : node;
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWrongReverseIsFound(Fault fault) {
        SsaMethod kernel = kernel(fault.program());
        assertEquals(List.of(), contradictions(fault.program(), kernel), "the kernel as it is");
        Corrupted corrupted = new Corrupted(fault.corruption());
        SsaMethod wrong = corrupted.apply(kernel);
        assertTrue(corrupted.done, () -> "nothing to corrupt in " + kernel);
        assertTrue(!contradictions(fault.program(), wrong).isEmpty());
    }

    /** Every multiplication, addition, sign and selection of every kernel, one after the other. */
    @ParameterizedTest
    @MethodSource("programs")
    void aWrongStepAnywhereInTheKernelIsFound(String program) {
        SsaMethod kernel = kernel(program);
        Set<String> missed = new HashSet<>();
        for (Node.Apply step : steps(kernel.body())) {
            SsaMethod wrong = new Corrupted(node -> node == step ? disturbed(step) : node).apply(kernel);
            if (contradictions(program, wrong).isEmpty()) {
                missed.add(step.toString());
            }
        }
        assertEquals(Set.of(), missed);
    }

    static Stream<String> programs() {
        return Stream.of(LOAD, STORE, SCATTER, BRANCH, LOOP);
    }

    private static List<Node.Apply> steps(Block block) {
        List<Node.Apply> steps = new ArrayList<>();
        Nodes.walk(block, node -> {
            if (node instanceof Node.Apply n && n.out().type() == Scalar.DOUBLE) {
                steps.add(n);
            }
        });
        return steps;
    }

    private static Node disturbed(Node.Apply n) {
        return switch (n.op()) {
            case ADD -> new Node.Apply(n.out(), Op.MUL, n.in(), n.origin());
            case SUB, MUL -> new Node.Apply(n.out(), Op.ADD, n.in(), n.origin());
            case SIN -> new Node.Apply(n.out(), Op.COS, n.in(), n.origin());
            case COS, EXP, NEG -> new Node.Apply(n.out(), Op.SIN, n.in(), n.origin());
            default -> throw new IllegalStateException("say how to disturb " + n);
        };
    }

    /** Replaces the nodes that change. */
    private static final class Corrupted extends Rewrite {
        private final UnaryOperator<Node> corruption;
        private boolean done;

        Corrupted(UnaryOperator<Node> corruption) {
            this.corruption = corruption;
        }

        @Override
        protected List<Node> replace(Node node) {
            Node other = corruption.apply(node);
            done |= other != node;
            return List.of(other);
        }
    }

    private static SsaMethod kernel(String program) {
        return Differentiation.plan(Differentiation.prepare(Methods.marked(program)), false)
                .gradient()
                .method();
    }

    private static List<String> contradictions(String program, SsaMethod kernel) {
        List<String> found = new ArrayList<>();
        SsaMethod source = Methods.split(program);
        for (double[] x : new double[][] {{0.7, 1.3}, {1.3, 0.7}}) {
            double[] gradient = new double[x.length];
            new Interpreter(CONFIG).run(kernel, List.of(x.clone(), gradient));
            for (int i = 0; i < x.length; i++) {
                double[] unit = new double[x.length];
                unit[i] = 1;
                double expected = new DualInterpreter(CONFIG)
                        .run(source, List.of(x.clone()), Map.of(0, unit))
                        .derivative();
                if (!(Math.abs(expected - gradient[i]) <= 1e-12 * (1 + Math.abs(expected)))) {
                    found.add(Arrays.toString(x) + ", component " + i + ": " + gradient[i] + " not " + expected);
                }
            }
        }
        return found;
    }
}
