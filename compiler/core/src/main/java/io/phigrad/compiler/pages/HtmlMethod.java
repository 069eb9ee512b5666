package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.CostAccount;
import io.phigrad.compiler.account.LoopAccount;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.RefusalAccount;
import io.phigrad.compiler.account.TrialAccount;
import io.phigrad.compiler.driver.LoopClosure;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.lower.CostModel;
import io.phigrad.compiler.pages.Markup.Attributes;
import io.phigrad.compiler.report.Remark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The section of a method: source and derivation side by side, then its loops, costs, picture, and what was decided. */
final class HtmlMethod {
    private final Markup page;
    private final MethodAccount method;
    private final String anchor;

    HtmlMethod(Markup page, MethodAccount method, String anchor) {
        this.page = page;
        this.method = method;
        this.anchor = anchor;
    }

    void write() {
        page.element("section", Attributes.of("id", anchor).with("class", "method"), () -> {
            page.element("h2", () -> page.element("code", () -> page.text(method.signature())));
            page.element("p", "up", () -> page.link("#methods", "all methods"));
            page.element(
                    "p",
                    "place",
                    method.span() + " — with respect to " + String.join(", ", method.active()) + " — "
                            + method.floatingPoint());
            page.element("div", "columns", () -> {
                page.element("div", "left", () -> {
                    source();
                    loops();
                });
                page.element("div", "right", this::derivation);
            });
            page.line();
            costs();
            picture();
            trials();
            storage();
        });
        page.line();
    }

    private void title(String text) {
        page.element("h3", () -> page.text(text));
    }

    private void source() {
        title("Source and segments");
        new HtmlSource(page, method, anchor).write();
        if (method.segments().isEmpty()) {
            page.element("p", "note", "No segment: the whole method is differentiated step by step.");
            return;
        }
        page.element("ul", "legend", () -> method.segments().forEach(this::legend));
    }

    private void legend(SegmentAccount segment) {
        page.element("li", () -> {
            page.element("span", "badge s" + HtmlSource.colour(segment.number()), segment.label());
            page.text(" " + segment.what() + ", by " + segment.by());
            page.element("ul", () -> segment.reasons().forEach(reason -> page.element("li", () -> page.text(reason))));
        });
    }

    private void derivation() {
        title("Derivation");
        new HtmlDerivation(page).write(method.explanation());
    }

    private void loops() {
        title("Loops, and why each is closed or not");
        if (!method.leftOut().isEmpty()) {
            page.element("p", "note", method.leftOut());
        }
        if (method.loops().isEmpty()) {
            page.element("p", () -> page.text("There is none."));
            return;
        }
        method.loops().forEach(this::loop);
    }

    private void loop(LoopAccount loop) {
        Attributes attributes = Attributes.of("id", anchor + "-" + loop.label())
                .with("class", "loop " + (loop.isOpen() ? "stays" : "done"));
        page.element("div", attributes, () -> {
            page.element("h4", () -> {
                page.element("span", loop.isOpen() ? "badge stays" : "badge done", loop.label());
                page.text(" line " + loop.span().line() + ": " + loop.fate().words());
            });
            page.element("dl", () -> {
                for (LoopClosure number : loop.numbers()) {
                    entry(number.name(), number.text());
                }
                entry("In the derivative", loop.how());
                entry("Cost", loop.cost());
                entry("Cause", loop.cause());
                entry("Fix", loop.fix());
            });
        });
        page.line();
    }

    private void entry(String name, String meaning) {
        if (!meaning.isEmpty()) {
            page.element("dt", () -> page.text(name));
            page.element("dd", () -> page.text(meaning));
        }
    }

    private void costs() {
        title("Operations, storage and bytes");
        HtmlTable.write(
                page,
                List.of("", "cost", "operations", "values stored", "bytes of workspace"),
                method.costs(),
                (cost, k) -> {
                    HtmlTable.cell(page, cost.what());
                    HtmlTable.number(page, cost.rounded());
                    HtmlTable.cell(page, () -> page.element("code", () -> page.text(cost.operations())));
                    HtmlTable.number(page, Integer.toString(cost.stored()));
                    HtmlTable.cell(page, () -> page.element("code", () -> page.text(cost.bytes())));
                });
        page.element("p", "note", "Here " + CostModel.MEANING + ".");
        String meanings = method.costs().stream()
                .map(CostAccount::meanings)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!meanings.isEmpty()) {
            page.element("p", "note", "Here " + meanings + ".");
        }
    }

    private void picture() {
        title("Def-use graph in its regions");
        page.element("div", "scroll", () -> Picture.write(page, method.diagram(), "def-use graph of " + method.name()));
        page.element(
                "p",
                "note",
                (method.diagram().merged() ? "Blocks are drawn in place of their numbers, for there are many. " : "")
                        + "Derivatives flow against the strong arrows; dashed ones lead to the next round.");
    }

    private void trials() {
        title("What was tried");
        if (method.trials().isEmpty()) {
            page.element(
                    "p",
                    () -> page.text(
                            method.refusals().isEmpty()
                                    ? "Nothing: coarsening is off, or nothing in the method carries a derivative."
                                    : "Nothing could be tried."));
        } else {
            HtmlTable.write(page, List.of("what", "line", "cost before", "with it", ""), method.trials(), this::trial);
        }
        if (!method.refusals().isEmpty()) {
            title("What was not made, and why");
            HtmlTable.write(page, List.of("what", "line", "why"), method.refusals(), this::refusal);
        }
    }

    private void trial(TrialAccount trial, int index) {
        what(trial.what(), trial.parts());
        HtmlTable.number(page, Integer.toString(trial.span().line()));
        HtmlTable.number(page, rounded(trial.before()));
        HtmlTable.number(page, rounded(trial.after()));
        HtmlTable.cell(page, trial.outcome());
    }

    private void refusal(RefusalAccount refusal, int index) {
        what(refusal.what(), refusal.parts());
        HtmlTable.number(page, Integer.toString(refusal.span().line()));
        HtmlTable.cell(page, refusal.reason());
    }

    private void what(String what, List<String> parts) {
        HtmlTable.cell(page, () -> {
            page.text(what);
            if (!parts.isEmpty()) {
                page.element("ul", () -> parts.forEach(part -> page.element("li", () -> page.text(part))));
            }
        });
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private void storage() {
        List<Remark> remarks = method.remarks();
        title("Remarks");
        if (remarks.isEmpty()) {
            page.element("p", () -> page.text("None."));
            return;
        }
        HtmlTable.write(page, List.of("line", "kind", "cost", "cause", "fix"), remarks, (remark, k) -> {
            HtmlTable.number(page, Integer.toString(remark.span().line()));
            HtmlTable.cell(page, remark.kind().option());
            HtmlTable.cell(page, remark.cost());
            HtmlTable.cell(page, remark.cause());
            HtmlTable.cell(page, remark.fix());
        });
    }
}
