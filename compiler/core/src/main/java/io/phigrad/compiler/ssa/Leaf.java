package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A parameter of a method in SSA: a parameter of the source method, or a part of one that holds records.
 *
 * @param parameter index of the source method's parameter
 * @param path the components from there down; none if it is the parameter itself
 * @param name of its own
 * @param inactive whether it carries no derivative even where the parameter is active
 * @param levels how many of its dimensions come from arrays of records
 * @param presence whether it tells where an array has records
 */
public record Leaf(
        int parameter, List<String> path, String name, Type type, boolean inactive, int levels, boolean presence) {

    public Leaf {
        path = List.copyOf(path);
    }

    /** All of a method, in the order of the parameters of its SSA. */
    public static List<Leaf> of(MethodTree method) {
        boolean plain = method.params().stream().map(Variable::type).noneMatch(Shapes::holdsRecords);
        return plain ? plain(method.params()) : of(method.params(), Shapes.of(method));
    }

    private static List<Leaf> plain(List<Variable> params) {
        return IntStream.range(0, params.size())
                .mapToObj(k -> new Leaf(
                        k, List.of(), params.get(k).name(), params.get(k).type(), false, 0, false))
                .toList();
    }

    static List<Leaf> of(List<Variable> params, Shapes shapes) {
        List<Leaf> leaves = new ArrayList<>();
        for (int k = 0; k < params.size(); k++) {
            Variable param = params.get(k);
            for (Shapes.Part part : shapes.parts(param.type())) {
                if (isParameter(part)) {
                    leaves.add(new Leaf(
                            k,
                            part.path(),
                            part.name(param),
                            part.type(),
                            part.inactive(),
                            part.levels(),
                            part.presence()));
                }
            }
        }
        return leaves;
    }

    /** Arguments are there themselves, and what cannot be read of them is not needed. */
    static boolean isParameter(Shapes.Part part) {
        return part.readable() && !(part.presence() && part.levels() == 0);
    }

    /** Whether it carries a derivative where its parameter is active. */
    public boolean carriesDerivative() {
        Type number = type instanceof ArrayType array ? array.bottom() : type;
        return number.isFloating() && !inactive;
    }

    /** Indices of the leaves of active parameters that carry a derivative. */
    public static List<Integer> active(List<Leaf> leaves, List<Integer> parameters) {
        return IntStream.range(0, leaves.size())
                .filter(k -> parameters.contains(leaves.get(k).parameter())
                        && leaves.get(k).carriesDerivative())
                .boxed()
                .toList();
    }
}
