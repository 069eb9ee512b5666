package io.phigrad.phi.expr;

/** A reference to an array of {@code element}s; the reference itself is an inactive value. */
public record ArrayType(Type element) implements Type {

    public ArrayType {
        if (element instanceof MemoryType) {
            throw new IllegalArgumentException("an array cannot hold " + element);
        }
    }

    /** The type of the numbers at the bottom: {@code double} for {@code double[][]}. */
    public Scalar leaf() {
        return (Scalar) bottom();
    }

    /** What stands at the bottom: the type of a number, or a record. */
    public Type bottom() {
        return element instanceof ArrayType inner ? inner.bottom() : element;
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
