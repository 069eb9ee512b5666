package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.LoopAccount;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.pages.Markup.Attributes;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The page: what is to be said of the project first, then a section for each method. It loads nothing and runs nothing. */
final class HtmlPage {
    private final Markup page = new Markup();
    private final ProjectAccount project;

    private HtmlPage(ProjectAccount project) {
        this.project = project;
    }

    static String of(ProjectAccount project) {
        HtmlPage page = new HtmlPage(project);
        page.write();
        return page.page + "\n";
    }

    /** Where a method's section begins, by its place among the methods. */
    static String anchor(int index) {
        return "m" + (index + 1);
    }

    private void write() {
        page.doctype();
        page.element("html", Attributes.of("lang", "en"), () -> {
            page.element("head", this::head).line();
            page.element("body", () -> {
                page.element("header", this::header).line();
                page.element("main", this::content);
            });
        });
    }

    private void head() {
        page.empty("meta", Attributes.of("charset", "utf-8"));
        page.empty("meta", Attributes.of("name", "generator").with("content", ReportFormat.MARK));
        page.empty("meta", Attributes.of("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        page.element("title", () -> page.text("Phigrad report"));
        page.element("style", () -> page.text(style()));
    }

    private static String style() {
        try (InputStream style = HtmlPage.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header() {
        long loops = project.methods().stream().mapToLong(m -> m.loops().size()).sum();
        long open =
                project.methods().stream().mapToLong(m -> m.openLoops().size()).sum();
        page.element("h1", () -> page.text("Phigrad report"));
        page.element(
                "p",
                "summary",
                count(project.methods().size(), "differentiated method") + "; " + count(loops, "loop") + ", of which "
                        + open + " stay loops in a reverse sweep; "
                        + count(project.problems().size(), "problem"));
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void content() {
        if (!project.problems().isEmpty()) {
            page.element("section", Attributes.of("id", "problems"), this::problems)
                    .line();
        }
        page.element("section", Attributes.of("id", "methods"), this::index).line();
        page.element("section", Attributes.of("id", "open-loops"), this::openLoops)
                .line();
        for (int k = 0; k < project.methods().size(); k++) {
            new HtmlMethod(page, project.methods().get(k), anchor(k)).write();
        }
    }

    private void problems() {
        page.element("h2", () -> page.text("Problems"));
        for (Diagnostic problem : project.problems()) {
            page.element("pre", "problem", MessageFormat.TEXT.render(problem)).line();
        }
    }

    private void index() {
        page.element("h2", () -> page.text("Methods"));
        HtmlTable.write(
                page,
                List.of(
                        "method",
                        "with respect to",
                        "loops",
                        "stay loops",
                        "cost before",
                        "cost after",
                        "stored before",
                        "stored after"),
                project.methods(),
                (method, k) -> {
                    HtmlTable.cell(page, () -> page.link("#" + anchor(k), method.name()));
                    HtmlTable.cell(page, String.join(", ", method.active()));
                    HtmlTable.number(page, Integer.toString(method.loops().size()));
                    HtmlTable.number(page, Integer.toString(method.openLoops().size()));
                    gain(method.costs().get(1).rounded(), method.costs().get(2).rounded());
                    gain(
                            Integer.toString(method.costs().get(1).stored()),
                            Integer.toString(method.costs().get(2).stored()));
                });
        page.element(
                "p",
                "note",
                "Before: reverse mode alone; after: with segments. Costs are in additions, every loop taken to run 20"
                        + " rounds.");
    }

    /** Two numbers, the second one marked where it is another. */
    private void gain(String before, String after) {
        HtmlTable.number(page, before);
        page.element("td", before.equals(after) ? "figure" : "figure gain", after);
    }

    private record OpenLoop(MethodAccount method, String anchor, LoopAccount loop) {}

    private void openLoops() {
        page.element("h2", () -> page.text("Loops that stay loops, and why"));
        List<OpenLoop> open = new ArrayList<>();
        for (int k = 0; k < project.methods().size(); k++) {
            MethodAccount method = project.methods().get(k);
            String anchor = anchor(k);
            method.openLoops().forEach(loop -> open.add(new OpenLoop(method, anchor, loop)));
        }
        open.sort(Comparator.comparing(each -> each.loop().isClosed())); // sums, which are loops in any form, come last
        if (open.isEmpty()) {
            page.element("p", () -> page.text("None: no reverse sweep runs a loop backwards."));
            return;
        }
        HtmlTable.write(
                page,
                List.of("loop", "why it is not closed", "what the derivative does", "what would change it"),
                open,
                (each, k) -> {
                    LoopAccount loop = each.loop();
                    HtmlTable.cell(page, () -> {
                        page.link("#" + each.anchor() + "-" + loop.label(), loop.label());
                        page.text(" line " + loop.span().line());
                        page.element("div", "note", each.method().name());
                    });
                    HtmlTable.cell(page, loop.cause());
                    HtmlTable.cell(page, loop.how() + ": " + loop.cost());
                    HtmlTable.cell(page, loop.fix().isEmpty() ? "—" : loop.fix());
                });
    }
}
