package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Copies;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.JavaStatement.Loop;
import io.phigrad.compiler.emit.tree.Local;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets locals that are copied to each other share one variable wherever their lifetimes do not interfere (Chaitin),
 * copies in inner loops first.
 */
final class Coalescing {

    /** A copy that would vanish if both sides were one. */
    private record Wish(Local target, Local source, int depth, boolean next, boolean copy) {}

    private final Map<Integer, BitSet> conflicts = new HashMap<>();
    private final Map<Integer, Local> representatives = new HashMap<>();
    private final List<Wish> wishes = new ArrayList<>();

    private final Set<Local> separate;

    /**
     * @param parameters of the method: all defined at its entry
     * @param separate loop variables that are not to share a variable with what they start from
     */
    Coalescing(List<JavaStatement> body, List<Local> parameters, Set<Local> separate) {
        this.separate = separate;
        BitSet entry = new Liveness() {
            @Override
            void assigned(Assign assign, BitSet liveAfter) {
                defines(assign, liveAfter);
            }

            @Override
            void copied(Copies copies, BitSet liveAfter) {
                copies.copies().forEach(copy -> defines(copy, liveAfter));
            }
        }.run(body);
        parameters.forEach(p -> entry.set(p.number()));
        parameters.forEach(p -> conflict(p.number(), entry, -1));
        find(body, 0);
        wishes.sort(Comparator.comparingInt((Wish w) -> -w.depth()));
        wishes.forEach(this::merge);
    }

    private void defines(Assign assign, BitSet liveAfter) {
        if (assign.value() instanceof Literal l && l.constant().isUndefined()) {
            return;
        }
        conflict(
                assign.target().number(),
                liveAfter,
                Liveness.source(assign).map(Local::number).orElse(-1));
    }

    private void conflict(int defined, BitSet live, int except) {
        BitSet all = conflicts.computeIfAbsent(defined, n -> new BitSet());
        live.stream().filter(n -> n != defined && n != except).forEach(n -> {
            all.set(n);
            conflicts.computeIfAbsent(n, x -> new BitSet()).set(defined);
        });
    }

    private void find(List<JavaStatement> body, int depth) {
        for (JavaStatement statement : body) {
            if (statement instanceof Assign s) {
                wish(s, depth, false, true);
                s.value().reads(read -> {
                    if (read.hint().equals(s.target().hint()) && !read.hint().isEmpty()) {
                        wish(new Assign(s.target(), new Read(read)), depth, false, false);
                    }
                });
            } else if (statement instanceof Copies s) {
                s.copies().stream()
                        .filter(copy -> s.next() || !separate.contains(copy.target()))
                        .forEach(copy -> wish(copy, depth, s.next(), true));
            } else if (statement instanceof If s) {
                find(s.then(), depth);
                find(s.otherwise(), depth);
            } else if (statement instanceof Loop s) {
                find(s.body(), depth + 1);
            }
        }
    }

    private void wish(Assign copy, int depth, boolean next, boolean real) {
        Liveness.source(copy)
                .filter(source -> source.type().equals(copy.target().type()))
                .ifPresent(source -> wishes.add(new Wish(copy.target(), source, depth, next, real)));
    }

    private void merge(Wish wish) {
        Local a = representative(wish.target());
        Local b = representative(wish.source());
        if (a == b || conflicts(a).get(b.number()) || !fit(a, b, wish.next())) {
            return;
        }
        Local kept = b.isParameter() || a.hint().isEmpty() && !b.hint().isEmpty() ? b : a;
        Local gone = kept == a ? b : a;
        if (kept.isParameter() && gone.isParameter()) {
            return;
        }
        representatives.put(gone.number(), kept);
        BitSet all = conflicts(kept);
        conflicts(gone).stream().forEach(n -> {
            all.set(n);
            conflicts.computeIfAbsent(n, x -> new BitSet()).set(kept.number());
        });
    }

    private BitSet conflicts(Local local) {
        return conflicts.computeIfAbsent(local.number(), n -> new BitSet());
    }

    /** Variables that the user told apart stay apart, but for what a loop's variable becomes in the next round. */
    private static boolean fit(Local a, Local b, boolean next) {
        boolean same = a.hint().equals(b.hint());
        boolean unnamed = a.hint().isEmpty() || b.hint().isEmpty();
        if (a.isParameter() || b.isParameter()) {
            return same;
        }
        return same || unnamed || next;
    }

    private Local representative(Local local) {
        Local at = local;
        while (representatives.containsKey(at.number())) {
            at = representatives.get(at.number());
        }
        return at;
    }

    /** Copies that stay: their two sides live at the same time. */
    List<Assign> apart() {
        return wishes.stream()
                .filter(w -> w.copy() && representative(w.source()) != representative(w.target()))
                .map(w -> new Assign(w.target(), new Read(w.source())))
                .toList();
    }

    /** The body over the shared variables; copies of a variable to itself are gone. */
    List<JavaStatement> apply(List<JavaStatement> body) {
        List<JavaStatement> out = new ArrayList<>();
        for (JavaStatement statement : body) {
            if (statement instanceof Assign s) {
                Assign renamed = rename(s);
                if (!renamed.isTrivial()) {
                    out.add(renamed);
                }
            } else if (statement instanceof Copies s) {
                List<Assign> copies = s.copies().stream()
                        .map(this::rename)
                        .filter(c -> !c.isTrivial())
                        .toList();
                if (!copies.isEmpty()) {
                    out.add(new Copies(copies, s.next()));
                }
            } else if (statement instanceof If s) {
                out.add(new If(rename(s.condition()), apply(s.then()), apply(s.otherwise())));
            } else if (statement instanceof Loop s) {
                out.add(new Loop(apply(s.body())));
            } else {
                out.add(statement.map(this::rename));
            }
        }
        return out;
    }

    private Assign rename(Assign s) {
        return new Assign(representative(s.target()), rename(s.value()));
    }

    private JavaExpression rename(JavaExpression e) {
        return e.map(x -> x instanceof Read r ? new Read(representative(r.local())) : x);
    }
}
