package io.phigrad.phi.expr;

/** How a {@link Expr.Fold} joins its terms. */
public enum FoldKind {
    SUM("Sum", Op.ADD),
    PRODUCT("Product", Op.MUL),
    MAXIMUM("Max", Op.MAX),
    MINIMUM("Min", Op.MIN);

    private final String symbol;
    private final Op op;

    FoldKind(String symbol, Op op) {
        this.symbol = symbol;
        this.op = op;
    }

    /** The name in the concrete syntax. */
    public String symbol() {
        return symbol;
    }

    public Op op() {
        return op;
    }

    /** What a fold over nothing is: 0, 1, or the infinity (for integers the extreme) that loses every comparison. */
    public Object neutral(Scalar type) {
        return switch (this) {
            case SUM -> Casts.convert(0, type);
            case PRODUCT -> Casts.convert(1, type);
            case MAXIMUM -> extreme(type, false);
            case MINIMUM -> extreme(type, true);
        };
    }

    private static Object extreme(Scalar type, boolean largest) {
        return switch (type) {
            case DOUBLE -> largest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            case FLOAT -> largest ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
            case LONG -> largest ? Long.MAX_VALUE : Long.MIN_VALUE;
            case INT -> largest ? Integer.MAX_VALUE : Integer.MIN_VALUE;
            case BOOLEAN, BYTE, SHORT, CHAR -> throw new IllegalStateException("no extreme of " + type);
        };
    }
}
