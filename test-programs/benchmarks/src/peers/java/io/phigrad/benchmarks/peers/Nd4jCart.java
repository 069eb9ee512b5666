package io.phigrad.benchmarks.peers;

import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicy;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import java.util.Arrays;
import java.util.Map;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Workload E with SameDiff: a state is four arrays, which hold a number a cart. */
record Nd4jCart(SameDiff graph, SDVariable x0, SDVariable x1, SDVariable x2, SDVariable x3) {

    private static final String STARTS = "starts";

    /** What one cart loses under pushes. */
    static SDVariable loss(CartPoleInputs inputs, SameDiff graph, SDVariable pushes) {
        Nd4jCart cart =
                of(graph, graph.constant(Nd4j.createFromArray(inputs.init()).reshape(1, 4)));
        SDVariable loss = graph.constant(0.0);
        for (int i = 0; i < inputs.a().length; i++) {
            cart = cart.step(pushes.get(SDIndex.interval(i, i + 1)));
            loss = loss.add(cart.loss());
        }
        return loss;
    }

    /** What all carts lose under the network, in one; where they start is a placeholder. */
    static SDVariable loss(CartPolePolicyInputs inputs, SameDiff graph, SDVariable weights) {
        int carts = inputs.starts().length;
        Layer first = Layer.of(weights, 0, CartPolePolicy.INPUTS, CartPolePolicy.HIDDEN);
        Layer second = Layer.of(weights, CartPolePolicy.SECOND, CartPolePolicy.HIDDEN, CartPolePolicy.HIDDEN);
        Layer last = Layer.of(weights, CartPolePolicy.LAST, CartPolePolicy.HIDDEN, 1);
        Nd4jCart state = of(graph, graph.placeHolder(STARTS, DataType.DOUBLE, carts, CartPolePolicy.INPUTS));
        SDVariable ones = graph.constant(Nd4j.ones(DataType.DOUBLE, carts, 1));
        SDVariable loss = graph.constant(0.0);
        for (int k = 0; k < inputs.steps(); k++) {
            SDVariable hidden = second.apply(graph, first.apply(graph, state.columns(), ones), ones);
            state = state.step(last.apply(graph, hidden, ones).reshape(carts));
            loss = loss.add(state.loss());
        }
        return loss;
    }

    /** The placeholder. */
    static Map<String, INDArray> starts(CartPolePolicy.State[] carts) {
        double[][] rows = Arrays.stream(carts)
                .map(cart -> new double[] {cart.x0(), cart.x1(), cart.x2(), cart.x3()})
                .toArray(double[][]::new);
        return Map.of(STARTS, Nd4j.createFromArray(rows));
    }

    /** A layer: an output a column of its weights, whose last row is the bias. */
    private record Layer(SDVariable weights) {

        static Layer of(SDVariable all, int from, int inputs, int outputs) {
            return new Layer(all.get(SDIndex.interval(from, from + outputs * (inputs + 1)))
                    .reshape(outputs, inputs + 1)
                    .permute(1, 0));
        }

        SDVariable apply(SameDiff graph, SDVariable input, SDVariable ones) {
            return graph.math.tanh(graph.concat(1, input, ones).mmul(weights));
        }
    }

    private static Nd4jCart of(SameDiff graph, SDVariable states) {
        return new Nd4jCart(graph, column(states, 0), column(states, 1), column(states, 2), column(states, 3));
    }

    private static SDVariable column(SDVariable states, int which) {
        return states.get(SDIndex.all(), SDIndex.point(which));
    }

    private SDVariable columns() {
        return graph.stack(1, x0, x1, x2, x3);
    }

    private Nd4jCart step(SDVariable push) {
        SDVariable sin = graph.math.sin(x2);
        SDVariable cos = graph.math.cos(x2);
        SDVariable r = push.mul(9).add(x3.mul(x3).mul(0.045).mul(sin));
        SDVariable q = sin.mul(9.8).sub(r.mul(cos)).div(cos.mul(cos).mul(-0.4).add(0.65));
        SDVariable p = r.sub(q.mul(cos).mul(0.045));
        return new Nd4jCart(
                graph, x0.add(x1.mul(0.02)), x1.add(p.mul(0.02)), x2.add(x3.mul(0.02)), x3.add(q.mul(0.02)));
    }

    private SDVariable loss() {
        SDVariable room = graph.math.abs(x0).rsub(2.4).mul(graph.math.abs(x2).rsub(0.21));
        SDVariable miss = graph.nn.relu(room, 0).rsub(0.5);
        return miss.mul(miss).sum();
    }
}
