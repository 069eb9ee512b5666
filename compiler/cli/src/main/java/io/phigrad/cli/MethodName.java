package io.phigrad.cli;

import io.phigrad.compiler.frontend.tree.MethodTree;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a user names a method: {@code FILE}, {@code FILE#method} or {@code FILE#method(double[],double)}.
 *
 * @param name absent for all methods of the file
 * @param types absent for all overloads, else the parameters' types as Java writes them, without spaces
 */
record MethodName(String file, Optional<String> name, Optional<String> types) {

    static MethodName parse(String text) {
        int sign = text.lastIndexOf('#');
        if (sign < 0) {
            return new MethodName(text, Optional.empty(), Optional.empty());
        }
        String file = text.substring(0, sign);
        String method = text.substring(sign + 1).replace(" ", "");
        int open = method.indexOf('(');
        if (open < 0 || !method.endsWith(")")) {
            return new MethodName(file, Optional.of(method), Optional.empty());
        }
        return new MethodName(
                file,
                Optional.of(method.substring(0, open)),
                Optional.of(method.substring(open + 1, method.length() - 1)));
    }

    boolean matches(MethodTree method) {
        String parameters =
                method.params().stream().map(p -> p.type().toString()).collect(Collectors.joining(","));
        return name.map(method.name()::equals).orElse(true)
                && types.map(parameters::equals).orElse(true);
    }
}
