package io.phigrad.compiler.analysis;

/**
 * How a caller writes what a method gets as a parameter.
 *
 * @param text of a number or an array: {@code camera.focus()}; for parts of an array of records that array: {@code swaps}
 * @param part what stands between an element of the array and the part of it that the parameter holds: {@code .pay}
 */
public record ArgumentText(String text, String part) {

    static ArgumentText of(String text) {
        return new ArgumentText(text, "");
    }

    /** The length of the array. */
    String length() {
        return text + ".length";
    }

    /** The length of one of its rows. */
    String length(String row) {
        return text + "[" + row + "]" + part + ".length";
    }

    /** All that the parameter holds. */
    public String whole() {
        return text + part;
    }
}
