package io.phigrad.benchmarks;

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
 */
record RatioRow(String workload, Checked checked, List<Timing> timings) {

    /**
     * @param difference how far generated results lie from the hand-written ones
     * @param allocation of the generated methods
     */
    record Checked(double difference, Allocation allocation) {}

    static final List<String> HEAD = List.of(
            "workload",
            "primal",
            "hand / primal",
            "gradient / primal",
            "with value / primal",
            "gradient / plain hand",
            "with value / plain hand",
            "gradient / best hand",
            "with value / best hand",
            "Hipparchus / gradient",
            "bytes per call",
            "difference");

    String markdown() {
        double primal = nanos("primal");
        double gradient = nanos("generatedGradient");
        double withValue = nanos("generatedValueAndGradient");
        double plain = nanos("handPlain");
        // where the value costs something there is a plain gradient without it
        double plainGradient = has("handGradient") ? nanos("handGradient") : plain;
        double best = best(method -> !method.endsWith("Gradient"));
        return line(List.of(
                workload,
                time(primal),
                handOverPrimal(primal),
                ratio(gradient / primal),
                ratio(withValue / primal),
                ratio(gradient / plainGradient),
                ratio(withValue / plain),
                ratio(overBestHand()),
                ratio(withValue / best),
                has("peerHipparchus") ? ratio(nanos("peerHipparchus") / gradient) : "",
                checked.allocation().toString(),
                String.format(Locale.ROOT, "%.0e", checked.difference())));
    }

    /** The generated gradient over the fastest one by hand. */
    double overBestHand() {
        return nanos("generatedGradient") / best(method -> true);
    }

    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String handOverPrimal(double primal) {
        return timings.stream()
                .filter(timing -> timing.method().startsWith("hand"))
                .map(timing -> words(timing.method().substring("hand".length())) + " " + ratio(timing.nanos() / primal))
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

    private static String time(double nanos) {
        return nanos < 1000
                ? String.format(Locale.ROOT, "%.0f ns", nanos)
                : String.format(Locale.ROOT, "%.3g us", nanos / 1000);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
    }
}
