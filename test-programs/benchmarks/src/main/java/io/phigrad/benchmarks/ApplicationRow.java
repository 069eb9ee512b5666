package io.phigrad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * One line of the table: a part of an application in one configuration.
 *
 * @param what it is
 * @param paper what the paper's coarsening gained
 * @param others whose gradients have columns beside the generated ones
 * @param nanos by whose gradients; {@link #ON} and {@link #OFF} are the generated ones
 * @param bytes a call allocates with the generated gradients
 * @param difference of the generated gradients and the first round
 */
record ApplicationRow(
        String what, String paper, List<Other> others, Map<String, Double> nanos, double bytes, double difference) {

    /** Generated with coarsening. */
    static final String ON = "on";
    /** Generated without it. */
    static final String OFF = "off";

    /**
     * @param name the column's
     * @param has whether there is anything to time
     */
    record Other(String name, boolean has) {}

    static List<String> head(List<String> others) {
        return Stream.of(
                        Stream.of("application", "coarsening on", "coarsening off", "off / on", "in the paper"),
                        others.stream(),
                        others.stream().map(other -> other + " / on"),
                        Stream.of("bytes", "difference"))
                .flatMap(cells -> cells)
                .toList();
    }

    String markdown() {
        List<String> cells = new ArrayList<>(
                List.of(what, cell(ON, Cells::time), cell(OFF, Cells::time), cell(OFF, this::overOn), paper));
        others.forEach(other -> cells.add(other.has() ? cell(other.name(), Cells::time) : ""));
        others.forEach(other -> cells.add(other.has() ? cell(other.name(), this::overOn) : ""));
        cells.add("%.0f".formatted(bytes));
        cells.add(Cells.difference(difference));
        return Cells.line(cells);
    }

    private String overOn(double time) {
        return nanos.containsKey(ON) ? Cells.ratio(time / nanos.get(ON)) : "";
    }

    private String cell(String by, DoubleFunction<String> text) {
        return nanos.containsKey(by) ? text.apply(nanos.get(by)) : "failed";
    }
}
