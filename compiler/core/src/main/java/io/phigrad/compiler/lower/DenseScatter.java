package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scatters that come to the elements of an array of adjoints one after the other, each once, before anything else has to do
 * with it: one in a loop over all elements, or over those of all rows; or one in a loop that leaves out the last element, and
 * another one for that ({@link Carries}); or some in a loop over groups of elements.
 *
 * @param scatters those
 * @param gaps elements of the groups that they leave out
 * @param loop the outermost loop with the first of them
 * @param end where they end, if that is not known to be the end of the array
 * @param guard the branch in whose first side they stand, if they do
 */
record DenseScatter(
        List<Node.Accumulate> scatters, List<Gap> gaps, Node.Loop loop, Optional<End> end, Optional<Node.If> guard) {

    /**
     * The first element, or group of them, that they do not come to; the first of all if it lies before that.
     *
     * @param array whose length it is, if it is one
     * @param isNatural whether it is the length of an array or a part of it, and so not negative
     * @param size how many elements a group has, 1 if there are none
     */
    record End(Operand index, Optional<Operand> array, boolean isNatural, int size) {}

    /** The element of a group that lies so far behind the group's first. */
    record Gap(Operand group, int distance) {}

    DenseScatter {
        scatters = List.copyOf(scatters);
        gaps = List.copyOf(gaps);
    }

    static Optional<DenseScatter> first(SsaMethod kernel, int array, InitialStores.Shape shape) {
        return new Search(kernel, array, shape).first();
    }

    /** The memory that holds the elements. */
    private int region() {
        return Activity.region(scatters.get(0).memory());
    }

    private static final class Search {
        private final SsaMethod kernel;
        private final Value adjoints;
        private final Value primal;
        private final List<Value> asLong;
        private final int rank;
        private final Definitions definitions;
        private final Inductions inductions;

        Search(SsaMethod kernel, int array, InitialStores.Shape shape) {
            this.kernel = kernel;
            this.adjoints = kernel.params().get(array);
            this.primal = kernel.params().get(shape.primal());
            this.asLong = shape.asLong().stream().map(kernel.params()::get).toList();
            this.rank = ((ArrayType) adjoints.type()).rank();
            this.definitions = new Definitions(kernel.body());
            this.inductions = new Inductions(definitions);
        }

        Optional<DenseScatter> first() {
            if (rank > 1 && movesRows()) {
                return Optional.empty();
            }
            List<Node> nodes = kernel.body().nodes();
            Optional<DenseScatter> found = in(kernel.body(), Optional.empty());
            for (int k = 0; k < nodes.size() && found.isEmpty() && rank == 1; k++) {
                if (nodes.get(k) instanceof Node.If branch) {
                    List<Node> before = nodes.subList(0, k);
                    found = in(branch.then(), Optional.of(branch))
                            .filter(inside -> touching(inside.region(), before) == 0);
                }
            }
            return found;
        }

        private boolean movesRows() {
            boolean[] moves = {false};
            Nodes.walk(
                    kernel.body(),
                    node -> moves[0] |=
                            node instanceof Node.Store store && store.value().type() instanceof ArrayType);
            return moves[0];
        }

        private Optional<DenseScatter> in(Block block, Optional<Node.If> guard) {
            List<Node> nodes = block.nodes();
            for (int k = 0; k < nodes.size(); k++) {
                Optional<DenseScatter> found = in(nodes.get(k), block, guard);
                if (found.isPresent()) {
                    List<Node.Accumulate> scatters = found.get().scatters();
                    int last = Math.max(k, nodes.indexOf(scatters.get(scatters.size() - 1)));
                    return found.filter(f -> touching(f.region(), nodes.subList(0, last + 1)) == scatters.size());
                }
            }
            return Optional.empty();
        }

        private Optional<DenseScatter> in(Node node, Block block, Optional<Node.If> guard) {
            List<Node.Accumulate> scatters =
                    over(node, List.of()).map(List::of).orElse(rank == 1 ? butLast(node, block) : List.of());
            if (!scatters.isEmpty()) {
                Node.Loop loop = (Node.Loop) node;
                return Optional.of(new DenseScatter(scatters, List.of(), loop, end(loop), guard));
            }
            return rank == 1 ? overGroups(node, guard) : Optional.empty();
        }

        /** The scatter in a loop over all elements, or over all rows, of the array that the indices lead to. */
        private Optional<Node.Accumulate> over(Node node, List<Operand> indices) {
            Optional<Counted> counted =
                    counted(node, indices).filter(c -> c.init().equals(Constant.of(0)));
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            Node.Loop loop = (Node.Loop) node;
            List<Operand> inner = new ArrayList<>(indices);
            inner.add(loop.args().get(counted.get().arg()));
            return inner.size() == rank
                    ? scatter(loop.body(), inner)
                    : loop.body().nodes().stream()
                            .flatMap(n -> over(n, inner).stream())
                            .findFirst();
        }

        /** Scatters in a loop over groups of elements. */
        private Optional<DenseScatter> overGroups(Node node, Optional<Node.If> guard) {
            return counted(node, List.of()).filter(Counted::isUpFromZero).flatMap(counted -> {
                Node.Loop loop = (Node.Loop) node;
                Value index = loop.args().get(counted.arg());
                return Groups.of(loop, index, adjoints, definitions)
                        .map(groups -> new DenseScatter(
                                groups.scatters(),
                                gaps(groups),
                                loop,
                                Optional.of(end(counted.bound(), groups.size())),
                                guard));
            });
        }

        private static List<Gap> gaps(Groups groups) {
            return groups.gaps().stream()
                    .map(place -> new Gap(groups.start(), place))
                    .toList();
        }

        private Optional<Node.Accumulate> scatter(Block body, List<Operand> indices) {
            return accumulates(body)
                    .filter(a -> a.index().equals(indices.get(rank - 1))
                            && leadTo(a.array(), indices.subList(0, rank - 1), adjoints))
                    .findFirst();
        }

        private static Stream<Node.Accumulate> accumulates(Block block) {
            return block.nodes().stream()
                    .filter(Node.Accumulate.class::isInstance)
                    .map(Node.Accumulate.class::cast);
        }

        /** The bound of a loop over something else than the array. */
        private Optional<End> end(Node.Loop loop) {
            return inductions
                    .counted(loop)
                    .map(Counted::bound)
                    .filter(bound -> !isLength(bound, List.of()))
                    .map(bound -> end(bound, 1));
        }

        private End end(Operand bound, int size) {
            Optional<Operand> array = definitions
                    .node(bound)
                    .filter(Node.Length.class::isInstance)
                    .map(length -> ((Node.Length) length).array());
            return new End(bound, array, array.isPresent() || isPart(bound), size);
        }

        /** Whether a number is the length of an array divided by a positive one. */
        private boolean isPart(Operand number) {
            return definitions
                    .apply(number)
                    .filter(quotient -> quotient.op() == Op.DIV
                            && quotient.in().get(1) instanceof Constant divisor
                            && divisor.number()
                                    .filter(d -> d instanceof Integer n && n > 0)
                                    .isPresent())
                    .flatMap(quotient -> definitions.node(quotient.in().get(0)))
                    .filter(Node.Length.class::isInstance)
                    .isPresent();
        }

        /** A loop over the array that the indices lead to, or upwards over some of its first elements if it has no rows. */
        private Optional<Counted> counted(Node node, List<Operand> indices) {
            return Optional.of(node)
                    .filter(Node.Loop.class::isInstance)
                    .flatMap(loop -> inductions.counted((Node.Loop) loop))
                    .filter(c -> c.step() == 1 && c.test() == Op.LT && (rank == 1 || isLength(c.bound(), indices)));
        }

        private boolean isLength(Operand bound, List<Operand> indices) {
            return definitions
                    .node(bound)
                    .filter(n -> n instanceof Node.Length length && isAsLong(length.array(), indices))
                    .isPresent();
        }

        private boolean isAsLong(Operand array, List<Operand> indices) {
            return leadTo(array, indices, adjoints)
                    || leadTo(array, indices, primal)
                    || indices.isEmpty() && asLong.stream().anyMatch(array::equals);
        }

        /** Whether the array is what a parameter holds at the indices. */
        private boolean leadTo(Operand array, List<Operand> indices, Value param) {
            if (indices.isEmpty()) {
                return array.equals(param);
            }
            int last = indices.size() - 1;
            return definitions
                    .node(array)
                    .filter(n -> n instanceof Node.Load load
                            && load.index().equals(indices.get(last))
                            && leadTo(load.array(), indices.subList(0, last), param))
                    .isPresent();
        }

        /** Scatters to the elements before the indices 1, 2, ... and to the last one. */
        private List<Node.Accumulate> butLast(Node node, Block block) {
            Optional<Counted> counted =
                    counted(node, List.of()).filter(c -> c.init().equals(Constant.of(1)));
            if (counted.isEmpty()) {
                return List.of();
            }
            Node.Loop loop = (Node.Loop) node;
            Value index = loop.args().get(counted.get().arg());
            Optional<Node.Accumulate> before = accumulates(loop.body())
                    .filter(a -> a.array().equals(adjoints) && isOneLess(a.index(), index))
                    .findFirst();
            Optional<Node.Accumulate> end = accumulates(block)
                    .filter(a -> a.array().equals(adjoints)
                            && isOneLess(a.index(), counted.get().bound()))
                    .findFirst();
            return before.isPresent() && end.isPresent() ? List.of(before.get(), end.get()) : List.of();
        }

        private boolean isOneLess(Operand less, Operand than) {
            return definitions
                    .apply(less)
                    .filter(a -> a.in().get(0).equals(than)
                            && (a.op() == Op.SUB && a.in().get(1).equals(Constant.of(1))
                                    || a.op() == Op.ADD && a.in().get(1).equals(Constant.of(-1))))
                    .isPresent();
        }

        /** How many nodes have to do with a region of memory, those inside branches and loops included. */
        private static int touching(int region, List<Node> nodes) {
            int[] count = {0};
            Nodes.walk(new Block(nodes, List.of()), node -> {
                boolean isPlace = !(node instanceof Node.Loop) && !(node instanceof Node.If);
                if (isPlace && Nodes.operands(node).stream().anyMatch(o -> isOf(region, o))) {
                    count[0]++;
                }
            });
            return count[0];
        }

        private static boolean isOf(int region, Operand operand) {
            return operand.type() instanceof MemoryType memory && memory.region() == region;
        }
    }
}
