package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.RecordType.Component;
import io.phigrad.phi.expr.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies arrays of records into one array of the holder per component, on which the kernels work. */
final class Gathering {
    private final Names names;
    private final TypeNames types;
    private final Support support;
    private final List<Variable> params;
    private final List<Leaf> leaves;
    private final StringBuilder out = new StringBuilder();

    Gathering(Names names, TypeNames types, Support support, List<Variable> params, List<Leaf> leaves) {
        this.names = names;
        this.types = types;
        this.support = support;
        this.params = params;
        this.leaves = leaves;
    }

    /** The holder's arrays, with their types. */
    Map<String, Type> fields() {
        Map<String, Type> fields = new LinkedHashMap<>();
        leaves.stream().filter(leaf -> leaf.levels() > 0).forEach(leaf -> fields.put(field(leaf), leaf.type()));
        return fields;
    }

    String field(Leaf leaf) {
        return names.of(leaf, "");
    }

    String text() {
        for (RecordArrays array : RecordArrays.in(params)) {
            gather(array, array.expression(), "");
        }
        return out.toString();
    }

    private void gather(RecordArrays array, String read, String index) {
        String expression = array.path().isEmpty() && index.isEmpty() ? read : bound(array.type(), read, true);
        for (Leaf leaf : leaves) {
            if (array.has(leaf)) {
                String field = field(leaf) + index;
                support.sized((ArrayType) leaf.type(), depth(index));
                out.append(field).append(" = sized(").append(field).append(", ");
                out.append(expression).append(".length);\n");
            }
        }
        String i = names.of(variable(index));
        out.append("for (int ").append(i).append(" = 0; ").append(i).append(" < ");
        out.append(expression).append(".length; ").append(i).append("++) {\n");
        String at = "[" + i + "]";
        Type element = array.type().element();
        String value = element instanceof RecordType ? bound(element, expression + at, false) : expression + at;
        element(array, array.path(), element, value, index + at);
        out.append("}\n");
    }

    /** A local variable for what is read, named after its type. */
    private String bound(Type type, String read, boolean plural) {
        String simple = TypeNames.simple((RecordType) (type instanceof ArrayType array ? array.bottom() : type));
        String name = names.local(Character.toLowerCase(simple.charAt(0)) + simple.substring(1) + (plural ? "s" : ""));
        out.append(types.declared(type))
                .append(' ')
                .append(name)
                .append(" = ")
                .append(read)
                .append(";\n");
        return name;
    }

    private void element(RecordArrays array, List<String> path, Type type, String expression, String index) {
        if (type instanceof RecordType record) {
            for (Component c : RecordArrays.readable(record)) {
                List<String> longer = RecordArrays.longer(path, c.name());
                element(array, longer, c.type(), expression + "." + c.access(), index);
            }
            leaf(array, RecordArrays.longer(path, "present"), true).ifPresent(leaf -> assign(leaf, index, "true"));
        } else if (RecordArrays.isRecord(type)) {
            gather(new RecordArrays(array.parameter(), path, (ArrayType) type, expression), expression, index);
        } else {
            leaf(array, path, false).ifPresent(leaf -> assign(leaf, index, expression));
        }
    }

    private void assign(Leaf leaf, String index, String value) {
        out.append(field(leaf)).append(index).append(" = ").append(value).append(";\n");
    }

    private Optional<Leaf> leaf(RecordArrays array, List<String> path, boolean presence) {
        return leaves.stream()
                .filter(leaf -> leaf.presence() == presence)
                .filter(leaf ->
                        leaf.parameter() == array.parameter() && leaf.path().equals(path))
                .findFirst();
    }

    static int depth(String index) {
        return (int) index.chars().filter(c -> c == '[').count();
    }

    /** The variable of a loop inside so many others. */
    static String variable(String index) {
        return String.valueOf((char) ('i' + depth(index)));
    }
}
