package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.frontend.types.JavaType.Argument;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;

/** Eclipse's type bindings in our terms. */
final class JavaTypes {
    private static final List<Scalar> SCALARS = List.of(Scalar.values());
    private static final Set<String> BOXES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Character",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double");

    private final Map<String, JavaType> arguments = new HashMap<>();

    /**
     * @param arguments what type parameters stand for; one that is not among them stands for its bound
     */
    JavaTypes(List<Argument> arguments) {
        arguments.forEach(argument -> this.arguments.put(argument.parameter(), argument.type()));
    }

    JavaType of(ITypeBinding type) {
        JavaType known = arguments.get(type.getKey());
        if (known != null) {
            return known;
        }
        if (type.isArray()) {
            return of(type.getComponentType()).array();
        }
        if (isUnknown(type) && JavaTypes.kind(type.getErasure()) != JavaType.Kind.CLASS) {
            return of(type.getErasure());
        }
        boolean named = type.isClass() || type.isInterface() || type.isEnum() || type.isRecord();
        return new JavaType(
                kind(type),
                type.getName(),
                type.getErasure().getQualifiedName(),
                type.getPackage() == null ? "" : type.getPackage().getName(),
                named ? ResolvedFile.access(type.getModifiers(), type.getDeclaringClass()) : Access.PUBLIC,
                subset(type),
                argumentsOf(type));
    }

    /** What a class has for its type parameters; nothing if it is raw or has none. */
    List<Argument> argumentsOf(ITypeBinding type) {
        if (type.isGenericType()) {
            return zip(type.getTypeParameters(), type.getTypeParameters());
        }
        return type.isParameterizedType()
                ? zip(type.getTypeDeclaration().getTypeParameters(), type.getTypeArguments())
                : List.of();
    }

    /** What a call has for the type parameters of the method and of its class. */
    List<Argument> argumentsOf(IMethodBinding call) {
        List<Argument> all = new ArrayList<>(argumentsOf(call.getDeclaringClass()));
        all.addAll(zip(call.getMethodDeclaration().getTypeParameters(), call.getTypeArguments()));
        return all;
    }

    private List<Argument> zip(ITypeBinding[] parameters, ITypeBinding[] given) {
        List<Argument> all = new ArrayList<>();
        for (int i = 0; i < Math.min(parameters.length, given.length); i++) {
            all.add(new Argument(parameters[i].getKey(), of(given[i])));
        }
        return all;
    }

    private static boolean isUnknown(ITypeBinding type) {
        return type.isTypeVariable() || type.isCapture() || type.isWildcardType();
    }

    private static Optional<Type> subset(ITypeBinding type) {
        if (!type.isPrimitive()) {
            String name = type.getErasure().getQualifiedName();
            return name.equals("java.lang.String")
                    ? Optional.of(ObjectType.TEXT)
                    : type.isEnum() ? Optional.of(new ObjectType(name)) : Optional.empty();
        }
        return SCALARS.stream()
                .filter(s -> s.toString().equals(type.getName()))
                .map(s -> (Type) s)
                .findFirst();
    }

    private static JavaType.Kind kind(ITypeBinding type) {
        if (type.isPrimitive()) {
            return type.getName().equals("void") ? JavaType.Kind.VOID : JavaType.Kind.NUMERIC;
        }
        if (type.isNullType()) {
            return JavaType.Kind.NULL;
        }
        if (isUnknown(type)) {
            return JavaType.Kind.TYPE_VARIABLE;
        }
        return classKind(type);
    }

    private static JavaType.Kind classKind(ITypeBinding type) {
        String name = type.getErasure().getQualifiedName();
        if (name.equals("java.lang.String")) {
            return JavaType.Kind.STRING;
        }
        if (BOXES.contains(name)) {
            return JavaType.Kind.BOXED;
        }
        if (type.isRecord()) {
            return JavaType.Kind.RECORD;
        }
        return type.isEnum() ? JavaType.Kind.ENUM : JavaType.Kind.CLASS;
    }
}
