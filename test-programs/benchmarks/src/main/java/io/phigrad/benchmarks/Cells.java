package io.phigrad.benchmarks;

import java.util.List;
import java.util.Locale;

/** The cells of a table in Markdown. */
final class Cells {

    /** What a page says of the columns of the profile. */
    static final String OF_LIBRARIES =
            "PyTorch and ND4J, which have columns if the build has the profile `peers`, are given one thread and four"
                    + " times as long to warm up.";

    /** In place of a time of a library. */
    static final String NOT_WRITTEN = "not written for this program";

    static final String FAILED = "failed";

    private Cells() {}

    static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String head(List<String> cells) {
        return line(cells) + line(cells.stream().map(cell -> "---").toList());
    }

    static String time(double nanos) {
        if (nanos < 1000) {
            return String.format(Locale.ROOT, "%.0f ns", nanos);
        }
        if (nanos < 1e6) {
            return String.format(Locale.ROOT, "%.3g us", nanos / 1e3);
        }
        return nanos < 1e9
                ? String.format(Locale.ROOT, "%.3g ms", nanos / 1e6)
                : String.format(Locale.ROOT, "%.3g s", nanos / 1e9);
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
    }

    static String difference(double difference) {
        return String.format(Locale.ROOT, "%.0e", difference);
    }

    /** What a page says of how it was made. */
    static String madeBy(String arguments) {
        String command = "java -jar target/benchmarks.jar " + arguments;
        return "Made in `test-programs/benchmarks` by `%s` on %s %s, %s, %d processors."
                .formatted(
                        command.trim(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors());
    }
}
