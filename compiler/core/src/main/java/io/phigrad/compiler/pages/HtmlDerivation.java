package io.phigrad.compiler.pages;

import io.phigrad.compiler.driver.Explanation;
import io.phigrad.compiler.driver.Passage;
import io.phigrad.compiler.pages.Markup.Attributes;

/** The derivation of a method, section by section, each rule by its name. */
final class HtmlDerivation {
    /** Lines of a listing that is shown only if asked for. */
    private static final int LONG = 20;

    private final Markup page;

    HtmlDerivation(Markup page) {
        this.page = page;
    }

    void write(Explanation explanation) {
        explanation.sections().forEach(this::section);
    }

    private void section(Explanation.Section section) {
        boolean shown = section.number() > 1; // the program itself is there to look things up
        Attributes attributes = Attributes.of("class", "step");
        page.element("details", shown ? attributes.with("open", "open") : attributes, () -> {
            page.element("summary", () -> page.text(section.number() + ". " + section.title()));
            section.passages().forEach(this::passage);
            if (section.passages().isEmpty()) {
                page.element("p", () -> page.text("Nothing."));
            }
        });
        page.line();
    }

    private void passage(Passage passage) {
        if (passage instanceof Passage.Sentence sentence) {
            page.element("p", () -> page.text(sentence.sentence().strip()));
        } else if (passage instanceof Passage.Listing listing) {
            listing(listing.text().stripTrailing());
        } else if (passage instanceof Passage.Equation equation) {
            page.element("pre", "term", () -> {
                page.element("b", () -> page.text(equation.name()));
                page.text(" = " + equation.term());
            });
        } else if (passage instanceof Passage.Step step) {
            step(step);
        } else if (passage instanceof Passage.Open open) {
            page.element("div", "rule stays", () -> {
                page.element("span", "badge stays", "stays a loop");
                page.element("pre", "term", open.loop());
                page.element("p", "where", "because " + open.why());
            });
        } else if (passage instanceof Passage.Fired fired) {
            page.element("div", "law", () -> {
                rule(fired.law());
                page.text(fired.times() > 1 ? " " + fired.times() + " times " : " ");
                Rules.meaning(fired.law()).ifPresent(meaning -> page.element("code", () -> page.text(meaning)));
            });
        }
        page.line();
    }

    private void listing(String text) {
        long lines = text.lines().count();
        if (lines <= LONG) {
            page.element("pre", "listing", text);
            return;
        }
        page.element("details", () -> {
            page.element("summary", () -> page.text(lines + " lines"));
            page.element("pre", "listing", text);
        });
    }

    private void step(Passage.Step step) {
        page.element("div", "rule", () -> {
            rule(step.rule());
            Rules.meaning(step.rule()).ifPresent(meaning -> page.element("span", "meaning", meaning));
            page.element("pre", "term", step.before());
            page.element("pre", "term after", "= " + step.after());
            if (!step.conditions().isEmpty()) {
                page.element("p", "where", "where " + String.join(", ", step.conditions()));
            }
        });
    }

    private void rule(String name) {
        page.element("span", Attributes.of("class", "name"), () -> page.text(name));
    }
}
