package io.phigrad.phi.expr;

/**
 * One version of the contents of all arrays of an alias class.
 *
 * @param element what the arrays of the class hold
 * @param region number of the alias class; classes of one method never share an array
 */
public record MemoryType(Type element, int region) implements Type {

    @Override
    public String toString() {
        return "mem" + region + "<" + element + ">";
    }
}
