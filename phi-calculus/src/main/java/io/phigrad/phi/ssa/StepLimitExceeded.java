package io.phigrad.phi.ssa;

/** A run took more steps than its limit allows: probably a loop that does not end. */
public final class StepLimitExceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    StepLimitExceeded(long limit) {
        super("more than " + limit + " steps");
    }
}
