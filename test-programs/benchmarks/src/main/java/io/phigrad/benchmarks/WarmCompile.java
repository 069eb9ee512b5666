package io.phigrad.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.phigrad.benchmarks.workloads.BgdHyperOpt;
import io.phigrad.benchmarks.workloads.Brachistochrone;
import io.phigrad.benchmarks.workloads.CartPole;
import io.phigrad.benchmarks.workloads.Hmc;
import io.phigrad.benchmarks.workloads.HookeanSpring;
import io.phigrad.benchmarks.workloads.Walker;
import io.phigrad.compiler.driver.ClassTime;
import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.MethodTime;
import io.phigrad.compiler.driver.Progress;
import io.phigrad.compiler.driver.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** How long the compiler takes for the source of a workload once it is warm: in processor time, as all that is in tables. */
final class WarmCompile {

    private static final int RUNS = 8;

    /** Where the marked methods of each workload are. */
    private static final Map<Class<? extends GradientBenchmark>, Class<?>> PROGRAMS = Map.of(
            BgdHyperOptBenchmark.class, BgdHyperOpt.class,
            BrachistochroneBenchmark.class, Brachistochrone.class,
            HookeanSpringBenchmark.class, HookeanSpring.class,
            HmcGuardedBenchmark.class, Hmc.class,
            HmcNaiveBenchmark.class, Hmc.class,
            CartPoleBenchmark.class, CartPole.class,
            WalkerBenchmark.class, Walker.class);

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Path root;

    /** @param root the folder of the whole build */
    WarmCompile(Path root) {
        this.root = root;
    }

    /**
     * The fastest of several runs, part by part.
     *
     * @param nanos from text to text
     * @param symbolic the part of it that was spent in the phi-calculus
     */
    record Times(double nanos, double symbolic) {

        private Times fastest(Times other) {
            return new Times(Math.min(nanos, other.nanos), Math.min(symbolic, other.symbolic));
        }

        @Override
        public String toString() {
            return Cells.time(nanos) + ", " + Cells.time(symbolic);
        }
    }

    /** The class whose marked methods a benchmark is of. */
    static Class<?> program(Class<? extends GradientBenchmark> workload) {
        return Optional.<Class<?>>ofNullable(PROGRAMS.get(workload)).orElseThrow();
    }

    Times measured(Class<? extends GradientBenchmark> workload) throws IOException {
        Path file = root.resolve("test-programs/benchmarks/src/main/java")
                .resolve(program(workload).getName().replace('.', '/') + ".java");
        SourceText source = new SourceText(file.toString(), Files.readString(file));
        CompilerConfig config =
                new CompilerConfig(List.of(root.resolve("runtime/target/classes")), true, Optional.empty());
        Times fastest = once(config, source);
        for (int run = 1; run < RUNS; run++) {
            fastest = fastest.fastest(once(config, source));
        }
        return fastest;
    }

    private Times once(CompilerConfig config, SourceText source) {
        Symbolic symbolic = new Symbolic();
        long start = process.getProcessCpuTime();
        CompilationResult result = GradientCompiler.compile(config, List.of(source), symbolic);
        long nanos = process.getProcessCpuTime() - start;
        if (result.files().isEmpty()) {
            throw new IllegalStateException(source.file() + " does not compile: " + result.diagnostics());
        }
        return new Times(nanos, symbolic.nanos.sum());
    }

    /** Adds up what methods take in the phi-calculus. */
    private static final class Symbolic implements Progress {
        private final LongAdder nanos = new LongAdder();

        @Override
        public void expect(int classes) {}

        @Override
        public void done(Step step, String what, Duration took) {}

        @Override
        public void done(ClassTime time) {
            nanos.add(time.sum(MethodTime::symbolic).toNanos());
        }

        @Override
        public LongSupplier workClock() {
            return ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        }
    }
}
