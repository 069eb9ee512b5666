package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.Excerpt;
import io.phigrad.compiler.account.LoopAccount;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.pages.Markup.Attributes;
import java.util.ArrayList;
import java.util.List;

/** The source of a method with its segments in colour, and its segments and loops noted where they begin. */
final class HtmlSource {
    private static final int COLOURS = 8;

    private final Markup page;
    private final MethodAccount method;
    private final String anchor;

    HtmlSource(Markup page, MethodAccount method, String anchor) {
        this.page = page;
        this.method = method;
        this.anchor = anchor;
    }

    /** The number of a segment's colour. */
    static int colour(int segment) {
        return (segment - 1) % COLOURS + 1;
    }

    void write() {
        for (Excerpt excerpt : method.source()) {
            if (excerpt != method.source().get(0)) {
                page.element("p", "from", "and what it calls, from " + excerpt.file() + ":" + excerpt.firstLine());
            }
            page.element("pre", "source", () -> lines(excerpt));
        }
    }

    private void lines(Excerpt excerpt) {
        String text = excerpt.text();
        int line = excerpt.firstLine();
        for (int start = 0; start < text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line(excerpt, line, start, end);
            start = end + 1;
        }
    }

    private void line(Excerpt excerpt, int number, int start, int end) {
        List<LoopAccount> loops = method.loops().stream()
                .filter(l -> l.span().line() == number && l.span().file().equals(excerpt.file()))
                .toList();
        boolean open = loops.stream().anyMatch(LoopAccount::isOpen);
        page.element("span", open ? "line open" : "line", () -> {
            page.element("span", "number", Integer.toString(number));
            page.element("span", "code", () -> code(excerpt, start, end));
            for (SegmentAccount segment : beginning(excerpt, number)) {
                page.element("span", "badge s" + colour(segment.number()), segment.label());
            }
            for (LoopAccount loop : loops) {
                Attributes link = Attributes.of("class", loop.isOpen() ? "badge stays" : "badge done")
                        .with("href", "#" + anchor + "-" + loop.label())
                        .with("title", loop.fate().words());
                page.element("a", link, () -> page.text(loop.label()));
            }
        });
        page.line();
    }

    private List<SegmentAccount> beginning(Excerpt excerpt, int number) {
        return method.segments().stream()
                .filter(s -> s.span().line() == number && s.span().file().equals(excerpt.file()))
                .toList();
    }

    private void code(Excerpt excerpt, int start, int end) {
        int at = start;
        for (Excerpt.Mark mark : within(excerpt, start, end)) {
            page.text(excerpt.text().substring(at, mark.start()));
            String said = method.segments().get(mark.segment() - 1).label() + ": "
                    + method.segments().get(mark.segment() - 1).what();
            page.element(
                    "mark",
                    Attributes.of("class", "s" + colour(mark.segment())).with("title", said),
                    () -> page.text(excerpt.text().substring(mark.start(), mark.end())));
            at = mark.end();
        }
        page.text(excerpt.text().substring(at, end));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<Excerpt.Mark> within(Excerpt excerpt, int start, int end) {
        List<Excerpt.Mark> marks = new ArrayList<>();
        for (Excerpt.Mark mark : excerpt.marks()) {
            int from = Math.max(mark.start(), start + indent(excerpt.text().substring(start, end)));
            int to = Math.min(mark.end(), end);
            if (from < to) {
                marks.add(new Excerpt.Mark(from, to, mark.segment()));
            }
        }
        return marks;
    }
}
