package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.ArrayLiteral;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import java.util.ArrayList;
import java.util.List;

/** Arguments as the parameters want them, the last of them gathered in an array where it takes any number. */
final class Arguments {
    private Arguments() {}

    static List<Expression> of(
            MethodScope scope, List<Variable> params, ResolvedMethod method, List<Expression> given, Span span) {
        List<Expression> arguments = new ArrayList<>();
        int fixed = isSpread(params, method, given) ? params.size() - 1 : params.size();
        for (int i = 0; i < fixed; i++) {
            arguments.add(scope.converted(given.get(i), params.get(i).type()));
        }
        if (fixed < params.size()) {
            ArrayType rest = (ArrayType) params.get(fixed).type();
            List<Expression> elements = new ArrayList<>();
            for (Expression element : given.subList(fixed, given.size())) {
                elements.add(scope.converted(element, rest.element()));
            }
            arguments.add(new ArrayLiteral(rest, elements, span));
        }
        return arguments;
    }

    /** Whether the arguments from the last parameter on are given one by one. */
    private static boolean isSpread(List<Variable> params, ResolvedMethod method, List<Expression> given) {
        int last = params.size() - 1;
        return method.variable()
                && !(given.size() == params.size()
                        && given.get(last).type().equals(params.get(last).type()));
    }
}
