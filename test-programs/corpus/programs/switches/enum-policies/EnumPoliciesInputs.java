package programs.switches;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class EnumPoliciesInputs {

    private EnumPoliciesInputs() {}

    static List<Object[]> loss() {
        return List.of(
                args(EnumPolicies.Loss.SQUARED, vector(1, 3), vector(2, 3), EnumPolicies.Loss.HUBER),
                args(EnumPolicies.Loss.ABSOLUTE, vector(3, 3), vector(4, 3), EnumPolicies.Loss.ABSOLUTE),
                args(EnumPolicies.Loss.HUBER, vector(5, 6), vector(6, 6), EnumPolicies.Loss.SQUARED),
                args(EnumPolicies.Loss.SQUARED, vector(7, 2), vector(8, 2), EnumPolicies.Loss.HUBER),
                args(EnumPolicies.Loss.HUBER, vector(7, 2), vector(8, 2), EnumPolicies.Loss.HUBER));
    }
}
