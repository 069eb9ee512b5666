package io.phigrad.benchmarks;

import io.phigrad.benchmarks.hand.WalkerHand;
import io.phigrad.benchmarks.workloads.Walker;
import io.phigrad.benchmarks.workloads.WalkerDerivatives;
import io.phigrad.benchmarks.workloads.WalkerInputs;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Workload F; the configurations are figures. */
public class WalkerBenchmark extends GradientBenchmark {

    @Param({"light", "medium", "heavy"})
    public String configuration = "";

    private final WalkerHand.Workspace scratch = new WalkerHand.Workspace();
    private final WalkerDerivatives.WalkGradient generated = new WalkerDerivatives.WalkGradient();
    private double[][] schedule = {};
    private double[] mass = {};
    private double[] length = {};
    private double[] strength = {};
    private int steps;
    private double[][] scheduleBar = {};

    @Override
    void prepare() {
        WalkerInputs inputs = WalkerInputs.of(configuration);
        schedule = inputs.schedule();
        mass = inputs.mass();
        length = inputs.length();
        strength = inputs.strength();
        steps = inputs.steps();
        scheduleBar = new double[schedule.length][strength.length];
    }

    @Override
    double[] handResult() {
        return flat(scheduleBar);
    }

    @Override
    double[] generatedResult() {
        return flat(generated.schedule());
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    @Benchmark
    public double primal() {
        return Walker.walk(schedule, mass, length, strength, steps);
    }

    @Override
    @Benchmark
    public double handPlain() {
        return WalkerHand.plain(schedule, mass, length, strength, steps, scheduleBar, scratch);
    }

    @Override
    @Benchmark
    public void generatedGradient() {
        WalkerDerivatives.walkGradient(schedule, mass, length, strength, steps, generated);
    }

    @Override
    @Benchmark
    public double generatedValueAndGradient() {
        return WalkerDerivatives.walkValueAndGradient(schedule, mass, length, strength, steps, generated);
    }
}
