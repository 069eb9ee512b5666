package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The callees that stay methods of their own instead of being inlined: those that call themselves, directly or
 * through others, those whose copies would make the code much larger, and every so many levels one of a long chain.
 */
final class OwnMethods {
    /** What is smaller is inlined wherever it is called; in expressions of the source, callees included. */
    private static final int SMALL = 100;

    /** How many expressions copies of one method may add. */
    private static final int MOST_COPIED = 250;

    /** How many calls may be inlined inside one another. */
    private static final int DEEPEST = 40;

    private final Map<MethodTree, List<MethodTree>> calls = new LinkedHashMap<>();
    private final Map<MethodTree, Integer> sites = new HashMap<>();
    private final Map<MethodTree, Integer> sizes = new HashMap<>();
    private final Map<MethodTree, String> names = new LinkedHashMap<>();

    private OwnMethods() {}

    static OwnMethods of(MethodTree root) {
        OwnMethods own = new OwnMethods();
        own.read(root);
        new Cycles(own.calls).members().forEach(own::add);
        own.measure(root, new HashMap<>());
        return own;
    }

    boolean contains(MethodTree method) {
        return names.containsKey(method);
    }

    List<MethodTree> all() {
        return List.copyOf(names.keySet());
    }

    /** A name that no other of them has. */
    String name(MethodTree method) {
        return Optional.ofNullable(names.get(method)).orElseThrow();
    }

    private void add(MethodTree method) {
        String name = method.name();
        for (int k = 2; names.containsValue(name); k++) {
            name = method.name() + k;
        }
        names.put(method, name);
    }

    private void read(MethodTree method) {
        if (calls.containsKey(method)) {
            return;
        }
        List<MethodTree> callees = new ArrayList<>();
        calls.put(method, callees);
        int[] size = {0};
        Trees.walk(method.body().get(), e -> {
            size[0]++;
            if (e instanceof Expression.Call c) {
                callees.add(c.method());
            } else if (e instanceof Expression.VoidCall c) {
                callees.add(c.method());
            }
        });
        sizes.put(method, size[0]);
        callees.forEach(callee -> sites.merge(callee, 1, Integer::sum));
        callees.forEach(this::read);
    }

    /** A method with what is inlined into it: how many expressions, and how many calls inside one another. */
    private record Extent(int size, int depth) {}

    /** @param known those that are measured */
    private Extent measure(MethodTree method, Map<MethodTree, Extent> known) {
        Extent before = known.get(method);
        if (before != null) {
            return before;
        }
        known.put(method, new Extent(0, 0));
        int size = sizes.getOrDefault(method, 0);
        int depth = 0;
        for (MethodTree callee : calls.getOrDefault(method, List.of())) {
            Extent inner = measure(callee, known);
            size += contains(callee) ? 1 : inner.size();
            depth = Math.max(depth, contains(callee) ? 0 : 1 + inner.depth());
        }
        boolean copied = size > SMALL && (long) size * (sites.getOrDefault(method, 0) - 1) > MOST_COPIED;
        if ((copied || depth >= DEEPEST) && !contains(method)) {
            add(method);
        }
        Extent extent = new Extent(size, depth);
        known.put(method, extent);
        return extent;
    }
}
