package io.phigrad.compiler.account;

import io.phigrad.compiler.account.LoopAccount.Carried;
import io.phigrad.compiler.account.LoopAccount.Fate;
import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.report.Remark;
import io.phigrad.compiler.report.Remark.Kind;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LoopSolver;
import io.phigrad.phi.loop.Solution;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** What became of each loop of a method, and why. */
final class Loops {
    private final SsaMethod method;
    private final Activity activity;
    private final Inspection inspection;
    private final List<SegmentAccount> segments;
    private final Elevation elevation;

    private Loops(Inspection inspection, List<SegmentAccount> segments) {
        this.inspection = inspection;
        this.segments = segments;
        this.method = inspection.ready().program().main();
        this.activity = inspection.ready().activity().main();
        this.elevation = Elevation.of(method, new Terms());
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
        List<Span> places = loops.keySet().stream()
                .sorted(Comparator.comparing(Span::file)
                        .thenComparing(Span::line)
                        .thenComparing(Span::column))
                .toList();
        List<LoopAccount> accounts = new ArrayList<>();
        for (Span place : places) {
            accounts.add(account(accounts.size() + 1, place, loops.get(place)));
        }
        return accounts;
    }

    private LoopAccount account(int number, Span place, Node.Loop loop) {
        List<Carried> numbers = carried(loop);
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
                    cause(reversed.get(), numbers),
                    fix(reversed.get(), numbers));
        } else if (segment.isPresent()) {
            String how = "is part of segment " + segment.get().label() + ", "
                    + segment.get().what() + ": its partial derivatives are at hand when it ends";
            return new LoopAccount(
                    number, place, Fate.SEGMENT, numbers, how, "", "the gradient is cheaper with it", "");
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
        return new LoopAccount(
                number,
                place,
                Fate.REWRITTEN,
                numbers,
                "is not reversed by itself: its derivative is formed in a loop around it, or from what is at hand",
                "",
                "a segment or a sum around it has taken it",
                "");
    }

    /** The remark's, in the names of the source, or more exactly where a number is closed on paper. */
    private static String cause(Remark remark, List<Carried> numbers) {
        Optional<Carried> open = numbers.stream().filter(n -> !n.isClosed()).findFirst();
        if (open.isPresent()) {
            return open.get().name() + " has no closed form, for " + open.get().why();
        }
        return numbers.stream().anyMatch(Carried::folds)
                ? "its closed form (" + String.join(", ", numbers.get(0).rules())
                        + ") is a sum or a product over its rounds, which is a loop all the same"
                : remark.cause();
    }

    private static String fix(Remark remark, List<Carried> numbers) {
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

    private List<Carried> carried(Node.Loop loop) {
        List<Carried> carried = new ArrayList<>();
        for (int k = 0; k < loop.outs().size(); k++) {
            Value out = loop.outs().get(k);
            if (out.type() instanceof Scalar type && type.isFloating()) {
                carried.add(carried(loop, k, out.name().isEmpty() ? "a number" : out.name()));
            } else if (out.type() instanceof MemoryType memory && activity.isActive(memory.region())) {
                carried.add(new Carried(
                        "an array",
                        List.of(),
                        false,
                        "its rounds write to it, and formulas close numbers, not what is written in place"));
            }
        }
        return carried;
    }

    private static boolean folds(Expr term) {
        return term instanceof Expr.Fold || term.parts().stream().anyMatch(Loops::folds);
    }

    /** Why the outermost loop stays, with the names of the source for those of its term: {@code s1}, {@code s2}, ... */
    private String named(Node.Loop loop, int k, List<Solution.Opaque> open) {
        Solution.Opaque outermost = open.get(open.size() - 1);
        List<Integer> states = elevation.rounds(loop).states(k);
        String why = outermost.why();
        boolean same = outermost.loop().inits().size() == states.size();
        for (int at = states.size() - 1; same && at >= 0; at--) {
            String name = loop.args().get(states.get(at)).name();
            why = name.isEmpty() ? why : why.replaceAll("\\bs" + (at + 1) + "\\b", Matcher.quoteReplacement(name));
        }
        return why;
    }

    private Carried carried(Node.Loop loop, int k, String name) {
        Optional<Expr> state = elevation.rounds(loop).state(k);
        if (state.isEmpty()) {
            return new Carried(name, List.of(), false, elevation.rounds(loop).why(k));
        }
        LoopSolver.Closed closed =
                LoopSolver.onPaper(elevation.terms(), elevation.counts()).close(state.get());
        if (!closed.open().isEmpty()) {
            return new Carried(name, List.of(), false, named(loop, k, closed.open()));
        }
        List<String> rules = closed.derivation().rules().stream()
                .filter(rule -> !rule.equals("guard"))
                .distinct()
                .toList();
        return new Carried(name, rules.isEmpty() ? List.of("linearity") : rules, folds(closed.term()), "");
    }
}
