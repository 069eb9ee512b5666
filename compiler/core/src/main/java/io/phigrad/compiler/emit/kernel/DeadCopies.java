package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Copies;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Drops assignments whose variable is not read afterwards, such as a counter's last step before a break. */
final class DeadCopies extends Liveness {
    private final Set<Assign> read = Collections.newSetFromMap(new IdentityHashMap<>());

    private DeadCopies() {}

    static List<JavaStatement> removed(List<JavaStatement> body) {
        List<JavaStatement> before = body;
        while (true) {
            DeadCopies dead = new DeadCopies();
            dead.run(before);
            List<JavaStatement> after = dead.filter(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
    }

    @Override
    void assigned(Assign assign, BitSet liveAfter) {
        if (liveAfter.get(assign.target().number()) || assign.value() instanceof Call) {
            read.add(assign);
        }
    }

    @Override
    void copied(Copies copies, BitSet liveAfter) {
        copies.copies().forEach(copy -> assigned(copy, liveAfter));
    }

    private List<JavaStatement> filter(List<JavaStatement> body) {
        List<JavaStatement> out = new ArrayList<>();
        for (JavaStatement statement : body) {
            if (statement instanceof Assign s) {
                if (read.contains(s)) {
                    out.add(s);
                }
            } else if (statement instanceof Copies s) {
                List<Assign> kept = s.copies().stream().filter(read::contains).toList();
                if (!kept.isEmpty()) {
                    out.add(new Copies(kept, s.next()));
                }
            } else {
                out.add(statement.withBlocks(this::filter));
            }
        }
        return out;
    }
}
