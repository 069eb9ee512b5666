package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets loops that count down by one count up where the order of their rounds matters for rounding only: what they
 * carry are sums and scatters that no round reads. Such a loop can share the forward sweep's loop. The same may be said of
 * loops whose rounds write elements of their own: {@link #ofOwnElements}.
 */
public final class LoopOrder extends Rewrite {
    private final Definitions definitions;
    private final Inductions inductions;
    private final Sums sums;
    private final Optional<Elementwise> elementwise;
    private final Set<Value> kept;
    private int ids;

    private LoopOrder(SsaMethod method, Set<Value> kept, boolean ofOwnElements) {
        this.kept = kept;
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        sums = new Sums(definitions);
        elementwise = ofOwnElements ? Optional.of(new Elementwise(definitions)) : Optional.empty();
        ids = Nodes.nextId(method);
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        return new LoopOrder(method, exactness.keptInOrder(method), false).apply(method);
    }

    /** To be asked for when no loop that counts down can share another's: it would lose what it shares. */
    static SsaMethod ofOwnElements(SsaMethod method, Exactness exactness) {
        return new LoopOrder(method, exactness.keptInOrder(method), true).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop) || loop.outs().stream().anyMatch(kept::contains)) {
            return List.of(node);
        }
        Optional<Counted> counted = inductions.counted(loop);
        return counted.filter(c -> c.step() == -1 && c.test() == Op.GE && onlyGathers(loop, c.arg()))
                .map(c -> upwards(loop, c))
                .orElse(List.of(node));
    }

    private List<Node> upwards(Node.Loop loop, Counted counted) {
        List<Node> nodes = new ArrayList<>();
        Value index = loop.args().get(counted.arg());
        Value next = new Value(ids++, Scalar.INT, index.name());
        Value test = new Value(ids++, Scalar.BOOLEAN, "");
        List<Operand> inits = new ArrayList<>(loop.inits());
        inits.set(counted.arg(), counted.bound());
        List<Operand> yields = new ArrayList<>(loop.body().yields());
        yields.set(counted.arg() + 1, next);
        List<Node> body = new ArrayList<>(loop.body().nodes());
        body.add(new Node.Apply(next, Op.ADD, List.of(index, Constant.of(1)), loop.origin()));
        Node header = new Node.Apply(test, Op.LT, List.of(index, beyond(counted.init(), loop, nodes)), loop.origin());
        nodes.add(new Node.Loop(
                loop.outs(),
                loop.args(),
                inits,
                new Block(List.of(header), List.of(test)),
                new Block(body, yields),
                loop.origin()));
        return nodes;
    }

    /** One more than the last index. */
    private Operand beyond(Operand last, Node.Loop loop, List<Node> nodes) {
        Optional<Node.Apply> sum = definitions
                .apply(last)
                .filter(a -> a.op() == Op.ADD && a.in().get(1) instanceof Constant c && c.is(-1));
        if (sum.isPresent()) {
            return sum.get().in().get(0);
        }
        if (last instanceof Constant c) {
            return Constant.of((Integer) c.number().orElseThrow() + 1);
        }
        Value bound = new Value(ids++, Scalar.INT, "");
        nodes.add(new Node.Apply(bound, Op.ADD, List.of(last, Constant.of(1)), loop.origin()));
        return bound;
    }

    private boolean onlyGathers(Node.Loop loop, int indexArg) {
        Set<Integer> written = new HashSet<>();
        for (int k = 0; k < loop.args().size(); k++) {
            Value arg = loop.args().get(k);
            if (arg.type() instanceof MemoryType type) {
                int region = type.region();
                boolean isOwn = elementwise
                        .flatMap(e -> e.array(loop, loop.args().get(indexArg), region))
                        .isPresent();
                if (!isOwn) {
                    written.add(region);
                }
            } else if (k != indexArg && !sums.isSum(loop, k)) {
                return false;
            }
        }
        return definitions.uses(loop.outs().get(indexArg)) == 0 && onlyScatters(loop.body(), written);
    }

    /** Whether memory that the loop changes is only added to, by rounds that do not read it. */
    private boolean onlyScatters(Block body, Set<Integer> written) {
        boolean[] ok = {true};
        Nodes.walk(body, node -> {
            if (node instanceof Node.Load n) {
                ok[0] &= !written.contains(Activity.region(n.memory()));
            } else if (node instanceof Node.Store n) {
                ok[0] &= elementwise.isPresent() && !written.contains(Activity.region(n.memory()));
            } else if (node instanceof Node.Fill
                    || node instanceof Node.Grow
                    || node instanceof Node.Allocate
                    || node instanceof Node.Call
                    || node instanceof Node.Throw) {
                ok[0] = false;
            }
        });
        return ok[0];
    }
}
