package io.phigrad.compiler.driver;

import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.soi.Coarsening;
import java.util.List;

/**
 * What is known of a marked method once its gradient is made: what an account of it is drawn from.
 *
 * @param coarsened whether segments could be tried
 * @param ready the method as it was before any segment
 * @param chosen the method with the segments that its gradient is made from
 * @param trials of segments, in their order
 * @param remarks of every kind
 * @param plain what the gradient costs without segments, {@code found} with those that were chosen
 */
public record Inspection(
        MarkedClass home,
        boolean coarsened,
        Differentiation.Prepared ready,
        Coarsening.Candidate chosen,
        List<Coarsening.Trial> trials,
        Explanation explanation,
        List<Remark> remarks,
        Effort plain,
        Effort found) {

    public Inspection {
        trials = List.copyOf(trials);
        remarks = List.copyOf(remarks);
    }
}
