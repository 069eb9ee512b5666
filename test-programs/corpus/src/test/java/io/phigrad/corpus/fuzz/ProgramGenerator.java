package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes the program of a seed. Every one ends on its inputs, stays within its arrays and, as a rule, has values that
 * are finite and of moderate size.
 */
public final class ProgramGenerator {
    private static final int INPUTS = 3;

    private final Dice dice;
    private final Set<Feature> features;
    private final int size;
    private final List<Method> helpers = new ArrayList<>();

    private ProgramGenerator(long seed, int size, Set<Feature> features) {
        this.dice = new Dice(seed);
        this.size = 2 + dice.below(size);
        this.features = EnumSet.copyOf(features);
        this.features.removeIf(f -> dice.chance(unlikely(f)));
    }

    /** @param size how many statements there may be at most, about */
    public static FuzzProgram program(long seed, int size, Set<Feature> features) {
        return new ProgramGenerator(seed, size, features).program("Seed" + seed);
    }

    /** How often a program does without, in percent: floats make the checks loose, calls make programs large. */
    private static int unlikely(Feature feature) {
        return switch (feature) {
            case FLOATS -> 88;
            case HELPERS -> 55;
            default -> 25;
        };
    }

    private FuzzProgram program(String name) {
        List<Variable> constants = new ArrayList<>();
        if (dice.chance(30)) {
            constants.add(new Variable("RATE", Type.DOUBLE, false, true, Extent.NONE));
            constants.add(new Variable("COUNT", Type.INT, false, true, Extent.NONE));
        }
        if (features.contains(Feature.HELPERS)) {
            int count = dice.between(1, 2);
            for (int i = 0; i < count; i++) {
                Type result =
                        dice.pick(Type.DOUBLE, Type.DOUBLE, Type.VOID, Type.VOID, Type.INT, Type.DOUBLES, Type.PAIR);
                result = result == Type.PAIR && !features.contains(Feature.RECORDS) ? Type.DOUBLE : result;
                helpers.add(method(
                        "h" + i,
                        result,
                        parameters(result == Type.VOID || result == Type.DOUBLES, i),
                        constants,
                        1 + size / 3));
            }
        }
        List<Variable> parameters = parameters(false, -1);
        List<Integer> floating = IntStream.range(0, parameters.size())
                .filter(i -> parameters.get(i).type().isFloating())
                .boxed()
                .toList();
        List<Integer> active = new ArrayList<>();
        if (floating.size() > 1 && dice.chance(30)) {
            active.addAll(floating);
            active.remove(dice.below(active.size()));
        }
        for (int i : floating) {
            Variable p = parameters.get(i);
            boolean passive = p.type() == Type.DOUBLE && !active.isEmpty() && !active.contains(i);
            parameters.set(i, new Variable(p.name(), p.type(), p.assignable(), passive, p.extent()));
        }
        Method marked = method("value", Type.DOUBLE, parameters, constants, size);
        List<List<Object>> inputs = IntStream.range(0, INPUTS)
                .mapToObj(k -> new Inputs(dice, k).of(parameters))
                .toList();
        return new FuzzProgram(name, constants, helpers, marked, active, dice.chance(50), inputs);
    }

    /** @param helper its number, negative for the marked method, whose arguments may be empty */
    private List<Variable> parameters(boolean needsArray, int helper) {
        List<Type> types = new ArrayList<>();
        boolean arrays = features.contains(Feature.ARRAYS) || needsArray;
        add(types, Type.DOUBLE, helper < 0 ? 1 : 0, 2);
        add(types, Type.INT, 0, 1);
        add(types, Type.DOUBLES, needsArray ? 1 : 0, arrays ? 2 : 0);
        add(types, Type.INTS, 0, arrays && dice.chance(40) ? 1 : 0);
        add(types, Type.MATRIX, 0, features.contains(Feature.MATRICES) ? 1 : 0);
        add(types, Type.LONG, 0, features.contains(Feature.LONGS) && dice.chance(50) ? 1 : 0);
        add(types, Type.BOOLEAN, 0, features.contains(Feature.BOOLEANS) && dice.chance(50) ? 1 : 0);
        add(types, Type.FLOAT, 0, features.contains(Feature.FLOATS) ? 1 : 0);
        add(types, Type.FLOATS, 0, features.contains(Feature.FLOATS) ? 1 : 0);
        add(types, Type.PAIR, 0, helper >= 0 && features.contains(Feature.RECORDS) ? 1 : 0);
        Extent vectors = Extent.of("n", helper < 0 ? dice.between(0, 3) : 2);
        List<Variable> parameters = new ArrayList<>();
        for (Type type : types) {
            boolean passive = type == Type.INT || type == Type.LONG || type == Type.BOOLEAN;
            // The vectors of a helper may have any lengths; those of the marked method are sometimes equally long.
            Extent extent = helper < 0 && dice.chance(60)
                    ? vectors
                    : Extent.of("n" + parameters.size(), Math.max(vectors.least(), helper < 0 ? 0 : 2));
            if (type == Type.MATRIX) {
                boolean ragged = dice.chance(30);
                extent = new Extent(
                        "rows",
                        2,
                        ragged
                                ? Extent.of("", 1)
                                : dice.chance(40) && vectors.least() > 1 && helper < 0
                                        ? vectors
                                        : Extent.of("columns", helper < 0 ? 1 : 2));
                if (helper >= 0) {
                    extent = new Extent("rows", 2, Extent.of("", 1));
                }
            }
            parameters.add(new Variable(
                    type.prefix + parameters.size(),
                    type,
                    dice.chance(75),
                    passive,
                    type.isArray() ? extent : Extent.NONE));
        }
        return parameters;
    }

    private void add(List<Type> types, Type type, int least, int most) {
        int count = dice.between(least, Math.max(least, most));
        for (int i = 0; i < count; i++) {
            types.add(type);
        }
    }

    private Method method(String name, Type result, List<Variable> parameters, List<Variable> constants, int budget) {
        Scope scope = new Scope();
        parameters.forEach(scope::declare);
        constants.forEach(scope::declare);
        Context context = new Context(dice, scope, features, List.copyOf(helpers));
        Statements statements = new Statements(context, result, budget);
        List<Stmt> body = new ArrayList<>();
        while (!statements.spent()) {
            body.addAll(statements.statement());
        }
        body.addAll(end(context, statements.expressions(), result));
        return new Method(result, name, parameters, body);
    }

    /** The result takes in a good part of what there is. */
    private List<Stmt> end(Context context, Expressions expressions, Type result) {
        if (result == Type.VOID) {
            return List.of();
        }
        if (result == Type.INT) {
            return List.of(Stmt.line("return #;", expressions.integers().integer(2)));
        }
        if (result == Type.DOUBLES) {
            return List.of(Stmt.line("return #;", expressions.vector(2)));
        }
        if (result == Type.PAIR) {
            return List.of(Stmt.line("return #;", expressions.pair(2)));
        }
        List<Stmt> last = new ArrayList<>();
        Expr sum = expressions.number(2);
        for (Variable v : context.scope().all(v -> v.type() == Type.DOUBLE)) {
            if (dice.chance(60)) {
                sum = Expr.open(
                        Type.DOUBLE,
                        "# + #",
                        sum,
                        Expr.open(Type.DOUBLE, dice.pick("0.5", "1.25", "-2.0") + " * #", v.expr()));
            }
        }
        List<Variable> arrays = context.scope().all(v -> v.type() == Type.DOUBLES || v.type() == Type.MATRIX);
        if (!arrays.isEmpty() && dice.chance(50)) {
            last.add(Stmt.line("double sum = #;", sum));
            last.add(total(dice.pick(arrays)));
            return concat(last, Stmt.line("return #;", Expr.name(Type.DOUBLE, "sum")));
        }
        return concat(last, Stmt.line("return #;", sum));
    }

    private Stmt total(Variable array) {
        String rate = dice.pick("0.5", "-0.75", "i + 1");
        if (array.type() == Type.MATRIX) {
            Stmt inner = new Stmt.Nest(
                    "",
                    Stmt.line("for (double v : #)", Expr.name(Type.DOUBLES, "row")),
                    List.of(Stmt.line("sum += # * v * v;", Expr.literal(Type.DOUBLE, "0.3"))),
                    Stmt.line(""));
            return new Stmt.Nest("", Stmt.line("for (double[] row : #)", array.expr()), List.of(inner), Stmt.line(""));
        }
        return new Stmt.Nest(
                "",
                Stmt.line("for (int i = 0; i < #.length; i++)", array.expr()),
                List.of(Stmt.line(
                        "sum += (" + rate + ") * #;",
                        Expr.closed(Type.DOUBLE, dice.pick("Math.sin(#[i])", "#[i]"), array.expr()))),
                Stmt.line(""));
    }

    private static List<Stmt> concat(List<Stmt> first, Stmt last) {
        List<Stmt> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }
}
