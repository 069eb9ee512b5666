package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Random statements that make, write, copy, share and swap arrays. */
final class ArrayStatements {
    private final Context context;
    private final Dice dice;
    private final Expressions expressions;
    private final Integers integers;

    ArrayStatements(Context context, Expressions expressions) {
        this.context = context;
        this.dice = context.dice();
        this.expressions = expressions;
        this.integers = expressions.integers();
    }

    List<Stmt> statement() {
        return switch (dice.weighted(10, 3, 3, 3, 3, 2)) {
            case 0 -> write();
            case 1 -> allocate();
            case 2 -> context.has(Feature.ALIASES) ? share() : write();
            case 3 -> context.has(Feature.COPIES) ? copy() : write();
            case 4 -> context.has(Feature.MATRICES) && context.has(Feature.ALIASES) ? rows() : write();
            default -> writeInteger();
        };
    }

    private List<Stmt> write() {
        List<Variable> arrays = new ArrayList<>(context.indexable(Type.DOUBLES, false));
        arrays.addAll(context.indexable(Type.MATRIX, false));
        arrays.addAll(context.indexable(Type.FLOATS, false));
        if (arrays.isEmpty()) {
            return allocate();
        }
        Variable array = dice.pick(arrays);
        Expr element = expressions.element(array);
        if (array.type() == Type.FLOATS) {
            return List.of(Stmt.line("# " + dice.pick("=", "+=", "-=") + " #;", element, expressions.single(2)));
        }
        return List.of(
                switch (dice.weighted(6, 5, 3, 1, 1)) {
                    case 0 -> Stmt.line("# = #;", element, expressions.number(3, array.passive()));
                    case 1 ->
                        Stmt.line(
                                "# " + dice.pick("+=", "-=") + " #;", element, expressions.number(3, array.passive()));
                    case 2 ->
                        Stmt.line("# " + dice.pick("*=", "/=") + " #;", element, expressions.scale(2, array.passive()));
                    case 3 -> Stmt.line(dice.pick("#++;", "--#;"), element);
                    default ->
                        Stmt.line(
                                "# = # = #;",
                                element,
                                expressions.element(array),
                                expressions.number(2, array.passive()));
                });
    }

    private List<Stmt> writeInteger() {
        List<Variable> arrays = context.indexable(Type.INTS, false);
        if (arrays.isEmpty()) {
            return write();
        }
        Expr element = expressions.element(dice.pick(arrays));
        return List.of(Stmt.line("# " + dice.pick("=", "+=", "^=", "*=") + " #;", element, integers.integer(2)));
    }

    private List<Stmt> allocate() {
        if (context.wants(Feature.MATRICES, 25)) {
            return allocateRows();
        }
        if (!context.helpers(Type.DOUBLES).isEmpty() && dice.chance(40)) {
            return received(dice.pick(context.helpers(Type.DOUBLES)));
        }
        List<Variable> models = context.scope().of(Type.DOUBLES);
        String name = context.scope().fresh(Type.DOUBLES);
        if (models.isEmpty() || dice.chance(35)) {
            int length = dice.between(1, 3);
            boolean listed = dice.chance(50);
            Expr[] values = new Expr[length];
            for (int i = 0; i < length; i++) {
                values[i] = expressions.number(1);
            }
            declare(name, Type.DOUBLES, Extent.constant(length));
            return List.of(
                    listed
                            ? Stmt.line("double[] " + name + " = {" + "#, ".repeat(length - 1) + "#};", values)
                            : Stmt.line("double[] " + name + " = new double[" + length + "];"));
        }
        Variable model = dice.pick(models);
        declare(name, Type.DOUBLES, model.extent());
        return List.of(Stmt.line("double[] " + name + " = new double[#.length];", model.expr()));
    }

    /** What a method returns, which may be an array that it was given. */
    private List<Stmt> received(Method helper) {
        String name = context.scope().fresh(Type.DOUBLES);
        Expr value = expressions.call(helper, 1).orElseGet(() -> expressions.vector(2));
        declare(name, Type.DOUBLES, Extent.of("", 2));
        return List.of(Stmt.line("double[] " + name + " = #;", value));
    }

    private List<Stmt> allocateRows() {
        String name = context.scope().fresh(Type.MATRIX);
        List<Variable> vectors = context.scope().all(v -> sized(v) && v.extent().least() > 0);
        if (!vectors.isEmpty() && context.wants(Feature.ALIASES, 40)) {
            Variable first = dice.pick(vectors);
            List<Variable> alike = vectors.stream()
                    .filter(v -> first.extent().accepts(v.extent()))
                    .toList();
            declare(name, Type.MATRIX, new Extent("2", 2, first.extent()));
            return List.of(Stmt.line(
                    "double[][] " + name + " = {#, #};",
                    first.expr(),
                    dice.pick(alike).expr()));
        }
        int rows = dice.between(1, 3);
        int columns = dice.between(1, 3);
        declare(name, Type.MATRIX, new Extent(String.valueOf(rows), rows, Extent.constant(columns)));
        return List.of(Stmt.line("double[][] " + name + " = new double[" + rows + "][" + columns + "];"));
    }

    /** Another name for an array, or a name that now means another array. */
    private List<Stmt> share() {
        List<Variable> targets = context.scope().all(v -> sized(v) && v.assignable());
        if (!targets.isEmpty() && dice.chance(40)) {
            Variable target = dice.pick(targets);
            return List.of(Stmt.line("# = #;", target.expr(), vector(target.extent())));
        }
        List<Variable> models = context.scope().all(ArrayStatements::sized);
        if (models.isEmpty()) {
            return allocate();
        }
        Extent extent = dice.pick(models).extent();
        Expr value = vector(extent);
        String name = context.scope().fresh(Type.DOUBLES);
        declare(name, Type.DOUBLES, extent);
        return List.of(Stmt.line("double[] " + name + " = #;", value));
    }

    /** A vector of that extent: a variable, one of two, a row or a new one. */
    private Expr vector(Extent extent) {
        List<Expr> choices = new ArrayList<>();
        for (Variable v : context.scope().of(Type.DOUBLES)) {
            if (extent.accepts(v.extent())) {
                choices.add(v.expr());
            }
        }
        for (Variable m : context.indexable(Type.MATRIX, false)) {
            if (extent.accepts(m.extent().inner())) {
                choices.add(Expr.closed(Type.DOUBLES, "#[#]", m.expr(), integers.index(m.extent())));
            }
        }
        if (choices.isEmpty()) {
            throw new IllegalStateException("no array of " + extent);
        }
        return switch (dice.weighted(6, 2, context.has(Feature.COPIES) ? 2 : 0)) {
            case 0 -> dice.pick(choices);
            case 1 ->
                Expr.open(Type.DOUBLES, "# ? # : #", expressions.condition(2), dice.pick(choices), dice.pick(choices));
            default -> Expr.closed(Type.DOUBLES, "#.clone()", dice.pick(choices));
        };
    }

    private List<Stmt> copy() {
        List<Variable> vectors = context.scope().all(ArrayStatements::sized);
        if (vectors.isEmpty()) {
            return allocate();
        }
        Variable from = dice.pick(vectors);
        List<Variable> alike =
                vectors.stream().filter(v -> from.extent().accepts(v.extent())).toList();
        Variable to = dice.pick(alike);
        return switch (dice.weighted(3, 2, 2, 3, from.extent().least() > 1 ? 3 : 0)) {
            case 0 -> {
                String name = context.scope().fresh(Type.DOUBLES);
                declare(name, Type.DOUBLES, from.extent());
                yield List.of(Stmt.line("double[] " + name + " = #.clone();", from.expr()));
            }
            case 1 -> {
                String name = context.scope().fresh(Type.DOUBLES);
                declare(name, Type.DOUBLES, from.extent());
                yield List.of(
                        Stmt.line("double[] " + name + " = Arrays.copyOf(#, #.length);", from.expr(), from.expr()));
            }
            case 2 -> List.of(Stmt.line("Arrays.fill(#, #);", from.expr(), expressions.number(2)));
            case 3 ->
                List.of(Stmt.line("System.arraycopy(#, 0, #, 0, #.length);", from.expr(), to.expr(), from.expr()));
            default ->
                List.of(Stmt.line(
                        "System.arraycopy(#, " + dice.pick("0, #, 1", "1, #, 0") + ", #.length - 1);",
                        from.expr(),
                        to.expr(),
                        from.expr()));
        };
    }

    /** Rows taken out, replaced or swapped. */
    private List<Stmt> rows() {
        List<Variable> matrices = context.indexable(Type.MATRIX, false);
        if (matrices.isEmpty()) {
            return allocateRows();
        }
        Variable m = dice.pick(matrices);
        Expr row = Expr.closed(Type.DOUBLES, "#[#]", m.expr(), integers.constantIndex(m.extent()));
        if (!m.extent().inner().size().isEmpty() && dice.chance(60)) {
            if (dice.chance(50)) {
                String name = context.scope().fresh(Type.DOUBLES);
                Expr any = Expr.closed(Type.DOUBLES, "#[#]", m.expr(), integers.index(m.extent()));
                declare(name, Type.DOUBLES, m.extent().inner());
                return List.of(Stmt.line("double[] " + name + " = #;", any));
            }
            return List.of(Stmt.line("# = #;", row, vector(m.extent().inner())));
        }
        Expr other = Expr.closed(Type.DOUBLES, "#[#]", m.expr(), integers.constantIndex(m.extent()));
        String swap = context.scope().fresh(Type.DOUBLES);
        declare(swap, Type.DOUBLES, m.extent().inner());
        return List.of(
                Stmt.line("double[] " + swap + " = #;", row),
                Stmt.line("# = #;", row, other),
                Stmt.line("# = " + swap + ";", other));
    }

    /** Whether it is a vector whose length others may have too. */
    private static boolean sized(Variable v) {
        return v.type() == Type.DOUBLES && !v.extent().size().isEmpty();
    }

    private void declare(String name, Type type, Extent extent) {
        context.scope().declare(new Variable(name, type, dice.chance(70), false, extent));
    }
}
