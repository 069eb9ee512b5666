package io.phigrad.benchmarks.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicy;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Workload E with {@link PyTorch}: a state is four tensors, which hold a number a cart.
 */
record PyTorchCart(NDArray x0, NDArray x1, NDArray x2, NDArray x3) {

    /** What one cart loses under pushes. */
    static NDArray loss(CartPoleInputs inputs, NDArray pushes) {
        double[] init = inputs.init();
        PyTorchCart cart = new PyTorchCart(scalar(init[0]), scalar(init[1]), scalar(init[2]), scalar(init[3]));
        NDArray loss = scalar(0);
        for (NDArray push : pushes.split(inputs.a().length)) {
            cart = cart.step(push);
            loss = loss.add(cart.loss());
        }
        return loss;
    }

    /** What all carts lose in so many steps under the network, in one. */
    static NDArray loss(int steps, CartPolePolicy.State[] carts, NDArray weights) {
        Layer first = Layer.of(weights, 0, CartPolePolicy.INPUTS, CartPolePolicy.HIDDEN);
        Layer second = Layer.of(weights, CartPolePolicy.SECOND, CartPolePolicy.HIDDEN, CartPolePolicy.HIDDEN);
        Layer last = Layer.of(weights, CartPolePolicy.LAST, CartPolePolicy.HIDDEN, 1);
        PyTorchCart state = new PyTorchCart(
                all(carts, CartPolePolicy.State::x0),
                all(carts, CartPolePolicy.State::x1),
                all(carts, CartPolePolicy.State::x2),
                all(carts, CartPolePolicy.State::x3));
        NDArray loss = scalar(0);
        for (int k = 0; k < steps; k++) {
            NDArray push = last.apply(second.apply(first.apply(state.columns())));
            state = state.step(push.squeeze(1));
            loss = loss.add(state.loss());
        }
        return loss;
    }

    /** A layer: its weights, an output a column, and its bias. */
    private record Layer(NDArray weights, NDArray bias) {

        static Layer of(NDArray all, int from, int inputs, int outputs) {
            NDArray rows = all.get(new NDIndex().addSliceDim(from, from + outputs * (inputs + 1)))
                    .reshape(outputs, inputs + 1);
            NDList parts = rows.split(new long[] {inputs}, 1);
            return new Layer(parts.get(0).transpose(), parts.get(1).squeeze(1));
        }

        NDArray apply(NDArray input) {
            return input.matMul(weights).add(bias).tanh();
        }
    }

    private static NDArray all(CartPolePolicy.State[] carts, ToDoubleFunction<CartPolePolicy.State> component) {
        return PyTorch.manager()
                .create(Arrays.stream(carts).mapToDouble(component).toArray());
    }

    private static NDArray scalar(double value) {
        return PyTorch.manager().create(value);
    }

    private NDArray columns() {
        return NDArrays.stack(new NDList(x0, x1, x2, x3), 1);
    }

    private PyTorchCart step(NDArray push) {
        NDArray sin = x2.sin();
        NDArray cos = x2.cos();
        NDArray r = push.mul(9).add(x3.square().mul(0.045).mul(sin));
        NDArray q = sin.mul(9.8).sub(r.mul(cos)).div(cos.square().mul(-0.4).add(0.65));
        NDArray p = r.sub(q.mul(cos).mul(0.045));
        return new PyTorchCart(x0.add(x1.mul(0.02)), x1.add(p.mul(0.02)), x2.add(x3.mul(0.02)), x3.add(q.mul(0.02)));
    }

    private NDArray loss() {
        NDArray margin = x0.abs().neg().add(2.4).mul(x2.abs().neg().add(0.21)).maximum(0);
        return margin.neg().add(0.5).square().sum();
    }
}
