package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Copies;
import io.phigrad.compiler.emit.tree.JavaStatement.Declare;
import io.phigrad.compiler.emit.tree.JavaStatement.DoWhile;
import io.phigrad.compiler.emit.tree.JavaStatement.Evaluate;
import io.phigrad.compiler.emit.tree.JavaStatement.For;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.JavaStatement.Loop;
import io.phigrad.compiler.emit.tree.JavaStatement.Put;
import io.phigrad.compiler.emit.tree.JavaStatement.Return;
import io.phigrad.compiler.emit.tree.JavaStatement.Throw;
import io.phigrad.compiler.emit.tree.JavaStatement.While;
import io.phigrad.compiler.emit.tree.Local;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which locals may still be read, at every point of a method's body; by their numbers. */
class Liveness {
    private final Map<JavaStatement, BitSet> atHeads = new IdentityHashMap<>();

    /** Live at the start of the body. */
    final BitSet run(List<JavaStatement> body) {
        return before(body, new BitSet(), new Targets(new BitSet(), new BitSet()));
    }

    /** What is live at the start of each round of a loop that {@link #run} has seen. */
    final BitSet atHead(JavaStatement loop) {
        return atHeads.getOrDefault(loop, new BitSet());
    }

    /** Told of every assignment with what is live after it; each may be told several times. */
    void assigned(Assign assign, BitSet liveAfter) {}

    /** Told of parallel copies with what is live after them. */
    void copied(Copies copies, BitSet liveAfter) {}

    private record Targets(BitSet atBreak, BitSet atContinue) {}

    private BitSet before(List<JavaStatement> statements, BitSet after, Targets targets) {
        BitSet live = after;
        for (int at = statements.size() - 1; at >= 0; at--) {
            live = before(statements.get(at), live, targets);
        }
        return live;
    }

    private static BitSet with(BitSet live, JavaExpression... read) {
        BitSet all = (BitSet) live.clone();
        for (JavaExpression e : read) {
            e.reads(local -> all.set(local.number()));
        }
        return all;
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet all = (BitSet) a.clone();
        all.or(b);
        return all;
    }

    private static BitSet define(Local local, BitSet after) {
        BitSet live = (BitSet) after.clone();
        live.clear(local.number());
        return live;
    }

    private BitSet before(JavaStatement statement, BitSet after, Targets targets) {
        if (statement instanceof Assign s) {
            assigned(s, after);
            return with(define(s.target(), after), s.value());
        } else if (statement instanceof Declare s) {
            return s.value().map(v -> with(define(s.local(), after), v)).orElseGet(() -> define(s.local(), after));
        } else if (statement instanceof Copies s) {
            copied(s, after);
            BitSet live = (BitSet) after.clone();
            s.copies().forEach(c -> live.clear(c.target().number()));
            s.copies().forEach(c -> c.value().reads(local -> live.set(local.number())));
            return live;
        } else if (statement instanceof Put s) {
            return with(after, s.array(), s.index(), s.value());
        } else if (statement instanceof Evaluate s) {
            return with(after, s.call());
        } else if (statement instanceof If s) {
            return with(union(before(s.then(), after, targets), before(s.otherwise(), after, targets)), s.condition());
        } else if (statement instanceof JavaStatement.Break) {
            return targets.atBreak();
        } else if (statement instanceof JavaStatement.Continue) {
            return targets.atContinue();
        } else if (statement instanceof Return s) {
            return s.value().map(v -> with(new BitSet(), v)).orElseGet(BitSet::new);
        } else if (statement instanceof Throw s) {
            BitSet live = new BitSet();
            s.message().forEach(p -> {
                if (p instanceof JavaExpression e) {
                    e.reads(local -> live.set(local.number()));
                }
            });
            return live;
        }
        return loop(statement, after);
    }

    private BitSet loop(JavaStatement statement, BitSet after) {
        BitSet head = new BitSet();
        while (true) {
            BitSet next = round(statement, after, head);
            if (next.equals(head)) {
                break;
            }
            head = next;
        }
        atHeads.put(statement, head);
        return statement instanceof For s ? before(s.init(), head, new Targets(after, head)) : head;
    }

    private BitSet round(JavaStatement statement, BitSet after, BitSet head) {
        if (statement instanceof Loop s) {
            return before(s.body(), head, new Targets(after, head));
        } else if (statement instanceof While s) {
            BitSet body = before(s.body(), head, new Targets(after, head));
            return with(s.condition().isTrue() ? body : union(body, after), s.condition());
        } else if (statement instanceof DoWhile s) {
            BitSet asked = with(union(after, head), s.condition());
            return before(s.body(), asked, new Targets(after, asked));
        }
        For s = (For) statement;
        BitSet update = before(s.update(), head, new Targets(after, head));
        BitSet body = before(s.body(), update, new Targets(after, update));
        return with(union(body, after), s.condition());
    }

    /** The local that a copy takes its value from, if the value is not computed. */
    static Optional<Local> source(Assign copy) {
        return copy.value() instanceof JavaExpression.Read r ? Optional.of(r.local()) : Optional.empty();
    }
}
