package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which nodes of a block must stay after some of those before them: because they read what these define, or share
 * memory with them, directly or through others that stand between. One pass over the block answers for all pairs.
 */
final class Precedence {
    private final Order order;
    private final Map<Value, Links> definitions = new HashMap<>();
    private final Map<Integer, Region> regions = new HashMap<>();
    private final Links[] links;
    private final int[] wild;

    /**
     * The earlier nodes that one depends on, of those asked about.
     *
     * @param direct those that it depends on itself
     * @param through those that something depends on which it depends on
     */
    private record Links(BitSet direct, BitSet through) {
        Links() {
            this(new BitSet(), new BitSet());
        }

        /** Depends on a node, whose own number is {@code place} if it is asked about. */
        void follow(Links node, int place, boolean asked) {
            through.or(node.direct);
            through.or(node.through);
            if (asked) {
                direct.set(place);
            }
        }

        void add(Links other) {
            direct.or(other.direct);
            through.or(other.through);
        }
    }

    /** Who has touched a region of memory since it was written last; adding is no harm to adding. */
    private static final class Region {
        private Links writer = new Links();
        private Links readers = new Links();
        private Links adders = new Links();
    }

    /** @param asked nodes that may come first in a pair */
    Precedence(List<Node> nodes, Predicate<Node> asked, Order order) {
        this.order = order;
        links = new Links[nodes.size()];
        wild = new int[nodes.size() + 1];
        for (int k = 0; k < nodes.size(); k++) {
            Node node = nodes.get(k);
            wild[k + 1] = wild[k] + (order.isTame(node) ? 0 : 1);
            links[k] = of(node);
            Links own = new Links();
            own.follow(links[k], k, asked.test(node));
            leave(node, own);
        }
    }

    private Links of(Node node) {
        Links own = new Links();
        for (Value value : order.reads(node)) {
            Links definition = definitions.get(value);
            if (definition != null) {
                own.add(definition);
            }
        }
        Order.Footprint memory = order.footprint(node);
        memory.written().forEach(region -> {
            own.add(region(region).writer);
            own.add(region(region).readers);
            own.add(region(region).adders);
        });
        memory.read().forEach(region -> {
            own.add(region(region).writer);
            own.add(region(region).adders);
        });
        memory.added().forEach(region -> {
            own.add(region(region).writer);
            own.add(region(region).readers);
        });
        return own;
    }

    private Region region(int number) {
        return regions.computeIfAbsent(number, r -> new Region());
    }

    /** @param own what those depend on who depend on the node */
    private void leave(Node node, Links own) {
        for (Value out : node.outs()) {
            if (!(out.type() instanceof MemoryType)) {
                definitions.put(out, own);
            }
        }
        Order.Footprint memory = order.footprint(node);
        memory.read().forEach(region -> region(region).readers.add(own));
        memory.added().forEach(region -> region(region).adders.add(own));
        memory.written().forEach(number -> {
            Region region = region(number);
            region.writer = new Links();
            region.writer.add(own);
            region.readers = new Links();
            region.adders = new Links();
        });
    }

    /** Whether the later node needs the earlier itself. */
    boolean isDirect(int earlier, int later) {
        return links[later].direct.get(earlier);
    }

    /** Whether the two may meet: nothing between them must stay between, throws, grows an array or is a call. */
    boolean mayMeet(int earlier, int later) {
        return wild[later + 1] == wild[earlier] && !links[later].through.get(earlier);
    }
}
