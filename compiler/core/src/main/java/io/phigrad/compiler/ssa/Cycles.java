package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.MethodTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which methods call themselves, directly or through others: Tarjan 1972 (doi:10.1137/0201010). */
final class Cycles {
    private final Map<MethodTree, List<MethodTree>> calls;
    private final Map<MethodTree, Integer> numbers = new HashMap<>();
    private final Deque<MethodTree> open = new ArrayDeque<>();
    private final Set<MethodTree> closed = new HashSet<>();
    private final Set<MethodTree> recursive = new HashSet<>();

    /** @param calls what each method calls */
    Cycles(Map<MethodTree, List<MethodTree>> calls) {
        this.calls = calls;
        calls.keySet().forEach(this::visit);
    }

    /** In the order of the calls. */
    List<MethodTree> members() {
        return calls.keySet().stream().filter(recursive::contains).toList();
    }

    private int visit(MethodTree method) {
        Integer known = numbers.get(method);
        if (known != null) {
            return closed.contains(method) ? Integer.MAX_VALUE : known;
        }
        int number = numbers.size();
        numbers.put(method, number);
        open.push(method);
        int low = number;
        for (MethodTree callee : calls.getOrDefault(method, List.of())) {
            low = Math.min(low, visit(callee));
        }
        if (low == number) {
            close(method);
        }
        return low;
    }

    /** A component is found: all of it calls itself, unless it is one method that does not. */
    private void close(MethodTree method) {
        List<MethodTree> component = new ArrayList<>();
        MethodTree member;
        do {
            member = open.pop();
            component.add(member);
        } while (member != method);
        closed.addAll(component);
        if (component.size() > 1 || calls.getOrDefault(method, List.of()).contains(method)) {
            recursive.addAll(component);
        }
    }
}
