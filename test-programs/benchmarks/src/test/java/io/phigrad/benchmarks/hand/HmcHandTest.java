package io.phigrad.benchmarks.hand;

import static io.phigrad.benchmarks.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.benchmarks.Differences;
import io.phigrad.benchmarks.workloads.Hmc;
import io.phigrad.benchmarks.workloads.HmcInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmcHandTest {

    private final HmcHand.Workspace scratch = new HmcHand.Workspace();

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "100, 1", "1000, 2", "800, 3", "50, 7"})
    void allVariantsAgreeWithTheSource(int rows, int dims) {
        HmcInputs in = HmcInputs.of(rows, dims);
        variantsAgree(in);
        variantsAgree(in.withBetaTimes(5));
        assertClose(Hmc.uNaive(in.beta(), in.x(), in.y()), Hmc.u(in.beta(), in.x(), in.y()), 1e-13);
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "1000, 2", "800, 3"})
    void theyAgreeWhereTheExponentialsOverflow(int rows, int dims) {
        variantsAgree(HmcInputs.of(rows, dims).withBetaTimes(5000));
    }

    @Test
    void aRowFarFromZeroKeepsItsDigits() {
        double[] beta = {1};
        double[] betaBar = new double[1];
        for (double z : new double[] {-1e6, -701, -700, -50, 50, 700, 1e6}) {
            HmcHand.plain(beta, new double[] {z}, new double[] {1}, betaBar);
            double sigmaOfMinusZ = z < 0 ? 1 / (1 + Math.exp(z)) : Math.exp(-z) / (1 + Math.exp(-z));
            assertEquals(z * sigmaOfMinusZ - 0.001, betaBar[0], 1e-15 * Math.max(1, Math.abs(z)));
        }
    }

    private void variantsAgree(HmcInputs in) {
        double[] beta = in.beta();
        double value = Hmc.u(beta, in.x(), in.y());
        double[] differences = Differences.gradient(moved -> Hmc.u(moved, in.x(), in.y()), beta, 0.05);
        double[] plain = new double[beta.length];
        assertClose(value, HmcHand.plain(beta, in.x(), in.y(), plain), 1e-13);
        assertClose(differences, plain, 1e-7);

        double[] other = new double[beta.length];
        HmcHand.gradient(beta, in.x(), in.y(), other);
        assertClose(plain, other, 1e-12);
        assertClose(value, HmcHand.distributed(beta, in.x(), in.y(), other, scratch), 1e-13);
        assertClose(plain, other, 1e-12);
        HmcHand.distributedGradient(beta, in.x(), in.y(), other, scratch);
        assertClose(plain, other, 1e-12);
    }
}
