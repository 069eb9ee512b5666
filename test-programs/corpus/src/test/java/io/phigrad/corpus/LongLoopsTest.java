package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.corpus.SourceCompiler.Source;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A million steps through time: checkpointed, they need little memory and give the gradient of the stored variant. */
class LongLoopsTest {
    private static final int STEPS = 1_000_000;
    private static final int SIZE = 3;

    private static final String SOURCE = """
            package p;

            import io.phigrad.Differentiable;

            public final class Ring {
                @Differentiable(wrt = {"x", "rate"})
                public static double after(double[] x, double rate, int steps) {
                    for (int s = 0; s < steps; s++) {
                        for (int i = 0; i < x.length; i++) {
                            x[i] = 0.999 * x[i] + 0.001 * rate * Math.sin(x[(i + 1) % x.length]);
                        }
                    }
                    double sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        sum += (i + 1) * x[i];
                    }
                    return sum;
                }
            }
            """;

    /** What a run gives. */
    private record Run(double[] x, double rate, long bytes) {}

    private static Run run(OptionalInt rounds) throws ReflectiveOperationException {
        CompilationResult result = GradientCompiler.compile(
                Phigrad.config(true).withCheckpointRounds(rounds), List.of(new SourceText("p/Ring.java", SOURCE)));
        assertEquals(List.of(), result.diagnostics());
        ClassLoader loader = SourceCompiler.compileWithoutErrors(List.of(
                        new Source("Ring.java", SOURCE),
                        new Source("RingDerivatives.java", result.files().get(0).text())))
                .loader();
        Class<?> holder = loader.loadClass("p.RingDerivatives$AfterGradient");
        Object into = holder.getConstructor().newInstance();
        Method gradient = loader.loadClass("p.RingDerivatives")
                .getMethod("afterGradient", double[].class, double.class, int.class, holder);
        gradient.invoke(null, new double[] {0.3, -0.2, 0.7}, 1.5, STEPS, into);
        return new Run(
                (double[]) holder.getMethod("x").invoke(into),
                (double) holder.getMethod("rate").invoke(into),
                bytesOf(into));
    }

    /** The bytes of the elements of all arrays that a holder has. */
    private static long bytesOf(Object holder) throws IllegalAccessException {
        long bytes = 0;
        for (Field field : holder.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            bytes += arrayBytes(field.get(holder));
        }
        return bytes;
    }

    private static long arrayBytes(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return 0;
        }
        if (value.getClass().getComponentType().isPrimitive()) {
            return (value instanceof int[] ? 4L : 8L) * Array.getLength(value);
        }
        long bytes = 0;
        for (int i = 0; i < Array.getLength(value); i++) {
            bytes += arrayBytes(Array.get(value, i));
        }
        return bytes;
    }

    /**
     * Tapes hold {@code rounds} rounds, snapshots are at most as many of {@code SIZE} numbers and a segment's number;
     * an array grows to at most twice of what it needs. Two tapes may be chosen.
     */
    private static long bound(int rounds) {
        return 2L * rounds * (2 * SIZE * 8 + SIZE * 8 + 4) + 1000;
    }

    @Test
    void aMillionStepsGiveTheGradientOfTheStoredVariantInLittleMemory() throws ReflectiveOperationException {
        Run stored = run(OptionalInt.of(STEPS));
        Run byDefault = run(OptionalInt.empty());
        Run tight = run(OptionalInt.of(20));
        assertTrue(stored.bytes() >= 8L * STEPS * SIZE, "stored: " + stored.bytes());
        for (Run run : List.of(byDefault, tight)) {
            assertArrayEquals(stored.x(), run.x());
            assertEquals(stored.rate(), run.rate());
        }
        assertTrue(byDefault.bytes() <= bound(10_000), "by default: " + byDefault.bytes());
        assertTrue(tight.bytes() <= bound(20), "tight: " + tight.bytes());
    }
}
