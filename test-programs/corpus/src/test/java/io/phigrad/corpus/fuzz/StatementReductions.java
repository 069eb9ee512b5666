package io.phigrad.corpus.fuzz;

import io.phigrad.corpus.fuzz.Stmt.Branch;
import io.phigrad.corpus.fuzz.Stmt.Line;
import io.phigrad.corpus.fuzz.Stmt.Nest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Smaller statements and expressions. */
final class StatementReductions {

    private StatementReductions() {}

    static Stream<List<Stmt>> of(List<Stmt> statements) {
        return Stream.of(
                        Reductions.without(statements, 0),
                        unwrapped(statements),
                        Reductions.each(statements, StatementReductions::inside))
                .flatMap(Function.identity());
    }

    /** With what a branch, a loop or a block holds in its place. */
    private static Stream<List<Stmt>> unwrapped(List<Stmt> statements) {
        return IntStream.range(0, statements.size())
                .boxed()
                .flatMap(i -> contents(statements.get(i)).map(inner -> {
                    List<Stmt> changed = new ArrayList<>(statements.subList(0, i));
                    changed.addAll(inner);
                    changed.addAll(statements.subList(i + 1, statements.size()));
                    return changed;
                }));
    }

    private static Stream<List<Stmt>> contents(Stmt statement) {
        if (statement instanceof Branch branch) {
            return Stream.of(branch.then(), branch.otherwise());
        }
        return statement instanceof Nest nest ? Stream.of(nest.body()) : Stream.empty();
    }

    private static Stream<Stmt> inside(Stmt statement) {
        if (statement instanceof Branch branch) {
            return Stream.<Stream<Stmt>>of(
                            Stream.of(new Branch(branch.condition(), branch.then(), List.of())),
                            of(branch.then()).map(b -> new Branch(branch.condition(), b, branch.otherwise())),
                            of(branch.otherwise()).map(b -> new Branch(branch.condition(), branch.then(), b)),
                            of(branch.condition()).map(c -> new Branch(c, branch.then(), branch.otherwise())))
                    .flatMap(Function.identity());
        }
        if (statement instanceof Nest nest) {
            return Stream.<Stream<Stmt>>of(
                            Stream.of(new Nest("", nest.head(), nest.body(), nest.tail())),
                            of(nest.body()).map(b -> new Nest(nest.label(), nest.head(), b, nest.tail())),
                            of(nest.head()).map(h -> new Nest(nest.label(), h, nest.body(), nest.tail())),
                            of(nest.tail()).map(t -> new Nest(nest.label(), nest.head(), nest.body(), t)))
                    .flatMap(Function.identity());
        }
        return of((Line) statement).map(Function.identity());
    }

    private static Stream<Line> of(Line line) {
        return IntStream.range(0, line.parts().size())
                .boxed()
                .flatMap(i -> of(line.parts().get(i)).map(part -> line.with(i, part)));
    }

    static Stream<Expr> of(Expr expr) {
        Stream<Expr> simple = switch (expr.type()) {
            case DOUBLE -> Stream.of(Expr.literal(Type.DOUBLE, "1.0"), Expr.literal(Type.DOUBLE, "0.5"));
            case FLOAT -> Stream.of(Expr.literal(Type.FLOAT, "1f"));
            case INT ->
                Stream.of(Expr.literal(Type.INT, "0"), Expr.literal(Type.INT, "1"), Expr.literal(Type.INT, "2"));
            case LONG -> Stream.of(Expr.literal(Type.LONG, "1L"));
            case BOOLEAN -> Stream.of(Expr.literal(Type.BOOLEAN, "true"), Expr.literal(Type.BOOLEAN, "false"));
            case DOUBLES, FLOATS, INTS, MATRIX, PAIR, VOID -> Stream.empty();
        };
        if (!(expr instanceof Expr.Form form)) {
            return simple;
        }
        Stream<Expr> below = form.parts().stream().flatMap(Expr::all).filter(e -> e.type() == expr.type());
        Stream<Expr> inside = IntStream.range(0, form.parts().size())
                .boxed()
                .flatMap(i -> of(form.parts().get(i)).map(part -> form.with(i, part)));
        return Stream.of(simple, below, inside).flatMap(Function.identity());
    }
}
