package io.phigrad.compiler.account;

import io.phigrad.compiler.report.Span;
import java.util.List;

/**
 * A segment of interest: code that is one step to the reverse sweep.
 *
 * @param number from 1, in the order of the source
 * @param what in words: {@code the loop in line 16}
 * @param span where it begins
 * @param inputs names of the numbers that it is differentiated with respect to
 * @param code the places of the source that it was made from
 */
public record SegmentAccount(int number, String what, Span span, List<String> inputs, List<Span> code) {

    public SegmentAccount {
        inputs = List.copyOf(inputs);
        code = List.copyOf(code);
    }

    /** {@code S1}. */
    public String label() {
        return "S" + number;
    }
}
