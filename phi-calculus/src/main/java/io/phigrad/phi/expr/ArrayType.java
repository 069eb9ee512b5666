package io.phigrad.phi.expr;

/** A reference to an array of {@code element}s; the reference itself is an inactive value. */
public record ArrayType(Type element) implements Type {

    public ArrayType {
        if (element instanceof MemoryType) {
            throw new IllegalArgumentException("an array cannot hold " + element);
        }
    }

    /** The type at the bottom: {@code double} for {@code double[][]}, or an object's, or a record. */
    public Type bottom() {
        return element instanceof ArrayType inner ? inner.bottom() : element;
    }

    /** The same, said of arrays of numbers and objects. */
    public Type leaf() {
        return bottom();
    }

    /** Number of dimensions. */
    public int rank() {
        return element instanceof ArrayType inner ? inner.rank() + 1 : 1;
    }

    @Override
    public String toString() {
        return element + "[]";
    }
}
