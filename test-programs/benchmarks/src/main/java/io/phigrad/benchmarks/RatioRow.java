package io.phigrad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One line of the table: a workload in one configuration.
 *
 * @param workload its name
 * @param checked what was found before anything was timed
 * @param timings of all its benchmark methods, all of one run
 * @param peers the other libraries that have columns; the method of each is {@code peer} and its name
 * @param compiled how long the compiler takes for the workload
 */
record RatioRow(
        String workload, Checked checked, List<Timing> timings, List<String> peers, WarmCompile.Times compiled) {

    /**
     * @param difference how far generated results lie from the hand-written ones
     * @param allocation of the generated methods
     */
    record Checked(double difference, Allocation allocation) {}

    static List<String> head(List<String> peers) {
        List<String> head = new ArrayList<>(List.of(
                "workload",
                "primal",
                "hand / primal",
                "gradient / primal",
                "with value / primal",
                "gradient / plain hand",
                "with value / plain hand",
                "gradient / best hand",
                "with value / best hand"));
        peers.forEach(peer -> head.add(peer + " / gradient"));
        head.addAll(List.of("bytes per call", "difference", "compile, symbolic"));
        return head;
    }

    String markdown() {
        double primal = nanos("primal");
        double gradient = nanos("generatedGradient");
        double withValue = nanos("generatedValueAndGradient");
        double plain = nanos("handPlain");
        // where the value costs something there is a plain gradient without it
        double plainGradient = has("handGradient") ? nanos("handGradient") : plain;
        double best = best(method -> !method.endsWith("Gradient"));
        List<String> cells = new ArrayList<>(List.of(
                workload,
                Cells.time(primal),
                handOverPrimal(primal),
                Cells.ratio(gradient / primal),
                Cells.ratio(withValue / primal),
                Cells.ratio(gradient / plainGradient),
                Cells.ratio(withValue / plain),
                Cells.ratio(overBestHand()),
                Cells.ratio(withValue / best)));
        for (String peer : peers) {
            cells.add(has("peer" + peer) ? over(nanos("peer" + peer), gradient) : Cells.NOT_WRITTEN);
        }
        cells.addAll(
                List.of(checked.allocation().toString(), Cells.difference(checked.difference()), compiled.toString()));
        return Cells.line(cells);
    }

    private static String over(double nanos, double gradient) {
        return Double.isNaN(nanos) ? Cells.FAILED : Cells.ratio(nanos / gradient);
    }

    /** The generated gradient over the fastest one by hand. */
    double overBestHand() {
        return nanos("generatedGradient") / best(method -> true);
    }

    private String handOverPrimal(double primal) {
        return timings.stream()
                .filter(timing -> timing.method().startsWith("hand"))
                .map(timing ->
                        words(timing.method().substring("hand".length())) + " " + Cells.ratio(timing.nanos() / primal))
                .collect(Collectors.joining(", "));
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private double best(Predicate<String> admitted) {
        return timings.stream()
                .filter(timing -> timing.method().startsWith("hand") && admitted.test(timing.method()))
                .mapToDouble(Timing::nanos)
                .min()
                .orElseThrow();
    }

    private boolean has(String method) {
        return timings.stream().anyMatch(timing -> timing.method().equals(method));
    }

    private double nanos(String method) {
        return timings.stream()
                .filter(timing -> timing.method().equals(method))
                .findFirst()
                .orElseThrow()
                .nanos();
    }
}
