package io.phigrad.compiler.lower;

import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.function.UnaryOperator;

/** The passes over a kernel, in order, until none of them finds anything to do. */
public final class Lowering {
    private static final int MOST_ROUNDS = 5;

    private static final List<UnaryOperator<SsaMethod>> SHARING =
            List.of(Cleanup::of, Signs::run, ValueNumbering::run, InvariantMotion::run, ValueNumbering::run);

    private static final List<UnaryOperator<SsaMethod>> JOINING = List.of(
            Cleanup::of,
            LoopFusion::run,
            BranchFusion::run,
            ValueNumbering::run,
            Congruence::run,
            Scatters::run,
            Cleanup::of);

    private Lowering() {}

    public static SsaMethod run(SsaMethod kernel, Exactness exactness) {
        SsaMethod current = QuickFunctions.run(kernel, exactness);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SsaMethod before = current;
            current = fold(JOINING, LoopOrder.run(Scales.run(fold(SHARING, current), exactness), exactness));
            if (current.body().equals(before.body())) {
                break;
            }
        }
        return fold(SHARING, Reciprocals.run(Sigmoids.run(current, exactness), exactness));
    }

    /** What makes the one kernel that was chosen faster and longer. */
    public static SsaMethod finish(SsaMethod kernel, Exactness exactness) {
        return fold(
                SHARING,
                Lanes.run(fold(SHARING, Carries.run(fold(SHARING, Distribution.run(kernel)), exactness)), exactness));
    }

    private static SsaMethod fold(List<UnaryOperator<SsaMethod>> passes, SsaMethod method) {
        SsaMethod current = method;
        for (UnaryOperator<SsaMethod> pass : passes) {
            current = pass.apply(current);
        }
        return current;
    }
}
