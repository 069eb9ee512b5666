package io.phigrad.compiler.lower;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.lower.RowLoops.RowLoop;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What loops over columns need of a row: numbers to be kept for each row, and what is as quickly computed again.
 *
 * @param parts for each number that is kept the part of it that HotSpot does not vectorise, with the operators that
 *     make the number of it; the number itself and none if it has no root or quotient to vectorise
 * @param again the nodes of the row that are computed again, operands first
 * @param settled the nodes of the row that compute the number of columns, operands first
 */
record RowValues(Map<Value, Part> parts, List<Node> again, List<Node> settled) {

    /** A number is computed by these operators from the leaf, and from what each row reads at its own index. */
    record Part(Operand leaf, List<Node> above) {}

    List<Value> stored() {
        return List.copyOf(parts.keySet());
    }

    Operand leaf(Value value) {
        return requireNonNull(parts.get(value)).leaf();
    }

    List<Node> above(Value value) {
        return requireNonNull(parts.get(value)).above();
    }

    /** Empty if the columns need what can neither be kept as a number nor be computed again. */
    static Optional<RowValues> of(RowLoop rows, List<Node.Loop> gathers, Definitions definitions) {
        return new Finder(rows, gathers, definitions).find();
    }

    /** The analysis of one loop over rows. */
    private static final class Finder {
        private final RowLoop rows;
        private final List<Node.Loop> gathers;
        private final Definitions definitions;
        private final Map<Value, Node> row = new LinkedHashMap<>();
        private final Set<Value> needed = new LinkedHashSet<>();
        private final Set<Node> again = new HashSet<>();
        private final Map<Value, Part> parts = new LinkedHashMap<>();

        Finder(RowLoop rows, List<Node.Loop> gathers, Definitions definitions) {
            this.rows = rows;
            this.gathers = gathers;
            this.definitions = definitions;
            rows.loop().body().nodes().forEach(node -> node.outs().forEach(out -> row.put(out, node)));
        }

        Optional<RowValues> find() {
            for (Node.Loop gather : gathers) {
                Nodes.walkOperands(new Block(List.of(gather), List.of()), operand -> {
                    if (operand instanceof Value v && isOfRow(v)) {
                        needed.add(v);
                    }
                });
            }
            for (Value value : needed) {
                if (isQuick(value)) {
                    collect(value);
                } else if (value.type() == Scalar.DOUBLE && row.containsKey(value)) {
                    parts.put(value, part(value));
                } else {
                    return Optional.empty();
                }
            }
            List<Node> nodes = inOrder(again);
            again.clear();
            collect(requireNonNull(rows.inner().get(gathers.get(0))).bound());
            return Optional.of(new RowValues(parts, nodes, inOrder(again)));
        }

        private List<Node> inOrder(Set<Node> some) {
            return rows.loop().body().nodes().stream().filter(some::contains).toList();
        }

        /** Whether a value is the row's own: computed in it, or handed on to it; memory and the index are known anyway. */
        private boolean isOfRow(Value value) {
            boolean isArg = rows.loop().args().contains(value) && !value.equals(index());
            return !(value.type() instanceof MemoryType) && (isArg || row.containsKey(value));
        }

        private Value index() {
            return rows.loop().args().get(rows.counted().arg());
        }

        /** Whether a value takes no more than integers of the index, and one load. */
        private boolean isQuick(Operand operand) {
            if (!(operand instanceof Value value) || !isOfRow(value)) {
                return true;
            }
            Node node = row.get(value);
            if (node instanceof Node.Apply n) {
                return n.out().type() == Scalar.INT
                        && !Nodes.mayThrow(n)
                        && n.in().stream().allMatch(this::isQuick);
            }
            if (node instanceof Node.Length n) {
                return isQuick(n.array());
            }
            return node instanceof Node.Load n
                    && n.out().type() instanceof Scalar
                    && definitions.isInvariant(n.array(), rows.loop())
                    && isQuick(n.index());
        }

        private void collect(Operand operand) {
            if (operand instanceof Value value && row.containsKey(value) && again.add(requireNonNull(row.get(value)))) {
                Nodes.operands(requireNonNull(row.get(value))).forEach(this::collect);
            }
        }

        private Part part(Value value) {
            Set<Value> above = new HashSet<>();
            Set<Operand> leaves = new LinkedHashSet<>();
            spread(value, above, leaves);
            List<Node> nodes = rows.loop().body().nodes().stream()
                    .filter(node -> node.outs().stream().anyMatch(above::contains))
                    .toList();
            boolean isSlow = nodes.stream()
                    .anyMatch(node -> node instanceof Node.Apply n && (n.op() == Op.DIV || n.op() == Op.SQRT));
            return isSlow && leaves.size() == 1
                    ? new Part(leaves.iterator().next(), nodes)
                    : new Part(value, List.of());
        }

        /** What HotSpot vectorises of the way to a number, and what it does not. */
        private void spread(Value value, Set<Value> above, Set<Operand> leaves) {
            Node node = row.get(value);
            boolean isOwn = above.isEmpty() ? onlyGathered(value) : definitions.uses(value) == 1;
            boolean isVector =
                    node instanceof Node.Apply n && Slow.isVector(n) || node instanceof Node.Load l && isAligned(l);
            if (!isOwn || !isVector) {
                leaves.add(value);
                return;
            }
            above.add(value);
            if (node instanceof Node.Apply n) {
                for (Operand in : n.in()) {
                    if (in instanceof Value v && isOfRow(v)) {
                        spread(v, above, leaves);
                    }
                }
            }
        }

        private boolean onlyGathered(Value value) {
            int[] uses = {0};
            gathers.forEach(gather -> Nodes.walkOperands(new Block(List.of(gather), List.of()), operand -> {
                uses[0] += operand.equals(value) ? 1 : 0;
            }));
            return definitions.uses(value) == uses[0];
        }

        private boolean isAligned(Node.Load load) {
            return load.out().type() == Scalar.DOUBLE
                    && load.index().equals(index())
                    && definitions.isInvariant(load.array(), rows.loop());
        }
    }
}
