package io.phigrad.compiler.account;

import io.phigrad.compiler.driver.Explanation;
import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The account of one marked method.
 *
 * @param name with its class: {@code Model.loss}
 * @param parameters as Java declares them: {@code double[] w, double b}
 * @param floatingPoint {@code relaxed} or {@code strict}
 * @param span its name where it is declared
 * @param callees names of the methods that have an adjoint of their own, which the account leaves out but for their source
 * @param source the method, and what else its code comes from
 * @param trials what was tried in symbolic form, in the order in which it was
 * @param refusals what could not be tried, and why
 * @param remarks in the order of the source
 */
public record MethodAccount(
        String name,
        String parameters,
        List<String> active,
        String floatingPoint,
        Span span,
        List<String> callees,
        List<Excerpt> source,
        List<SegmentAccount> segments,
        List<LoopAccount> loops,
        List<CostAccount> costs,
        List<TrialAccount> trials,
        List<RefusalAccount> refusals,
        List<Remark> remarks,
        Explanation explanation,
        Diagram diagram) {

    public MethodAccount {
        active = List.copyOf(active);
        callees = List.copyOf(callees);
        source = List.copyOf(source);
        segments = List.copyOf(segments);
        loops = List.copyOf(loops);
        costs = List.copyOf(costs);
        trials = List.copyOf(trials);
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
    }

    /** {@code Model.loss(double[] w, double b)}. */
    public String signature() {
        return name + "(" + parameters + ")";
    }

    /** The text of the line in which a span begins, as far as the account has its source; empty elsewhere. */
    public String line(Span span) {
        return source.stream()
                .filter(excerpt -> excerpt.file().equals(span.file()) && excerpt.firstLine() <= span.line())
                .flatMap(excerpt -> excerpt.text()
                        .lines()
                        .skip(span.line() - excerpt.firstLine())
                        .limit(1))
                .findFirst()
                .orElse("");
    }

    /** What is left out, in a sentence; empty if nothing is. */
    public String leftOut() {
        return callees.isEmpty()
                ? ""
                : "Calls of " + String.join(", ", callees)
                        + " have adjoints of their own: loops and numbers inside are not in this report.";
    }

    /** The loops that are still loops in the derivative and carry it. */
    public List<LoopAccount> openLoops() {
        return loops.stream().filter(LoopAccount::isOpen).toList();
    }

    /** A type without packages and outer classes. */
    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    static MethodAccount of(Inspection inspection, List<SourceText> sources) {
        MethodTree method = inspection.ready().marked().method();
        List<SegmentAccount> segments = inspection.segments();
        return new MethodAccount(
                inspection.home().className() + "." + method.name(),
                method.params().stream()
                        .filter(param -> !param.isReceiver())
                        .map(param -> simple(param.type().toString()) + " " + param.name())
                        .collect(Collectors.joining(", ")),
                inspection.ready().marked().active().stream()
                        .map(k -> method.params().get(k).name())
                        .toList(),
                inspection.ready().marked().floatingPoint().name().toLowerCase(Locale.ROOT),
                method.span(),
                inspection.ready().program().callees().stream()
                        .map(SsaMethod::name)
                        .toList(),
                Excerpts.of(inspection, segments, sources),
                segments,
                Loops.of(inspection, segments),
                CostAccount.of(inspection),
                inspection.trials().stream()
                        .map(trial -> TrialAccount.of(trial, method.span()))
                        .toList(),
                inspection.refusals().stream()
                        .map(refusal -> RefusalAccount.of(refusal, method.span()))
                        .toList(),
                inspection.remarks(),
                inspection.explanation(),
                Drawing.of(inspection, segments));
    }
}
