package io.phigrad.corpus.fuzz;

/** The types that occur in random programs. */
enum Type {
    DOUBLE("double", "x"),
    FLOAT("float", "f"),
    INT("int", "k"),
    LONG("long", "l"),
    BOOLEAN("boolean", "b"),
    DOUBLES("double[]", "a"),
    FLOATS("float[]", "g"),
    INTS("int[]", "p"),
    MATRIX("double[][]", "m"),
    PAIR("Pair", "q"),
    VOID("void", "");

    /** As written. */
    final String text;

    /** What names of such variables begin with. */
    final String prefix;

    Type(String text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    boolean isArray() {
        return text.endsWith("]");
    }

    /** Whether it carries a derivative. */
    boolean isFloating() {
        return text.startsWith("double") || text.startsWith("float");
    }

    Type element() {
        return switch (this) {
            case DOUBLES -> DOUBLE;
            case FLOATS -> FLOAT;
            case INTS -> INT;
            case MATRIX -> DOUBLES;
            case DOUBLE, FLOAT, INT, LONG, BOOLEAN, PAIR, VOID -> throw new IllegalStateException(text);
        };
    }
}
