package io.phigrad.compiler.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cheapest set of values whose storage lets all required ones be recomputed, the work of that included: a minimum
 * vertex cut between what cannot be recomputed and what is required, by shortest augmenting paths (Edmonds and Karp 1972). Among cheapest
 * cuts the one nearest to the required values is taken, so that least is recomputed.
 *
 * @param <V> the values
 */
public final class MinCut<V> {
    private static final long INFINITE = Long.MAX_VALUE / 4;

    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<V> values = new ArrayList<>();
    private final List<List<Integer>> outgoing = new ArrayList<>();
    private final List<Integer> targets = new ArrayList<>();
    private final List<Long> room = new ArrayList<>();
    private long flow;

    public MinCut() {
        outgoing.add(new ArrayList<>());
        outgoing.add(new ArrayList<>());
    }

    /** A value with the price of storing it. */
    public void add(V value, long price) {
        numbers.put(value, values.size());
        values.add(value);
        outgoing.add(new ArrayList<>());
        outgoing.add(new ArrayList<>());
        connect(entry(value), exit(value), price);
    }

    public boolean contains(V value) {
        return numbers.containsKey(value);
    }

    /** Says that {@code user} is recomputed from {@code operand}. */
    public void use(V operand, V user) {
        connect(exit(operand), entry(user), INFINITE);
    }

    /** Says that the value cannot be recomputed. */
    public void isGiven(V value) {
        costs(value, INFINITE);
    }

    /** Says that computing the value again, from what it uses, costs so much. */
    public void costs(V value, long work) {
        if (work > 0) {
            connect(0, entry(value), work);
        }
    }

    public void isRequired(V value) {
        connect(exit(value), 1, INFINITE);
    }

    private int entry(V value) {
        return 2 + 2 * requireNonNull(numbers.get(value));
    }

    private int exit(V value) {
        return entry(value) + 1;
    }

    private void connect(int from, int to, long capacity) {
        outgoing.get(from).add(targets.size());
        targets.add(to);
        room.add(capacity);
        outgoing.get(to).add(targets.size());
        targets.add(from);
        room.add(0L);
    }

    /** The values to store. */
    public Set<V> solve() {
        while (augment()) {
            // each path fills at least one edge
        }
        boolean[] reachesSink = reachesSink();
        Set<V> cut = new LinkedHashSet<>();
        for (V value : values) {
            if (!reachesSink[entry(value)] && reachesSink[exit(value)]) {
                cut.add(value);
            }
        }
        return cut;
    }

    /** What the values stored and the work of computing others again cost together. */
    public long flow() {
        return flow;
    }

    private boolean augment() {
        int[] via = new int[outgoing.size()];
        Arrays.fill(via, -1);
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        via[0] = -2;
        while (!queue.isEmpty() && via[1] == -1) {
            int at = queue.remove();
            for (int edge : outgoing.get(at)) {
                int to = targets.get(edge);
                if (via[to] == -1 && room.get(edge) > 0) {
                    via[to] = edge;
                    queue.add(to);
                }
            }
        }
        if (via[1] == -1) {
            return false;
        }
        long more = INFINITE;
        for (int at = 1; at != 0; at = targets.get(via[at] ^ 1)) {
            more = Math.min(more, room.get(via[at]));
        }
        for (int at = 1; at != 0; at = targets.get(via[at] ^ 1)) {
            room.set(via[at], room.get(via[at]) - more);
            room.set(via[at] ^ 1, room.get(via[at] ^ 1) + more);
        }
        flow += more;
        return true;
    }

    private boolean[] reachesSink() {
        boolean[] reached = new boolean[outgoing.size()];
        Deque<Integer> queue = new ArrayDeque<>(List.of(1));
        reached[1] = true;
        while (!queue.isEmpty()) {
            for (int edge : outgoing.get(queue.remove())) {
                int from = targets.get(edge);
                if (!reached[from] && room.get(edge ^ 1) > 0) {
                    reached[from] = true;
                    queue.add(from);
                }
            }
        }
        return reached;
    }
}
