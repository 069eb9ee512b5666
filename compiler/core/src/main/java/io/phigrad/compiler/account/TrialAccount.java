package io.phigrad.compiler.account;

import io.phigrad.compiler.driver.Places;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Trial;
import io.phigrad.compiler.soi.Verdict;
import io.phigrad.phi.ssa.Origin;
import java.util.List;

/**
 * One thing that was tried in symbolic form.
 *
 * @param what in words
 * @param before what the gradient cost without it, in additions; {@code after} what it costs with it
 * @param outcome what became of it, in words
 * @param parts the pieces of code that it looked at, and what became of each, in words
 */
public record TrialAccount(
        String what, Span span, double before, double after, boolean taken, String outcome, List<String> parts) {

    public TrialAccount {
        parts = List.copyOf(parts);
    }

    static TrialAccount of(Trial trial, Span method) {
        Span span = trial.origin().equals(Origin.NONE) ? method : Places.span(trial.origin());
        return new TrialAccount(
                trial.what(),
                span,
                trial.before(),
                trial.cost(),
                trial.isTaken(),
                trial.fate().words(),
                trial.verdicts().stream().map(Verdict::toString).toList());
    }
}
