package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.CostAccount;
import io.phigrad.compiler.account.Excerpt;
import io.phigrad.compiler.account.LoopAccount;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.account.RefusalAccount;
import io.phigrad.compiler.account.TrialAccount;
import io.phigrad.compiler.driver.LoopClosure;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.lower.CostModel;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Remark;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A report for terminals: what a page shows, but for the picture. */
final class TextReport {
    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    static String of(ProjectAccount project) {
        TextReport report = new TextReport();
        report.line("Phigrad report: " + HtmlPage.count(project.methods().size(), "differentiated method") + ", "
                + HtmlPage.count(project.problems().size(), "problem"));
        project.problems().forEach(problem -> report.line("\n" + MessageFormat.TEXT.render(problem)));
        project.methods().forEach(report::method);
        return report.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void title(String title) {
        line("");
        line("-- " + title);
    }

    private void method(MethodAccount method) {
        line("");
        line("== " + method.signature());
        line(method.span() + ", by " + String.join(", ", method.active()) + ", " + method.floatingPoint());
        title("Source; its lines are marked with their segments and loops");
        method.source().forEach(excerpt -> source(method, excerpt));
        title(HtmlPage.count(method.segments().size(), "segment"));
        method.segments().forEach(this::segment);
        title("Loops");
        if (!method.leftOut().isEmpty()) {
            line(method.leftOut());
        }
        method.loops().forEach(this::loop);
        title("Costs");
        line(CostModel.MEANING);
        method.costs().forEach(this::cost);
        title("Trials");
        method.trials().forEach(this::trial);
        title("Candidates that were not made");
        method.refusals().forEach(this::refusal);
        title("Remarks");
        method.remarks().forEach(this::remark);
        title("Derivation");
        text.append(method.explanation().text());
    }

    private void source(MethodAccount method, Excerpt excerpt) {
        List<String> lines = excerpt.text().lines().toList();
        line(excerpt.file());
        int start = 0;
        for (int k = 0; k < lines.size(); k++) {
            int number = excerpt.firstLine() + k;
            int from = start;
            int end = start + lines.get(k).length();
            TreeSet<String> labels = excerpt.marks().stream()
                    .filter(mark -> mark.start() < end && mark.end() > from)
                    .map(mark -> method.segments().get(mark.segment() - 1).label())
                    .collect(Collectors.toCollection(TreeSet::new));
            method.loops().stream()
                    .filter(loop ->
                            loop.span().line() == number && loop.span().file().equals(excerpt.file()))
                    .forEach(loop -> labels.add(loop.label()));
            line(String.format(Locale.ROOT, "%5d %-9s| %s", number, String.join(",", labels), lines.get(k)));
            start = end + 1;
        }
    }

    private void loop(LoopAccount loop) {
        line(loop.label() + " line " + loop.span().line() + ": " + loop.fate().words());
        for (LoopClosure number : loop.numbers()) {
            line("   " + number.name() + ": " + number.text());
        }
        line("   " + loop.how() + (loop.cost().isEmpty() ? "" : ": " + loop.cost()));
        line("   cause: " + loop.cause());
        if (!loop.fix().isEmpty()) {
            line("   fix: " + loop.fix());
        }
    }

    private void cost(CostAccount cost) {
        line(cost.what() + ": cost " + cost.rounded() + "; operations " + cost.operations() + "; "
                + HtmlPage.count(cost.stored(), "value") + " stored; bytes " + cost.bytes());
        if (!cost.meanings().isEmpty()) {
            line("   where " + String.join(", ", cost.meanings()));
        }
    }

    private void trial(TrialAccount trial) {
        line(String.format(
                Locale.ROOT,
                "%s: %.0f instead of %.0f, %s",
                trial.what(),
                trial.after(),
                trial.before(),
                trial.outcome()));
        trial.parts().forEach(part -> line("   " + part));
    }

    private void refusal(RefusalAccount refusal) {
        line(refusal.what() + ": " + refusal.reason());
        refusal.parts().forEach(part -> line("   " + part));
    }

    private void segment(SegmentAccount segment) {
        line(segment.label() + " " + segment.what() + ", by " + segment.by());
        segment.reasons().forEach(reason -> line("   " + reason));
    }

    private void remark(Remark remark) {
        line(remark.span() + ": " + remark.kind().code() + ": " + remark.cost());
        line("   cause: " + remark.cause());
        if (!remark.fix().isEmpty()) {
            line("   fix: " + remark.fix());
        }
    }
}
