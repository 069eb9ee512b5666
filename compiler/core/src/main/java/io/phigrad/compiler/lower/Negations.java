package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Minus signs that no sum has swallowed leave loops with a factor that does not change and is needed with the other sign
 * anyway: {@code -(t * x[i])} is {@code (-t) * x[i]}, bit for bit. {@link Signs} moves them the other way, so this comes last.
 */
final class Negations extends Rewrite {
    private final Definitions definitions;
    private final NewValues values;
    private final Set<Operand> negated = new HashSet<>();

    private Negations(SsaMethod method) {
        definitions = new Definitions(method.body());
        values = new NewValues(method);
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Apply n && n.op() == Op.NEG) {
                negated.add(n.in().get(0));
            }
        });
    }

    static SsaMethod run(SsaMethod method) {
        return new Negations(method).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Apply n) || n.op() != Op.NEG) {
            return List.of(node);
        }
        Optional<Node.Loop> loop = loopAround(definitions.block(n.out()).orElseThrow());
        Optional<Node.Apply> product =
                definitions.apply(n.in().get(0)).filter(p -> p.op() == Op.MUL && definitions.uses(p.out()) == 1);
        if (loop.isEmpty() || product.isEmpty()) {
            return List.of(node);
        }
        Operand a = product.get().in().get(0);
        Operand b = product.get().in().get(1);
        if (stays(a, loop.get()) == stays(b, loop.get())) {
            return List.of(node);
        }
        boolean isFirst = stays(a, loop.get());
        List<Node> nodes = new ArrayList<>();
        Operand minus = values.apply(Op.NEG, n.out().type(), nodes, isFirst ? a : b);
        nodes.add(new Node.Apply(n.out(), Op.MUL, List.of(minus, isFirst ? b : a), n.origin()));
        return nodes;
    }

    /** Whether a factor does not change, and is at hand with the other sign. */
    private boolean stays(Operand factor, Node.Loop loop) {
        return negated.contains(factor) && definitions.isInvariant(factor, loop);
    }

    private Optional<Node.Loop> loopAround(Block block) {
        Optional<Node> owner = definitions.owner(block);
        return owner.isPresent() && owner.get() instanceof Node.Loop loop
                ? Optional.of(loop)
                : owner.flatMap(node -> loopAround(definitions.home(node)));
    }
}
