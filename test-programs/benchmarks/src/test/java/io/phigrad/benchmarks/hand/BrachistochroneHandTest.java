package io.phigrad.benchmarks.hand;

import static io.phigrad.benchmarks.Close.assertClose;

import io.phigrad.benchmarks.Differences;
import io.phigrad.benchmarks.workloads.Brachistochrone;
import io.phigrad.benchmarks.workloads.BrachistochroneInputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrachistochroneHandTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 200, 400, 1000})
    void bothVariantsAgreeWithTheSource(int sections) {
        BrachistochroneInputs in = BrachistochroneInputs.of(sections);
        variantsAgree(in.x(), in.y());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 200})
    void andWhereTheWireIsNotStraight(int sections) {
        BrachistochroneInputs in = BrachistochroneInputs.of(sections);
        double[] y = in.y();
        for (int i = 0; i < y.length; i++) {
            y[i] -= 0.3 * Math.abs(Math.sin(3 * i));
        }
        variantsAgree(in.x(), y);
    }

    private static void variantsAgree(double[] x, double[] y) {
        double value = Brachistochrone.time(x, y);
        double[] differences = Differences.gradient(moved -> Brachistochrone.time(x, moved), y, 2e-4);
        double[] plain = new double[y.length];
        assertClose(value, BrachistochroneHand.plain(x, y, plain), 1e-13);
        assertClose(differences, plain, 1e-8);

        double[] distributed = new double[y.length];
        BrachistochroneHand.Workspace scratch = new BrachistochroneHand.Workspace();
        assertClose(value, BrachistochroneHand.distributed(x, y, distributed, scratch), 1e-13);
        assertClose(plain, distributed, 1e-13);
    }
}
