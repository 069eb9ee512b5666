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
    private final Support support;
    private final List<Variable> params;
    private final List<Leaf> leaves;
    private final StringBuilder out = new StringBuilder();

    Gathering(Names names, Support support, List<Variable> params, List<Leaf> leaves) {
        this.names = names;
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
        return names.of(leaf.name());
    }

    String text() {
        for (RecordArrays array : RecordArrays.in(params)) {
            gather(array, array.expression(), "");
        }
        return out.toString();
    }

    private void gather(RecordArrays array, String expression, String index) {
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
        element(array, array.path(), array.type().element(), expression + at, index + at);
        out.append("}\n");
    }

    private void element(RecordArrays array, List<String> path, Type type, String expression, String index) {
        if (type instanceof RecordType record) {
            for (Component c : RecordArrays.readable(record)) {
                List<String> longer = RecordArrays.longer(path, c.name());
                element(array, longer, c.type(), expression + "." + c.access(), index);
            }
            leaf(array, RecordArrays.longer(path, "present"))
                    .filter(Leaf::presence)
                    .ifPresent(leaf -> assign(leaf, index, "true"));
        } else if (RecordArrays.isRecord(type)) {
            gather(new RecordArrays(array.parameter(), path, (ArrayType) type, expression), expression, index);
        } else {
            leaf(array, path).ifPresent(leaf -> assign(leaf, index, expression));
        }
    }

    private void assign(Leaf leaf, String index, String value) {
        out.append(field(leaf)).append(index).append(" = ").append(value).append(";\n");
    }

    private Optional<Leaf> leaf(RecordArrays array, List<String> path) {
        return leaves.stream()
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
