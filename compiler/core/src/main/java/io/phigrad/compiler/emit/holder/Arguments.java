package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.Kernel;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens to array arguments before a kernel runs: none may be one of the results; what the method overwrites
 * shares nothing with another argument and is overwritten in a copy; the results take their shapes.
 */
final class Arguments {
    private static final String FRESH_TABLE = "new int[1][0]";

    private final Names names;
    private final Support support;
    private final List<Variable> params;
    private final Set<Integer> overwritten;
    private final List<Kernel> kernels;
    private boolean usesSeen;
    private final Set<Variable> mentioned = new LinkedHashSet<>();
    private final StringBuilder body = new StringBuilder();
    private final Map<String, Type> copies = new LinkedHashMap<>();
    private final Map<Integer, String> copyOf = new LinkedHashMap<>();
    private final Map<Integer, String> shadowOf = new LinkedHashMap<>();

    Arguments(GradientPlan plan, Names names, Support support) {
        this.names = names;
        this.support = support;
        params = plan.marked().method().params();
        overwritten = plan.overwritten();
        kernels = List.of(plan.gradient(), plan.valueAndGradient());
        keepResultsApart();
        keepOverwrittenApart();
        copyOverwritten();
        shapeResults();
    }

    /** Fields that hold copies of arguments, with their types. */
    Map<String, Type> copies() {
        return copies;
    }

    /** Whether anything is to be done. */
    boolean prepares() {
        return !body.isEmpty();
    }

    /** What the holder's {@code prepare} is called with. */
    String prepareArguments() {
        return Comments.arguments(prepared());
    }

    private List<Variable> prepared() {
        return params.stream().filter(mentioned::contains).toList();
    }

    String prepareText() {
        return "private void prepare(" + Comments.parameters(prepared()) + ") {\n" + body + "}\n\n";
    }

    /** What a kernel is given for a parameter. */
    String argument(int index, String holder) {
        String copy = copyOf.get(index);
        return copy == null ? params.get(index).name() : holder + "." + copy;
    }

    /** What a kernel adds the derivative of an active array to. */
    String shadow(Active active, String holder) {
        return holder + "." + shadowOf.getOrDefault(active.index(), active.exact());
    }

    private static boolean comparable(Type a, Type b) {
        return a instanceof ArrayType x && b instanceof ArrayType y && x.leaf() == y.leaf();
    }

    /** Whether two arrays have something in common; the first must have distinct rows. */
    private String share(ArrayType a, String first, ArrayType b, String second, String seen) {
        return a.rank() < b.rank()
                ? support.shared(a.leaf(), b.rank(), second, a.rank(), first, seen)
                : support.shared(a.leaf(), a.rank(), first, b.rank(), second, seen);
    }

    /** The table for comparing rows by identity, if both arrays have rows. */
    private String seen(Type a, Type b) {
        boolean rows = ((ArrayType) a).rank() > 1 && ((ArrayType) b).rank() > 1;
        usesSeen |= rows;
        return rows ? names.of("seen") : "";
    }

    /** Whether the holder needs a table of rows by identity. */
    boolean usesSeen() {
        return usesSeen;
    }

    private static void refuse(StringBuilder out, String condition, String message) {
        out.append("if (").append(condition).append(") {\n");
        out.append("throw new IllegalArgumentException(\"").append(message).append("\");\n}\n");
    }

    private void keepResultsApart() {
        for (Active result : names.activeArrays()) {
            for (Variable param : params) {
                if (comparable(result.type(), param.type())) {
                    mentioned.add(param);
                    String shared = share(
                            result.array(),
                            "this." + result.field(),
                            (ArrayType) param.type(),
                            param.name(),
                            seen(result.type(), param.type()));
                    refuse(
                            body,
                            shared,
                            "argument " + param.name() + " shares an array with the result " + result.name());
                }
            }
        }
    }

    private void keepOverwrittenApart() {
        for (int index : overwritten.stream().sorted().toList()) {
            Variable param = params.get(index);
            ArrayType type = (ArrayType) param.type();
            mentioned.add(param);
            if (type.rank() > 1) {
                refuse(
                        body,
                        support.repeats(param.name(), seen(type, type)),
                        "argument " + param.name() + " has a row twice, and the method overwrites it");
            }
            for (int other = 0; other < params.size(); other++) {
                Variable second = params.get(other);
                boolean pair = other != index && !(overwritten.contains(other) && other < index);
                if (pair && comparable(type, second.type())) {
                    mentioned.add(second);
                    refuse(
                            body,
                            share(
                                    type,
                                    param.name(),
                                    (ArrayType) second.type(),
                                    second.name(),
                                    seen(type, second.type())),
                            "arguments " + param.name() + " and " + second.name()
                                    + " share an array, and the method overwrites " + param.name());
                }
            }
        }
    }

    private void copyOverwritten() {
        for (int index : overwritten.stream().sorted().toList()) {
            Variable param = params.get(index);
            ArrayType type = (ArrayType) param.type();
            String copy = names.of(param.name() + "Copy");
            support.copied(type);
            copies.put(copy, type);
            body.append(copy)
                    .append(" = copied(")
                    .append(copy)
                    .append(", ")
                    .append(param.name())
                    .append(");\n");
            copyOf.put(index, copy);
            if (type.rank() > 1 && RowMoves.in(kernels, index)) {
                copyOf.put(index, borrow(type, param.name() + "Rows", copy));
            }
        }
    }

    /** A field for an array with the same rows, which may change places there. */
    private String borrow(ArrayType type, String wish, String rows) {
        String outer = names.of(wish);
        support.borrowed(type);
        copies.put(outer, type);
        body.append(outer)
                .append(" = borrowed(")
                .append(outer)
                .append(", ")
                .append(rows)
                .append(");\n");
        return outer;
    }

    private void shapeResults() {
        List<Active> arrays = names.activeArrays();
        if (arrays.isEmpty()) {
            return;
        }
        for (Active a : arrays) {
            support.sameShape(a.array().leaf(), a.array().rank());
            refuse(
                    body,
                    names.of("given") + " && !sameShape(this." + a.field() + ", " + a.name() + ")",
                    "the array given for the result " + a.name() + " has not the shape of the argument");
        }
        for (Active a : arrays) {
            mentioned.add(params.get(a.index()));
            support.zerosLike(a.array());
            String target = a.isRounded() ? a.exact() : "this." + a.field();
            body.append(target)
                    .append(" = zerosLike(")
                    .append(target)
                    .append(", ")
                    .append(a.name())
                    .append(");\n");
            shadowOf.put(a.index(), a.exact());
            int shadow = params.size() + arrays.indexOf(a);
            if (a.array().rank() > 1 && RowMoves.in(kernels, shadow)) {
                ArrayType type = (ArrayType) a.exactType();
                shadowOf.put(a.index(), borrow(type, a.name() + "BarRows", target));
            }
        }
    }

    /** Result arrays of a caller must be distinct. */
    void requireApart(StringBuilder out) {
        List<Active> arrays = new ArrayList<>(names.activeArrays());
        for (int i = 0; i < arrays.size(); i++) {
            Active a = arrays.get(i);
            for (Active b : arrays.subList(0, i)) {
                if (comparable(a.type(), b.type())) {
                    refuse(
                            out,
                            share(b.array(), b.name(), a.array(), a.name(), FRESH_TABLE),
                            "the results " + b.name() + " and " + a.name() + " share an array");
                }
            }
            if (a.array().rank() > 1) {
                refuse(out, support.repeats(a.name(), FRESH_TABLE), "the result " + a.name() + " has a row twice");
            }
        }
    }
}
