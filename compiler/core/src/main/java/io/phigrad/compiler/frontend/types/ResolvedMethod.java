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
        Optional<Place> declaration) {

    public ResolvedMethod {
        parameters = List.copyOf(parameters);
    }
}
