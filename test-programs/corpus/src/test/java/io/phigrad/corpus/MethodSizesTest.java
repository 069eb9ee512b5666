package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.corpus.SourceCompiler.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** HotSpot compiles no method above 8000 bytecodes, so no generated one is larger, however large the source. */
class MethodSizesTest {
    private static final int LARGEST = 8000;

    /** A thousand statements over two scalars, an array and as many locals as one likes. */
    private static final String STRAIGHT = """
            @Differentiable
            public static double value(double[] a, double s) {
                double x = s;
                double y = a[0];
            %s
                return x + y;
            }
            """.formatted(IntStream.range(0, 1000)
            .mapToObj(k -> switch (k % 5) {
                case 0 -> "x = x * y * 0.5 + Math.sin(a[%d]);".formatted(k % 7);
                case 1 -> "y = y / (1 + x * x) + 0.25;";
                case 2 -> "double z%d = x * y - %d * 0.001;".formatted(k, k);
                case 3 -> "a[%d] = Math.cos(x + z%d);".formatted(k % 7, k - 1);
                default -> "x = x * 0.5 + a[%d] * z%d;".formatted((k + 3) % 7, k - 2);
            })
            .collect(Collectors.joining("\n")));

    private static final String LOOPS = """
            @Differentiable
            public static double value(double[] a, double s) {
                double x = s;
            %s
                return x;
            }
            """.formatted(
            IntStream.range(0, 60).mapToObj(k -> """
                            for (int i = 1; i < a.length; i++) {
                                double t%1$d = a[i] * x;
                                a[i] = Math.sin(t%1$d) + a[i - 1] * 0.%2$d;
                                x += Math.exp(-a[i] * t%1$d) / (10 + t%1$d * t%1$d) - x * 0.25;
                            }
                            """.formatted(k, k % 10)).collect(Collectors.joining("\n")));

    /** Each level calls the next twice: inlined all the way, a million copies of the last. */
    private static final String LEVELS = IntStream.range(1, 20)
                    .mapToObj(
                            k -> """
                            %s static double level%d(double x) {
                                return Math.sin(level%d(x + 0.%d)) * 0.6 + 0.3 * level%d(x * 0.5) + 0.1 * x;
                            }
                            """.formatted(k == 1 ? "@Differentiable public" : "private", k, k + 1, k % 10, k + 1))
                    .collect(Collectors.joining("\n"))
            + "private static double level20(double x) { return Math.exp(-x * x); }\n";

    @Test
    void noMethodOfTheCorpusIsTooLarge() {
        List<Source> sources = new ArrayList<>();
        for (CorpusProgram program : Corpus.programs()) {
            if (!Files.exists(program.golden())) {
                continue; // that a golden is missing is said elsewhere
            }
            sources.add(new Source(program.className() + ".java", program.source()));
            sources.add(new Source(program.className() + "Derivatives.java", golden(program)));
        }
        check(SourceCompiler.compileWithoutErrors(sources).classes());
    }

    private static String golden(CorpusProgram program) {
        try {
            return Files.readString(program.golden());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> MethodSizes.of(bytes)
                .forEach((method, size) ->
                        assertTrue(size < LARGEST, () -> name + "." + method + " has " + size + " bytecodes")));
    }

    @Test
    void aThousandStatementsAreSplit() throws Throwable {
        checkValueAndGradient(
                GeneratedSource.of("Straight", STRAIGHT), new double[] {0.1, 0.7, -0.3, 0.5, 0.2, 0.9, 0.4});
    }

    @Test
    void sixtyLoopsAreSplit() throws Throwable {
        checkValueAndGradient(GeneratedSource.of("Loops", LOOPS), new double[] {0.1, 0.7, -0.3, 0.5});
    }

    @Test
    void helpersThatCallHelpersTwiceAreNotInlinedWithoutEnd() throws Throwable {
        GeneratedSource levels = GeneratedSource.of("Levels", LEVELS);
        check(levels.compiled().classes());
        assertTrue(
                levels.derivative().length() < 100_000,
                () -> levels.derivative().length() + " characters");
        Object holder = levels.holder("level1");
        double value = levels.valueAndGradient("level1", holder, 0.3);
        assertEquals(levels.value("level1", 0.3), value, 1e-12);
        double difference = (levels.value("level1", 0.3 + 1e-5) - levels.value("level1", 0.3 - 1e-5)) / 2e-5;
        assertEquals(difference, (Double) levels.result(holder, "x"), 1e-7);
    }

    private static void checkValueAndGradient(GeneratedSource source, double[] a) throws Throwable {
        check(source.compiled().classes().entrySet().stream()
                .filter(c -> c.getKey().contains("Derivatives"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Object holder = source.holder("value");
        double value = source.valueAndGradient("value", holder, a, 0.3);
        assertEquals(source.value("value", a.clone(), 0.3), value, 1e-12);
        double[] gradient = ((double[]) source.result(holder, "a")).clone();
        double h = 1e-5;
        for (int k = 0; k < a.length; k++) {
            double[] more = a.clone();
            double[] less = a.clone();
            more[k] += h;
            less[k] -= h;
            double difference = (source.value("value", more, 0.3) - source.value("value", less, 0.3)) / (2 * h);
            assertEquals(difference, gradient[k], 1e-6 * Math.max(1, Math.abs(difference)), "component " + k);
        }
        double difference =
                (source.value("value", a.clone(), 0.3 + h) - source.value("value", a.clone(), 0.3 - h)) / (2 * h);
        assertEquals(difference, (Double) source.result(holder, "s"), 1e-6 * Math.max(1, Math.abs(difference)));
    }
}
