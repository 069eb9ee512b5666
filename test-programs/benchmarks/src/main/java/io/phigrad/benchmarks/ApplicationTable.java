package io.phigrad.benchmarks;

import io.phigrad.benchmarks.iteration.Generated;
import io.phigrad.benchmarks.iteration.Gradients;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The paper's Table 3 on ours: what differentiation and a whole iteration of each application cost with coarsening, without
 * it, by hand, and with other libraries.
 *
 * <p>All run the same loop (package {@code iteration}), each in JVMs of its own. Nothing is timed whose gradient, or first
 * round, differs from that by hand.
 */
final class ApplicationTable implements Table {

    private final Build build;
    private final Harness harness;
    private final Generated generated = new Generated();
    private final List<Gradients> others = Applications.others();

    ApplicationTable(Build build, Effort effort) throws IOException {
        this.build = build;
        this.harness = new Harness(effort, build.temporary());
    }

    @Override
    public String name() {
        return "APPLICATIONS";
    }

    @Override
    public String page(List<String> wanted, String arguments) throws IOException, InterruptedException {
        Setting off = Setting.compiled(build, List.of(Setting.COARSENING_OFF));
        StringBuilder page = new StringBuilder(introduction(arguments));
        page.append(Cells.head(
                ApplicationRow.head(others.stream().map(Gradients::name).toList())));
        for (Application application : Applications.ALL) {
            if (Table.wants(wanted, application.name())) {
                System.out.println("timing application " + application.name());
                page.append(lines(application, off));
            }
        }
        return page.toString();
    }

    private String lines(Application application, Setting off) throws IOException, InterruptedException {
        Map<String, Map<String, Double>> found = new LinkedHashMap<>();
        found.put(ApplicationRow.ON, timed(harness, application, generated));
        found.put(ApplicationRow.OFF, off.timed(ApplicationTable.class, harness.effort(), List.of(application.name())));
        for (Gradients other : others) {
            if (application.isIn(other)) {
                found.put(other.name(), timed(harness, application, other));
            }
        }
        StringBuilder lines = new StringBuilder();
        for (String configuration : harness.effort().of(application.configurations())) {
            for (Part part : Part.of(application)) {
                lines.append(row(application, configuration, part, found).markdown());
            }
        }
        return lines.toString();
    }

    private ApplicationRow row(
            Application application, String configuration, Part part, Map<String, Map<String, Double>> found) {
        Map<String, Double> nanos = new LinkedHashMap<>();
        String key = key(configuration, part.method);
        found.forEach((by, times) -> {
            if (times.containsKey(key)) {
                nanos.put(by, times.get(key));
            }
        });
        return new ApplicationRow(
                application.name() + " " + configuration + ", " + part.method,
                part.paper(application),
                others.stream()
                        .map(other -> new ApplicationRow.Other(other.name(), application.isIn(other)))
                        .toList(),
                nanos,
                bytes(application, configuration, part),
                application.difference(generated, configuration));
    }

    private double bytes(Application application, String configuration, Part part) {
        var iteration = application.started(generated, configuration);
        return Allocation.bytesPerCall(() -> part.run(iteration));
    }

    /** In a process of the setting without coarsening: times an application, and reports it. */
    public static void main(String[] args) {
        Application application = Applications.named(args[1]).orElseThrow();
        timed(Harness.ofProcess(args[0]), application, new Generated()).forEach(Setting::report);
    }

    /** Nanoseconds by configuration and part; nothing, and the reason on the standard error, where that fails. */
    private static Map<String, Double> timed(Harness harness, Application application, Gradients gradients) {
        Map<String, Double> times = new LinkedHashMap<>();
        for (Part part : Part.of(application)) {
            try {
                harness.run(application, gradients, part)
                        .forEach(timing -> times.put(key(timing.configuration(), part.method), timing.nanos()));
            } catch (RunnerException e) {
                e.printStackTrace();
            }
        }
        return times;
    }

    private static String key(String configuration, String method) {
        return configuration + " " + method;
    }

    private static String introduction(String arguments) {
        return """
                # What whole iterations cost

                %s

                The applications of the paper, as its Table 3 has them, on our workloads. `differentiation` is the gradient,
                `iteration` is one round of the loop that a user's program runs around it:

                | | a round |
                | --- | --- |
                | A BGDHyperOpt | the derivative by the learning rate, and a step of the rate |
                | B Brachistochrone | the gradient, smoothed, and a step of the wire's inner points that is halved until it pays, which takes the time of each trial |
                | C HookeanSpring | the forces, and a step of accelerated descent |
                | D HMC | a trajectory of 8 leapfrog steps, and its energy at both ends to accept or reject it |
                | E CartPole and network | the gradient through cart and network of eight carts, their way to the next update, and a step of the weights; without network the gradient by the pushes |
                | F Walker | value and gradient, and a step of the schedule |

                Whoever computes the gradient, the rest of the round is the same Java. All figures of a line are of one run. A time
                is processor time, the fastest of many short iterations, the median over the forks. `in the paper` is
                the range that the paper gives for its own row, of its own baseline without coarsening over the same with it; it compares
                with `off / on`. `bytes` are what a call allocates with the generated gradient, or the round with it. `difference` is that
                of the gradient and of a first round from those by hand (from another library's where there are none); in each JVM
                it is checked before anything is timed. An empty cell: nobody has written it so.
                %s

                """.formatted(Cells.madeBy(arguments), Cells.OF_LIBRARIES);
    }
}
