package io.phigrad.compiler.driver;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Wording;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.soi.Bounds;
import io.phigrad.compiler.soi.Coarsening;
import io.phigrad.compiler.soi.Kind;
import io.phigrad.compiler.soi.Refusal;
import io.phigrad.compiler.soi.Trial;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
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

/** Which code of the source became which segment, and why it is no more and no less. */
final class SegmentCode {
    private final SsaMethod source;
    private final SsaMethod chosen;
    private final Differentiation.Prepared ready;
    private final Coarsening.Choice choice;
    private final Activity activity;
    private final Wording wording;
    private final Definitions definitions;

    private SegmentCode(Differentiation.Prepared ready, KernelSearch.Found found) {
        this.ready = ready;
        this.choice = found.choice();
        this.source = ready.program().main();
        this.chosen = found.best().candidate().method();
        this.activity = found.best().candidate().activity();
        this.definitions = new Definitions(chosen.body());
        this.wording = new Wording(definitions);
    }

    static List<SegmentAccount> of(Differentiation.Prepared ready, KernelSearch.Found found) {
        return new SegmentCode(ready, found).segments();
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
            numbered.add(s.numbered(numbered.size() + 1));
        }
        return numbered;
    }

    private SegmentAccount account(Origin origin, List<Node.Segment> segments) {
        Optional<Node.Loop> loop = loop(origin);
        Set<Origin> code = new LinkedHashSet<>();
        String what;
        Span method = ready.marked().method().span();
        if (loop.isPresent()) {
            what = "the loop in line " + origin.line();
            code.add(origin);
            Nodes.regions(loop.get()).forEach(region -> Nodes.walk(region, node -> code.add(node.origin())));
        } else if (origin.line() == 0) {
            what = "the result of the method";
            source.body().yields().forEach(result -> slice(source, result, inputs(segments), code));
        } else {
            what = named(segments, origin);
            segments.forEach(s -> slice(chosen, s.value(), inputs(segments), code));
        }
        code.removeIf(place -> place.line() == 0);
        return new SegmentAccount(
                0,
                what,
                origin.line() == 0 ? method : Places.span(origin),
                begins(segments),
                segments.stream().map(this::output).distinct().toList(),
                origin.line() == 0 ? "" : around(segments.get(0), loop),
                trial(segments),
                code.stream().map(Places::span).toList());
    }

    private String named(List<Node.Segment> segments, Origin origin) {
        return segments.stream()
                .map(s -> s.out().name())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> name + " in line " + origin.line())
                .orElseGet(() -> wording.of(segments.get(0).value()));
    }

    /** The inputs as the segments have them now, with the reasons of the move that made them. */
    private List<Bounds.Input> begins(List<Node.Segment> segments) {
        Set<Bounds.Input> inputs = new LinkedHashSet<>();
        for (Node.Segment segment : segments) {
            List<Bounds.Input> told = bounds(segment).map(Bounds::inputs).orElse(List.of());
            for (int k = 0; k < segment.inputs().size(); k++) {
                inputs.add(
                        told.size() == segment.inputs().size()
                                ? told.get(k)
                                : new Bounds.Input(wording.of(segment.inputs().get(k)), ""));
            }
        }
        return List.copyOf(inputs);
    }

    private SegmentAccount.Output output(Node.Segment segment) {
        String name = segment.origin().line() == 0 ? "the result" : wording.of(segment.value());
        return new SegmentAccount.Output(
                segment.out().name().isEmpty() ? name : segment.out().name(),
                bounds(segment).map(Bounds::end).orElse(""));
    }

    private Optional<Bounds> bounds(Node.Segment segment) {
        return trial(List.of(segment))
                .flatMap(trial -> trial.segments().stream()
                        .filter(bounds -> bounds.out().equals(segment.out()))
                        .findFirst());
    }

    /** The last of the moves that put a segment where these are: a number may be taken by one after another. */
    private Optional<Trial> trial(List<Node.Segment> segments) {
        return choice.way().stream()
                .filter(trial -> trial.segments().stream()
                        .anyMatch(bounds ->
                                segments.stream().anyMatch(s -> s.out().equals(bounds.out()))))
                .reduce((first, last) -> last);
    }

    /** What became of the loops around a segment as segments, inner ones first, and of the result as one. */
    private String around(Node.Segment segment, Optional<Node.Loop> itself) {
        Optional<Node> owner = definitions.owner(definitions.home(segment));
        while (owner.isPresent()) {
            Origin place = owner.get().origin();
            boolean isItself =
                    itself.filter(loop -> loop.origin().equals(place)).isPresent();
            Optional<String> fate =
                    owner.get() instanceof Node.Loop && !isItself ? fate(Kind.LOOP, place) : Optional.empty();
            if (fate.isPresent()) {
                return fate.get();
            }
            owner = definitions.owner(definitions.home(owner.get()));
        }
        return fate(Kind.RESULT, Origin.NONE).orElse("");
    }

    private Optional<String> fate(Kind kind, Origin place) {
        return choice.trials().stream()
                .filter(trial -> trial.kind() == kind && trial.origin().equals(place) && !trial.isTaken())
                .map(Trial::toString)
                .reduce((first, last) -> last)
                .or(() -> choice.refusals().stream()
                        .filter(refusal ->
                                refusal.kind() == kind && refusal.origin().equals(place))
                        .map(Refusal::toString)
                        .reduce((first, last) -> last));
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
        return ready.activity().main().isVaried(operand) || activity.isVaried(operand);
    }
}
