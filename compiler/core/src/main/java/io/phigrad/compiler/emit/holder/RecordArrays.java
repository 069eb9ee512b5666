package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.RecordType.Component;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * An array of records that an argument is or holds.
 *
 * @param parameter of the source method
 * @param path the components down to it
 * @param expression reads it
 */
record RecordArrays(int parameter, List<String> path, ArrayType type, String expression) {

    static boolean isRecord(Type type) {
        return type instanceof RecordType || type instanceof ArrayType array && array.bottom() instanceof RecordType;
    }

    /** The arrays of records among the arguments; those inside the elements of others are left out. */
    static List<RecordArrays> in(List<Variable> params) {
        List<RecordArrays> found = new ArrayList<>();
        for (int k = 0; k < params.size(); k++) {
            find(k, List.of(), params.get(k).type(), params.get(k).name(), found);
        }
        return found;
    }

    private static void find(int parameter, List<String> path, Type type, String expression, List<RecordArrays> found) {
        if (type instanceof RecordType record) {
            for (Component c : readable(record)) {
                find(parameter, longer(path, c.name()), c.type(), expression + "." + c.access(), found);
            }
        } else if (type instanceof ArrayType array && isRecord(array)) {
            found.add(new RecordArrays(parameter, path, array, expression));
        }
    }

    /** The components that generated code can read. */
    static List<Component> readable(RecordType record) {
        return record.components().stream().filter(c -> !c.access().isEmpty()).toList();
    }

    static List<String> longer(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** Whether the leaf is one of the arrays that stand for it, or inside them. */
    boolean has(Leaf leaf) {
        return leaf.parameter() == parameter && isBelow(leaf.path(), path);
    }

    static boolean isBelow(List<String> longer, List<String> path) {
        return longer.size() >= path.size() && longer.subList(0, path.size()).equals(path);
    }

    /** How an argument that is not part of an array of records is read. */
    static String read(Variable param, Leaf leaf) {
        StringBuilder expression = new StringBuilder(param.name());
        Type type = param.type();
        for (String step : leaf.path()) {
            RecordType record = (RecordType) type;
            Component component = record.components().get(record.index(step).orElseThrow());
            expression.append('.').append(component.access());
            type = component.type();
        }
        return expression.toString();
    }
}
