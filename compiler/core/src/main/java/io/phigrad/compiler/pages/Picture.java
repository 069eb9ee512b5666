package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.Diagram;
import io.phigrad.compiler.account.Diagram.Arrow;
import io.phigrad.compiler.account.Diagram.Box;
import io.phigrad.compiler.pages.Markup.Attributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A diagram as SVG, in the colours of the page. */
final class Picture {
    private final Markup page;
    private final Diagram diagram;
    private final GraphLayout layout;

    private Picture(Markup page, Diagram diagram) {
        this.page = page;
        this.diagram = diagram;
        this.layout = GraphLayout.of(diagram);
    }

    /** @param title for those who cannot see it */
    static void write(Markup page, Diagram diagram, String title) {
        new Picture(page, diagram).write(title);
    }

    private void write(String title) {
        String width = number(layout.width());
        String height = number(layout.height());
        Attributes svg = Attributes.of("class", "graph")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", width)
                .with("height", height)
                .with("role", "img");
        page.element("svg", svg, () -> {
            page.element("title", () -> page.text(title));
            for (int k = 0; k < diagram.boxes().size(); k++) {
                if (diagram.boxes().get(k).isRegion()) {
                    box(diagram.boxes().get(k), layout.boxes().get(k));
                }
            }
            for (int k = 0; k < diagram.arrows().size(); k++) {
                arrow(diagram.arrows().get(k), layout.arrows().get(k));
            }
            for (int k = 0; k < diagram.boxes().size(); k++) {
                Box box = diagram.boxes().get(k);
                GraphLayout.Placed at = layout.boxes().get(k);
                if (box.isRegion()) {
                    label(box, at, "region"); // over the arrows that pass it
                } else {
                    box(box, at);
                }
            }
        });
    }

    private void box(Box box, GraphLayout.Placed at) {
        String kind = box.kind().name().toLowerCase(Locale.ROOT);
        String style = "node " + kind + (box.active() ? " active" : "") + segment(box);
        page.element("g", style, () -> {
            String said = box.label() + (box.line() > 0 ? " (line " + box.line() + ")" : "");
            page.element("title", () -> page.text(said));
            Attributes rectangle = Attributes.of("x", number(at.x()))
                    .with("y", number(at.y()))
                    .with("width", number(at.width()))
                    .with("height", number(at.height()))
                    .with("rx", box.isRegion() ? "8" : "4");
            page.element("rect", rectangle, () -> {});
            if (!box.isRegion()) {
                label(box, at, "label");
            }
        });
        page.line();
    }

    private void label(Box box, GraphLayout.Placed at, String style) {
        Attributes text =
                Attributes.of("class", style).with("x", number(at.x() + 10)).with("y", number(at.y() + 17));
        page.element("text", text, () -> page.text(box.label()));
    }

    private static String segment(Box box) {
        return box.segment() > 0 ? " s" + HtmlSource.colour(box.segment()) : "";
    }

    private void arrow(Arrow arrow, List<GraphLayout.Point> points) {
        String style = "edge" + (arrow.active() ? " active" : "") + (arrow.back() ? " back" : "");
        String path = points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" L", "M", ""));
        page.element("g", style, () -> {
            page.element("path", Attributes.of("d", path), () -> {});
            head(points);
        });
        page.line();
    }

    /** A marker would need an id of its own on a page with many pictures. */
    private void head(List<GraphLayout.Point> points) {
        GraphLayout.Point end = points.get(points.size() - 1);
        GraphLayout.Point before = points.get(points.size() - 2);
        double length = Math.max(1e-9, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length * 6;
        double dy = (end.y() - before.y()) / length * 6;
        String corners = number(end.x()) + "," + number(end.y()) + " "
                + number(end.x() - dx - dy / 2) + "," + number(end.y() - dy + dx / 2) + " "
                + number(end.x() - dx + dy / 2) + "," + number(end.y() - dy - dx / 2);
        page.element("polygon", Attributes.of("points", corners), () -> {});
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
