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
    private final Apart apart;
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
        apart = new Apart(params, leaves, overwritten, names, support, this::given);
        body.append(apart.text());
        mentioned.addAll(apart.mentioned());
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

    Apart apart() {
        return apart;
    }

    /** What stands for an argument of the kernels before it is copied. */
    private String given(int index) {
        Leaf leaf = leaves.get(index);
        return leaf.levels() > 0 ? gathering.field(leaf) : RecordArrays.read(params.get(leaf.parameter()), leaf);
    }

    private void mention(int index) {
        mentioned.add(params.get(leaves.get(index).parameter()));
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

    private void copyOverwritten() {
        for (int index : apart.overwritten()) {
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
            Apart.refuse(
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
}
