package io.phigrad.compiler.driver;

import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Remark.Kind;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Coarsening.Trial;
import io.phigrad.phi.ssa.Origin;
import java.util.List;
import java.util.Locale;

/** Remarks on what was tried in symbolic form. */
final class SegmentRemarks {

    private SegmentRemarks() {}

    static List<Remark> of(Differentiation.Prepared ready, List<Trial> trials) {
        Span method = ready.marked().method().span();
        return trials.stream()
                .map(trial -> new Remark(
                        Kind.SEGMENT,
                        trial.origin().equals(Origin.NONE) ? method : Remarks.span(trial.origin()),
                        cost(trial),
                        trial.isTaken()
                                ? "the gradient is cheaper with it"
                                : "the gradient is no cheaper with it, as trip counts are taken to be alike",
                        ""))
                .toList();
    }

    private static String cost(Trial trial) {
        return String.format(
                Locale.ROOT,
                "%s %s: it makes the gradient cost %.0f additions instead of %.0f",
                trial.what(),
                trial.isTaken() ? "is taken" : "is not taken",
                trial.cost(),
                trial.before());
    }
}
