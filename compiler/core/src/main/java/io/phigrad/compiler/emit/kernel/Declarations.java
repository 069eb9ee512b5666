package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Declare;
import io.phigrad.compiler.emit.tree.JavaStatement.For;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.ssa.Constant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Declares every local in the smallest block that has all of its uses, with its first value where it can. */
final class Declarations {
    private final Liveness liveness = new Liveness();
    private final Map<JavaStatement, Set<Local>> mentioned = new IdentityHashMap<>();

    private Declarations(List<JavaStatement> body) {
        liveness.run(body);
    }

    static List<JavaStatement> apply(List<JavaStatement> body) {
        Set<Local> locals = new LinkedHashSet<>();
        body.forEach(s -> s.locals(local -> {
            if (!local.isParameter()) {
                locals.add(local);
            }
        }));
        return new Declarations(body).block(body, locals);
    }

    private Set<Local> mentioned(JavaStatement statement) {
        return mentioned.computeIfAbsent(statement, s -> {
            Set<Local> found = new LinkedHashSet<>();
            s.locals(found::add);
            return found;
        });
    }

    /** @param locals what is to be declared in this block or in blocks inside it */
    private List<JavaStatement> block(List<JavaStatement> body, Set<Local> locals) {
        Map<Local, Integer> first = new LinkedHashMap<>();
        Map<Local, Integer> last = new LinkedHashMap<>();
        for (int at = 0; at < body.size(); at++) {
            for (Local local : mentioned(body.get(at))) {
                if (locals.contains(local)) {
                    first.putIfAbsent(local, at);
                    last.put(local, at);
                }
            }
        }
        List<JavaStatement> out = new ArrayList<>();
        for (int at = 0; at < body.size(); at++) {
            JavaStatement statement = body.get(at);
            Set<Local> below = new LinkedHashSet<>();
            Set<Local> here = new LinkedHashSet<>();
            for (Local local : first.keySet()) {
                if (first.getOrDefault(local, -1) == at) {
                    boolean inside = last.getOrDefault(local, -1) == at && fitsInside(statement, local);
                    (inside ? below : here).add(local);
                }
            }
            declare(statement, here, below, body.subList(at, body.size()), out);
        }
        return out;
    }

    /** Whether all that mentions the local is one block of the statement, or the whole of a for loop. */
    private boolean fitsInside(JavaStatement statement, Local local) {
        if (liveness.atHead(statement).get(local.number())) {
            return startsIn(statement, local);
        }
        if (statement.expressions().stream().anyMatch(e -> e.reads(local))) {
            return startsIn(statement, local);
        }
        if (statement instanceof For f
                && (mentioned(f.init()).contains(local) || mentioned(f.update()).contains(local))) {
            return startsIn(statement, local);
        }
        return statement.blocks().stream()
                        .filter(b -> b.stream().anyMatch(s -> mentioned(s).contains(local)))
                        .count()
                == 1;
    }

    private static boolean startsIn(JavaStatement statement, Local local) {
        return statement instanceof For f
                && f.init() instanceof Assign init
                && init.target() == local
                && !init.value().reads(local);
    }

    private void declare(
            JavaStatement statement,
            Set<Local> here,
            Set<Local> below,
            List<JavaStatement> rest,
            List<JavaStatement> out) {
        JavaStatement inner = statement;
        for (Local local : here) {
            if (inner instanceof Assign a && a.target() == local && !a.value().reads(local)) {
                inner = new Declare(local, Optional.of(a.value()));
            } else {
                boolean assigned = DefiniteAssignment.holds(local, rest);
                out.add(new Declare(
                        local, assigned ? Optional.empty() : Optional.of(new Literal(Constant.zero(local.type())))));
            }
        }
        if (inner instanceof For f
                && startsIn(f, ((Assign) f.init()).target())
                && below.remove(((Assign) f.init()).target())) {
            Assign init = (Assign) f.init();
            inner = new For(new Declare(init.target(), Optional.of(init.value())), f.condition(), f.update(), f.body());
        }
        if (!below.isEmpty() || !inner.blocks().isEmpty()) {
            inner = inner.withBlocks(b -> block(b, inBlock(b, below)));
        }
        out.add(inner);
    }

    private static Set<Local> inBlock(List<JavaStatement> block, Set<Local> locals) {
        Set<Local> inside = new LinkedHashSet<>();
        block.forEach(s -> s.locals(local -> {
            if (locals.contains(local)) {
                inside.add(local);
            }
        }));
        return inside;
    }
}
