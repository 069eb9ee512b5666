package io.phigrad.corpus;

import com.sun.management.OperatingSystemMXBean;
import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What coarsening costs at compile time and brings at run time, program by program, in one warm JVM. No test: it writes a table
 * where it is told to.
 *
 * <pre>{@code mvn -q test -pl test-programs/corpus -am -Dtest=CoarseningTable -Dsurefire.failIfNoSpecifiedTests=false
 *   -Dcoarsening.table=/tmp/table.md}</pre>
 */
@EnabledIfSystemProperty(named = "coarsening.table", matches = ".+")
class CoarseningTable {
    private static final int COMPILATIONS = 3;
    private static final int ROUNDS = 15;
    private static final long NANOS_A_ROUND = 3_000_000;

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

    /** Of all threads: the compiler works on threads of its own. */
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Times of one program's compilation in milliseconds. */
    private record Compiling(CorpusProgram program, double coarsened, double plain) {}

    /** Times of one method's gradient in nanoseconds for all its inputs. */
    private record Row(String name, double coarsened, double plain) {
        double ratio() {
            return coarsened / plain;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |", name, coarsened, plain, ratio());
        }
    }

    @Test
    void table() throws IOException {
        List<Compiling> compiling = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (CorpusProgram program : Corpus.programs()) {
            compiling.add(new Compiling(program, millis(program, true), millis(program, false)));
            rows.addAll(rows(program));
        }
        compiling.sort(Comparator.comparing(Compiling::coarsened).reversed());
        rows.sort(Comparator.comparing(Row::ratio).reversed());
        StringBuilder text =
                new StringBuilder("| program | compiled, ms | coarsening off, ms |\n| --- | --- | --- |\n");
        compiling.stream()
                .limit(10)
                .forEach(c -> text.append(
                        String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", c.program(), c.coarsened(), c.plain())));
        text.append("\n| method | gradient, ns | coarsening off, ns | ratio |\n| --- | --- | --- | --- |\n");
        rows.forEach(row -> text.append(row).append('\n'));
        Files.writeString(Path.of(System.getProperty("coarsening.table")), text);
    }

    private double millis(CorpusProgram program, boolean coarsening) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < COMPILATIONS; k++) {
            long start = process.getProcessCpuTime();
            text(program.sourceText(), coarsening);
            least = Math.min(least, (process.getProcessCpuTime() - start) * 1e-6);
        }
        return least;
    }

    private static String text(SourceText source, boolean coarsening) {
        CompilationResult result = Phigrad.compile(coarsening, List.of(source));
        return result.files().get(0).text();
    }

    /** The methods of programs whose code coarsening changes. */
    private List<Row> rows(CorpusProgram program) {
        String coarsened = text(program.sourceText(), true);
        String plain = text(program.sourceText(), false);
        List<Row> rows = new ArrayList<>();
        if (!coarsened.equals(plain)) {
            LoadedProgram with = LoadedProgram.of(program, coarsened);
            LoadedProgram without = LoadedProgram.of(program, plain);
            for (MarkedSource method : with.methods()) {
                double[] nanos =
                        nanos(with.calls(method), without.calls(method), with.inputs(method), without.inputs(method));
                rows.add(new Row(program + "#" + method.stem(), nanos[0], nanos[1]));
            }
        }
        return rows;
    }

    /** The fastest round of each, in turn, over all inputs. */
    private double[] nanos(GradientCalls with, GradientCalls without, List<Object[]> inputs, List<Object[]> others) {
        double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        Object[] holders = {with.holder(), without.holder()};
        for (int round = 0; round < ROUNDS; round++) {
            least[0] = Math.min(least[0], nanos(with, holders[0], inputs));
            least[1] = Math.min(least[1], nanos(without, holders[1], others));
        }
        return least;
    }

    private double nanos(GradientCalls calls, Object holder, List<Object[]> inputs) {
        long start = thread.getCurrentThreadCpuTime();
        long end = start;
        int times = 0;
        while (end - start < NANOS_A_ROUND) {
            for (int k = 0; k < 50; k++) {
                for (Object[] arguments : inputs) {
                    calls.gradient(arguments, holder);
                }
            }
            times += 50;
            end = thread.getCurrentThreadCpuTime();
        }
        return (double) (end - start) / times;
    }
}
