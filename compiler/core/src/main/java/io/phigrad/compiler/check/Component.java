package io.phigrad.compiler.check;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Type;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One floating number among the active arguments.
 *
 * @param path what leads from the parameter down to the number, indices and names of components; none for a scalar
 */
record Component(int parameter, List<Object> path) {

    Component {
        path = List.copyOf(path);
    }

    /** Those of the arguments that carry a derivative, in order. */
    static List<Component> of(List<Type> types, Object[] arguments, List<Integer> active) {
        List<Component> found = new ArrayList<>();
        for (int parameter : active) {
            collect(new Component(parameter, List.of()), types.get(parameter), arguments[parameter], found);
        }
        return found;
    }

    private static void collect(Component at, Type type, Object value, List<Component> found) {
        if (type instanceof ArrayType array) {
            for (int i = 0; i < Array.getLength(value); i++) {
                collect(at.then(i), array.element(), Array.get(value, i), found);
            }
        } else if (type instanceof RecordType record) {
            Map<String, Object> parts = Structure.parts(value);
            for (RecordType.Component component : record.components()) {
                if (!component.inactive() && !component.access().isEmpty()) {
                    Object part = Objects.requireNonNull(parts.get(component.name()));
                    collect(at.then(component.name()), component.type(), part, found);
                }
            }
        } else if (type.isFloating()) {
            found.add(at);
        }
    }

    /** The place below this one. */
    Component then(Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return new Component(parameter, longer);
    }

    /** @param values the arguments, or by parameter what the holder gives */
    double get(Object[] values) {
        Object value = values[parameter];
        for (Object step : path) {
            value = step(value, step);
        }
        return ((Number) value).doubleValue();
    }

    /** What a component or an index leads to. */
    static Object step(Object value, Object step) {
        return step instanceof String name
                ? Objects.requireNonNull(Structure.parts(value).get(name))
                : Array.get(value, (Integer) step);
    }

    /** Writes into the arrays, or replaces scalars and structures. */
    void set(Object[] values, double number) {
        values[parameter] = with(values[parameter], path, number);
    }

    private static Object with(Object value, List<Object> path, double number) {
        if (path.isEmpty()) {
            return value instanceof Float ? (Object) (float) number : (Object) number;
        }
        List<Object> rest = path.subList(1, path.size());
        if (path.get(0) instanceof String name) {
            List<Object> parts = new ArrayList<>();
            Structure.parts(value)
                    .forEach((each, part) -> parts.add(each.equals(name) ? with(part, rest, number) : part));
            return Structure.of(value.getClass(), parts);
        }
        int index = (Integer) path.get(0);
        Array.set(value, index, with(Array.get(value, index), rest, number));
        return value;
    }

    /** {@code w[2].x}, given the parameter's name. */
    String name(String parameterName) {
        StringBuilder text = new StringBuilder(parameterName);
        path.forEach(step -> text.append(step instanceof String ? "." + step : "[" + step + "]"));
        return text.toString();
    }
}
