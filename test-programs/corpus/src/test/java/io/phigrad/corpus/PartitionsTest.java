package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.soi.Settings.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The search for segments that pay together is never worse than the search step by step, by the cost model. Some programs
 * are held against this in every build; {@code -Dpartitions=all} takes all, and writes how often it is better to {@code
 * test-programs/PARTITIONS.md}.
 */
class PartitionsTest {
    private static final boolean ALL = System.getProperty("partitions", "").equals("all");

    /** Programs from one of the sample to the next. */
    private static final int STRIDE = 23;

    /** Costs of one method's gradient, in additions. */
    private record Row(String name, double stepByStep, double searched) {
        double ratio() {
            return searched / stepByStep;
        }

        boolean isBetter() {
            return searched < stepByStep;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |", name, stepByStep, searched, ratio());
        }
    }

    @Test
    void theSearchIsNeverWorse() throws IOException {
        List<Row> rows = programs().stream().flatMap(p -> rows(p).stream()).toList();
        List<Row> worse =
                rows.stream().filter(row -> row.searched() > row.stepByStep()).toList();
        assertTrue(!rows.isEmpty() && worse.isEmpty(), worse::toString);
        if (ALL) {
            Files.writeString(Corpus.folder("../PARTITIONS.md").normalize(), page(rows));
        }
    }

    private static List<CorpusProgram> programs() {
        List<CorpusProgram> all = Corpus.programs();
        return IntStream.iterate(0, k -> k < all.size(), k -> k + (ALL ? 1 : STRIDE))
                .mapToObj(all::get)
                .toList();
    }

    private static List<Row> rows(CorpusProgram program) {
        CompilerConfig usual = Phigrad.config(true);
        Map<String, Double> searched = costs(usual, program.sourceText());
        List<Row> rows = new ArrayList<>();
        costs(usual.withoutParts(Set.of(Part.SEARCH)), program.sourceText())
                .forEach((name, cost) -> rows.add(new Row(program + "#" + name, cost, searched.get(name))));
        return rows;
    }

    private static Map<String, Double> costs(CompilerConfig config, SourceText source) {
        return GradientCompiler.inspect(config, List.of(source)).methods().stream()
                .collect(Collectors.toMap(
                        i -> i.ready().marked().stem(), i -> i.found().additions(), Math::min));
    }

    private static String page(List<Row> rows) {
        List<Row> better = rows.stream().filter(Row::isBetter).toList();
        double mean = Math.exp(better.stream()
                .mapToDouble(row -> Math.log(row.ratio()))
                .average()
                .orElse(0));
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # What the search over partitions finds

                Written by `PartitionsTest` under `-Dpartitions=all`, which fails where the search is worse. Costs of the gradients of
                all methods of the corpus by the cost model, in additions: with segments kept one by one where each pays, and with
                moves searched for that pay together.

                | methods | better | equal | worse | ratio where better, geometric mean |
                | --- | --- | --- | --- | --- |
                | %d | %d | %d | 0 | %s |
                """,
                rows.size(),
                better.size(),
                rows.size() - better.size(),
                better.isEmpty() ? "none" : String.format(Locale.ROOT, "%.2f", mean)));
        if (!better.isEmpty()) {
            text.append("\n| method | step by step | searched | ratio |\n| --- | --- | --- | --- |\n");
            better.forEach(row -> text.append(row).append('\n'));
        }
        return text.toString();
    }
}
