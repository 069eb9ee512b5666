package io.phigrad.corpus.fuzz;

import io.phigrad.corpus.fuzz.Stmt.Branch;
import io.phigrad.corpus.fuzz.Stmt.Line;
import java.util.ArrayList;
import java.util.List;

/** Random statements, blocks of them, and what makes a program branch and jump. */
final class Statements {
    private static final int DEEPEST = 4;

    private final Context context;
    private final Dice dice;
    private final Expressions expressions;
    private final Loops loops;
    private final ArrayStatements arrays;
    private final Type result;
    private int budget;

    /**
     * @param result of the method, for early returns
     * @param budget how many statements there may be
     */
    Statements(Context context, Type result, int budget) {
        this.context = context;
        this.dice = context.dice();
        this.expressions = new Expressions(context);
        this.loops = new Loops(context, expressions, this);
        this.arrays = new ArrayStatements(context, expressions);
        this.result = result;
        this.budget = budget;
    }

    Expressions expressions() {
        return expressions;
    }

    boolean spent() {
        return budget <= 0;
    }

    /** A few statements in a scope of their own. */
    List<Stmt> block() {
        context.scope().enter();
        List<Stmt> body = new ArrayList<>();
        int count = dice.between(1, 4);
        for (int i = 0; i < count; i++) {
            body.addAll(statement());
        }
        context.scope().leave();
        return body;
    }

    List<Stmt> statement() {
        budget--;
        boolean simple = budget <= 0 || context.scope().targets().size() >= DEEPEST;
        return switch (dice.weighted(6, 9, simple ? 0 : 7, simple ? 0 : 8, 12, simple ? 1 : 3, 3, 2)) {
            case 0 -> List.of(declaration());
            case 1 -> List.of(assignment());
            case 2 -> List.of(branch());
            case 3 -> loops.loop();
            case 4 -> arrays.statement();
            case 5 -> jump();
            case 6 -> List.of(integerStatement());
            default -> call();
        };
    }

    private Line declaration() {
        Type type = switch (dice.weighted(8, 3, 2, 1, 1, 3)) {
            case 0 -> Type.DOUBLE;
            case 1 -> Type.INT;
            case 2 -> context.has(Feature.BOOLEANS) ? Type.BOOLEAN : Type.DOUBLE;
            case 3 -> context.has(Feature.LONGS) ? Type.LONG : Type.INT;
            case 4 -> context.has(Feature.FLOATS) ? Type.FLOAT : Type.DOUBLE;
            default -> context.has(Feature.RECORDS) ? Type.PAIR : Type.DOUBLE;
        };
        if (type == Type.INT && context.wants(Feature.CASTS, 20)) {
            return frozen();
        }
        boolean passive = type != Type.FLOAT && type != Type.PAIR && (type != Type.DOUBLE || dice.chance(10));
        Expr value = switch (type) {
            case DOUBLE -> expressions.number(3, passive);
            case INT -> expressions.integers().integer(2);
            case BOOLEAN -> expressions.condition(2);
            case LONG -> expressions.integers().longer(2);
            case PAIR -> expressions.pair(2);
            default -> expressions.single(2);
        };
        String name = context.scope().fresh(type);
        context.scope().declare(new Variable(name, type, true, passive, Extent.NONE));
        return Stmt.line(type.text + " " + name + " = #;", value);
    }

    /** An integer made from active values, whose derivative is zero wherever there is one. */
    private Line frozen() {
        Expr value = Expr.open(Type.INT, "(int) #", Expr.closed(Type.DOUBLE, "(#)", expressions.number(2)));
        String name = context.scope().fresh(Type.INT);
        context.scope().declare(new Variable(name, Type.INT, true, true, Extent.NONE));
        return Stmt.line("@Inactive int " + name + " = #;", value);
    }

    private Line assignment() {
        List<Variable> targets =
                context.scope().all(v -> (v.type() == Type.DOUBLE || v.type() == Type.PAIR) && v.assignable());
        if (targets.isEmpty()) {
            return declaration();
        }
        Variable target = dice.pick(targets);
        if (target.type() == Type.PAIR) {
            return Stmt.line("# = #;", target.expr(), expressions.pair(2));
        }
        if (context.wants(Feature.EFFECTS, 10)) {
            return Stmt.line(dice.pick("#++;", "#--;", "++#;"), target.expr());
        }
        return switch (dice.weighted(6, 6, 3)) {
            case 0 -> Stmt.line("# = #;", target.expr(), expressions.number(3, target.passive()));
            case 1 ->
                Stmt.line("# " + dice.pick("+=", "-=") + " #;", target.expr(), expressions.number(3, target.passive()));
            default ->
                Stmt.line("# " + dice.pick("*=", "/=") + " #;", target.expr(), expressions.scale(2, target.passive()));
        };
    }

    private Line integerStatement() {
        List<Variable> targets = context.scope()
                .all(v ->
                        v.assignable() && (v.type() == Type.INT || v.type() == Type.LONG || v.type() == Type.BOOLEAN));
        if (targets.isEmpty()) {
            return declaration();
        }
        Variable target = dice.pick(targets);
        Expr name = target.expr();
        Integers integers = expressions.integers();
        return switch (target.type()) {
            case INT ->
                switch (dice.weighted(3, 3, 3, 1)) {
                    case 0 -> Stmt.line(dice.pick("#++;", "#--;"), name);
                    case 1 -> Stmt.line("# = #;", name, integers.integer(2));
                    case 2 ->
                        Stmt.line(
                                "# " + dice.pick("+=", "-=", "*=", "^=", "&=", "|=", "<<=", ">>=", ">>>=") + " #;",
                                name,
                                integers.integer(1));
                    default -> Stmt.line("# " + dice.pick("%=", "/=") + " " + dice.pick("3", "4", "-2") + ";", name);
                };
            case LONG ->
                dice.chance(50)
                        ? Stmt.line("# = #;", name, integers.longer(2))
                        : Stmt.line("# = # * 6364136223846793005L + 1442695040888963407L;", name, name);
            default -> Stmt.line("# " + dice.pick("=", "&=", "|=", "^=") + " #;", name, expressions.condition(2));
        };
    }

    private Stmt branch() {
        if (context.wants(Feature.SWITCHES, 20)) {
            return choice();
        }
        Expr condition = expressions.condition(2);
        List<Stmt> then = block();
        return new Branch(condition, then, dice.chance(50) ? block() : List.of());
    }

    /** A switch of either form. */
    private Stmt.Nest choice() {
        boolean arrows = dice.chance(50);
        Expr selector = Expr.open(
                Type.INT, dice.pick("# & 3", "# % 3"), expressions.integers().integer(1));
        List<Stmt> cases = new ArrayList<>();
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            List<Stmt> body = new ArrayList<>(block());
            if (!arrows && dice.chance(60)) {
                body.add(Stmt.line("break;"));
            }
            String label = i == count - 1 && dice.chance(70) ? "default" : "case " + i;
            cases.add(new Stmt.Nest("", Stmt.line(label + (arrows ? " ->" : ":")), body, Stmt.line("")));
        }
        return new Stmt.Nest("", Stmt.line("switch (#)", selector), cases, Stmt.line(""));
    }

    private List<Stmt> jump() {
        List<Scope.Target> targets = context.scope().targets();
        if (context.wants(Feature.RETURNS, 25)) {
            return List.of(new Branch(expressions.condition(2), returning(), List.of()));
        }
        if (targets.isEmpty() || !context.has(Feature.JUMPS)) {
            return List.of(assignment());
        }
        Expr condition = expressions.condition(2);
        List<Stmt> last = new ArrayList<>();
        context.scope().enter();
        if (dice.chance(50)) {
            last.add(assignment());
        }
        context.scope().leave();
        last.add(Stmt.line(leaveOrRepeat(targets)));
        boolean alone = dice.chance(80);
        return List.of(new Branch(condition, last, alone ? List.of() : block()));
    }

    private String leaveOrRepeat(List<Scope.Target> targets) {
        Scope.Target nearest = targets.get(0);
        if (nearest.loop && dice.chance(60)) {
            return dice.pick("break;", "continue;");
        }
        Scope.Target target = dice.pick(targets);
        target.named = true;
        return (target.loop && dice.chance(50) ? "continue " : "break ") + target.label + ";";
    }

    private List<Stmt> returning() {
        return switch (result) {
            case VOID -> List.of(Stmt.line("return;"));
            case INT -> List.of(Stmt.line("return #;", expressions.integers().integer(1)));
            case BOOLEAN -> List.of(Stmt.line("return #;", expressions.condition(1)));
            case PAIR -> List.of(Stmt.line("return #;", expressions.pair(1)));
            case DOUBLES -> List.of(Stmt.line("return #;", expressions.vector(2)));
            default -> List.of(Stmt.line("return #;", expressions.number(2)));
        };
    }

    private List<Stmt> call() {
        List<Method> helpers = context.helpers(Type.VOID);
        if (helpers.isEmpty()) {
            return List.of(assignment());
        }
        return expressions
                .call(dice.pick(helpers), 2)
                .map(call -> List.<Stmt>of(Stmt.line("#;", call)))
                .orElseGet(() -> List.of(assignment()));
    }
}
