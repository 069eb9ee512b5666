package io.phigrad.corpus;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One floating number among the active arguments.
 *
 * @param path what leads from the parameter down to the number, indices and names of components; none for a scalar
 */
record Component(int parameter, List<Object> path) {

    Component {
        path = List.copyOf(path);
    }

    static List<Component> of(Object[] arguments, List<Integer> active) {
        List<Component> found = new ArrayList<>();
        for (int parameter : active) {
            collect(parameter, List.of(), arguments[parameter], found);
        }
        return found;
    }

    static double[] read(List<Component> components, Object[] values) {
        return components.stream().mapToDouble(c -> c.get(values)).toArray();
    }

    /** @param values the arguments, or their mirrors */
    double get(Object[] values) {
        Object value = values[parameter];
        for (Object step : path) {
            value = step instanceof String name ? Structure.parts(value).get(name) : Array.get(value, (Integer) step);
        }
        return ((Number) value).doubleValue();
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
            Map<String, Object> parts = new LinkedHashMap<>(Structure.parts(value));
            parts.put(name, with(parts.get(name), rest, number));
            return Structure.of(value.getClass(), parts);
        }
        int index = (Integer) path.get(0);
        Array.set(value, index, with(Array.get(value, index), rest, number));
        return value;
    }

    String name(MarkedSource method) {
        StringBuilder text = new StringBuilder(method.names().get(parameter));
        path.forEach(step -> text.append(step instanceof String ? "." + step : "[" + step + "]"));
        return text.toString();
    }

    private static void collect(int parameter, List<Object> path, Object value, List<Component> found) {
        if (Structure.is(value) || value instanceof Map) {
            Structure.parts(value).forEach((name, part) -> collect(parameter, longer(path, name), part, found));
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                collect(parameter, longer(path, i), Array.get(value, i), found);
            }
        } else if (value instanceof Double || value instanceof Float) {
            found.add(new Component(parameter, path));
        }
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
