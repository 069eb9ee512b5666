package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Loop arguments that always have one value, such as two counters from 0 by 1 or a sum that two fused loops each
 * formed, become one: if they start equal, and are equal after a round in which they are taken to be equal.
 */
public final class Congruence {

    private Congruence() {}

    public static SsaMethod run(SsaMethod method) {
        Merging merging = new Merging();
        SsaMethod merged = merging.apply(method);
        return new SsaMethod(
                merged.name(),
                merged.params(),
                merged.memories(),
                Substitution.of(merging.outs).apply(merged.body()));
    }

    private static final class Merging extends Rewrite {
        private final Map<Value, Operand> outs = new HashMap<>();

        @Override
        protected List<Node> replace(Node node) {
            Node now = node;
            for (int b = 1; now instanceof Node.Loop loop && b < loop.args().size(); b++) {
                Likeness likeness = new Likeness(loop.body());
                for (int a = 0; a < b; a++) {
                    if (mayBeEqual(loop, a, b, likeness)) {
                        Block body = numbered(loop, a, b);
                        if (body.yields().get(a + 1).equals(body.yields().get(b + 1))) {
                            outs.put(loop.outs().get(b), loop.outs().get(a));
                            now = without(loop, a, b, body);
                            b--;
                            break;
                        }
                    }
                }
            }
            return List.of(now);
        }

        private static boolean mayBeEqual(Node.Loop loop, int a, int b, Likeness likeness) {
            List<Operand> next = loop.next();
            return loop.args().get(a).type().equals(loop.args().get(b).type())
                    && !(loop.args().get(a).type() instanceof MemoryType)
                    && loop.inits().get(a).equals(loop.inits().get(b))
                    && likeness.isPossible(
                            next.get(a),
                            next.get(b),
                            List.of(loop.args().get(a), loop.args().get(b)));
        }

        private static Substitution equal(Node.Loop loop, int a, int b) {
            return Substitution.of(Map.of(loop.args().get(b), loop.args().get(a)));
        }

        private static Block numbered(Node.Loop loop, int a, int b) {
            SsaMethod round =
                    new SsaMethod("", List.of(), List.of(), equal(loop, a, b).apply(loop.body()));
            return ValueNumbering.run(round).body();
        }

        private static Node without(Node.Loop loop, int a, int b, Block body) {
            List<Operand> yields = drop(body.yields(), b + 1);
            return new Node.Loop(
                    drop(loop.outs(), b),
                    drop(loop.args(), b),
                    drop(loop.inits(), b),
                    equal(loop, a, b).apply(loop.header()),
                    new Block(body.nodes(), yields),
                    loop.origin());
        }

        private static <T> List<T> drop(List<T> list, int at) {
            List<T> shorter = new ArrayList<>(list);
            shorter.remove(at);
            return shorter;
        }
    }
}
