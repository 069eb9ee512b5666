package io.phigrad.corpus;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * One floating number among the active arguments.
 *
 * @param path the indices from the parameter down to the number, none for a scalar
 */
record Component(int parameter, List<Integer> path) {

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

    double get(Object[] values) {
        Object value = values[parameter];
        for (int index : path) {
            value = Array.get(value, index);
        }
        return ((Number) value).doubleValue();
    }

    /** Writes into the arrays, or replaces the scalar. */
    void set(Object[] values, double number) {
        if (path.isEmpty()) {
            values[parameter] = boxed(number, values[parameter].getClass() == Float.class);
            return;
        }
        Object array = values[parameter];
        for (int index : path.subList(0, path.size() - 1)) {
            array = Array.get(array, index);
        }
        boolean single = array.getClass().getComponentType() == float.class;
        Array.set(array, path.get(path.size() - 1), boxed(number, single));
    }

    String name(MarkedSource method) {
        StringBuilder text = new StringBuilder(method.names().get(parameter));
        path.forEach(i -> text.append('[').append(i).append(']'));
        return text.toString();
    }

    private static Object boxed(double number, boolean single) {
        return single ? (Object) (float) number : (Object) number;
    }

    private static void collect(int parameter, List<Integer> path, Object value, List<Component> found) {
        if (!value.getClass().isArray()) {
            found.add(new Component(parameter, path));
            return;
        }
        for (int i = 0; i < Array.getLength(value); i++) {
            List<Integer> longer = new ArrayList<>(path);
            longer.add(i);
            collect(parameter, longer, Array.get(value, i), found);
        }
    }
}
