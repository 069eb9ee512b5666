package io.phigrad.compiler.account;

import io.phigrad.compiler.analysis.Polynomial;
import io.phigrad.compiler.driver.Effort;
import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.emit.Cost;
import io.phigrad.compiler.emit.kernel.Footprint;
import io.phigrad.compiler.lower.CostModel;
import io.phigrad.compiler.lower.OperationCount;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a program costs.
 *
 * @param what which program
 * @param additions what the cost model says, every loop taken to run as often
 * @param operations on floating-point numbers, a formula
 * @param stored how many values of the method are kept for the reverse sweep
 * @param bytes of workspace, a formula
 * @param meanings of the names in both formulas, in words
 */
public record CostAccount(
        String what, double additions, String operations, int stored, String bytes, List<String> meanings) {

    public CostAccount {
        meanings = List.copyOf(meanings);
    }

    static List<CostAccount> of(Inspection inspection) {
        Cost cost = inspection.found().formulas();
        CostAccount method = new CostAccount(
                "the method itself",
                CostModel.of(inspection.ready().program().main()),
                operations(cost.ofMethod()),
                0,
                "0",
                meanings(cost, List.of(cost.ofMethod().number())));
        return List.of(
                method,
                of("gradient, reverse mode alone", inspection.plain()),
                of("gradient, with segments", inspection.found()));
    }

    private static CostAccount of(String what, Effort effort) {
        Cost cost = effort.formulas();
        return new CostAccount(
                what,
                effort.additions(),
                operations(cost.operations()),
                effort.stored(),
                bytes(cost.workspace()),
                meanings(
                        cost,
                        List.of(cost.operations().number(), cost.workspace().bytes())));
    }

    private static String operations(OperationCount.Total total) {
        return (total.bound() ? "at most " : "") + total.number() + (total.open() ? ", beside those of callees" : "");
    }

    private static String bytes(Footprint.Size size) {
        return (size.bound() ? "at most " : "")
                + size.bytes()
                + (size.varies() ? ", beside arrays of sizes that change" : "")
                + (size.calls() ? ", beside what grows with the depth of calls" : "")
                + (size.grows() ? ", while it grows at most twice as many" : "");
    }

    /** Of those names that stand in one of the formulas. */
    private static List<String> meanings(Cost cost, List<Polynomial> formulas) {
        String all = formulas.stream().map(Polynomial::toString).collect(Collectors.joining(" "));
        Map<String, String> sorted = new TreeMap<>(cost.meanings());
        return sorted.entrySet().stream()
                .filter(meaning -> all.contains(meaning.getKey()))
                .map(meaning -> meaning.getKey() + " is " + meaning.getValue().replaceAll("\\{@code ([^}]*)}", "$1"))
                .toList();
    }

    /** The additions of the cost model as people read them. */
    public String rounded() {
        return String.format(Locale.ROOT, "%.0f", additions);
    }
}
