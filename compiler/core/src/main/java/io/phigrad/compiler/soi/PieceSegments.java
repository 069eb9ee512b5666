package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Wording;
import io.phigrad.phi.derive.Derivative;
import io.phigrad.phi.derive.Steepness;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.rewrite.TermCost;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pieces of the blocks of a method as segments, where that leaves less to compute: reuse-centric identification (Shen
 * et al. 2021, Fig. 7) over the regions of the def-use chain of the result, inner ones first. A piece above the limit is
 * split at its most reused number.
 */
public final class PieceSegments {
    private static final int MOST_INPUTS = 8;

    private final SsaMethod method;
    private final Activity activity;
    private final Settings settings;
    private final Definitions definitions;
    private final NewValues ids;
    /** What follows a node, and which value a segment has taken the place of. */
    private final Map<Node, List<Node>> after = new IdentityHashMap<>();

    private final Map<Value, Value> replaced = new HashMap<>();
    private final Set<Node> inside = new HashSet<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
    private final Wording wording;

    private PieceSegments(SsaMethod method, Activity activity, Settings settings) {
        this.method = method;
        this.activity = activity;
        this.settings = settings;
        this.definitions = new Definitions(method.body());
        this.ids = new NewValues(method);
        this.wording = new Wording(definitions);
    }

    /** The method with segments in one of its blocks, or why none of them would be simpler than its steps. */
    static Attempt of(SsaMethod method, Activity activity, Block block, Settings settings) {
        PieceSegments segments = new PieceSegments(method, activity, settings);
        segments.visit(block);
        if (!segments.replaced.isEmpty()) {
            return new Attempt.Made(segments.written(), segments.bounds, segments.verdicts);
        }
        return segments.verdicts.isEmpty()
                ? new Attempt.Refused("all numbers that it makes are sums, or read from memory, or need no derivative")
                : new Attempt.Refused("no number that it makes would be simpler as a segment", segments.verdicts);
    }

    private void visit(Block block) {
        PieceBounds edges = new PieceBounds(block, definitions, wording, settings);
        Deque<Piece> open = new ArrayDeque<>(Piece.of(block, definitions, activity, settings));
        while (!open.isEmpty()) {
            visit(open.poll(), open, edges);
        }
    }

    private void visit(Piece piece, Deque<Piece> open, PieceBounds edges) {
        List<Value> inputs = piece.inputs(activity);
        Terms terms = new Terms();
        Elevation elevation = Elevation.of(new Block(piece.code(), List.of(piece.output())), Map.of(), terms);
        Expr term = elevation.of(piece.output());
        int size = TermSize.of(List.of(term));
        if (size > settings.limit() || inputs.size() > MOST_INPUTS) {
            Optional<List<Piece>> halves = piece.split(definitions, activity, settings);
            halves.ifPresent(both -> {
                open.push(both.get(1));
                open.push(both.get(0));
            });
            String why = size > settings.limit()
                    ? "above the limit of " + settings.limit() + " nodes"
                    : "by more than " + MOST_INPUTS + " numbers";
            note(
                    piece,
                    inputs,
                    size,
                    false,
                    why
                            + halves.map(both -> ", split at "
                                            + wording.of(both.get(0).output()))
                                    .orElse(", and nothing to split it at"));
        } else if (inputs.isEmpty() || !inputs.stream().allMatch(v -> v.type() == Scalar.DOUBLE)) {
            note(piece, inputs, size, false, "not of numbers of type double alone");
        } else {
            Optional<List<Expr>> partials =
                    simpler(term, inputs.stream().map(elevation::of).toList(), terms);
            partials.ifPresent(simpler -> {
                Value out = segment(piece, inputs, simpler, elevation);
                bounds.add(edges.of(piece, inputs, out));
            });
            note(
                    piece,
                    inputs,
                    size,
                    partials.isPresent(),
                    partials.isPresent()
                            ? "its derivative is simpler as a whole"
                            : "no law makes its derivative cheaper");
        }
    }

    private void note(Piece piece, List<Value> inputs, int size, boolean isSegment, String why) {
        Origin origin = definitions.node(piece.output()).map(Node::origin).orElse(Origin.NONE);
        boolean isNamed = !piece.output().name().isEmpty();
        String what = wording.of(piece.output()) + (isNamed ? Wording.in(origin) : "");
        String by = inputs.size() == 1 ? " of 1 number, " : " of " + inputs.size() + " numbers, ";
        verdicts.add(new Verdict(what + by + size + " nodes", origin, isSegment, why));
    }

    /** The partial derivatives, if the laws make less of them. */
    private Optional<List<Expr>> simpler(Expr term, List<Expr> along, Terms terms) {
        List<Expr> partials = new Derivative(terms).partials(term, along);
        List<Expr> simpler = settings.simplified(terms, partials);
        return !settings.has(Settings.Part.SIMPLIFICATION) || costWith(term, simpler) < costWith(term, partials)
                ? Optional.of(simpler)
                : Optional.empty();
    }

    private static double costWith(Expr term, List<Expr> partials) {
        List<Expr> all = new ArrayList<>(partials);
        all.add(term);
        return TermCost.of(all);
    }

    /** Gives the number of the segment. */
    private Value segment(Piece piece, List<Value> inputs, List<Expr> partials, Elevation elevation) {
        TermLowering.Scope scope = TermLowering.Scope.outermost();
        if (settings.has(Settings.Part.SHARING)) {
            piece.code().forEach(node -> node.outs().forEach(out -> scope.bind(elevation.of(out), out)));
        }
        Node last = definitions.node(piece.output()).orElseThrow();
        List<Operand> lowered = new TermLowering(elevation, ids, last.origin()).lower(partials, scope);
        Value out = ids.like(piece.output());
        List<Node> nodes = after.computeIfAbsent(last, any -> new ArrayList<>());
        nodes.addAll(scope.nodes());
        boolean steep = partials.stream().anyMatch(Steepness::mayBeInfinite);
        Node.Segment segment =
                new Node.Segment(out, piece.output(), List.copyOf(inputs), lowered, steep, last.origin());
        nodes.add(segment);
        replaced.put(piece.output(), out);
        inside.addAll(piece.code());
        inside.addAll(scope.nodes());
        return out;
    }

    private SsaMethod written() {
        Block body = written(method.body());
        return MemoryThreading.keepingYields(new SsaMethod(method.name(), method.params(), method.memories(), body));
    }

    /** Other code takes the segments' numbers; what makes a piece's number, and its derivatives, goes on with its own. */
    private Block written(Block block) {
        Substitution other = new Substitution(this::instead);
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            nodes.add(within(node, other));
            for (Node added : after.getOrDefault(node, List.of())) {
                nodes.add(added instanceof Node.Segment s ? over(s) : added);
            }
        }
        return new Block(nodes, other.apply(block.yields()));
    }

    private Node within(Node node, Substitution other) {
        if (inside.contains(node)) {
            return node;
        } else if (node instanceof Node.If n) {
            return new Node.If(
                    n.outs(), other.apply(n.condition()), written(n.then()), written(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(
                    n.outs(), n.args(), other.apply(n.inits()), written(n.header()), written(n.body()), n.origin());
        }
        return other.apply(node);
    }

    /** The inputs of a segment are what other segments give. */
    private Node.Segment over(Node.Segment s) {
        List<Operand> inputs = s.inputs().stream().map(this::instead).toList();
        return new Node.Segment(s.out(), s.value(), inputs, s.partials(), s.steep(), s.origin());
    }

    private Operand instead(Operand operand) {
        return operand instanceof Value v && replaced.containsKey(v) ? replaced.get(v) : operand;
    }

    /** The blocks of a method in which something is active, inner ones first. */
    static List<Block> blocks(SsaMethod method, Activity activity) {
        List<Block> blocks = new ArrayList<>();
        collect(method.body(), activity, blocks);
        return blocks;
    }

    private static void collect(Block block, Activity activity, List<Block> blocks) {
        for (Node node : block.nodes()) {
            Nodes.regions(node).forEach(region -> collect(region, activity, blocks));
        }
        if (block.nodes().stream().anyMatch(n -> n instanceof Node.Apply a && activity.isActive(a.out()))) {
            blocks.add(block);
        }
    }
}
