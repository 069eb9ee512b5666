package io.phigrad.compiler.account;

import io.phigrad.compiler.driver.LoopClosure;
import io.phigrad.compiler.report.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a loop.
 *
 * @param number from 1, in the order of the source
 * @param fate in the derivative
 * @param numbers what the loop carries from round to round, and whether each has a closed form
 * @param how what the derivative does in its place, in words
 * @param cost that of it, empty where there is none to tell
 * @param cause why it is so
 * @param fix what would change it, empty where nothing is known to
 */
public record LoopAccount(
        int number,
        Span span,
        Fate fate,
        List<LoopClosure> numbers,
        String how,
        String cost,
        String cause,
        String fix) {

    /** What the derivative does about a loop. */
    public enum Fate {
        /** It is one step of the reverse sweep: a segment, or part of one. */
        SEGMENT("in a segment"),
        /** Its rounds run backwards. */
        REVERSED("stays a loop"),
        /** No derivative goes through it. */
        INACTIVE("carries no derivative"),
        /** The derivative has no need of it, or has it in another form. */
        REWRITTEN("rewritten");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public LoopAccount {
        numbers = List.copyOf(numbers);
    }

    /** {@code L1}. */
    public String label() {
        return "L" + number;
    }

    /** Whether the reverse sweep runs its rounds backwards. */
    public boolean isOpen() {
        return fate == Fate.REVERSED;
    }

    /** Whether all that it carries has a closed form, on paper. */
    public boolean isClosed() {
        return !numbers.isEmpty() && numbers.stream().allMatch(LoopClosure::isClosed);
    }

    /** The closed form's rules, or why there is none, in one line. */
    public String closure() {
        if (numbers.isEmpty()) {
            return "carries no floating-point number";
        }
        return numbers.stream().map(n -> n.name() + ": " + n.text()).collect(Collectors.joining("; "));
    }
}
