package io.phigrad.benchmarks.hand;

import static io.phigrad.benchmarks.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.benchmarks.Differences;
import io.phigrad.benchmarks.workloads.BgdHyperOpt;
import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgdHyperOptHandTest {

    private final BgdHyperOptHand.Workspace into = new BgdHyperOptHand.Workspace();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 200, 1000, 2000})
    void allVariantsAgreeWithTheSource(int records) {
        BgdHyperOptInputs in = BgdHyperOptInputs.of(records);
        for (double rate : new double[] {0.01, 0.1, 0.3}) {
            variantsAgree(in.withRate(rate));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1000, 2000})
    void theyAgreeWhereTheDescentBreaksOff(int records) {
        variantsAgree(BgdHyperOptInputs.of(records).withRate(0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1000, 2000})
    void theyAgreeAtTheExactFit(int records) {
        variantsAgree(BgdHyperOptInputs.exactFit(records));
        variantsAgree(BgdHyperOptInputs.exactFit(records).withRate(0.5));
    }

    @Test
    void theyAgreeWhereNoStepIsTaken() {
        double[] x = {1, 2};
        double[] y = {-3, -6.5};
        variantsAgree(new BgdHyperOptInputs(0.1, x, y, 100));
        variantsAgree(new BgdHyperOptInputs(0.1, x, x, 0));
    }

    private void variantsAgree(BgdHyperOptInputs in) {
        double value = BgdHyperOpt.err(in.r(), in.x(), in.y(), in.steps());
        double difference = Differences.derivative(r -> BgdHyperOpt.err(r, in.x(), in.y(), in.steps()), in.r(), 1e-4);

        assertEquals(value, BgdHyperOptHand.sourceOrder(in.r(), in.x(), in.y(), in.steps(), into));
        double derivative = into.r();
        assertEquals(difference, derivative, 1e-7 * Math.abs(derivative) + 1e-12);

        // residuals and the last slopes are differences of numbers some thousand times larger
        double error = 1e-12 * value + 1e-14;
        assertEquals(value, BgdHyperOptHand.plain(in.r(), in.x(), in.y(), in.steps(), into), error);
        assertClose(derivative, into.r(), 2e-11);
        assertEquals(value, BgdHyperOptHand.algebraic(in.r(), in.x(), in.y(), in.steps(), into), error);
        assertClose(derivative, into.r(), 2e-11);
    }
}
