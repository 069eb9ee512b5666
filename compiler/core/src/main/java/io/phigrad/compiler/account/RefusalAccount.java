package io.phigrad.compiler.account;

import io.phigrad.compiler.driver.Places;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Refusal;
import io.phigrad.compiler.soi.Verdict;
import io.phigrad.phi.ssa.Origin;
import java.util.List;

/**
 * A candidate for a segment that no kernel was made of.
 *
 * @param what in words
 * @param tried whether somebody looked if it can be made
 * @param reason in words
 * @param parts the pieces of code that it looked at, and what became of each, in words
 */
public record RefusalAccount(String what, Span span, boolean tried, String reason, List<String> parts) {

    public RefusalAccount {
        parts = List.copyOf(parts);
    }

    static RefusalAccount of(Refusal refusal, Span method) {
        return new RefusalAccount(
                refusal.what(),
                refusal.origin().equals(Origin.NONE) ? method : Places.span(refusal.origin()),
                refusal.isTried(),
                refusal.reason(),
                refusal.verdicts().stream().map(Verdict::toString).toList());
    }
}
