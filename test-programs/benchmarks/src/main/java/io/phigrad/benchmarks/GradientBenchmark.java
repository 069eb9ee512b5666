package io.phigrad.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One workload: its primal, its hand-written gradients and its generated ones, on inputs that a subclass draws.
 *
 * <p>The names of the benchmark methods say what they are: {@code primal}; {@code hand...}, without the value where the
 * name ends in {@code Gradient}; {@code generatedGradient}; {@code generatedValueAndGradient}; {@code peer...}, the gradient
 * of another library. A subclass has a public field {@code configuration} with JMH's {@code @Param}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class GradientBenchmark {

    /** How far generated and hand-written results may lie apart before timing them means nothing. */
    static final double TOLERANCE = 1e-9;

    /** Draws the inputs of the configuration. */
    abstract void prepare();

    abstract double handPlain();

    /** The gradient that the last hand-written call has left. */
    abstract double[] handResult();

    abstract void generatedGradient();

    abstract double generatedValueAndGradient();

    /** The gradient that the last generated call has left. */
    abstract double[] generatedResult();

    /** What another library makes of it; the hand-written gradient where there is none. */
    double[] peerResult() {
        return handResult();
    }

    /** How far value and gradients as generated lie from those by hand, see {@link #relative}. */
    final double difference() {
        double value = handPlain();
        generatedGradient();
        double alone = relative(handResult(), generatedResult());
        double valueDifference = relative(new double[] {value}, new double[] {generatedValueAndGradient()});
        double withValue = relative(handResult(), generatedResult());
        double peer = relative(handResult(), peerResult());
        return Math.max(Math.max(alone, peer), Math.max(valueDifference, withValue));
    }

    /** Nothing is timed that is wrong. */
    @Setup
    public final void setUp() {
        prepare();
        double difference = difference();
        if (!(difference <= TOLERANCE)) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + ": generated and hand-written gradient differ by " + difference);
        }
    }

    /** The largest difference, relative to the largest entry; NaN where either has one. */
    static double relative(double[] expected, double[] actual) {
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i]));
            difference = Math.max(difference, Math.abs(expected[i] - actual[i]));
        }
        return difference == 0 ? 0 : difference / largest;
    }
}
