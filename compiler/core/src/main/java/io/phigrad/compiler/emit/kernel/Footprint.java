package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.analysis.Counts;
import io.phigrad.compiler.analysis.Polynomial;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many bytes the elements of the arrays take up that a kernel keeps in its caller's workspace, once they have grown
 * to what they hold.
 */
public final class Footprint {
    private final Counts counts;
    private final Allocations allocations;
    private final Map<Value, Polynomial> tapes = new LinkedHashMap<>();
    private final Map<Value, Block> stores = new LinkedHashMap<>();
    private final Set<Value> growing = new LinkedHashSet<>();
    private Polynomial bytes = Polynomial.ZERO;
    private boolean grows;
    private boolean varies;
    private boolean calls;
    private boolean bound;

    /**
     * @param bytes in terms of sizes and trip counts
     * @param bound whether there may be fewer, for some arrays belong to branches, or to loops that need not run
     * @param grows whether some arrays are made longer while the kernel runs, and may be twice as long as they need to be
     * @param varies whether there are arrays beside, whose sizes have no formula
     * @param calls whether there is what calls of methods with adjoints of their own push
     */
    public record Size(Polynomial bytes, boolean bound, boolean grows, boolean varies, boolean calls) {

        /** The same and so many bytes more. */
        public Size with(Polynomial more) {
            return new Size(bytes.plus(more), bound, grows, varies, calls);
        }
    }

    private Footprint(SsaMethod kernel, Counts counts) {
        this.counts = counts;
        allocations = new Allocations(kernel, new Storage(() -> 0, Company.NONE), false);
        visit(kernel.body(), false, false);
    }

    public static Size of(SsaMethod kernel, Counts counts) {
        return new Footprint(kernel, counts).size();
    }

    /** The bytes of the arrays in which numbers cross from piece to piece of a kernel that was split. */
    public static Polynomial ofCrossings(SsaMethod kernel, SsaMethod split) {
        Set<Value> known = new LinkedHashSet<>();
        Nodes.walk(kernel.body(), node -> known.addAll(node.outs()));
        Polynomial[] bytes = {Polynomial.ZERO};
        Nodes.walk(split.body(), node -> {
            if (node instanceof Node.Allocate n
                    && !known.contains(n.out())
                    && n.sizes().get(0) instanceof Constant c) {
                long size = ((Number) c.number().orElseThrow()).longValue();
                bytes[0] = bytes[0].plus(Polynomial.constant(size).times(bytesOf(element(n.out()))));
            }
        });
        return bytes[0];
    }

    private Size size() {
        growing.removeAll(tapes.keySet());
        for (Value tape : growing) {
            Polynomial values = Optional.ofNullable(stores.get(tape))
                    .map(counts::timesInSegment)
                    .orElse(Polynomial.ZERO);
            tapes.put(tape, values.times(bytesOf(element(tape))));
        }
        Polynomial all = tapes.values().stream().reduce(bytes, Polynomial::plus);
        return new Size(all, bound, grows || !growing.isEmpty(), varies, calls);
    }

    private void visit(Block block, boolean inBranch, boolean inLoop) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Allocate n) {
                allocate(n, block);
                bound |= inBranch;
            } else if (node instanceof Node.Grow n) {
                allocations.root(n.array()).ifPresentOrElse(tape -> grow(n, tape, block), () -> calls = true);
                bound |= inBranch || inLoop && hasOneSize(n);
            } else if (node instanceof Node.Store n) {
                allocations.root(n.array()).ifPresent(tape -> stores.merge(tape, block, this::whole));
            } else if (node instanceof Node.Stack || node instanceof Node.Call) {
                calls = true;
            }
            varies |= node instanceof Node.Invoke n && n.out().type() instanceof ArrayType;
            boolean branches = inBranch || node instanceof Node.If;
            boolean loops = inLoop || node instanceof Node.Loop;
            Nodes.regions(node).forEach(region -> visit(region, branches, loops));
        }
    }

    /** The one of two blocks that store alike whose rounds count for both. */
    private Block whole(Block first, Block next) {
        return counts.isFours(first) ? next : first;
    }

    private void allocate(Node.Allocate n, Block block) {
        boolean pooled = allocations.comesFromPool(n);
        elements(n, pooled ? bytesOf(n.out().type()) : Polynomial.ZERO)
                .flatMap(e -> pooled ? counts.total(block, e) : counts.most(block, e))
                .ifPresentOrElse(size -> bytes = bytes.plus(size), () -> varies = true);
        grows |= pooled;
    }

    /** Whether an array gets the same size in all rounds of a loop: of that it needs nothing where there is no round. */
    private boolean hasOneSize(Node.Grow n) {
        return counts.of(n.size()).filter(Polynomial::isInvariant).isPresent();
    }

    private void grow(Node.Grow n, Value tape, Block block) {
        Optional<Polynomial> values =
                counts.of(n.size()).filter(Polynomial::isInvariant).or(() -> snapshots(n, block));
        values.ifPresentOrElse(
                v -> tapes.merge(tape, v.times(bytesOf(element(tape))), Polynomial::max), () -> growing.add(tape));
    }

    private Optional<Polynomial> snapshots(Node.Grow n, Block block) {
        Optional<Polynomial> all =
                counts.snapshots(block).flatMap(s -> numbers(n.size()).map(s::times));
        grows |= all.isPresent();
        return all;
    }

    /** How many numbers one snapshot has: the room for so many is made. */
    private Optional<Polynomial> numbers(Operand size) {
        Optional<Node.Apply> product = allocations
                .definition(size)
                .filter(Node.Apply.class::isInstance)
                .map(Node.Apply.class::cast);
        if (product.isEmpty() || product.get().op() != Op.MUL) {
            return Optional.of(Polynomial.ONE);
        }
        return product.get().in().stream()
                .flatMap(factor -> counts.of(factor).filter(Polynomial::isInvariant).stream())
                .findFirst();
    }

    private static Type element(Value array) {
        return ((ArrayType) array.type()).element();
    }

    /** The bytes of an element, references taken as large as doubles. */
    public static Polynomial bytesOf(Type element) {
        if (!(element instanceof Scalar scalar)) {
            return Polynomial.constant(8);
        }
        return Polynomial.constant(
                switch (scalar) {
                    case BOOLEAN, BYTE -> 1;
                    case SHORT, CHAR -> 2;
                    case INT, FLOAT -> 4;
                    case LONG, DOUBLE -> 8;
                });
    }

    /** The bytes of all levels of an array, and of those made around it that get rows. */
    private Optional<Polynomial> elements(Node.Allocate n, Polynomial reference) {
        Polynomial count = Polynomial.ONE;
        Polynomial sum = reference;
        Polynomial all = Polynomial.ZERO;
        Type level = n.out().type();
        for (Operand size : n.sizes()) {
            Optional<Polynomial> length = counts.of(size);
            if (length.isEmpty()) {
                return Optional.empty();
            }
            level = ((ArrayType) level).element();
            count = count.times(length.get());
            sum = sum.plus(count.times(bytesOf(level)));
            all = all.plus(sum);
        }
        return Optional.of(allocations.getsRows(n) ? all : sum);
    }
}
