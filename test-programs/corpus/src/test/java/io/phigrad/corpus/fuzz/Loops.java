package io.phigrad.corpus.fuzz;

import io.phigrad.corpus.fuzz.Stmt.Branch;
import io.phigrad.corpus.fuzz.Stmt.Line;
import io.phigrad.corpus.fuzz.Stmt.Nest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random loops, each of which ends whatever its body does. */
final class Loops {
    private static final Line NOTHING = Stmt.line("");

    private final Context context;
    private final Dice dice;
    private final Expressions expressions;
    private final Statements statements;

    Loops(Context context, Expressions expressions, Statements statements) {
        this.context = context;
        this.dice = context.dice();
        this.expressions = expressions;
        this.statements = statements;
    }

    List<Stmt> loop() {
        if (context.scope().loopDepth() >= 3) {
            return block();
        }
        return switch (dice.weighted(8, 3, 3, 2, 3, 2, 1)) {
            case 0 -> overArray();
            case 1 -> counted();
            case 2 -> whileLoop();
            case 3 -> doLoop();
            case 4 -> forEach();
            case 5 -> endless();
            default -> block();
        };
    }

    private Nest nest(Line head, Line tail, List<Stmt> first) {
        Scope.Target target = context.scope().enter(true);
        List<Stmt> body = new ArrayList<>(first);
        body.addAll(statements.block());
        context.scope().leaveTarget();
        return new Nest(target.named ? target.label : "", head, body, tail);
    }

    private List<Stmt> block() {
        Scope.Target target = context.scope().enter(false);
        List<Stmt> body = statements.block();
        context.scope().leaveTarget();
        return List.of(new Nest(target.named ? target.label : "", NOTHING, body, NOTHING));
    }

    /** Its counter is an index of every array of a size. */
    private List<Stmt> overArray() {
        List<Variable> arrays = context.scope().all(v -> v.type().isArray());
        if (arrays.isEmpty()) {
            return counted();
        }
        Variable array = dice.pick(arrays);
        Extent extent = array.extent();
        Expr length = Expr.closed(Type.INT, "#.length", array.expr());
        if (array.type() == Type.MATRIX
                && context.indexable(Type.MATRIX, false).contains(array)
                && !extent.inner().size().isEmpty()
                && dice.chance(60)) {
            length = Expr.closed(
                    Type.INT,
                    "#[#].length",
                    array.expr(),
                    expressions.integers().constantIndex(extent));
            extent = extent.inner();
        }
        context.scope().enter();
        String i = context.scope().fresh(Type.INT);
        String head = switch (dice.weighted(8, 2, 1, 1)) {
            case 0 -> "for (int i = 0; i < #; i++)";
            case 1 -> "for (int i = # - 1; i >= 0; i--)";
            case 2 -> "for (int i = 1; i < #; i += 2)";
            default -> "for (int i = 0; i < # - 1; i++)";
        };
        context.scope().declare(new Variable(i, Type.INT, false, true, Extent.of(extent.size(), 0)));
        Nest loop = nest(Stmt.line(head.replaceAll("\\bi\\b", i), length), NOTHING, List.of());
        context.scope().leave();
        return List.of(loop);
    }

    private List<Stmt> counted() {
        context.scope().enter();
        boolean wide = context.wants(Feature.LONGS, 15);
        Type type = wide ? Type.LONG : Type.INT;
        String k = context.scope().fresh(type);
        Expr bound = switch (dice.weighted(5, 3, 2)) {
            case 0 -> Expr.literal(Type.INT, dice.pick("0", "1", "2", "3", "4"));
            case 1 ->
                Expr.closed(
                        Type.INT,
                        "(#)",
                        Expr.open(Type.INT, "# & 3", expressions.integers().integer(1)));
            default ->
                Expr.closed(Type.INT, "Math.min(#, 4)", expressions.integers().integer(1));
        };
        boolean touched = !wide && dice.chance(20);
        context.scope().declare(new Variable(k, type, false, true, Extent.NONE));
        String head = "for (" + type.text + " " + k + " = 0; " + k + " < #; " + dice.pick(k + "++", k + " += 2") + ")";
        List<Stmt> first = touched
                ? List.of(
                        new Branch(expressions.condition(1), List.of(Stmt.line("#++;", Expr.name(type, k))), List.of()))
                : List.of();
        Nest loop = nest(Stmt.line(head, bound), NOTHING, first);
        context.scope().leave();
        return List.of(loop);
    }

    private List<Stmt> whileLoop() {
        String k = counter();
        Expr fuel = Expr.open(Type.BOOLEAN, "#++ < " + dice.pick("2", "3", "5"), Expr.name(Type.INT, k));
        Expr condition = dice.chance(60) ? Expr.open(Type.BOOLEAN, "# && #", fuel, expressions.condition(2)) : fuel;
        List<Stmt> all = new ArrayList<>(List.of(Stmt.line("int " + k + " = 0;")));
        all.add(nest(Stmt.line("while (#)", condition), NOTHING, List.of()));
        return all;
    }

    private List<Stmt> doLoop() {
        String k = counter();
        Expr fuel = Expr.open(Type.BOOLEAN, "++# < " + dice.pick("1", "3", "4"), Expr.name(Type.INT, k));
        Expr condition = dice.chance(60) ? Expr.open(Type.BOOLEAN, "# && #", fuel, expressions.condition(2)) : fuel;
        List<Stmt> all = new ArrayList<>(List.of(Stmt.line("int " + k + " = 0;")));
        all.add(nest(Stmt.line("do"), Stmt.line("while (#);", condition), List.of()));
        return all;
    }

    /** Leaves by a break at the top of its body. */
    private List<Stmt> endless() {
        String k = counter();
        Expr fuel = Expr.open(Type.BOOLEAN, "#++ >= " + dice.pick("1", "3", "4"), Expr.name(Type.INT, k));
        Expr condition = dice.chance(50) ? Expr.open(Type.BOOLEAN, "# || #", fuel, expressions.condition(2)) : fuel;
        List<Stmt> all = new ArrayList<>(List.of(Stmt.line("int " + k + " = 0;")));
        List<Stmt> exit = List.of(new Branch(condition, List.of(Stmt.line("break;")), List.of()));
        all.add(nest(Stmt.line(dice.pick("while (true)", "for (;;)")), NOTHING, exit));
        return all;
    }

    private String counter() {
        String k = context.scope().fresh(Type.INT);
        context.scope().declare(new Variable(k, Type.INT, false, true, Extent.NONE));
        return k;
    }

    private List<Stmt> forEach() {
        Optional<Variable> array = vectors();
        if (array.isEmpty()) {
            return counted();
        }
        Type type = array.get().type().element();
        context.scope().enter();
        String name = context.scope().fresh(type);
        context.scope().declare(new Variable(name, type, type == Type.DOUBLE && dice.chance(30), false, Extent.NONE));
        Nest loop = nest(
                Stmt.line(
                        "for (" + type.text + " " + name + " : #)", array.get().expr()),
                NOTHING,
                List.of());
        context.scope().leave();
        return List.of(loop);
    }

    private Optional<Variable> vectors() {
        List<Variable> arrays = context.scope().all(v -> v.type() == Type.DOUBLES || v.type() == Type.INTS);
        return arrays.isEmpty() ? Optional.empty() : Optional.of(dice.pick(arrays));
    }
}
