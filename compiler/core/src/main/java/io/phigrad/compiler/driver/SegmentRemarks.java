package io.phigrad.compiler.driver;

import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Remark.Kind;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Trial;
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
                        cause(trial),
                        ""))
                .toList();
    }

    private static String cause(Trial trial) {
        return switch (trial.fate()) {
            case TAKEN -> "the gradient is cheaper with it";
            case NO_CHEAPER -> "the gradient is no cheaper with it, as trip counts are taken to be alike";
            case GIVEN_UP -> "the gradient is cheaper still with what was taken in its place";
            case NOT_WORTH_IT ->
                "with what was taken in its place the names of the source are kept, and the gradient costs hardly more";
        };
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
