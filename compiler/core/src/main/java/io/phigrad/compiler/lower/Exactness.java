package io.phigrad.compiler.lower;

import io.phigrad.FloatingPoint;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which values of a kernel keep every bit while it is lowered.
 *
 * @param mode STRICT keeps what the value and the path are computed from
 * @param withValue whether the kernel's first result is the source method's value
 * @param ofCallee whether all results, memory included, are to be kept
 */
public record Exactness(FloatingPoint mode, boolean withValue, boolean ofCallee) {

    public Exactness(FloatingPoint mode, boolean withValue) {
        this(mode, withValue, false);
    }

    /** For methods that a kernel calls: values and decisions of the kernel may hang on whatever they give. */
    public static Exactness ofCallees(FloatingPoint mode) {
        return new Exactness(mode, false, true);
    }

    /** What may not be summed or multiplied in another order, which rounds differently but no worse. */
    Set<Value> keptInOrder(SsaMethod method) {
        return mode == FloatingPoint.STRICT ? Dependencies.of(method, valueAndPath(method)) : Set.of();
    }

    /** What may not be rounded more often than in the source: the path is not decided less accurately. */
    Set<Value> keptPrecise(SsaMethod method) {
        return Dependencies.of(method, mode == FloatingPoint.STRICT || ofCallee ? valueAndPath(method) : path(method));
    }

    private List<Operand> valueAndPath(SsaMethod method) {
        List<Operand> roots = path(method);
        if (withValue) {
            roots.add(method.body().yields().get(0));
        } else if (ofCallee) {
            roots.addAll(method.body().yields());
        }
        return roots;
    }

    /** What branches and loops ask, and the integers made from floating-point numbers. */
    private static List<Operand> path(SsaMethod method) {
        List<Operand> roots = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.If n) {
                roots.add(n.condition());
            } else if (node instanceof Node.Loop n) {
                roots.add(n.proceed());
                roots.add(n.stop());
            } else if (node instanceof Node.Apply n && isRounding(n)) {
                roots.add(n.out());
            }
        });
        return roots;
    }

    private static boolean isRounding(Node.Apply n) {
        Operand first = n.in().get(0);
        return first.type().isFloating()
                && !n.out().type().isFloating()
                && !n.op().isComparison()
                && n.op() != Op.IS_NAN;
    }
}
