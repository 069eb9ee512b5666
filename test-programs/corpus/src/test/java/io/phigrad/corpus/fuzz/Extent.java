package io.phigrad.corpus.fuzz;

/**
 * What is known of an array's length.
 *
 * @param size arrays with the same name of a size are equally long; a constant size is named by its number
 * @param least the length it has at least
 * @param inner the extent of every row; {@link #NONE} where there are no rows. Rows of a size without a name differ.
 */
record Extent(String size, int least, Extent inner) {
    static final Extent NONE = new Extent("", 0, null);

    static Extent of(String size, int least) {
        return new Extent(size, least, NONE);
    }

    static Extent constant(int length) {
        return of(String.valueOf(length), length);
    }

    boolean isConstant() {
        return !size.isEmpty() && Character.isDigit(size.charAt(0));
    }

    /** Whether an array of that extent may stand for one of this. */
    boolean accepts(Extent other) {
        return !size.isEmpty()
                && size.equals(other.size)
                && (inner == null || inner == NONE || inner.accepts(other.inner));
    }
}
