package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loops whose rounds only wait for a state of the round before, an affine one with factors that do not change, compute
 * it four rounds ahead, and hand on the four that are known ("look-ahead", as in recursive filters: K. K. Parhi and
 * D. G. Messerschmitt, Pipeline interleaving and parallelism in recursive digital filters, IEEE Trans. ASSP 37, 1989).
 *
 * <pre>{@code
 * for (k = 0; k < n; k++) { if (c - d * w < tolerance) break; w = a + b * w; }
 *
 * w2 = a + b * w; w3 = a + b * w2; w4 = a + b * w3; a4 = ...; b4 = b * b * b * b;
 * for (k = 0; k < n; k++) { if (c - d * w < tolerance) break; ahead = a4 + b4 * w; w = w2; w2 = w3; w3 = w4; w4 = ahead; }
 * }</pre>
 *
 * <p>So four chains of a multiplication and an addition are on their way at a time. What is computed for rounds that
 * never run is not used. Rounding differs as by adding in another order. Loops whose trip count is known are left: where
 * they are long, their closed form has no rounds.
 */
final class LookAhead extends Rewrite {
    /** More are two rounds ahead only, for want of registers. */
    private static final int MOST_STATES_IN_FOURS = 2;

    private static final int MOST_STATES = 4;
    private static final int MOST_NODES = 24;

    /** Shorter chains are no longer than the rest of a round. */
    private static final int SHORTEST_CHAIN = 2;

    private final Definitions definitions;
    private final Inductions inductions;
    private final NewValues values;
    private final Set<Value> kept;

    private LookAhead(SsaMethod method, Set<Value> kept) {
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        values = new NewValues(method);
        this.kept = kept;
    }

    static SsaMethod run(SsaMethod method, Exactness exactness) {
        return new LookAhead(method, exactness.keptInOrder(method)).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop)
                || !isSmall(loop)
                || inductions.counted(loop).isPresent()) {
            return List.of(node);
        }
        List<Node> before = new ArrayList<>();
        AffineStep.Algebra algebra = new AffineStep.Algebra(values, before);
        AffineStep step = step(loop, algebra);
        boolean gains = !step.forms().isEmpty()
                && step.forms().size() <= MOST_STATES
                && step.forms().keySet().stream().anyMatch(state -> isLong(state, loop));
        return gains ? ahead(loop, step, algebra) : List.of(node);
    }

    private static boolean isSmall(Node.Loop loop) {
        int[] nodes = {0};
        boolean[] isCheap = {true};
        Nodes.walk(loop.body(), node -> {
            nodes[0]++;
            isCheap[0] &= node instanceof Node.If || node instanceof Node.Store || Lanes.isCheap(node);
        });
        return isCheap[0] && nodes[0] <= MOST_NODES;
    }

    /** One round of all states that are affine in such. */
    private AffineStep step(Node.Loop loop, AffineStep.Algebra algebra) {
        Map<Value, Operand> states = new LinkedHashMap<>();
        for (int k = 0; k < loop.args().size(); k++) {
            Value arg = loop.args().get(k);
            if (arg.type() == Scalar.DOUBLE && !kept.contains(loop.outs().get(k))) {
                states.put(arg, inductions.whereItGoesOn(loop, k));
            }
        }
        while (true) {
            Map<Value, AffineStep.Form> forms = new LinkedHashMap<>();
            states.forEach((state, next) -> algebra.of(
                            next,
                            definitions,
                            operand -> operand instanceof Value v && states.containsKey(v),
                            operand -> definitions.isInvariant(operand, loop))
                    .ifPresent(form -> forms.put(state, form)));
            if (!states.keySet().retainAll(forms.keySet())) {
                return new AffineStep(forms);
            }
        }
    }

    /** Whether a state waits for the round before for longer than one operation. */
    private boolean isLong(Value state, Node.Loop loop) {
        Operand next = inductions.whereItGoesOn(loop, loop.args().indexOf(state));
        return chain(state, next, loop) >= SHORTEST_CHAIN;
    }

    /** The number of operations on the longest way in the loop from the state to the operand; 0 if there is none. */
    private int chain(Value state, Operand to, Node.Loop loop) {
        Optional<Node.Apply> apply =
                to.equals(state) || definitions.isInvariant(to, loop) ? Optional.empty() : definitions.apply(to);
        int longest = 0;
        for (Operand in : apply.map(Node.Apply::in).orElse(List.of())) {
            int above = chain(state, in, loop);
            longest = in.equals(state) || above > 0 ? Math.max(longest, above + 1) : longest;
        }
        return longest;
    }

    private List<Node> ahead(Node.Loop loop, AffineStep one, AffineStep.Algebra algebra) {
        AffineStep two = algebra.after(one, one);
        Map<Value, Operand> first = new LinkedHashMap<>();
        one.forms()
                .keySet()
                .forEach(state -> first.put(state, loop.inits().get(loop.args().indexOf(state))));
        Map<Value, Operand> second = algebra.applied(one, first);
        List<Map<Value, Operand>> later = new ArrayList<>(List.of(second));
        AffineStep ahead = two;
        if (one.forms().size() <= MOST_STATES_IN_FOURS) {
            later.add(algebra.applied(two, first));
            later.add(algebra.applied(two, second));
            ahead = algebra.after(two, two);
        }
        List<Node> nodes = new ArrayList<>(algebra.nodes());
        nodes.add(rotating(loop, ahead, later));
        return nodes;
    }

    /** The loop with what each state will be in the rounds to come: {@code known} of them at the start, one more computed in each. */
    private Node rotating(Node.Loop loop, AffineStep step, List<Map<Value, Operand>> known) {
        List<Value> args = new ArrayList<>(loop.args());
        List<Operand> starts = new ArrayList<>(loop.inits());
        List<Value> outs = new ArrayList<>(loop.outs());
        List<Node> body = new ArrayList<>();
        AffineStep.Algebra algebra = new AffineStep.Algebra(values, body);
        Map<Value, Value> current = new LinkedHashMap<>();
        step.forms().keySet().forEach(state -> current.put(state, state));
        Map<Value, Operand> last = algebra.applied(step, current);
        Map<Value, Operand> instead = new HashMap<>();
        List<Operand> yields = new ArrayList<>(loop.body().yields());
        for (Value state : step.forms().keySet()) {
            List<Value> later = later(state, known.size());
            for (int at = 0; at < later.size(); at++) {
                args.add(later.get(at));
                outs.add(values.like(state));
                starts.add(Objects.requireNonNull(known.get(at).get(state)));
                yields.add(at + 1 < later.size() ? later.get(at + 1) : Objects.requireNonNull(last.get(state)));
            }
            Operand next = inductions.whereItGoesOn(loop, loop.args().indexOf(state));
            boolean isComputed = definitions.apply(next).isPresent() && !definitions.isInvariant(next, loop);
            if (isComputed) {
                instead.put((Value) next, later.get(0));
            }
        }
        body.addAll(loop.body().nodes());
        Block round = Substitution.of(instead).apply(new Block(body, yields));
        return new Node.Loop(outs, args, starts, loop.header(), round, loop.origin());
    }

    private List<Value> later(Value state, int rounds) {
        String name = state.name().isEmpty() ? "" : state.name() + "Ahead";
        return Stream.generate(() -> values.of(state.type(), name))
                .limit(rounds)
                .toList();
    }
}
