package io.phigrad.compiler.lower;

import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.function.UnaryOperator;

/** The passes over a kernel, in order, until none of them finds anything to do. */
public final class Lowering {
    private static final int MOST_ROUNDS = 5;

    /** Of what is clean. */
    private static final List<UnaryOperator<SsaMethod>> SHARING =
            List.of(Signs::run, ValueNumbering::run, InvariantMotion::run, ValueNumbering::run);

    private Lowering() {}

    public static SsaMethod run(SsaMethod kernel, Exactness exactness) {
        SsaMethod joined = joined(Cleanup.of(QuickFunctions.run(kernel, exactness)), exactness);
        SsaMethod upwards = LoopOrder.ofOwnElements(joined, exactness);
        SsaMethod current = upwards.body().equals(joined.body()) ? joined : joined(upwards, exactness);
        SsaMethod chosen = Cleanup.of(Choices.run(current));
        SsaMethod divided = shared(Reciprocals.run(Sigmoids.run(chosen, exactness), exactness));
        return shared(Scales.run(divided, exactness));
    }

    private static List<UnaryOperator<SsaMethod>> joining(Exactness exactness) {
        return List.of(
                Cleanup::of,
                method -> LoopFusion.run(method, exactness),
                method -> BranchFusion.run(method, exactness),
                ValueNumbering::run,
                Congruence::run,
                method -> Scatters.run(method, exactness),
                ReadScatters::run,
                OverwrittenStores::run,
                Cleanup::of);
    }

    private static SsaMethod joined(SsaMethod method, Exactness exactness) {
        SsaMethod current = method;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SsaMethod gathered = LikeTerms.run(fold(SHARING, current), exactness);
            SsaMethod shared = LoopOrder.run(Scales.run(gathered, exactness), exactness);
            current = fold(joining(exactness), shared);
            if (current.body().equals(shared.body())) {
                break;
            }
        }
        return current;
    }

    /** What makes the one kernel that was chosen faster and longer. */
    public static SsaMethod finish(SsaMethod kernel, Exactness exactness) {
        SsaMethod carried = Carries.run(shared(Distribution.run(kernel)), exactness);
        SsaMethod columns = shared(Columns.run(shared(carried), exactness));
        SsaMethod jammed = Scatters.run(shared(Jam.run(columns, exactness)), exactness);
        SsaMethod guarded = GuardedScatters.run(shared(jammed), exactness);
        SsaMethod still = shared(StillElements.run(guarded));
        SsaMethod lanes = Lanes.run(Strides.run(still), exactness);
        SsaMethod longer = shared(LookAhead.run(shared(lanes), exactness));
        return ValueNumbering.run(InvariantMotion.run(Negations.run(PlusZero.run(longer))));
    }

    private static SsaMethod shared(SsaMethod method) {
        return fold(SHARING, Cleanup.of(method));
    }

    private static SsaMethod fold(List<UnaryOperator<SsaMethod>> passes, SsaMethod method) {
        SsaMethod current = method;
        for (UnaryOperator<SsaMethod> pass : passes) {
            current = pass.apply(current);
        }
        return current;
    }
}
