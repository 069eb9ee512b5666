package io.phigrad.compiler.account;

import io.phigrad.compiler.account.Diagram.Arrow;
import io.phigrad.compiler.account.Diagram.Box;
import io.phigrad.compiler.account.Diagram.Kind;
import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.driver.Places;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the def-use graph of a method: a box for each number that has a name, or is used more than once, with what leads to
 * it written out in the box. Whole numbers and conditions that no derivative goes through are written, not drawn.
 */
final class Drawing {
    /** More boxes than a person looks through: then each block is one. */
    private static final int MOST_BOXES = 90;

    private final SsaMethod method;
    private final Activity activity;
    private final Definitions definitions;
    private final Map<String, Integer> segmentOfPlace;
    private final boolean merged;
    private final Labels labels = new Labels(this::folded, this::name);
    private final List<Box> boxes = new ArrayList<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();
    private final Map<Value, String> boxOf = new HashMap<>();
    private final Map<Value, String> temporaries = new HashMap<>();

    private Drawing(SsaMethod method, Activity activity, Map<String, Integer> segmentOfPlace, boolean merged) {
        this.method = method;
        this.activity = activity;
        this.segmentOfPlace = segmentOfPlace;
        this.merged = merged;
        this.definitions = new Definitions(method.body());
    }

    static Diagram of(Inspection inspection, List<SegmentAccount> segments) {
        Map<String, Integer> places = new HashMap<>();
        segments.stream()
                .sorted((a, b) -> Integer.compare(b.code().size(), a.code().size()))
                .forEach(segment -> segment.code().forEach(span -> places.put(span.toString(), segment.number())));
        SsaMethod method = inspection.ready().program().main();
        Activity activity = inspection.ready().activity().main();
        Diagram whole = new Drawing(method, activity, places, false).diagram();
        return whole.boxes().size() <= MOST_BOXES ? whole : new Drawing(method, activity, places, true).diagram();
    }

    private Diagram diagram() {
        for (Value param : method.params()) {
            boxOf.put(param, add("", Kind.PARAMETER, param.name() + ": " + param.type(), Origin.NONE, isActive(param)));
        }
        boxes(method.body(), "");
        arrows(method.body());
        List<Operand> results = method.body().yields();
        if (!results.isEmpty() && !(results.get(0).type() instanceof MemoryType)) {
            String id = add("", Kind.RESULT, "return " + labels.of(results.get(0)), Origin.NONE, true);
            connect(results.get(0), id, false);
        }
        return new Diagram(boxes, List.copyOf(arrows), merged);
    }

    private String add(String parent, Kind kind, String label, Origin origin, boolean active) {
        String id = "b" + boxes.size();
        int segment = segmentOfPlace.getOrDefault(Places.span(origin).toString(), 0);
        boxes.add(new Box(id, parent, kind, Labels.cut(label), origin.line(), segment, active));
        return id;
    }

    private void boxes(Block block, String parent) {
        if (merged && block.nodes().stream().anyMatch(node -> isDrawn(node))) {
            merge(block, parent);
        }
        for (Node node : block.nodes()) {
            if (node instanceof Node.Loop loop) {
                loop(loop, parent);
            } else if (node instanceof Node.If branch) {
                branch(branch, parent);
            } else if (isDrawn(node) && !merged) {
                String id = add(parent, kind(node), label(node), node.origin(), isActive(node));
                node.outs().forEach(out -> boxOf.put(out, id));
            }
        }
    }

    private void merge(Block block, String parent) {
        List<Node> drawn = block.nodes().stream().filter(this::isDrawn).toList();
        List<Integer> lines = drawn.stream()
                .map(node -> node.origin().line())
                .filter(line -> line > 0)
                .sorted()
                .toList();
        String where = lines.isEmpty() ? "" : ", lines " + lines.get(0) + " to " + lines.get(lines.size() - 1);
        Origin first = drawn.get(0).origin();
        String id = add(
                parent,
                Kind.VALUE,
                drawn.size() + " numbers" + where,
                first,
                drawn.stream().anyMatch(this::isActive));
        drawn.forEach(node -> node.outs().forEach(out -> boxOf.put(out, id)));
    }

    private void loop(Node.Loop loop, String parent) {
        String stop = loop.stop().equals(Constant.of(false)) ? "" : ", until " + labels.of(loop.stop());
        String label = "loop, line " + loop.origin().line() + ": while " + labels.of(loop.proceed()) + stop;
        String id = add(
                parent, Kind.LOOP, label, loop.origin(), loop.outs().stream().anyMatch(this::isActive));
        for (int k = 0; k < loop.args().size(); k++) {
            Value arg = loop.args().get(k);
            if (arg.type().isFloating() || isActive(loop.outs().get(k)) && !(arg.type() instanceof MemoryType)) {
                String phi = add(
                        id,
                        Kind.PHI,
                        name(arg) + " starts as " + labels.of(loop.inits().get(k)),
                        loop.origin(),
                        isActive(arg) || isActive(loop.outs().get(k)));
                boxOf.put(arg, phi);
                boxOf.put(loop.outs().get(k), phi);
            }
        }
        boxes(loop.header(), id);
        boxes(loop.body(), id);
    }

    private void branch(Node.If branch, String parent) {
        boolean holds = Nodes.regions(branch).stream()
                .flatMap(region -> region.nodes().stream())
                .anyMatch(node -> isDrawn(node) || !Nodes.regions(node).isEmpty());
        if (holds) {
            String id = add(
                    parent,
                    Kind.BRANCH,
                    "if " + labels.of(branch.condition()),
                    branch.origin(),
                    branch.outs().stream().anyMatch(this::isActive));
            boxes(branch.then(), id);
            boxes(branch.otherwise(), id);
        }
        for (int k = 0; k < branch.outs().size(); k++) {
            Value out = branch.outs().get(k);
            if (out.type().isFloating()) {
                String label = name(out) + " = φ(" + labels.of(branch.condition()) + "; "
                        + labels.of(branch.then().yields().get(k)) + ", "
                        + labels.of(branch.otherwise().yields().get(k)) + ")";
                boxOf.put(out, add(parent, Kind.PHI, label, branch.origin(), isActive(out)));
            }
        }
    }

    /** That of the source, or one of its own. */
    private String name(Value value) {
        return value.name().isEmpty()
                ? temporaries.computeIfAbsent(value, any -> "t" + (temporaries.size() + 1))
                : value.name();
    }

    private String label(Node node) {
        String right = labels.of(node);
        boolean writes = node.outs().isEmpty() || node.outs().get(0).type() instanceof MemoryType;
        return writes ? right : name(node.outs().get(0)) + " = " + right;
    }

    private static Kind kind(Node node) {
        boolean writes = node instanceof Node.Store || node instanceof Node.Accumulate || node instanceof Node.Fill;
        return writes ? Kind.STORE : Kind.VALUE;
    }

    /** Whether a node of no regions has a box of its own. */
    private boolean isDrawn(Node node) {
        if (node instanceof Node.Throw || !Nodes.regions(node).isEmpty()) {
            return false;
        } else if (kind(node) == Kind.STORE) {
            return true;
        }
        return node.outs().stream().anyMatch(this::isDrawn);
    }

    private boolean isDrawn(Value value) {
        boolean number = value.type().isFloating();
        boolean array = value.type() instanceof ArrayType && !value.name().isEmpty();
        boolean load =
                definitions.node(value).filter(Node.Load.class::isInstance).isPresent();
        return array && !load || number && (!value.name().isEmpty() || !load && definitions.uses(value) > 1);
    }

    private Optional<Node> folded(Value value) {
        Optional<Node> node =
                definitions.node(value).filter(n -> Nodes.regions(n).isEmpty());
        boolean named = !value.name().isEmpty();
        return node.filter(n -> !named && !isDrawn(value));
    }

    private boolean isActive(Operand operand) {
        return operand.type() instanceof MemoryType memory
                ? activity.isActive(memory.region())
                : activity.isActive(operand)
                        || operand.type() instanceof ArrayType
                                && method.params().contains(operand)
                                && isActiveArray(operand);
    }

    /** Whether some element of it that is read or written carries a derivative. */
    private boolean isActiveArray(Operand array) {
        boolean[] active = {false};
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Load load && load.array().equals(array)) {
                active[0] |= isActive(load.out());
            } else if (node instanceof Node.Store store && store.array().equals(array)) {
                active[0] |= isActive(store.memory());
            }
        });
        return active[0];
    }

    private boolean isActive(Node node) {
        return node.outs().stream().anyMatch(this::isActive);
    }

    private void arrows(Block block) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Loop loop) {
                for (int k = 0; k < loop.args().size(); k++) {
                    String phi = boxOf.get(loop.args().get(k));
                    if (phi != null) {
                        connect(loop.inits().get(k), phi, false);
                        connect(loop.next().get(k), phi, true);
                    }
                }
            } else if (node instanceof Node.If branch) {
                for (int k = 0; k < branch.outs().size(); k++) {
                    String phi = boxOf.get(branch.outs().get(k));
                    if (phi != null) {
                        connect(branch.condition(), phi, false);
                        connect(branch.then().yields().get(k), phi, false);
                        connect(branch.otherwise().yields().get(k), phi, false);
                    }
                }
            } else if (!node.outs().isEmpty() && boxOf.containsKey(node.outs().get(0))) {
                String box = boxOf.get(node.outs().get(0));
                Nodes.operands(node).forEach(operand -> connect(operand, box, false));
            }
            Nodes.regions(node).forEach(this::arrows);
        }
    }

    private void connect(Operand from, String to, boolean back) {
        for (String box : sources(from, new HashSet<>())) {
            if (!box.equals(to)) {
                arrows.add(new Arrow(box, to, isActive(from), back));
            } else if (back) {
                arrows.add(new Arrow(box, to, isActive(from), true));
            }
        }
    }

    /** The boxes that an operand comes from, through what has none. */
    private Set<String> sources(Operand operand, Set<Operand> seen) {
        Set<String> found = new LinkedHashSet<>();
        if (!(operand instanceof Value value) || !seen.add(operand)) {
            return found;
        } else if (boxOf.containsKey(value)) {
            found.add(boxOf.get(value));
            return found;
        }
        Optional<Node> node = definitions.node(value);
        if (node.isPresent() && node.get() instanceof Node.Loop loop) {
            int k = Math.max(loop.outs().indexOf(value), loop.args().indexOf(value));
            found.addAll(sources(loop.inits().get(k), seen));
            found.addAll(sources(loop.next().get(k), seen));
        } else if (node.isPresent() && node.get() instanceof Node.If branch) {
            int k = branch.outs().indexOf(value);
            found.addAll(sources(branch.then().yields().get(k), seen));
            found.addAll(sources(branch.otherwise().yields().get(k), seen));
        } else {
            node.ifPresent(n -> Nodes.operands(n).forEach(o -> found.addAll(sources(o, seen))));
        }
        return found;
    }
}
