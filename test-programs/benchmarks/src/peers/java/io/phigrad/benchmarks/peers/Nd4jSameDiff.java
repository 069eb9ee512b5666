package io.phigrad.benchmarks.peers;

import io.phigrad.benchmarks.iteration.Gradient;
import io.phigrad.benchmarks.iteration.Gradients;
import io.phigrad.benchmarks.iteration.PolicyTraining;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import io.phigrad.benchmarks.workloads.HmcInputs;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Reverse mode with ND4J's SameDiff: a graph of operations on whole arrays, made once and run at each point.
 *
 * <p>Loops are unrolled. Instead of a break, rounds after it change nothing.
 */
public final class Nd4jSameDiff implements Gradients {

    private static final String POINT = "point";

    @Override
    public String name() {
        return "ND4J";
    }

    @Override
    public boolean warmsUpSlowly() {
        return true;
    }

    @Override
    public Gradient bgdHyperOpt(BgdHyperOptInputs inputs) {
        int records = inputs.x().length;
        return gradient(1, (graph, r) -> {
            SDVariable x = graph.constant(Nd4j.createFromArray(inputs.x()));
            SDVariable y = graph.constant(Nd4j.createFromArray(inputs.y()));
            SDVariable w = graph.constant(Nd4j.createFromArray(0.0));
            for (int k = 0; k < inputs.steps(); k++) {
                SDVariable d = x.mul(y.sub(x.mul(w))).sum(true, 0).mul(2.0 / records);
                w = w.add(r.mul(graph.nn.relu(d, 0.001))); // 0 below the cutoff
            }
            SDVariable residual = y.sub(x.mul(w));
            return graph.math.sqrt(residual.mul(residual).sum()).div(records);
        });
    }

    @Override
    public Gradient brachistochrone(BrachistochroneInputs inputs) {
        int corners = inputs.x().length;
        SDIndex before = SDIndex.interval(0, corners - 1);
        SDIndex after = SDIndex.interval(1, corners);
        return gradient(corners, (graph, y) -> {
            SDVariable x = graph.constant(Nd4j.createFromArray(inputs.x()));
            SDVariable dx = x.get(after).sub(x.get(before));
            SDVariable dy = y.get(after).sub(y.get(before));
            SDVariable length = graph.math.sqrt(dx.mul(dx).add(dy.mul(dy)));
            SDVariable speed = graph.math.sqrt(y.neg().add(1).mul(2 * 9.8));
            return length.div(speed.get(before).add(speed.get(after)).div(2)).sum();
        });
    }

    @Override
    public Gradient hookeanSpring(HookeanSpringInputs inputs) {
        return gradient(inputs.pos().length, (graph, point) -> {
            SDVariable ends = graph.constant(Nd4j.createFromArray(incidence(inputs)));
            SDVariable rest = graph.constant(Nd4j.createFromArray(inputs.rest()));
            SDVariable pos = point.reshape(inputs.pos().length / 2, 2);
            SDVariable edge = ends.mmul(pos);
            SDVariable stretch =
                    graph.math.sqrt(edge.mul(edge).sum(1).add(1e-6)).sub(rest);
            SDVariable elastic = stretch.mul(stretch).sum().mul(0.5 * inputs.k());
            SDVariable heights = pos.get(SDIndex.all(), SDIndex.point(1));
            return elastic.add(heights.sum().mul(inputs.m() * inputs.g()));
        });
    }

    /** A row an edge, 1 where it begins and -1 where it ends: the gradient of two gathers fails in this version. */
    private static double[][] incidence(HookeanSpringInputs inputs) {
        double[][] ends = new double[inputs.a().length][inputs.pos().length / 2];
        for (int e = 0; e < ends.length; e++) {
            ends[e][inputs.a()[e]] = 1;
            ends[e][inputs.b()[e]] = -1;
        }
        return ends;
    }

    @Override
    public Gradient hmc(HmcInputs inputs) {
        int rows = inputs.y().length;
        int dims = inputs.beta().length;
        return gradient(dims, (graph, beta) -> {
            SDVariable x = graph.constant(Nd4j.createFromArray(inputs.x()).reshape(rows, dims));
            SDVariable less = graph.constant(Nd4j.createFromArray(inputs.y()).sub(1));
            SDVariable z = x.mmul(beta.reshape(dims, 1)).reshape(rows);
            SDVariable sum = z.mul(less).sub(graph.nn.softplus(z.neg())).sum();
            return sum.sub(beta.mul(beta).sum().div(2000));
        });
    }

    @Override
    public Gradient cartPole(CartPoleInputs inputs) {
        return gradient(inputs.a().length, (graph, pushes) -> Nd4jCart.loss(inputs, graph, pushes));
    }

    @Override
    public Optional<PolicyTraining.SlopeOfAll> cartPolePolicy(CartPolePolicyInputs inputs) {
        Lazy<Graph> made = new Lazy<>(
                () -> new Graph(inputs.weights().length, (graph, weights) -> Nd4jCart.loss(inputs, graph, weights)));
        return Optional.of((weights, carts) -> made.get().gradient(weights, Nd4jCart.starts(carts)));
    }

    /** A number as a function of arrays. */
    @FunctionalInterface
    private interface Program {
        SDVariable of(SameDiff graph, SDVariable point);
    }

    /** Of a program whose graph is made when it is first wanted: only JVMs that time it load ND4J. */
    private static Gradient gradient(int size, Program program) {
        Lazy<Graph> made = new Lazy<>(() -> new Graph(size, program));
        return point -> made.get().gradient(point, Map.of());
    }

    /** A program's graph. */
    private static final class Graph {

        private final SameDiff graph;
        private final INDArray at;

        Graph(int size, Program program) {
            Nd4j.getEnvironment().setMaxThreads(1);
            Nd4j.getEnvironment().setMaxMasterThreads(1);
            Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
            graph = SameDiff.create();
            at = Nd4j.zeros(DataType.DOUBLE, size);
            program.of(graph, graph.var(POINT, at)).markAsLoss();
            PrintStream out = System.out;
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            try {
                graph.createGradFunction(POINT); // which prints a line an operation
            } finally {
                System.setOut(out);
            }
        }

        double[] gradient(double[] point, Map<String, INDArray> placeholders) {
            at.assign(Nd4j.createFromArray(point));
            return graph.calculateGradients(placeholders, POINT).get(POINT).toDoubleVector();
        }
    }
}
