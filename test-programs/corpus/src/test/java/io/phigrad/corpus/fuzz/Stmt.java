package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A statement of a random program. */
sealed interface Stmt {

    int cost();

    /** @param depth of indentation */
    String text(int depth);

    /** A statement without statements inside, or the head of one; {@code #} stands for each part. */
    record Line(String template, List<Expr> parts) implements Stmt {

        public Line {
            parts = List.copyOf(parts);
        }

        @Override
        public int cost() {
            return template.isEmpty()
                    ? 0
                    : 5 + parts.stream().mapToInt(Expr::cost).sum();
        }

        @Override
        public String text(int depth) {
            return indent(depth) + bare() + "\n";
        }

        String bare() {
            return Expr.fill(template, parts.stream().map(Expr::text).toList());
        }

        Line with(int index, Expr part) {
            List<Expr> changed = new ArrayList<>(parts);
            changed.set(index, part);
            return new Line(template, changed);
        }
    }

    record Branch(Expr condition, List<Stmt> then, List<Stmt> otherwise) implements Stmt {

        public Branch {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public int cost() {
            return 6 + condition.cost() + Stmt.cost(then) + Stmt.cost(otherwise);
        }

        @Override
        public String text(int depth) {
            String last = otherwise.isEmpty()
                    ? "}\n"
                    : "} else {\n" + Stmt.text(otherwise, depth + 1) + indent(depth) + "}\n";
            return indent(depth) + "if (" + condition.text() + ") {\n" + Stmt.text(then, depth + 1) + indent(depth)
                    + last;
        }
    }

    /**
     * A loop, a labelled block, or a switch: {@code label: head { body } tail}.
     *
     * @param label empty if there is none
     */
    record Nest(String label, Line head, List<Stmt> body, Line tail) implements Stmt {

        public Nest {
            body = List.copyOf(body);
        }

        @Override
        public int cost() {
            return 6 + (label.isEmpty() ? 0 : 1) + head.cost() + Stmt.cost(body) + tail.cost();
        }

        @Override
        public String text(int depth) {
            String start = label.isEmpty() ? "" : label + ": ";
            String first = head.template().isEmpty() ? "" : head.bare() + " ";
            String last = tail.template().isEmpty() ? "" : " " + tail.bare();
            return indent(depth) + start + first + "{\n" + Stmt.text(body, depth + 1) + indent(depth) + "}" + last
                    + "\n";
        }
    }

    static Line line(String template, Expr... parts) {
        return new Line(template, List.of(parts));
    }

    static int cost(List<Stmt> statements) {
        return statements.stream().mapToInt(Stmt::cost).sum();
    }

    static String text(List<Stmt> statements, int depth) {
        return statements.stream().map(s -> s.text(depth)).collect(Collectors.joining());
    }

    private static String indent(int depth) {
        return "    ".repeat(depth);
    }
}
