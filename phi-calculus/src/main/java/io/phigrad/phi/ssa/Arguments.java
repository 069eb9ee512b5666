package io.phigrad.phi.ssa;

import java.lang.invoke.MethodType;
import java.util.List;

/** Checks arguments against parameters. */
final class Arguments {

    private Arguments() {}

    static void check(SsaMethod method, List<?> arguments) {
        if (arguments.size() != method.params().size()) {
            throw new IllegalArgumentException(
                    method.name() + " takes " + method.params().size() + " arguments, not " + arguments.size());
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> wanted = boxed(JavaArrays.classOf(method.params().get(i).type()));
            if (!wanted.isInstance(arguments.get(i))) {
                throw new IllegalArgumentException(
                        "argument " + i + " of " + method.name() + " should be a " + wanted.getSimpleName());
            }
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
