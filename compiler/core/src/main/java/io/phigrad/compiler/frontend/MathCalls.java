package io.phigrad.compiler.frontend;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Op.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The static methods of the library that are operators. */
final class MathCalls {
    private static final Set<String> BOXES =
            Set.of("java.lang.Double", "java.lang.Float", "java.lang.Integer", "java.lang.Long");
    private static final Map<String, Op> MATH = byName(Form.MATH);
    private static final Map<String, Op> STRICT = byName(Form.STRICT_MATH);
    private static final Map<String, Op> TESTS = byName(Form.DOUBLE_TEST);
    private static final Map<String, Op> REDUCERS = Map.of("sum", Op.ADD, "max", Op.MAX, "min", Op.MIN);

    private MathCalls() {}

    private static Map<String, Op> byName(Form form) {
        Map<String, Op> table = new HashMap<>();
        for (Op op : Op.values()) {
            if (op.form() == form) {
                table.put(op.symbol(), op);
            }
        }
        return Map.copyOf(table);
    }

    static boolean isMath(String owner) {
        return owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath");
    }

    /** The operator that the method is. Methods of StrictMath whose bits are those of Math are the latter. */
    static Optional<Op> operator(String owner, String name) {
        if (owner.equals("java.lang.StrictMath") && STRICT.containsKey(name)) {
            return Optional.of(STRICT.get(name));
        }
        if (isMath(owner)) {
            return Optional.ofNullable(MATH.get(name));
        }
        if (!BOXES.contains(owner)) {
            return Optional.empty();
        }
        return Optional.ofNullable(TESTS.getOrDefault(name, REDUCERS.get(name)));
    }
}
