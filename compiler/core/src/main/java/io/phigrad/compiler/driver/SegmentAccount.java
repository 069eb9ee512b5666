package io.phigrad.compiler.driver;

import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Bounds;
import io.phigrad.compiler.soi.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A segment of interest: code that is one step to the reverse sweep.
 *
 * @param number from 1, in the order of the source
 * @param what in words: {@code the loop in line 16}
 * @param span where it begins
 * @param inputs the numbers that it is differentiated with respect to, and why it begins with each
 * @param outputs the numbers that it gives, and why it ends with each
 * @param larger why what is around it is no segment; empty if there is nothing around it
 * @param trial the one that made it
 * @param code the places of the source that it was made from
 */
public record SegmentAccount(
        int number,
        String what,
        Span span,
        List<Bounds.Input> inputs,
        List<Output> outputs,
        String larger,
        Optional<Trial> trial,
        List<Span> code) {

    public SegmentAccount {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        code = List.copyOf(code);
    }

    /**
     * @param name in the source, or what makes it and where
     * @param why the segment ends with it
     */
    public record Output(String name, String why) {}

    /** {@code S1}. */
    public String label() {
        return "S" + number;
    }

    SegmentAccount numbered(int place) {
        return new SegmentAccount(place, what, span, inputs, outputs, larger, trial, code);
    }

    /** The inputs by their names. */
    public String by() {
        return inputs.stream().map(Bounds.Input::name).collect(Collectors.joining(", "));
    }

    /** What the gradient costs without it and with it. */
    public String cost() {
        return trial.map(t -> String.format(
                        Locale.ROOT,
                        "the gradient costs %.0f before it, and %.0f with it (%s)",
                        t.before(),
                        t.cost(),
                        t.what()))
                .orElse("");
    }

    /** Why it ends where it ends, and what it costs: a sentence a line. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        inputs.forEach(input -> reasons.add("from " + input.name() + because(input.why())));
        outputs.forEach(output -> reasons.add("to " + output.name() + because(output.why())));
        if (!larger.isEmpty()) {
            reasons.add("no larger: " + larger);
        }
        if (trial.isPresent()) {
            reasons.add("cost: " + cost());
        }
        return reasons;
    }

    private static String because(String why) {
        return why.isEmpty() ? "" : ": " + why;
    }
}
