package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Types as the derivative file writes them.
 *
 * @param className how a qualified class name is written there
 */
record TypeNames(UnaryOperator<String> className) {

    String of(Type type) {
        if (type instanceof ArrayType array) {
            return of(array.element()) + "[]";
        }
        return type instanceof RecordType record ? className.apply(record.name()) : type.toString();
    }

    /** The parameters as they are declared. */
    String parameters(List<Variable> params) {
        return params.stream().map(p -> declared(p.type()) + " " + p.name()).collect(Collectors.joining(", "));
    }

    /** With type arguments; those that do not matter are left open. */
    String declared(Type type) {
        if (type instanceof ArrayType array) {
            return declared(array.element()) + "[]";
        }
        List<Optional<Type>> arguments = type instanceof RecordType record ? record.arguments() : List.of();
        String all = arguments.stream()
                .map(argument -> argument.map(this::argument).orElse("?"))
                .collect(Collectors.joining(", "));
        return of(type) + (arguments.isEmpty() ? "" : "<" + all + ">");
    }

    private String argument(Type type) {
        String text = declared(type);
        return text.contains("?") ? "? extends " + text : text;
    }

    /** The name of a record without what stands before it. */
    static String simple(RecordType record) {
        return record.name().substring(record.name().lastIndexOf('.') + 1);
    }
}
