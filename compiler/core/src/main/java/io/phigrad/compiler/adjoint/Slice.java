package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The part of a scope that must run to give certain values, control and memory included. */
final class Slice {
    private final Primal primal;
    private final Scope scope;
    private final Set<Value> inside = new LinkedHashSet<>();
    private final Set<Value> outside = new LinkedHashSet<>();

    Slice(Primal primal, Scope scope) {
        this.primal = primal;
        this.scope = scope;
    }

    /** The values of the scope that are computed. */
    Set<Value> inside() {
        return inside;
    }

    /** The values read that are defined before the scope. */
    Set<Value> outside() {
        return outside;
    }

    void add(Collection<Value> values) {
        Deque<Operand> open = new ArrayDeque<>(values);
        while (!open.isEmpty()) {
            if (open.remove() instanceof Value value) {
                if (!scope.contains(value)) {
                    outside.add(value);
                } else if (inside.add(value)) {
                    follow(value, open);
                    control(primal.definitions().block(value).orElseThrow(), open);
                }
            }
        }
    }

    private void follow(Value value, Deque<Operand> open) {
        Node node = primal.definitions().node(value).orElseThrow();
        if (node instanceof Node.If n) {
            int k = n.outs().indexOf(value);
            open.add(n.condition());
            open.add(n.then().yields().get(k));
            open.add(n.otherwise().yields().get(k));
        } else if (node instanceof Node.Loop n) {
            boolean isArg = n.args().contains(value);
            int k = isArg ? n.args().indexOf(value) : n.outs().indexOf(value);
            open.add(n.inits().get(k));
            if (n.body() != scope.body()) {
                open.add(n.args().get(k));
                open.add(n.next().get(k));
                open.add(n.proceed());
                open.add(n.stop());
            }
        } else if (node instanceof Node.Allocate n && value.type() instanceof MemoryType) {
            open.addAll(n.sizes());
            if (!isPrivate(Activity.region(value))) {
                open.addAll(n.memories());
            }
        } else if (node instanceof Node.Allocate n) {
            open.addAll(n.sizes());
        } else {
            open.addAll(Nodes.operands(node));
        }
    }

    private void control(Block home, Deque<Operand> open) {
        Block at = home;
        while (at != scope.body()) {
            Node owner = primal.definitions().owner(at).orElseThrow();
            if (owner instanceof Node.If n) {
                open.add(n.condition());
            } else if (owner instanceof Node.Loop n) {
                open.add(n.proceed());
                open.add(n.stop());
            }
            at = primal.definitions().home(owner);
        }
    }

    /** Whether all arrays of the region are made within one activation of the scope, and none outlives it. */
    boolean isPrivate(int region) {
        boolean[] ok = {true};
        primal.method().params().stream()
                .filter(p -> Primal.isReference(p.type()))
                .forEach(p -> ok[0] &= !reaches(p, region));
        Nodes.walk(primal.method().body(), node -> {
            if (node instanceof Node.Allocate a && reaches(a.out(), region)) {
                ok[0] &= scope.contains(a.out());
            } else if (node instanceof Node.StaticRead s
                    && Primal.isReference(s.out().type())) {
                ok[0] &= !reaches(s.out(), region);
            } else if (node instanceof Node.Loop loop && !isInside(loop)) {
                loop.args().stream()
                        .filter(a -> Primal.isReference(a.type()))
                        .forEach(a -> ok[0] &= !reaches(a, region));
            }
        });
        return ok[0];
    }

    private boolean isInside(Node.Loop loop) {
        return primal.definitions().isWithin(primal.definitions().home(loop), scope.body());
    }

    private boolean reaches(Value reference, int region) {
        return primal.regionsBelow(reference).contains(region);
    }

    /**
     * Whether the scope, the body of {@code loop}, can run again out of order: it reads nothing that rounds before
     * it left, save counters, and memory as it stands in the end. The reason why not, or empty.
     */
    Optional<String> whyNotAlone(Node.Loop loop, Scope around) {
        for (Value value : inside) {
            int k = loop.args().indexOf(value);
            if (k >= 0 && primal.inductions().step(loop, k).isEmpty()) {
                return Optional.of("a round needs " + value + " of the round before");
            }
            Node node = primal.definitions().node(value).orElseThrow();
            if (node instanceof Node.Allocate a && primal.isShadow(a.out()) && primal.escapes(a.out())) {
                return Optional.of("a round makes the adjoints " + a.out() + " of an array that outlives it");
            }
        }
        for (Value value : outside) {
            if (value.type() instanceof MemoryType && !around.lasts(value)) {
                return Optional.of("a round reads memory that is overwritten later");
            }
        }
        return Optional.empty();
    }
}
