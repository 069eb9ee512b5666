package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An expression of a random program: just enough structure to print it and to make it smaller. */
sealed interface Expr {

    Type type();

    /** A measure that every reduction lowers. */
    int cost();

    String text();

    /** This and all below. */
    Stream<Expr> all();

    /** A name or a literal. */
    record Leaf(Type type, String text) implements Expr {

        @Override
        public int cost() {
            return Character.isLetter(text.charAt(0)) ? 2 : 1;
        }

        @Override
        public Stream<Expr> all() {
            return Stream.of(this);
        }
    }

    /**
     * Parts in a template that has {@code #} for each.
     *
     * @param closed whether neither the parts nor the whole ever need parentheses, as in a call
     */
    record Form(Type type, String template, boolean closed, List<Expr> parts) implements Expr {

        public Form {
            parts = List.copyOf(parts);
        }

        @Override
        public int cost() {
            return 3 + parts.stream().mapToInt(Expr::cost).sum();
        }

        @Override
        public String text() {
            return fill(template, parts.stream().map(this::operand).toList());
        }

        @Override
        public Stream<Expr> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Expr::all));
        }

        Form with(int index, Expr part) {
            List<Expr> changed = new ArrayList<>(parts);
            changed.set(index, part);
            return new Form(type, template, closed, changed);
        }

        private String operand(Expr part) {
            boolean bare = closed || part instanceof Form form && form.closed || part instanceof Leaf;
            return bare && !(part.text().startsWith("-") && !closed) ? part.text() : "(" + part.text() + ")";
        }
    }

    static Expr name(Type type, String name) {
        return new Leaf(type, name);
    }

    static Expr literal(Type type, Object value) {
        return new Leaf(type, String.valueOf(value));
    }

    /** An operator between its parts. */
    static Expr open(Type type, String template, Expr... parts) {
        return new Form(type, template, false, List.of(parts));
    }

    /** A call, an element of an array, or anything that brings its own parentheses. */
    static Expr closed(Type type, String template, Expr... parts) {
        return new Form(type, template, true, List.of(parts));
    }

    static String fill(String template, List<String> parts) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < template.length(); i++) {
            if (template.charAt(i) == '#') {
                text.append(parts.get(next++));
            } else {
                text.append(template.charAt(i));
            }
        }
        return text.toString();
    }
}
