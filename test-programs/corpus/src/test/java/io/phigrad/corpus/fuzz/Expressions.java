package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Random expressions of floating and boolean type. Arguments of functions stay in their domains and values stay small. */
final class Expressions {
    private static final String[] SMOOTH = {
        "Math.sin(#)", "Math.cos(#)", "Math.tanh(#)", "Math.atan(#)", "Math.exp(#)", "Math.sinh(#)"
    };

    private final Context context;
    private final Dice dice;
    private final Integers integers;

    Expressions(Context context) {
        this.context = context;
        this.dice = context.dice();
        this.integers = new Integers(context, this);
    }

    Integers integers() {
        return integers;
    }

    Expr number(int depth) {
        return number(depth, false);
    }

    /** That no active parameter has a part in, so that it may be cast to an integer. */
    Expr passive(int depth) {
        return number(depth, true);
    }

    Expr number(int depth, boolean passive) {
        if (depth <= 0) {
            return leaf(passive);
        }
        return switch (dice.weighted(10, 14, 10, 5, 8, 7, 3, 5, 3, 3, 2)) {
            case 0 -> leaf(passive);
            case 1 ->
                Expr.open(
                        Type.DOUBLE,
                        "# " + dice.pick("+", "-") + " #",
                        number(depth - 1, passive),
                        number(depth - 1, passive));
            case 2 -> Expr.open(Type.DOUBLE, "# * #", bounded(depth - 1, passive), number(depth - 1, passive));
            case 3 -> Expr.open(Type.DOUBLE, "# / #", number(depth - 1, passive), positive(depth - 1, passive));
            case 4 -> bounded(depth, passive);
            case 5 -> function(depth, passive);
            case 6 -> Expr.open(Type.DOUBLE, "-#", number(depth - 1, passive));
            case 7 ->
                Expr.open(
                        Type.DOUBLE,
                        "# ? # : #",
                        condition(depth - 1),
                        number(depth - 1, passive),
                        number(depth - 1, passive));
            case 8 -> context.has(Feature.KINKS) ? kink(depth, passive) : leaf(passive);
            case 9 -> called(depth, passive);
            default -> effect(depth, passive);
        };
    }

    /** Between -2 and 2, roughly. */
    private Expr bounded(int depth, boolean passive) {
        return switch (dice.weighted(4, 1, 4, 1)) {
            case 0 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("Math.sin(#)", "Math.cos(#)", "Math.tanh(#)", "Math.atan(#)"),
                        number(depth - 1, passive));
            case 1 -> literal();
            case 2 -> leaf(passive);
            default -> Expr.open(Type.DOUBLE, "1 / #", positive(depth - 1, passive));
        };
    }

    /** At least a half. */
    private Expr positive(int depth, boolean passive) {
        return switch (dice.weighted(5, 4, 2, 1)) {
            case 0 -> {
                Expr x = leaf(passive);
                yield Expr.open(
                        Type.DOUBLE,
                        "# + #",
                        Expr.literal(Type.DOUBLE, dice.pick("1", "1.5", "0.75")),
                        Expr.open(Type.DOUBLE, "# * #", x, x));
            }
            case 1 ->
                Expr.open(
                        Type.DOUBLE,
                        "# + #",
                        Expr.literal(Type.DOUBLE, dice.pick("1.5", "2", "3.25")),
                        Expr.closed(Type.DOUBLE, dice.pick("Math.sin(#)", "Math.cos(#)"), number(depth - 1, passive)));
            case 2 ->
                Expr.closed(
                        Type.DOUBLE,
                        "Math.exp(#)",
                        Expr.closed(Type.DOUBLE, "Math.tanh(#)", number(depth - 1, passive)));
            default -> Expr.literal(Type.DOUBLE, dice.pick("2.0", "1.25", "3.0", "0.7"));
        };
    }

    /** A factor or divisor for what may be scaled again and again. */
    Expr scale(int depth, boolean passive) {
        return dice.chance(50)
                ? positive(depth, passive)
                : Expr.closed(
                        Type.DOUBLE,
                        dice.pick("(1.5 + 0.5 * Math.sin(#))", "Math.exp(0.3 * Math.tanh(#))", "(2 - Math.cos(#))"),
                        number(depth - 1, passive));
    }

    private Expr function(int depth, boolean passive) {
        return switch (dice.weighted(6, 2, 2, 2, 2, 1, 1, 1, 1, 1)) {
            case 0 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick(SMOOTH),
                        Expr.open(Type.DOUBLE, dice.pick("0.5", "-0.4") + " * #", number(depth - 1, passive)));
            case 1 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("Math.log(#)", "Math.sqrt(#)", "Math.log1p(#)", "Math.cbrt(#)", "Math.log10(#)"),
                        positive(depth - 1, passive));
            case 2 ->
                Expr.closed(
                        Type.DOUBLE,
                        "Math.pow(#, #)",
                        positive(depth - 1, passive),
                        dice.chance(50)
                                ? Expr.literal(Type.DOUBLE, dice.pick("2", "3", "0.5", "-1", "1.7"))
                                : bounded(depth - 1, passive));
            case 3 ->
                Expr.closed(Type.DOUBLE, "Math.hypot(#, #)", number(depth - 1, passive), positive(depth - 1, passive));
            case 4 ->
                Expr.closed(Type.DOUBLE, "Math.atan2(#, #)", number(depth - 1, passive), positive(depth - 1, passive));
            case 5 ->
                Expr.closed(
                        Type.DOUBLE,
                        "Math.fma(#, #, #)",
                        bounded(depth - 1, passive),
                        number(depth - 1, passive),
                        number(depth - 1, passive));
            case 6 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("Math.asin(#)", "Math.acos(#)"),
                        Expr.open(
                                Type.DOUBLE,
                                "0.8 * #",
                                Expr.closed(Type.DOUBLE, "Math.sin(#)", number(depth - 1, passive))));
            case 7 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("Math.expm1(#)", "Math.cosh(#)"),
                        Expr.closed(Type.DOUBLE, "Math.tanh(#)", number(depth - 1, passive)));
            case 8 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("StrictMath.sin(#)", "Math.toRadians(#)", "Math.scalb(#, -1)", "Math.nextUp(#)"),
                        number(depth - 1, passive));
            default -> Expr.closed(Type.DOUBLE, "Math.pow(#, " + dice.pick("2", "3") + ")", number(depth - 1, passive));
        };
    }

    private Expr kink(int depth, boolean passive) {
        return switch (dice.weighted(4, 4, 2, 1, 1)) {
            case 0 -> Expr.closed(Type.DOUBLE, "Math.abs(#)", number(depth - 1, passive));
            case 1 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("Math.max(#, #)", "Math.min(#, #)"),
                        number(depth - 1, passive),
                        number(depth - 1, passive));
            case 2 ->
                Expr.open(
                        Type.DOUBLE,
                        "# % #",
                        number(depth - 1, passive),
                        Expr.literal(Type.DOUBLE, dice.pick("0.7", "1.3", "2")));
            case 3 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("Math.floor(#)", "Math.rint(#)", "Math.signum(#)"),
                        number(depth - 1, passive));
            default ->
                Expr.closed(Type.DOUBLE, "Math.copySign(#, #)", number(depth - 1, passive), number(depth - 1, passive));
        };
    }

    private Expr called(int depth, boolean passive) {
        List<Method> helpers = context.helpers(Type.DOUBLE);
        return passive || helpers.isEmpty()
                ? leaf(passive)
                : call(dice.pick(helpers), depth - 1).orElseGet(() -> leaf(false));
    }

    /** None where there is no array to be passed. */
    Optional<Expr> call(Method helper, int depth) {
        List<Expr> arguments = new ArrayList<>();
        for (Variable parameter : helper.parameters()) {
            Optional<Expr> argument = argument(parameter, depth);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        String holes = String.join(", ", arguments.stream().map(a -> "#").toList());
        return Optional.of(new Expr.Form(helper.result(), helper.name() + "(" + holes + ")", true, arguments));
    }

    private Optional<Expr> argument(Variable parameter, int depth) {
        return switch (parameter.type()) {
            case DOUBLE -> Optional.of(number(depth));
            case INT -> Optional.of(integers.integer(depth));
            case LONG -> Optional.of(integers.longer(depth));
            case BOOLEAN -> Optional.of(condition(depth));
            case FLOAT -> Optional.of(single(depth));
            case DOUBLES, INTS, FLOATS, MATRIX -> array(parameter);
            case PAIR -> Optional.of(pair(depth));
            case VOID -> throw new IllegalStateException();
        };
    }

    private Optional<Expr> array(Variable parameter) {
        Extent wanted = parameter.extent();
        List<Expr> choices = new ArrayList<>();
        for (Variable v : context.scope().of(parameter.type())) {
            boolean rows = wanted.inner().least() <= v.extent().inner().least();
            if (v.extent().least() >= wanted.least() && (v.type() != Type.MATRIX || rows)) {
                choices.add(v.expr());
            }
        }
        if (parameter.type() == Type.DOUBLES) {
            for (Variable m : context.indexable(Type.MATRIX, false)) {
                if (m.extent().inner().least() >= wanted.least()) {
                    choices.add(Expr.closed(Type.DOUBLES, "#[#]", m.expr(), integers.index(m.extent())));
                }
            }
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(dice.pick(choices));
    }

    /** A vector with so many elements at least. */
    Expr vector(int least) {
        Expr plain = plainVector(least);
        return context.has(Feature.GENERICS) && dice.chance(25)
                ? throughGenerics(plain, () -> plainVector(least))
                : plain;
    }

    /** The value as a generic method or record gives it. */
    private Expr throughGenerics(Expr value, Supplier<Expr> other) {
        return dice.chance(50)
                ? Expr.closed(value.type(), "pick(#, #, #)", condition(1), value, other.get())
                : Expr.closed(value.type(), "new Held<>(#, #).value()", value, number(0));
    }

    private Expr plainVector(int least) {
        List<Variable> choices =
                context.scope().all(v -> v.type() == Type.DOUBLES && v.extent().least() >= least);
        return choices.isEmpty() || dice.chance(15)
                ? Expr.closed(Type.DOUBLES, "new double[] {#, #}", number(1), number(1))
                : dice.pick(choices).expr();
    }

    /** A record of two numbers. */
    Expr pair(int depth) {
        Expr plain = plainPair(depth);
        return context.has(Feature.GENERICS) && depth > 0 && dice.chance(20)
                ? throughGenerics(plain, () -> plainPair(0))
                : plain;
    }

    private Expr plainPair(int depth) {
        List<Variable> variables = context.scope().of(Type.PAIR);
        List<Method> helpers = context.helpers(Type.PAIR);
        int[] weights = {5, variables.isEmpty() ? 0 : 3, depth <= 0 ? 0 : 2, helpers.isEmpty() || depth <= 0 ? 0 : 3};
        return switch (dice.weighted(weights)) {
            case 0 -> Expr.closed(Type.PAIR, "new Pair(#, #)", number(depth - 1), number(depth - 1));
            case 1 -> dice.pick(variables).expr();
            case 2 -> Expr.open(Type.PAIR, "# ? # : #", condition(1), plainPair(0), plainPair(0));
            default -> call(dice.pick(helpers), depth - 1).orElseGet(() -> plainPair(0));
        };
    }

    Expr single(int depth) {
        List<Variable> variables = context.scope().of(Type.FLOAT);
        if (depth <= 0 || variables.isEmpty()) {
            return variables.isEmpty() || dice.chance(20)
                    ? Expr.open(Type.FLOAT, "(float) #", Expr.closed(Type.DOUBLE, "(#)", number(0)))
                    : dice.pick(variables).expr();
        }
        return switch (dice.weighted(4, 4, 2)) {
            case 0 -> Expr.open(Type.FLOAT, "# " + dice.pick("+", "-") + " #", single(depth - 1), single(depth - 1));
            case 1 ->
                Expr.open(
                        Type.FLOAT,
                        "# * #",
                        single(depth - 1),
                        Expr.literal(Type.FLOAT, dice.pick("0.5f", "-1.25f", "0.75f")));
            default -> Expr.open(Type.FLOAT, "(float) #", Expr.closed(Type.DOUBLE, "(#)", number(depth - 1)));
        };
    }

    private Expr leaf(boolean passive) {
        List<Variable> variables = context.scope().all(v -> v.type() == Type.DOUBLE && (v.passive() || !passive));
        List<Variable> arrays = context.indexable(Type.DOUBLES, passive);
        List<Variable> matrices = context.indexable(Type.MATRIX, passive);
        List<Variable> singles = passive ? List.of() : context.scope().of(Type.FLOAT);
        List<Variable> pairs = passive ? List.of() : context.scope().of(Type.PAIR);
        int[] weights = {
            variables.isEmpty() ? 0 : 8,
            arrays.isEmpty() ? 0 : 7,
            matrices.isEmpty() ? 0 : 4,
            singles.isEmpty() ? 0 : 2,
            pairs.isEmpty() ? 0 : 4,
            2,
            1
        };
        return switch (dice.weighted(weights)) {
            case 0 -> dice.pick(variables).expr();
            case 1 -> element(dice.pick(arrays));
            case 2 -> element(dice.pick(matrices));
            case 3 -> dice.pick(singles).expr();
            case 4 ->
                Expr.closed(
                        Type.DOUBLE,
                        dice.pick("#.u()", "#.v()"),
                        dice.pick(pairs).expr());
            case 5 ->
                Expr.open(
                        Type.DOUBLE,
                        dice.pick("0.25", "0.1", "-0.3") + " * #",
                        Expr.open(Type.INT, "# " + dice.pick("& 3", "% 5"), integers.integer(1)));
            default -> literal();
        };
    }

    /** An element of a vector, or an element of a row. */
    Expr element(Variable array) {
        Extent extent = array.extent();
        if (array.type() != Type.MATRIX) {
            return Expr.closed(array.type().element(), "#[#]", array.expr(), integers.index(extent));
        }
        if (!extent.inner().size().isEmpty()) {
            return Expr.closed(
                    Type.DOUBLE, "#[#][#]", array.expr(), integers.index(extent), integers.index(extent.inner()));
        }
        Expr row = Expr.closed(Type.DOUBLES, "#[#]", array.expr(), integers.constantIndex(extent));
        return Expr.closed(Type.DOUBLE, "#[Math.floorMod(#, #.length)]", row, integers.integer(1), row);
    }

    private Expr effect(int depth, boolean passive) {
        List<Variable> variables = context.assignable(Type.DOUBLE, passive);
        if (!context.has(Feature.EFFECTS) || variables.isEmpty()) {
            return leaf(passive);
        }
        Expr name = dice.pick(variables).expr();
        return dice.chance(30)
                ? Expr.open(Type.DOUBLE, dice.pick("#++", "--#"), name)
                : Expr.open(Type.DOUBLE, "# " + dice.pick("=", "+=", "-=") + " #", name, number(depth - 1, passive));
    }

    private Expr literal() {
        return Expr.literal(Type.DOUBLE, dice.pick("0.5", "1.25", "-0.75", "0.3", "2.0", "-1.5", "1e-2", "0.0"));
    }

    Expr condition(int depth) {
        List<Variable> booleans = context.scope().of(Type.BOOLEAN);
        return switch (depth <= 0 ? dice.weighted(3, 3) : dice.weighted(6, 5, 2, 2, 2, 1)) {
            case 0 ->
                Expr.open(
                        Type.BOOLEAN,
                        "# " + dice.pick("<", ">", "<=", ">=") + " #",
                        number(depth - 1),
                        dice.chance(60) ? literal() : number(depth - 1));
            case 1 ->
                Expr.open(
                        Type.BOOLEAN,
                        "# " + dice.pick("<", ">", "<=", ">=", "==", "!=") + " #",
                        integers.integer(depth - 1),
                        integers.integer(0));
            case 2 ->
                Expr.open(
                        Type.BOOLEAN, "# " + dice.pick("&&", "||") + " #", condition(depth - 1), condition(depth - 1));
            case 3 -> booleans.isEmpty() ? condition(0) : dice.pick(booleans).expr();
            case 4 -> Expr.open(Type.BOOLEAN, "!#", condition(depth - 1));
            default ->
                Expr.open(Type.BOOLEAN, "# " + dice.pick("&", "|", "^", "==", "!=") + " #", condition(0), condition(0));
        };
    }
}
