package io.phigrad.compiler.lower;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.lower.RowLoops.RowLoop;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A loop over rows taken apart: what a row computes, and what the columns gather of it. See {@link Columns}. */
final class ColumnLoops {
    private final RowLoop rows;
    private final List<Node.Loop> gathers;
    private final RowValues rowValues;
    private final NewValues values;

    /**
     * The two parts.
     *
     * @param nodes the loops
     * @param outs what the loop over rows would give, memory left out
     * @param scratches how many arrays of the workspace they use
     */
    record Split(List<Node> nodes, List<Operand> outs, int scratches) {}

    private ColumnLoops(RowLoop rows, List<Node.Loop> gathers, RowValues rowValues, NewValues values) {
        this.rows = rows;
        this.gathers = gathers;
        this.rowValues = rowValues;
        this.values = values;
    }

    /** Empty if no inner loop only adds what it reads from flat arrays to one element per column. */
    static Optional<ColumnLoops> of(RowLoop rows, Definitions definitions, NewValues values) {
        List<Node.Loop> gathers = new ArrayList<>();
        for (Node node : rows.loop().body().nodes()) {
            if (node instanceof Node.Loop inner && gathers(inner, rows, definitions)) {
                gathers.add(inner);
            }
        }
        long ranges = gathers.stream()
                .map(gather -> counted(gather, rows).bound())
                .distinct()
                .count();
        return ranges == 1
                ? RowValues.of(rows, gathers, definitions)
                        .map(rowValues -> new ColumnLoops(rows, gathers, rowValues, values))
                : Optional.empty();
    }

    private static Counted counted(Node.Loop inner, RowLoop rows) {
        return requireNonNull(rows.inner().get(inner));
    }

    private static boolean gathers(Node.Loop inner, RowLoop rows, Definitions definitions) {
        Counted counted = counted(inner, rows);
        boolean isUpwards = counted.isUpFromZero() && counted.bound() instanceof Value;
        long numbers = inner.args().stream()
                .filter(arg -> !(arg.type() instanceof MemoryType))
                .count();
        return isUpwards
                && numbers == 1
                && inner.body().nodes().stream().anyMatch(Node.Accumulate.class::isInstance)
                && inner.body().nodes().stream()
                        .allMatch(node -> mayGather(node, inner.args().get(counted.arg()), rows, definitions));
    }

    private static boolean mayGather(Node node, Value index, RowLoop rows, Definitions definitions) {
        if (node instanceof Node.Accumulate n) {
            return n.index().equals(index)
                    && definitions.isInvariant(n.array(), rows.loop())
                    && ((ArrayType) n.array().type()).element() == Scalar.DOUBLE;
        }
        return node instanceof Node.Apply
                || node instanceof Node.Load n && definitions.isInvariant(n.array(), rows.loop());
    }

    /** Whether there is a row at all. */
    Value runs(List<Node> nodes) {
        Counted counted = rows.counted();
        return values.apply(Op.LT, Scalar.BOOLEAN, nodes, counted.init(), counted.bound());
    }

    /** The number of columns, computed at the end of the nodes if it is known to a round only. */
    Operand count(List<Node> nodes) {
        Operand bound = counted(gathers.get(0), rows).bound();
        Copies copies = new Copies(values);
        rowValues.settled().forEach(node -> nodes.add(copies.of(node)));
        return copies.of(bound);
    }

    /**
     * The loops in place of the loop over rows.
     *
     * @param count the number of columns
     * @param region the first number to give to the memory of a scratch array
     */
    Split split(Operand count, int region) {
        List<Node> nodes = new ArrayList<>();
        Map<Value, Scratch> scratches = new LinkedHashMap<>();
        for (Value value : rowValues.stored()) {
            String name = value.name().isEmpty() ? "rows" : value.name() + "s";
            int own = region + scratches.size();
            scratches.put(value, Scratch.open(name, rows.counted().bound(), own, values, nodes));
        }
        Value columns = (Value) counted(gathers.get(0), rows).bound();
        Node front = new OneColumn(rows.inner(), columns, values).versioned(front(scratches), count, nodes);
        nodes.add(front);
        scratches.forEach((value, scratch) -> vectorised(value, scratch).ifPresent(nodes::add));
        gathers.forEach(gather -> nodes.add(columns(gather, count, scratches)));
        return new Split(nodes, List.copyOf(front.outs()), scratches.size());
    }

    /** The loop over rows, which stores what the columns need of a row. */
    private Node.Loop front(Map<Value, Scratch> scratches) {
        Node.Loop loop = rows.loop();
        List<Integer> numbers = IntStream.range(0, loop.args().size())
                .filter(k -> !(loop.args().get(k).type() instanceof MemoryType))
                .boxed()
                .toList();
        List<Node> body = new ArrayList<>(loop.body().nodes());
        body.removeAll(gathers);
        scratches.keySet().forEach(value -> body.removeAll(rowValues.above(value)));
        scratches.forEach((value, scratch) -> body.add(scratch.store(index(), rowValues.leaf(value), values)));
        List<Operand> yields = new ArrayList<>(List.of(loop.stop()));
        numbers.forEach(k -> yields.add(loop.next().get(k)));
        return new Node.Loop(
                numbers.stream().map(loop.outs()::get).toList(),
                numbers.stream().map(loop.args()::get).toList(),
                numbers.stream().map(loop.inits()::get).toList(),
                loop.header(),
                new Block(body, yields),
                loop.origin());
    }

    private Value index() {
        return rows.loop().args().get(rows.counted().arg());
    }

    /** Computes a row's number from the part of it that is in the array, if it is not that part itself. */
    private Optional<Node> vectorised(Value value, Scratch scratch) {
        Operand leaf = rowValues.leaf(value);
        if (leaf.equals(value)) {
            return Optional.empty();
        }
        Counted counted = rows.counted();
        return Optional.of(CountingLoop.of(
                values,
                index().name(),
                counted.init(),
                counted.bound(),
                rows.loop().origin(),
                (index, body) -> {
                    Copies copies = new Copies(values);
                    copies.put(index(), index);
                    Value part = values.like((Value) leaf);
                    body.add(scratch.load(part, index));
                    copies.put((Value) leaf, part);
                    rowValues.above(value).forEach(node -> body.add(copies.of(node)));
                    body.add(scratch.store(index, copies.of(value), values));
                }));
    }

    private Node columns(Node.Loop gather, Operand count, Map<Value, Scratch> scratches) {
        Value column = gather.args().get(counted(gather, rows).arg());
        return CountingLoop.of(values, column.name(), Constant.of(0), count, gather.origin(), (at, body) -> {
            List<Node.Accumulate> scatters = gather.body().nodes().stream()
                    .filter(Node.Accumulate.class::isInstance)
                    .map(Node.Accumulate.class::cast)
                    .toList();
            Copies copies = new Copies(values);
            copies.put(column, at);
            List<Value> sums = summed(gather, scatters, copies, scratches, body);
            for (int k = 0; k < sums.size(); k++) {
                Node.Accumulate scatter = scatters.get(k);
                body.add(new Node.Accumulate(
                        values.like(scatter.out()),
                        scatter.memory(),
                        scatter.array(),
                        at,
                        sums.get(k),
                        scatter.origin()));
            }
        });
    }

    /** The loop over the rows of one column; gives what it adds up for each scatter. */
    private List<Value> summed(
            Node.Loop gather,
            List<Node.Accumulate> scatters,
            Copies copies,
            Map<Value, Scratch> scratches,
            List<Node> to) {
        Counted counted = rows.counted();
        Value index = values.like(index());
        copies.put(index(), index);
        List<Value> args = new ArrayList<>(List.of(index));
        List<Operand> inits = new ArrayList<>(List.of(counted.init()));
        List<Node> body = new ArrayList<>();
        rowValues.again().forEach(node -> body.add(copies.of(node)));
        scratches.forEach((value, scratch) -> {
            Value loaded = values.like(value);
            body.add(scratch.load(loaded, index));
            copies.put(value, loaded);
        });
        gather.body().nodes().stream()
                .filter(node -> !(node instanceof Node.Accumulate))
                .forEach(node -> body.add(copies.of(node)));
        List<Operand> yields = new ArrayList<>(List.of(Constant.of(false)));
        yields.add(values.apply(Op.ADD, Scalar.INT, body, index, Constant.of(1)));
        for (Node.Accumulate scatter : scatters) {
            Value sum = values.of(Scalar.DOUBLE, "sum");
            args.add(sum);
            inits.add(Constant.of(0.0));
            yields.add(values.apply(Op.ADD, Scalar.DOUBLE, body, sum, copies.of(scatter.value())));
        }
        List<Node> header = new ArrayList<>();
        Value proceed = values.apply(Op.LT, Scalar.BOOLEAN, header, index, counted.bound());
        List<Value> outs = values.like(args);
        to.add(new Node.Loop(
                outs, args, inits, new Block(header, List.of(proceed)), new Block(body, yields), gather.origin()));
        return outs.subList(1, outs.size());
    }
}
