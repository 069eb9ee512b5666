package io.phigrad.compiler.account;

import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Coarsening.Trial;
import io.phigrad.phi.ssa.Origin;

/**
 * One thing that was tried in symbolic form.
 *
 * @param what in words
 * @param before what the gradient cost without it, in additions; {@code after} what it costs with it
 */
public record TrialAccount(String what, Span span, double before, double after, boolean taken) {

    static TrialAccount of(Trial trial, Span method) {
        Span span = trial.origin().equals(Origin.NONE) ? method : Places.span(trial.origin());
        return new TrialAccount(trial.what(), span, trial.before(), trial.cost(), trial.isTaken());
    }
}
