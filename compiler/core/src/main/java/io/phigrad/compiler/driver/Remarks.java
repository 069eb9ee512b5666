package io.phigrad.compiler.driver;

import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Remark.Kind;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.ssa.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells of the decisions that made a method's derivative, in remarks of the kinds asked for. */
final class Remarks {

    private Remarks() {}

    static List<Remark> of(
            Differentiation.Prepared ready, KernelSearch.Found gradient, Checkpointing checkpointing, Set<Kind> kinds) {
        List<Remark> remarks = new ArrayList<>();
        if (kinds.contains(Kind.SEGMENT)) {
            remarks.addAll(SegmentRemarks.of(ready, gradient.choice().trials()));
        }
        if (kinds.contains(Kind.LOOP) || kinds.contains(Kind.STORAGE)) {
            ReverseRemarks reverse = new ReverseRemarks(ready, gradient, checkpointing);
            remarks.addAll(kinds.contains(Kind.LOOP) ? reverse.loops() : List.of());
            remarks.addAll(kinds.contains(Kind.STORAGE) ? reverse.storage() : List.of());
        }
        return Remark.sorted(remarks);
    }

    static Span span(Origin origin) {
        return new Span(origin.file(), origin.line(), origin.column(), origin.length());
    }
}
