package io.phigrad.benchmarks.hand;

import static io.phigrad.benchmarks.Close.assertClose;

import io.phigrad.benchmarks.Differences;
import io.phigrad.benchmarks.workloads.HookeanSpring;
import io.phigrad.benchmarks.workloads.HookeanSpringInputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookeanSpringHandTest {

    private final HookeanSpringHand.Workspace scratch = new HookeanSpringHand.Workspace();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 20, 40})
    void bothVariantsAgreeWithTheSource(int vertices) {
        HookeanSpringInputs in = HookeanSpringInputs.of(vertices);
        double value = HookeanSpring.energy(in.pos(), in.a(), in.b(), in.rest(), in.k(), in.m(), in.g());
        double[] differences = Differences.gradient(
                pos -> HookeanSpring.energy(pos, in.a(), in.b(), in.rest(), in.k(), in.m(), in.g()), in.pos(), 1e-2);
        double[] plain = new double[2 * vertices];
        double[] distributed = new double[2 * vertices];

        // twice, because the result of the first call must not be added to
        for (int call = 0; call < 2; call++) {
            assertClose(value, plain(in, plain), 1e-13);
            assertClose(value, distributed(in, distributed), 1e-13);
        }
        assertClose(differences, plain, 1e-8);
        assertClose(plain, distributed, 1e-13);
    }

    private static double plain(HookeanSpringInputs in, double[] posBar) {
        return HookeanSpringHand.plain(in.pos(), in.a(), in.b(), in.rest(), in.k(), in.m(), in.g(), posBar);
    }

    private double distributed(HookeanSpringInputs in, double[] posBar) {
        return HookeanSpringHand.distributed(
                in.pos(), in.a(), in.b(), in.rest(), in.k(), in.m(), in.g(), posBar, scratch);
    }
}
