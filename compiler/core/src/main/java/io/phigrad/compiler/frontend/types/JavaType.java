package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;

/**
 * A type of Java.
 *
 * <p>The subset has the primitive types, String, enums, and arrays of these.
 *
 * @param arguments what a generic class, or the elements of an array of its objects, has for its type parameters, in
 *     their order; empty if it is raw
 * @param name as the user would write it, without package
 * @param qualified the name with its package, erased
 * @param packageName its package, or that of an array's elements; empty for primitives
 * @param access who may name it: the least visible of the class and the classes around it
 * @param subset the type in the compiler's terms, if it is in the subset
 */
public record JavaType(
        Kind kind,
        String name,
        String qualified,
        String packageName,
        Access access,
        Optional<Type> subset,
        List<Argument> arguments) {

    /**
     * What a type parameter stands for.
     *
     * @param parameter a key that no other type parameter of the sources has
     */
    public record Argument(String parameter, JavaType type) {}

    /** The families of types that messages tell apart. */
    public enum Kind {
        /** A primitive type, or an array of what is in the subset. */
        NUMERIC,
        VOID,
        BOXED,
        STRING,
        RECORD,
        ENUM,
        TYPE_VARIABLE,
        NULL,
        /** Any other class or interface. */
        CLASS,
        /** An array of something that is not in the subset. */
        ARRAY
    }

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** An array of these. */
    JavaType array() {
        Optional<Type> elements = subset.map(ArrayType::new);
        Kind ofArray = elements.isPresent() ? Kind.NUMERIC : Kind.ARRAY;
        return new JavaType(ofArray, name + "[]", qualified + "[]", packageName, access, elements, arguments);
    }

    /** Whether arrays and type arguments are nested so deeply that nobody has written them. */
    public boolean isEndless() {
        return depth() > 16;
    }

    private int depth() {
        int rank = (int) qualified.chars().filter(c -> c == '[').count();
        return 1
                + rank
                + arguments.stream()
                        .mapToInt(argument -> argument.type().depth())
                        .max()
                        .orElse(0);
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }
}
