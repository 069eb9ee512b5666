package io.phigrad.compiler.driver;

import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.adjoint.StorageAccount;
import io.phigrad.compiler.adjoint.StorageAccount.Decision;
import io.phigrad.compiler.adjoint.StorageAccount.Fate;
import io.phigrad.compiler.analysis.Counts;
import io.phigrad.compiler.analysis.Polynomial;
import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.compiler.emit.holder.LeafTexts;
import io.phigrad.compiler.emit.kernel.Footprint;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Remark.Kind;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.ssa.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Remarks on what the reverse sweep stores and computes again, and on the loops that it reverses. */
final class ReverseRemarks {
    private static final String FEWER = "--checkpoint-rounds=N stores N rounds at a time, and runs rounds again for it";

    private final StorageAccount account;
    private final Counts counts;
    private final int segment;

    ReverseRemarks(Differentiation.Prepared ready, KernelSearch.Found found, Checkpointing checkpointing) {
        KernelSearch.Searched chosen = found.best();
        account = StorageAccount.of(
                chosen.primal().main(), chosen.again()::contains, Optional.of(checkpointing), found.stored());
        segment = checkpointing.rounds();
        counts = new Counts(account.method(), LeafTexts.of(ready.marked().method()), checkpointing.rounds());
    }

    List<Remark> storage() {
        return account.decisions().stream()
                .filter(decision -> decision.origin().line() > 0 && isTold(decision))
                .map(decision -> new Remark(
                        Kind.STORAGE,
                        Remarks.span(decision.origin()),
                        cost(decision),
                        decision.why(),
                        decision.fate() == Fate.STORED && account.isBounded(decision.block()) ? FEWER : ""))
                .toList();
    }

    /** How many values of the program the forward sweep keeps for the reverse sweep. */
    int stored() {
        return (int) account.decisions().stream()
                .filter(decision -> decision.fate() == Fate.STORED)
                .count();
    }

    /** Of indices and conditions that are computed again nobody is told, nor of what the kernel has at hand. */
    private static boolean isTold(Decision decision) {
        return switch (decision.fate()) {
            case STORED -> true;
            case COMPUTED_AGAIN -> decision.value().type().isFloating();
            case AT_HAND -> false;
        };
    }

    private String cost(Decision decision) {
        String name = decision.value().name();
        String what = name.isEmpty() ? "this value" : name;
        if (decision.fate() == Fate.COMPUTED_AGAIN) {
            return what + " is computed again by the reverse sweep, and not stored";
        }
        Polynomial each = Footprint.bytesOf(decision.value().type());
        Polynomial all = counts.timesInSegment(decision.block()).times(each);
        return all.equals(each)
                ? what + " is kept for the reverse sweep: " + each + " bytes"
                : what + " is stored for the reverse sweep: " + each + " bytes a round, " + formula(all, "bytes")
                        + (account.isBySegments(decision.block()) ? ", of " + segment + " rounds at a time" : "");
    }

    private String formula(Polynomial number, String unit) {
        Map<String, String> meanings = counts.meanings(number);
        String where = meanings.entrySet().stream()
                .map(e -> e.getKey() + " is " + e.getValue().replaceAll("\\{@code ([^}]*)}", "$1"))
                .collect(Collectors.joining(", "));
        return number + " " + unit + " in all" + (where.isEmpty() ? "" : ", where " + where);
    }

    List<Remark> loops() {
        TermEnds ends = new TermEnds(account.method(), Elevation.of(account.method(), new Terms()));
        List<Remark> remarks = new ArrayList<>();
        account.loops().forEach((loop, way) -> {
            if (loop.origin().line() > 0) {
                String times = formula(counts.times(loop.body()), "rounds");
                remarks.add(new Remark(
                        Kind.LOOP,
                        Remarks.span(loop.origin()),
                        "this loop " + way.what() + ": " + times,
                        why(ends, loop),
                        way.bounded() && account.stores(loop) ? FEWER : ""));
            }
        });
        return remarks;
    }

    /** Why a loop has no closed form. */
    private static String why(TermEnds ends, Node.Loop loop) {
        List<LoopClosure> numbers = new ArrayList<>();
        for (int k = 0; k < loop.outs().size(); k++) {
            if (loop.outs().get(k).type() instanceof Scalar type && type.isFloating()) {
                numbers.add(LoopClosure.of(ends, loop, k));
            }
        }
        boolean closed = numbers.stream().allMatch(LoopClosure::isClosed);
        boolean writes = loop.outs().stream().anyMatch(out -> !(out.type() instanceof Scalar));
        return closed && writes ? "its rounds write to arrays, which has no closed form" : LoopClosure.why(numbers);
    }
}
