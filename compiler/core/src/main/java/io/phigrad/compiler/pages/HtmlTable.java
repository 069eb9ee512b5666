package io.phigrad.compiler.pages;

import java.util.List;

/** Tables of a page. */
final class HtmlTable {

    private HtmlTable() {}

    /** Writes the cells of a row. */
    interface Row<T> {
        /** @param index of the element */
        void write(T element, int index);
    }

    static <T> void write(Markup page, List<String> titles, List<T> elements, Row<T> row) {
        page.element(
                "div",
                "scroll",
                () -> page.element("table", () -> {
                    page.element(
                            "thead",
                            () -> page.element(
                                    "tr", () -> titles.forEach(title -> page.element("th", () -> page.text(title)))));
                    page.element("tbody", () -> {
                        for (int k = 0; k < elements.size(); k++) {
                            int index = k;
                            page.element("tr", () -> row.write(elements.get(index), index))
                                    .line();
                        }
                    });
                }));
        page.line();
    }

    static void cell(Markup page, Runnable content) {
        page.element("td", content);
    }

    static void cell(Markup page, String content) {
        page.element("td", () -> page.text(content));
    }

    static void number(Markup page, String content) {
        page.element("td", "figure", content);
    }
}
