package io.phigrad.compiler.driver;

import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.soi.Coarsening;
import io.phigrad.compiler.soi.Refusal;
import io.phigrad.compiler.soi.Trial;
import java.util.List;

/**
 * What is known of a marked method once its gradient is made: what an account of it is drawn from.
 *
 * @param coarsened whether segments could be tried
 * @param ready the method as it was before any segment
 * @param chosen the method with the segments that its gradient is made from
 * @param segments that the method with segments has
 * @param trials of segments, in their order
 * @param refusals candidates for segments that no kernel was made of
 * @param remarks of every kind
 * @param plain what the gradient costs without segments, {@code found} with those that were chosen
 */
public record Inspection(
        MarkedClass home,
        boolean coarsened,
        Differentiation.Prepared ready,
        Coarsening.Candidate chosen,
        List<SegmentAccount> segments,
        List<Trial> trials,
        List<Refusal> refusals,
        Explanation explanation,
        List<Remark> remarks,
        Effort plain,
        Effort found) {

    public Inspection {
        segments = List.copyOf(segments);
        trials = List.copyOf(trials);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
    }
}
