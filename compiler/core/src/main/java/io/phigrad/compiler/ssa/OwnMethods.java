package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The callees that stay methods of their own instead of being inlined: those that call themselves, directly or
 * through others, and those whose copies would make the code much larger.
 */
final class OwnMethods {
    /** What is smaller is inlined wherever it is called; in expressions of the source, callees included. */
    private static final int SMALL = 100;

    /** How many expressions copies of one method may add. */
    private static final int MOST_COPIED = 250;

    private final Map<MethodTree, List<MethodTree>> calls = new LinkedHashMap<>();
    private final Map<MethodTree, Integer> sites = new HashMap<>();
    private final Map<MethodTree, Integer> sizes = new HashMap<>();
    private final Map<MethodTree, String> names = new LinkedHashMap<>();

    private OwnMethods() {}

    static OwnMethods of(MethodTree root) {
        OwnMethods own = new OwnMethods();
        own.read(root);
        for (MethodTree method : own.calls.keySet()) {
            if (own.reaches(method, method, new HashSet<>())) {
                own.add(method);
            }
        }
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

    private boolean reaches(MethodTree from, MethodTree to, Set<MethodTree> seen) {
        return calls.getOrDefault(from, List.of()).stream()
                .anyMatch(callee -> callee == to || seen.add(callee) && reaches(callee, to, seen));
    }

    /** The size of a method with what is inlined into it; {@code whole} holds those that are known. */
    private int measure(MethodTree method, Map<MethodTree, Integer> whole) {
        Integer known = whole.get(method);
        if (known != null) {
            return known;
        }
        whole.put(method, 0);
        int size = sizes.getOrDefault(method, 0);
        for (MethodTree callee : calls.getOrDefault(method, List.of())) {
            int inner = measure(callee, whole);
            size += contains(callee) ? 1 : inner;
        }
        boolean large = size > SMALL && (long) size * (sites.getOrDefault(method, 0) - 1) > MOST_COPIED;
        if (large && mayStay(method) && !contains(method)) {
            add(method);
        }
        whole.put(method, size);
        return size;
    }

    /** Whether a call of it can be written: one number comes back, and nothing is taken apart. */
    private static boolean mayStay(MethodTree method) {
        return method.result().filter(type -> !(type instanceof Scalar)).isEmpty()
                && method.params().stream().noneMatch(param -> Shapes.holdsRecords(param.type()));
    }
}
