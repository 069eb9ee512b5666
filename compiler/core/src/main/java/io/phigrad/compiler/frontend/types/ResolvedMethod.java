package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import java.util.List;
import java.util.Optional;

/**
 * The method or constructor that an invocation calls.
 *
 * @param owner qualified name of the declaring class, {@code java.lang.Math}
 * @param ownerPackage of the declaring class
 * @param parameters after overload resolution; the last one is an array if {@code variable}
 * @param result of a constructor, what it makes
 * @param variable whether the last parameter takes any number of arguments
 * @param declaration present if the method stands in the sources
 * @param ownerType the declaring class as it is called
 * @param typeArguments what the type parameters of the method and of its class stand for in this call
 */
public record ResolvedMethod(
        String owner,
        String ownerPackage,
        String name,
        List<JavaType> parameters,
        JavaType result,
        boolean isStatic,
        boolean variable,
        Access access,
        Optional<Place> declaration,
        JavaType ownerType,
        List<JavaType.Argument> typeArguments) {

    public ResolvedMethod {
        parameters = List.copyOf(parameters);
        typeArguments = List.copyOf(typeArguments);
    }
}
