package io.phigrad.corpus.fuzz;

import java.util.List;
import java.util.stream.Collectors;

/** A static method of a random program. */
record Method(Type result, String name, List<Variable> parameters, List<Stmt> body) {

    Method {
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
    }

    int cost() {
        return 10 + 3 * parameters.size() + Stmt.cost(body);
    }

    Method with(List<Stmt> changed) {
        return new Method(result, name, parameters, changed);
    }

    String text(String modifiers) {
        String list =
                parameters.stream().map(p -> p.type().text + " " + p.name()).collect(Collectors.joining(", "));
        return "    " + modifiers + "static " + result.text + " " + name + "(" + list + ") {\n" + Stmt.text(body, 2)
                + "    }\n";
    }
}
