package io.phigrad.benchmarks;

import java.io.IOException;
import java.util.List;

/** A page of measurements. */
interface Table {

    /** What its file is called. */
    String name();

    /**
     * Measures, and writes the page.
     *
     * @param wanted how the names of the workloads begin; all of them if there is none
     * @param arguments of the command, for the page to tell
     */
    String page(List<String> wanted, String arguments) throws IOException, InterruptedException;

    /** Whether a workload is among the wanted. */
    static boolean wants(List<String> wanted, String workload) {
        return wanted.isEmpty() || wanted.stream().anyMatch(workload::startsWith);
    }
}
