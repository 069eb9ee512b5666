package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Copies;
import io.phigrad.compiler.emit.tree.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Turns parallel copies into assignments, one after the other: no variable changes before its old value has been
 * used. Where the copies go round in a circle, as in a swap, one old value is kept in a temporary.
 */
final class CopyOrder {
    private final BiFunction<io.phigrad.phi.expr.Type, String, Local> temporaries;

    /** @param temporaries makes a new local of a type and hint */
    CopyOrder(BiFunction<io.phigrad.phi.expr.Type, String, Local> temporaries) {
        this.temporaries = temporaries;
    }

    List<JavaStatement> apply(List<JavaStatement> body) {
        List<JavaStatement> out = new ArrayList<>();
        for (JavaStatement statement : body) {
            if (statement instanceof Copies copies) {
                order(copies.copies(), out);
            } else if (!(statement instanceof Assign s && isUndefined(s))) {
                out.add(statement.withBlocks(this::apply));
            }
        }
        return out;
    }

    private static boolean isUndefined(Assign copy) {
        return copy.value() instanceof Literal l && l.constant().isUndefined();
    }

    private void order(List<Assign> copies, List<JavaStatement> out) {
        List<Assign> left = new ArrayList<>(copies);
        left.removeIf(copy -> isUndefined(copy) || copy.isTrivial());
        while (!left.isEmpty()) {
            Optional<Assign> ready = left.stream()
                    .filter(c -> !isStep(c) && isFree(c, left))
                    .findFirst()
                    .or(() -> left.stream().filter(c -> isFree(c, left)).findFirst());
            if (ready.isPresent()) {
                out.add(ready.get());
                left.remove(ready.get());
            } else {
                breakCircle(left, out);
            }
        }
    }

    /** Whether a variable only moves on by itself: such steps come last, so that loops end with them. */
    private static boolean isStep(Assign copy) {
        return copy.value().reads(copy.target());
    }

    private static boolean isFree(Assign copy, List<Assign> left) {
        return left.stream().noneMatch(other -> other != copy && other.value().reads(copy.target()));
    }

    private void breakCircle(List<Assign> left, List<JavaStatement> out) {
        Local target = left.get(0).target();
        Local old = temporaries.apply(target.type(), target.hint());
        out.add(new Assign(old, new Read(target)));
        left.replaceAll(copy -> new Assign(copy.target(), replace(copy.value(), target, old)));
    }

    private static JavaExpression replace(JavaExpression e, Local from, Local to) {
        return e.map(x -> x.isRead(from) ? new Read(to) : x);
    }
}
