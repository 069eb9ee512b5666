package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random expressions of integer type, and indices that are always within their array. */
final class Integers {
    private final Context context;
    private final Expressions expressions;
    private final Dice dice;

    Integers(Context context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
        this.dice = context.dice();
    }

    Expr integer(int depth) {
        if (depth <= 0) {
            return leaf();
        }
        return switch (dice.weighted(6, 8, 3, 3, 3, 2, 2, 2, 2, 2, 1)) {
            case 0 -> leaf();
            case 1 ->
                Expr.open(Type.INT, "# " + dice.pick("+", "-", "*") + " #", integer(depth - 1), integer(depth - 1));
            case 2 ->
                Expr.open(
                        Type.INT, "# " + dice.pick("/", "%") + " " + dice.pick("2", "3", "5", "7"), integer(depth - 1));
            case 3 ->
                Expr.open(Type.INT, "# " + dice.pick("&", "|", "^") + " #", integer(depth - 1), integer(depth - 1));
            case 4 ->
                Expr.open(
                        Type.INT,
                        "# " + dice.pick("<<", ">>", ">>>") + " " + dice.pick("1", "2", "29", "33"),
                        integer(depth - 1));
            case 5 ->
                Expr.closed(
                        Type.INT, "Math." + dice.pick("max", "min") + "(#, #)", integer(depth - 1), integer(depth - 1));
            case 6 ->
                Expr.closed(
                        Type.INT,
                        "Math." + dice.pick("floorMod", "floorDiv") + "(#, " + dice.pick("3", "4", "-5") + ")",
                        integer(depth - 1));
            case 7 -> Expr.open(Type.INT, dice.pick("-#", "~#"), leaf());
            case 8 ->
                Expr.open(
                        Type.INT,
                        "# ? # : #",
                        expressions.condition(depth - 1),
                        integer(depth - 1),
                        integer(depth - 1));
            case 9 -> converted(depth);
            default -> effect();
        };
    }

    Expr longer(int depth) {
        List<Variable> variables = context.scope().of(Type.LONG);
        if (depth <= 0 || variables.isEmpty()) {
            return variables.isEmpty() || dice.chance(30)
                    ? Expr.literal(Type.LONG, dice.pick("1L", "-7L", "2862933555777941757L", "4096L"))
                    : dice.pick(variables).expr();
        }
        return switch (dice.weighted(5, 3, 3, 3, 3)) {
            case 0 ->
                Expr.open(
                        Type.LONG,
                        "# " + dice.pick("+", "-", "*", "^", "&", "|") + " #",
                        longer(depth - 1),
                        longer(depth - 1));
            case 1 ->
                Expr.open(
                        Type.LONG,
                        "# " + dice.pick("<<", ">>", ">>>") + " " + dice.pick("3", "17", "33", "65"),
                        longer(depth - 1));
            case 2 ->
                Expr.open(
                        Type.LONG, "# " + dice.pick("/", "%") + " " + dice.pick("3", "10L", "1000"), longer(depth - 1));
            case 3 -> Expr.open(Type.LONG, "# + #", longer(depth - 1), integer(depth - 1));
            default -> longer(0);
        };
    }

    /** From 0 to one below the length of every array of that extent. */
    Expr index(Extent extent) {
        List<Expr> choices = new ArrayList<>();
        Optional<Expr> length = context.scope().length(extent);
        for (Variable counter : context.counters(extent)) {
            choices.add(counter.expr());
            choices.add(counter.expr());
            length.ifPresent(n -> choices.add(Expr.open(Type.INT, "# - 1 - #", n, counter.expr())));
            length.ifPresent(n -> choices.add(
                    Expr.open(Type.INT, "# % #", Expr.open(Type.INT, "# + " + dice.between(1, 3), counter.expr()), n)));
        }
        if (extent.least() > 0) {
            choices.add(Expr.literal(Type.INT, dice.below(extent.least())));
            length.ifPresent(n -> choices.add(Expr.closed(Type.INT, "Math.floorMod(#, #)", integer(1), n)));
        }
        if (extent.least() > 1 && dice.chance(40)) {
            choices.add(Expr.open(Type.INT, "# & 1", integer(1)));
            choices.add(Expr.open(Type.INT, "# ? 0 : 1", expressions.condition(1)));
        }
        return dice.pick(choices);
    }

    /** Without side effects. */
    Expr constantIndex(Extent extent) {
        List<Variable> counters = context.counters(extent);
        return counters.isEmpty() || extent.least() > 0 && dice.chance(30)
                ? Expr.literal(Type.INT, dice.below(extent.least()))
                : dice.pick(counters).expr();
    }

    private Expr leaf() {
        List<Variable> variables = context.scope().of(Type.INT);
        List<Variable> arrays = context.indexable(Type.INTS, false);
        if (!arrays.isEmpty() && dice.chance(15)) {
            Variable array = dice.pick(arrays);
            return Expr.closed(Type.INT, "#[#]", array.expr(), constantIndex(array.extent()));
        }
        if (!variables.isEmpty() && dice.chance(75)) {
            return dice.pick(variables).expr();
        }
        List<Variable> measured = context.scope().all(v -> v.type().isArray());
        return !measured.isEmpty() && dice.chance(20)
                ? Expr.closed(Type.INT, "#.length", dice.pick(measured).expr())
                : Expr.literal(Type.INT, dice.pick("0", "1", "2", "3", "5", "-1", "1000003"));
    }

    private Expr converted(int depth) {
        if (context.wants(Feature.LONGS, 60)) {
            return Expr.open(Type.INT, "(int) #", Expr.closed(Type.LONG, "(#)", longer(depth - 1)));
        }
        if (context.wants(Feature.CASTS, 60)) {
            return Expr.open(Type.INT, "(int) #", Expr.closed(Type.DOUBLE, "(#)", expressions.passive(depth - 1)));
        }
        List<Method> helpers = context.helpers(Type.INT);
        return helpers.isEmpty()
                ? leaf()
                : expressions.call(dice.pick(helpers), depth - 1).orElseGet(this::leaf);
    }

    private Expr effect() {
        List<Variable> variables = context.assignable(Type.INT, true);
        if (!context.has(Feature.EFFECTS) || variables.isEmpty()) {
            return leaf();
        }
        return Expr.open(
                Type.INT,
                dice.pick("#++", "#--", "++#", "--#"),
                dice.pick(variables).expr());
    }
}
