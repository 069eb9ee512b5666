package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.soi.Settings.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What the search for segments that pay together finds that the search step by step does not, by the cost model, on all
 * methods of the corpus. Fails if it is ever worse, and writes a table where it is told to.
 *
 * <pre>{@code mvn -q test -pl test-programs/corpus -am -Dtest=PartitionTable -Dsurefire.failIfNoSpecifiedTests=false
 *   -Dpartition.table=/tmp/table.md}</pre>
 */
@EnabledIfSystemProperty(named = "partition.table", matches = ".+")
class PartitionTable {

    /** Costs of one method's gradient, in additions. */
    private record Row(String name, double stepByStep, double searched) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "| %s | %.0f | %.0f | %.2f |", name, stepByStep, searched, searched / stepByStep);
        }
    }

    @Test
    void table() throws IOException {
        List<Row> rows = new ArrayList<>();
        CompilerConfig usual = Phigrad.config(true);
        CompilerConfig stepByStep = usual.withoutParts(Set.of(Part.SEARCH));
        for (CorpusProgram program : Corpus.programs()) {
            Map<String, Double> searched = costs(usual, program.sourceText());
            costs(stepByStep, program.sourceText())
                    .forEach((name, cost) -> rows.add(new Row(program + "#" + name, cost, searched.get(name))));
        }
        rows.forEach(row -> assertTrue(row.searched() <= row.stepByStep(), row::toString));
        List<Row> better =
                rows.stream().filter(row -> row.searched() < row.stepByStep()).toList();
        StringBuilder text = new StringBuilder(
                "Of " + rows.size() + " methods, " + better.size() + " cost less and none costs more.\n\n"
                        + "| method | step by step | searched together | ratio |\n| --- | --- | --- | --- |\n");
        better.forEach(row -> text.append(row).append('\n'));
        Files.writeString(Path.of(System.getProperty("partition.table")), text);
    }

    private static Map<String, Double> costs(CompilerConfig config, SourceText source) {
        return GradientCompiler.inspect(config, List.of(source)).methods().stream()
                .collect(Collectors.toMap(
                        i -> i.ready().marked().stem(), i -> i.chosen().cost(), Math::min));
    }
}
