package io.phigrad.compiler.account;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which code of the source became which segment. */
final class SegmentCode {
    private final SsaMethod source;
    private final SsaMethod chosen;
    private final Inspection inspection;

    private SegmentCode(Inspection inspection) {
        this.inspection = inspection;
        this.source = inspection.ready().program().main();
        this.chosen = inspection.chosen().method();
    }

    static List<SegmentAccount> of(Inspection inspection) {
        return new SegmentCode(inspection).segments();
    }

    private List<SegmentAccount> segments() {
        Map<Origin, List<Node.Segment>> byPlace = new LinkedHashMap<>();
        Nodes.walk(chosen.body(), node -> {
            if (node instanceof Node.Segment segment) {
                byPlace.computeIfAbsent(segment.origin(), any -> new ArrayList<>())
                        .add(segment);
            }
        });
        List<SegmentAccount> unnumbered = new ArrayList<>();
        byPlace.forEach((origin, segments) -> unnumbered.add(account(origin, segments)));
        unnumbered.sort(Comparator.comparing((SegmentAccount s) -> s.span().line())
                .thenComparing(s -> s.span().column()));
        List<SegmentAccount> numbered = new ArrayList<>();
        for (SegmentAccount s : unnumbered) {
            numbered.add(new SegmentAccount(numbered.size() + 1, s.what(), s.span(), s.inputs(), s.code()));
        }
        return numbered;
    }

    private SegmentAccount account(Origin origin, List<Node.Segment> segments) {
        Set<String> inputs = new LinkedHashSet<>();
        segments.forEach(s -> s.inputs().forEach(input -> inputs.add(name(input))));
        Optional<Node.Loop> loop = loop(origin);
        Set<Origin> code = new LinkedHashSet<>();
        String what;
        Span method = inspection.ready().marked().method().span();
        if (loop.isPresent()) {
            what = "the loop in line " + origin.line();
            code.add(origin);
            Nodes.regions(loop.get()).forEach(region -> Nodes.walk(region, node -> code.add(node.origin())));
        } else if (origin.line() == 0) {
            what = "the result of the method";
            source.body().yields().forEach(result -> slice(source, result, inputs(segments), code));
        } else {
            what = named(segments) + " in line " + origin.line();
            segments.forEach(s -> slice(chosen, s.value(), inputs(segments), code));
        }
        code.removeIf(place -> place.line() == 0);
        Span span = origin.line() == 0 ? method : Places.span(origin);
        return new SegmentAccount(
                0,
                what,
                span,
                List.copyOf(inputs),
                code.stream().map(Places::span).toList());
    }

    private static String name(Operand input) {
        return input instanceof Value v && !v.name().isEmpty() ? v.name() : "an intermediate number";
    }

    private static String named(List<Node.Segment> segments) {
        return segments.stream()
                .map(s -> s.out().name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("an intermediate number");
    }

    private static Set<Operand> inputs(List<Node.Segment> segments) {
        Set<Operand> inputs = new LinkedHashSet<>();
        segments.forEach(s -> inputs.addAll(s.inputs()));
        return inputs;
    }

    private Optional<Node.Loop> loop(Origin origin) {
        List<Node.Loop> found = new ArrayList<>();
        Nodes.walk(source.body(), node -> {
            if (node instanceof Node.Loop loop
                    && origin.line() > 0
                    && loop.origin().equals(origin)) {
                found.add(loop);
            }
        });
        return found.stream().findFirst();
    }

    /** The places of what a number is computed from, back to the inputs, as far as it depends on active parameters. */
    private void slice(SsaMethod method, Operand number, Set<Operand> inputs, Set<Origin> code) {
        Definitions definitions = new Definitions(method.body());
        Set<Operand> seen = new LinkedHashSet<>(inputs);
        Deque<Operand> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            Operand next = open.remove();
            Optional<Node> node = definitions.node(next);
            if (seen.add(next) && node.isPresent() && !(next.type() instanceof MemoryType) && isVaried(next)) {
                code.add(node.get().origin());
                for (Block region : Nodes.regions(node.get())) {
                    Nodes.walk(region, inner -> code.add(inner.origin()));
                }
                open.addAll(Nodes.mentioned(node.get()));
            }
        }
    }

    private boolean isVaried(Operand operand) {
        return inspection.ready().activity().main().isVaried(operand)
                || inspection.chosen().activity().isVaried(operand);
    }
}
