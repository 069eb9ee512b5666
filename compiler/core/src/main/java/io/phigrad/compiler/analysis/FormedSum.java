package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sum of exponentials that a loop forms: the number that it carries, to which each round adds, or not, numbers of the
 * form {@link Exponents}; and nothing else looks at it before the loop ends.
 */
final class FormedSum {
    private final Definitions definitions;
    private final Exponents exponents;
    private final Node.Loop loop;
    private final int place;
    /** For each addition what is added. */
    private final Map<Value, Operand> additions = new LinkedHashMap<>();
    /** The values that hold the sum. */
    private final Set<Value> held = new HashSet<>();

    private final List<Operand> conditions = new ArrayList<>();

    private FormedSum(Node.Loop loop, int place) {
        this.loop = loop;
        this.place = place;
        definitions = new Definitions(new Block(List.of(loop), List.of()));
        exponents = new Exponents(definitions, Set.of());
    }

    /** The sum that a loop carries at this place, if it is one. */
    static Optional<FormedSum> of(Node.Loop loop, int place) {
        FormedSum sum = new FormedSum(loop, place);
        return loop.args().get(place).type() == Scalar.DOUBLE && sum.isOne() ? Optional.of(sum) : Optional.empty();
    }

    private boolean isOne() {
        Map<Value, Integer> uses = new LinkedHashMap<>();
        boolean formed = holds(loop.next().get(place), uses) && !additions.isEmpty();
        return formed && uses.entrySet().stream().allMatch(e -> definitions.uses(e.getKey()) == e.getValue());
    }

    /** Whether the operand is the sum so far; counts where it is used as that. */
    private boolean holds(Operand operand, Map<Value, Integer> uses) {
        if (!(operand instanceof Value value)) {
            return false;
        }
        uses.merge(value, 1, Integer::sum);
        if (value.equals(loop.args().get(place)) || held.contains(value)) {
            held.add(value);
            return true;
        }
        Node node = definitions.node(value).orElse(null);
        if (node instanceof Node.Apply n && n.op() == Op.ADD) {
            return isAddition(n, 0, uses) || isAddition(n, 1, uses);
        } else if (node instanceof Node.If n) {
            int k = n.outs().indexOf(value);
            conditions.add(n.condition());
            held.add(value);
            return holds(n.then().yields().get(k), uses)
                    && holds(n.otherwise().yields().get(k), uses);
        }
        return false;
    }

    private boolean isAddition(Node.Apply n, int k, Map<Value, Integer> uses) {
        Operand added = n.in().get(1 - k);
        if (n.in().get(k) instanceof Value before
                && !exponents.of(added).isEmpty()
                && exponents.of(before).isEmpty()
                && holds(before, uses)) {
            additions.put(n.out(), added);
            held.add(n.out());
            return true;
        }
        return false;
    }

    Node.Loop loop() {
        return loop;
    }

    int place() {
        return place;
    }

    Definitions definitions() {
        return definitions;
    }

    boolean isHeld(Operand operand) {
        return operand instanceof Value v && held.contains(v);
    }

    /** Conditions on which something is added. */
    List<Operand> conditions() {
        return conditions;
    }

    /** What this node adds to the sum; nothing if it is no addition. */
    List<Exponents.Term> terms(Node.Apply node) {
        Operand added = additions.get(node.out());
        return added == null ? List.of() : exponents.of(added);
    }

    List<Exponents.Term> terms() {
        return additions.values().stream()
                .flatMap(added -> exponents.of(added).stream())
                .toList();
    }

    /** The loop with all exponents less by the shift, which is known before it. */
    Node.Loop shifted(Operand init, Operand shift, int firstId) {
        int[] ids = {firstId};
        Rewrite rewrite = new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                Operand added = node instanceof Node.Apply n ? additions.get(n.out()) : null;
                if (added == null) {
                    return List.of(node);
                }
                Node.Apply n = (Node.Apply) node;
                Steps steps = new Steps(ids[0], n.origin());
                Operand less = exponents.shifted(added, shift, steps);
                steps.define(n.out(), Op.ADD, n.in().get(n.in().get(0).equals(added) ? 1 : 0), less);
                ids[0] = steps.nextId();
                return steps.nodes();
            }
        };
        List<Operand> inits = new ArrayList<>(loop.inits());
        inits.set(place, init);
        return new Node.Loop(loop.outs(), loop.args(), inits, loop.header(), rewrite.block(loop.body()), loop.origin());
    }
}
