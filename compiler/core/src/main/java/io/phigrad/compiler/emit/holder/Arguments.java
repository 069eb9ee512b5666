package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.Kernel;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.SsaMethod;
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

    private final Names names;
    private final Support support;
    private final TypeNames types;
    private final List<Variable> params;
    private final List<Leaf> leaves;
    private final Gathering gathering;
    private final Set<Integer> overwritten;
    private final Set<Integer> set;
    private final List<Kernel> kernels;
    private final List<SsaMethod> callees;
    private boolean usesSeen;
    private boolean usesIdentities;
    private final Set<Variable> mentioned = new LinkedHashSet<>();
    private final StringBuilder body = new StringBuilder();
    private final Map<String, Type> copies = new LinkedHashMap<>();
    private final Map<Integer, String> copyOf = new LinkedHashMap<>();
    private final Map<Integer, String> shadowOf = new LinkedHashMap<>();

    Arguments(GradientPlan plan, Names names, Support support, TypeNames types) {
        this.names = names;
        this.support = support;
        this.types = types;
        params = plan.marked().method().params();
        leaves = plan.leaves();
        gathering = new Gathering(names, types, support, params, leaves);
        overwritten = plan.overwritten();
        set = plan.set();
        kernels = List.of(plan.gradient(), plan.valueAndGradient());
        callees = plan.callees();
        gather();
        keepRecordArraysApart();
        keepResultsApart();
        keepOverwrittenApart();
        copyOverwritten();
        shapeResults();
    }

    /** Fields that hold arguments or copies of them, with their types. */
    Map<String, Type> copies() {
        return copies;
    }

    private void gather() {
        copies.putAll(gathering.fields());
        body.append(gathering.text());
        RecordArrays.in(params).forEach(array -> mentioned.add(params.get(array.parameter())));
    }

    /** What stands for an argument of the kernels before it is copied. */
    private String given(int index) {
        Leaf leaf = leaves.get(index);
        return leaf.levels() > 0 ? gathering.field(leaf) : RecordArrays.read(params.get(leaf.parameter()), leaf);
    }

    /** How messages name it. */
    private String display(int index) {
        Leaf leaf = leaves.get(index);
        String name = params.get(leaf.parameter()).name();
        return leaf.path().isEmpty() ? name : name + "." + String.join(".", leaf.path());
    }

    private void mention(int index) {
        mentioned.add(params.get(leaves.get(index).parameter()));
    }

    /** Whether the user may hold arrays of it; those that are gathered are the holder's own. */
    private static boolean isShared(Leaf leaf) {
        return leaf.type() instanceof ArrayType array && array.rank() > leaf.levels();
    }

    /** An array of records that the method overwrites is no other one, nor are its rows. */
    private void keepRecordArraysApart() {
        List<RecordArrays> arrays = RecordArrays.in(params);
        for (RecordArrays array : arrays) {
            if (overwritten.stream().noneMatch(index -> array.has(leaves.get(index)))) {
                continue;
            }
            String name = params.get(array.parameter()).name();
            if (array.type().rank() > 1) {
                refuse(
                        body,
                        support.repeats(array.type().rank(), array.expression(), table(array.type(), array.type())),
                        "argument " + name + " has a row twice, and the method overwrites it");
            }
            for (RecordArrays other : arrays) {
                if (other != array && other.type().bottom().equals(array.type().bottom())) {
                    refuse(
                            body,
                            share(
                                    array.type(),
                                    array.expression(),
                                    other.type(),
                                    other.expression(),
                                    table(array.type(), other.type())),
                            "arguments " + name + " and "
                                    + params.get(other.parameter()).name()
                                    + " share an array, and the method overwrites " + name);
                }
            }
        }
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
        return "private void prepare(" + types.parameters(prepared()) + ") {\n" + body + "}\n\n";
    }

    /** What a kernel is given for a parameter. */
    String argument(int index, String holder) {
        String copy = copyOf.get(index);
        if (copy != null) {
            return holder + "." + copy;
        }
        return leaves.get(index).levels() > 0 ? holder + "." + given(index) : given(index);
    }

    /** What a kernel adds the derivative of an active array to. */
    String shadow(Active active, String holder) {
        return holder + "." + shadowOf.getOrDefault(active.index(), active.exact());
    }

    private static boolean comparable(Type a, Type b) {
        return a instanceof ArrayType x && b instanceof ArrayType y && x.leaf().equals(y.leaf());
    }

    /** Whether two arrays have something in common. */
    private String share(ArrayType a, String first, ArrayType b, String second, String table) {
        return a.rank() < b.rank()
                ? support.shared(b.rank(), second, a.rank(), first, table)
                : support.shared(a.rank(), first, b.rank(), second, table);
    }

    /** The table for comparing rows by identity: by their numbers where there is one level of them. */
    private String table(ArrayType a, ArrayType b) {
        boolean deep = Math.max(a.rank(), b.rank()) > 2;
        boolean rows = !deep && Math.min(a.rank(), b.rank()) > 1;
        usesIdentities |= deep;
        usesSeen |= rows;
        return deep ? names.of("identities") : rows ? names.of("seen") : "";
    }

    /** Such a table for one use. */
    private static String freshTable(ArrayType a, ArrayType b) {
        return Math.max(a.rank(), b.rank()) > 2 ? "new Identities()" : "new int[1][0]";
    }

    /** Whether the holder needs a table of rows by identity. */
    boolean usesSeen() {
        return usesSeen;
    }

    /** Whether the holder needs a table of arrays of any depth. */
    boolean usesIdentities() {
        return usesIdentities;
    }

    private static void refuse(StringBuilder out, String condition, String message) {
        out.append("if (").append(condition).append(") {\n");
        out.append("throw new IllegalArgumentException(\"").append(message).append("\");\n}\n");
    }

    private void keepResultsApart() {
        for (Active result : names.activeArrays()) {
            for (int k = 0; k < leaves.size(); k++) {
                Leaf leaf = leaves.get(k);
                if (isShared(result.leaf()) && isShared(leaf) && comparable(result.type(), leaf.type())) {
                    mention(k);
                    String shared = share(
                            result.array(),
                            "this." + result.field(),
                            (ArrayType) leaf.type(),
                            given(k),
                            table(result.array(), (ArrayType) leaf.type()));
                    refuse(
                            body,
                            shared,
                            "argument " + display(k) + " shares an array with the result " + result.name());
                }
            }
        }
    }

    private List<Integer> overwrittenShared() {
        return overwritten.stream()
                .filter(index -> isShared(leaves.get(index)))
                .sorted()
                .toList();
    }

    private void keepOverwrittenApart() {
        for (int index : overwrittenShared()) {
            ArrayType type = (ArrayType) leaves.get(index).type();
            mention(index);
            if (type.rank() > 1) {
                refuse(
                        body,
                        support.repeats(type.rank(), given(index), table(type, type)),
                        "argument " + display(index) + " has a row twice, and the method overwrites it");
            }
            for (int other = 0; other < leaves.size(); other++) {
                Leaf second = leaves.get(other);
                boolean pair = other != index && !(overwritten.contains(other) && other < index);
                if (pair && isShared(second) && comparable(type, second.type())) {
                    mention(other);
                    refuse(
                            body,
                            share(type, given(index), (ArrayType) second.type(), given(other), table(type, (ArrayType)
                                    second.type())),
                            "arguments " + display(index) + " and " + display(other)
                                    + " share an array, and the method overwrites " + display(index));
                }
            }
        }
    }

    private void copyOverwritten() {
        for (int index : overwrittenShared()) {
            Leaf leaf = leaves.get(index);
            ArrayType type = (ArrayType) leaf.type();
            String copy = names.of(leaf, "Copy");
            support.copied(type);
            copies.put(copy, type);
            body.append(copy)
                    .append(" = copied(")
                    .append(copy)
                    .append(", ")
                    .append(given(index))
                    .append(");\n");
            copyOf.put(index, copy);
            if (type.rank() > 1 && RowMoves.in(kernels, callees, index)) {
                copyOf.put(index, borrow(type, names.of(leaf, "Rows"), copy));
            }
        }
    }

    /** A field for an array with the same rows, which may change places there, as planes may. */
    private String borrow(ArrayType type, String outer, String rows) {
        String lent = rows;
        if (type.rank() > 2) {
            support.planes(type);
            lent = kept(type, names.of(outer + "Planes"), "planes", rows);
        }
        support.borrowed(type);
        return kept(type, outer, "borrowed", lent);
    }

    private String kept(ArrayType type, String field, String method, String rows) {
        copies.put(field, type);
        body.append(field).append(" = ").append(method).append('(');
        body.append(field).append(", ").append(rows).append(");\n");
        return field;
    }

    private void shapeResults() {
        List<Active> arrays = names.activeArrays();
        if (arrays.isEmpty()) {
            return;
        }
        for (Active a : names.deliverable()) {
            support.sameShape(a.array().leaf(), a.array().rank());
            refuse(
                    body,
                    names.of("given") + " && !sameShape(this." + a.field() + ", " + a.name() + ")",
                    "the array given for the result " + a.name() + " has not the shape of the argument");
        }
        for (Active a : arrays) {
            mention(a.index());
            int shadow = leaves.size() + arrays.indexOf(a);
            String shaped = support.shaped((ArrayType) a.leaf().type(), set.contains(shadow));
            String target = a.isRounded() || a.isScattered() ? a.exact() : "this." + a.field();
            body.append(target)
                    .append(" = ")
                    .append(shaped)
                    .append('(')
                    .append(target)
                    .append(", ")
                    .append(given(a.index()))
                    .append(");\n");
            shadowOf.put(a.index(), a.exact());
            if (a.array().rank() > 1 && RowMoves.in(kernels, callees, shadow)) {
                ArrayType type = (ArrayType) a.exactType();
                shadowOf.put(a.index(), borrow(type, names.of(a.leaf(), "BarRows"), target));
            }
        }
    }

    /** Result arrays of a caller must be distinct. */
    void requireApart(StringBuilder out) {
        List<Active> arrays = names.deliverable();
        for (int i = 0; i < arrays.size(); i++) {
            Active a = arrays.get(i);
            for (Active b : arrays.subList(0, i)) {
                if (comparable(a.type(), b.type())) {
                    refuse(
                            out,
                            share(b.array(), b.name(), a.array(), a.name(), freshTable(a.array(), b.array())),
                            "the results " + b.name() + " and " + a.name() + " share an array");
                }
            }
            if (a.array().rank() > 1) {
                refuse(
                        out,
                        support.repeats(a.array().rank(), a.name(), freshTable(a.array(), a.array())),
                        "the result " + a.name() + " has a row twice");
            }
        }
    }
}
