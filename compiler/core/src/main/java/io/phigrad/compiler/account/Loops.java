package io.phigrad.compiler.account;

import io.phigrad.compiler.account.LoopAccount.Fate;
import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.driver.LoopClosure;
import io.phigrad.compiler.driver.Places;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Remark.Kind;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Trial;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What became of each loop of a method, and why. */
final class Loops {
    private final SsaMethod method;
    private final Activity activity;
    private final Inspection inspection;
    private final List<SegmentAccount> segments;
    private final TermEnds ends;

    private Loops(Inspection inspection, List<SegmentAccount> segments) {
        this.inspection = inspection;
        this.segments = segments;
        this.method = inspection.ready().program().main();
        this.activity = inspection.ready().activity().main();
        this.ends = new TermEnds(method, Elevation.of(method, new Terms()));
    }

    static List<LoopAccount> of(Inspection inspection, List<SegmentAccount> segments) {
        return new Loops(inspection, segments).accounts();
    }

    private List<LoopAccount> accounts() {
        Map<Span, Node.Loop> loops = new LinkedHashMap<>(); // a method that is inlined twice has its loop twice
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop && loop.origin().line() > 0) {
                loops.putIfAbsent(Places.span(loop.origin()), loop);
            }
        });
        Comparator<Map.Entry<Span, Node.Loop>> byPlace = Map.Entry.comparingByKey(
                Comparator.comparing(Span::file).thenComparing(Span::line).thenComparing(Span::column));
        List<LoopAccount> accounts = new ArrayList<>();
        loops.entrySet().stream()
                .sorted(byPlace)
                .forEach(each -> accounts.add(account(accounts.size() + 1, each.getKey(), each.getValue())));
        return accounts;
    }

    private LoopAccount account(int number, Span place, Node.Loop loop) {
        List<LoopClosure> numbers = carried(loop);
        Optional<Remark> reversed = inspection.remarks().stream()
                .filter(remark -> remark.kind() == Kind.LOOP && remark.span().equals(place))
                .findFirst();
        Optional<SegmentAccount> segment = segments.stream()
                .filter(s -> s.code().contains(place))
                .min(Comparator.comparing(s -> s.code().size()));
        if (reversed.isPresent()) {
            String[] told = reversed.get().cost().split(": ", 2);
            return new LoopAccount(
                    number,
                    place,
                    Fate.REVERSED,
                    numbers,
                    told[0],
                    told.length > 1 ? told[1] : "",
                    why(reversed.get(), numbers),
                    fix(reversed.get(), numbers));
        } else if (segment.isPresent()) {
            String how = "is part of segment " + segment.get().label() + ", "
                    + segment.get().what() + ": its partial derivatives are at hand when it ends";
            return new LoopAccount(number, place, Fate.SEGMENT, numbers, how, "", cause(place), "");
        } else if (!isActive(loop)) {
            return new LoopAccount(
                    number,
                    place,
                    Fate.INACTIVE,
                    numbers,
                    "runs once, forward",
                    "",
                    "no derivative goes through what it computes",
                    "");
        }
        return new LoopAccount(number, place, Fate.REWRITTEN, numbers, rewritten(place), "", cause(place), "");
    }

    private String why(Remark remark, List<LoopClosure> numbers) {
        String why = numbers.isEmpty() ? remark.cause() : LoopClosure.why(numbers);
        return inspection.coarsened() ? why : "coarsening is off; " + why;
    }

    private String rewritten(Span place) {
        return taken(place)
                .map(trial -> "is there in another form: " + trial.what())
                .orElse(
                        "is not reversed by itself: its derivative is formed in a loop around it, or from what is at hand");
    }

    private String cause(Span place) {
        return taken(place)
                .map(trial -> String.format(
                        Locale.ROOT,
                        "with it the gradient costs %.0f additions in place of %.0f",
                        trial.cost(),
                        trial.before()))
                .orElse("with what was taken around it the gradient is cheaper");
    }

    /** The last trial about a place that was taken. */
    private Optional<Trial> taken(Span place) {
        return inspection.trials().stream()
                .filter(trial -> trial.isTaken() && trial.origin().line() > 0)
                .filter(trial -> Places.span(trial.origin()).equals(place))
                .reduce((first, last) -> last);
    }

    private static String fix(Remark remark, List<LoopClosure> numbers) {
        List<String> fixes = new ArrayList<>();
        if (!remark.fix().isEmpty()) {
            fixes.add(remark.fix());
        }
        numbers.stream().flatMap(n -> Remedies.of(n.why()).stream()).distinct().forEach(fixes::add);
        return String.join("; ", fixes);
    }

    private boolean isActive(Node.Loop loop) {
        return loop.outs().stream()
                .anyMatch(out -> out.type() instanceof MemoryType memory
                        ? activity.isActive(memory.region())
                        : activity.isActive(out));
    }

    private List<LoopClosure> carried(Node.Loop loop) {
        List<LoopClosure> carried = new ArrayList<>();
        for (int k = 0; k < loop.outs().size(); k++) {
            Value out = loop.outs().get(k);
            if (out.type() instanceof Scalar type && type.isFloating()) {
                carried.add(LoopClosure.of(ends, loop, k));
            } else if (out.type() instanceof MemoryType memory && activity.isActive(memory.region())) {
                carried.add(LoopClosure.open(
                        written(loop, memory.region()),
                        "its rounds write to it, and formulas close numbers, not what is written in place"));
            }
        }
        return carried;
    }

    /** The name of an array that the loop writes to. */
    private static String written(Node.Loop loop, int region) {
        List<String> names = new ArrayList<>();
        Nodes.walk(loop.body(), node -> {
            if (node instanceof Node.Store store
                    && Activity.region(store.memory()) == region
                    && store.array() instanceof Value array
                    && !array.name().isEmpty()) {
                names.add(array.name());
            }
        });
        return names.isEmpty() ? "an array" : names.get(0);
    }
}
