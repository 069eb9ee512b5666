package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Element;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.Operation;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Declare;
import io.phigrad.compiler.emit.tree.JavaStatement.For;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives every local its name: its hint where that is free, with a number where it is not. */
final class Naming {
    private static final Set<String> CLASSES = Set.of(
            "Arrays",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Math",
            "StrictMath",
            "String",
            "System",
            "var",
            "yield",
            "record");

    private static final List<String> COUNTERS = List.of("i", "j", "k", "l", "m", "n");

    private Naming() {}

    static void apply(List<Local> parameters, List<JavaStatement> body) {
        Set<String> taken = new HashSet<>(CLASSES);
        parameters.forEach(p -> name(p, p.hint().isEmpty() ? "p" : p.hint(), taken));
        block(body, taken);
    }

    private static void block(List<JavaStatement> body, Set<String> outside) {
        Set<String> taken = new HashSet<>(outside);
        for (int at = 0; at < body.size(); at++) {
            JavaStatement statement = body.get(at);
            if (statement instanceof Declare d) {
                if (startsCounter(d.local(), body.subList(at + 1, body.size()))) {
                    d.local().suggest(d.local().hint() + "Start");
                }
                declare(d, taken);
            }
            Set<String> inside = taken;
            if (statement instanceof For f && f.init() instanceof Declare d) {
                inside = new HashSet<>(taken);
                counter(d, inside);
            }
            for (List<JavaStatement> block : statement.blocks()) {
                block(block, inside);
            }
        }
    }

    private static void declare(Declare d, Set<String> taken) {
        String hint = d.local().hint();
        name(d.local(), hint.isEmpty() ? describe(d) : hint, taken);
    }

    /** A loop's counter: its hint, or the first free of the usual letters. */
    private static void counter(Declare d, Set<String> taken) {
        String hint = d.local().hint();
        boolean free = !hint.isEmpty() && !taken.contains(hint);
        String letter =
                COUNTERS.stream().filter(c -> !taken.contains(c)).findFirst().orElse("i");
        name(d.local(), free ? hint : letter, taken);
    }

    /** Whether a loop inside starts its counter of the same name from the local. */
    private static boolean startsCounter(Local local, List<JavaStatement> body) {
        return body.stream()
                .anyMatch(s -> s instanceof For f
                                && f.init() instanceof Declare d
                                && d.local().hint().equals(local.hint())
                                && d.value().filter(v -> v.isRead(local)).isPresent()
                        || s.blocks().stream().anyMatch(b -> startsCounter(local, b)));
    }

    private static void name(Local local, String wish, Set<String> taken) {
        String separator = Character.isDigit(wish.charAt(wish.length() - 1)) ? "_" : "";
        String name = wish;
        for (int number = 2; !SourceVersion.isName(name) || !taken.add(name); number++) {
            name = wish + separator + number;
        }
        local.call(name);
    }

    private static String describe(Declare d) {
        return d.value()
                .map(Naming::element)
                .filter(n -> !n.isEmpty())
                .orElseGet(() -> kind(d.local().type()));
    }

    /** {@code x[i]} is {@code xi}, {@code x[i + 1]} is {@code xi1}, and {@code x[0]} is {@code x0}. */
    private static String element(JavaExpression value) {
        if (value instanceof Element e && e.array() instanceof Read array) {
            String a = array.local().name();
            boolean plain = !a.isEmpty() && !a.endsWith("Tape") && a.chars().allMatch(Character::isLetter);
            return plain ? element(a, e.index()) : "";
        }
        return "";
    }

    private static String element(String a, JavaExpression index) {
        if (index instanceof Read read && !read.local().name().isEmpty()) {
            String i = read.local().name();
            return a.length() == 1 && i.length() == 1 ? a + i : a + Character.toUpperCase(i.charAt(0)) + i.substring(1);
        } else if (index instanceof Operation sum && sum.op() == Op.ADD && sum.child(1) instanceof Literal) {
            String base = element(a, sum.child(0));
            String offset = digits(sum.child(1));
            return base.isEmpty() || offset.isEmpty() ? "" : base + offset;
        }
        String digits = index instanceof Literal ? digits(index) : "";
        return digits.isEmpty() ? "" : a + digits;
    }

    /** The number, if a name may end in it: empty for a negative one. */
    private static String digits(JavaExpression literal) {
        return ((Literal) literal)
                .constant()
                .number()
                .map(Object::toString)
                .filter(text -> text.chars().allMatch(Character::isDigit))
                .orElse("");
    }

    private static String kind(Type type) {
        if (type instanceof ArrayType) {
            return "row";
        }
        if (!(type instanceof Scalar scalar)) {
            return "choice";
        }
        return switch (scalar) {
            case BOOLEAN -> "test";
            case BYTE, SHORT, CHAR, INT, LONG -> "k";
            case FLOAT, DOUBLE -> "t";
        };
    }
}
