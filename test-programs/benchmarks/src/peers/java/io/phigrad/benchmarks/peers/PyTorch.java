package io.phigrad.benchmarks.peers;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import io.phigrad.benchmarks.iteration.Gradient;
import io.phigrad.benchmarks.iteration.Gradients;
import io.phigrad.benchmarks.iteration.PolicyTraining;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import io.phigrad.benchmarks.workloads.HmcInputs;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Reverse mode with PyTorch, called by DJL: tensors of doubles on one thread.
 *
 * <p>Written as its users write it: whole arrays in one operation, and what does not change made once.
 */
public final class PyTorch implements Gradients {

    @Override
    public String name() {
        return "PyTorch";
    }

    @Override
    public boolean warmsUpSlowly() {
        return true;
    }

    @Override
    public Gradient bgdHyperOpt(BgdHyperOptInputs inputs) {
        return gradient(() -> {
            NDArray x = manager().create(inputs.x());
            NDArray y = manager().create(inputs.y());
            int records = inputs.x().length;
            return variable -> {
                NDArray r = variable.get(0);
                NDArray w = manager().zeros(new Shape(), DataType.FLOAT64);
                for (int k = 0; k < inputs.steps(); k++) {
                    NDArray d = x.mul(y.sub(x.mul(w))).sum().mul(2.0 / records);
                    if (d.getDouble() < 0.001) {
                        break;
                    }
                    w = w.add(r.mul(d));
                }
                return y.sub(x.mul(w)).square().sum().sqrt().div(records);
            };
        });
    }

    @Override
    public Gradient brachistochrone(BrachistochroneInputs inputs) {
        return gradient(() -> {
            NDIndex before = new NDIndex(":-1");
            NDIndex after = new NDIndex("1:");
            NDArray x = manager().create(inputs.x());
            NDArray width = x.get(after).sub(x.get(before)).square();
            return y -> {
                NDArray length =
                        y.get(after).sub(y.get(before)).square().add(width).sqrt();
                NDArray speed = y.neg().add(1).mul(2 * 9.8).sqrt();
                return length.div(speed.get(before).add(speed.get(after)).div(2))
                        .sum();
            };
        });
    }

    @Override
    public Gradient hookeanSpring(HookeanSpringInputs inputs) {
        return gradient(() -> {
            NDArray a = rows(inputs.a());
            NDArray b = rows(inputs.b());
            NDArray rest = manager().create(inputs.rest());
            NDIndex heights = new NDIndex(":, 1");
            Shape vertices = new Shape(inputs.pos().length / 2, 2);
            int[] coordinates = {1};
            return variable -> {
                NDArray pos = variable.reshape(vertices);
                NDArray edge = pos.gather(a, 0).sub(pos.gather(b, 0));
                NDArray stretch =
                        edge.square().sum(coordinates).add(1e-6).sqrt().sub(rest);
                NDArray elastic = stretch.square().sum().mul(0.5 * inputs.k());
                return elastic.add(pos.get(heights).sum().mul(inputs.m() * inputs.g()));
            };
        });
    }

    @Override
    public Gradient hmc(HmcInputs inputs) {
        return gradient(() -> {
            NDArray x = manager().create(inputs.x()).reshape(inputs.y().length, inputs.beta().length);
            NDArray less = manager().create(inputs.y()).sub(1);
            return beta -> {
                NDArray z = x.matMul(beta);
                NDArray sum = z.mul(less).sub(Activation.softPlus(z.neg())).sum();
                return sum.sub(beta.square().sum().div(2000));
            };
        });
    }

    @Override
    public Gradient cartPole(CartPoleInputs inputs) {
        return gradient(() -> pushes -> PyTorchCart.loss(inputs, pushes));
    }

    @Override
    public Optional<PolicyTraining.SlopeOfAll> cartPolePolicy(CartPolePolicyInputs inputs) {
        return Optional.of(
                (weights, carts) -> gradient(variable -> PyTorchCart.loss(inputs.steps(), carts, variable), weights));
    }

    /** A number as a function of tensors. */
    @FunctionalInterface
    private interface Program {
        NDArray of(NDArray variable);
    }

    /** Of a program that is made when it is first wanted: only JVMs that time it load PyTorch. */
    private static Gradient gradient(Supplier<Program> maker) {
        Lazy<Program> program = new Lazy<>(maker);
        return point -> gradient(program.get(), point);
    }

    private static double[] gradient(Program program, double[] point) {
        NDManager manager = manager();
        try (NDScope scope = new NDScope();
                GradientCollector collector = manager.getEngine().newGradientCollector()) {
            scope.suppressNotUsedWarning();
            NDArray variable = manager.create(point);
            variable.setRequiresGradient(true);
            collector.backward(program.of(variable));
            return variable.getGradient().toDoubleArray();
        }
    }

    static NDManager manager() {
        return Root.MANAGER;
    }

    /** For each coordinate of an edge's end which vertex it is of. */
    private static NDArray rows(int[] vertices) {
        long[] rows = IntStream.range(0, 2 * vertices.length)
                .mapToLong(i -> vertices[i / 2])
                .toArray();
        return manager().create(rows).reshape(vertices.length, 2);
    }

    private static final class Root {
        private static final NDManager MANAGER = start();

        private static NDManager start() {
            System.setProperty("ai.djl.offline", "true");
            System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
            System.setProperty("ai.djl.pytorch.num_threads", "1");
            return Engine.getEngine("PyTorch").newBaseManager();
        }
    }
}
