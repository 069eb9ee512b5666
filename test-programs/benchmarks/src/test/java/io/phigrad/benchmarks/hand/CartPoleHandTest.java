package io.phigrad.benchmarks.hand;

import static io.phigrad.benchmarks.Close.assertClose;

import io.phigrad.benchmarks.Differences;
import io.phigrad.benchmarks.workloads.CartPole;
import io.phigrad.benchmarks.workloads.CartPoleInputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartPoleHandTest {

    private final CartPoleHand.Workspace scratch = new CartPoleHand.Workspace();

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 8, 10, 25})
    void itAgreesWithTheSource(int steps) {
        CartPoleInputs in = CartPoleInputs.of(steps);
        agrees(in.a(), in.init());
        agrees(in.a(), new double[] {-0.3, 0.4, -0.02, 0.1});
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 10})
    void andOnceThePoleHasFallen(int steps) {
        agrees(CartPoleInputs.of(steps).a(), new double[] {0, 0, 0.17, 0.4});
    }

    private void agrees(double[] a, double[] init) {
        double value = CartPole.loss(a, init);
        double[] differences = Differences.gradient(moved -> CartPole.loss(moved, init), a, 1e-3);
        double[] plain = new double[a.length];
        assertClose(value, CartPoleHand.plain(a, init, plain, scratch), 1e-13);
        assertClose(differences, plain, 1e-8);
    }
}
