package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private JavaTypes() {}

    static JavaType of(ITypeBinding type) {
        ITypeBinding element = type.isArray() ? type.getElementType() : type;
        boolean named = element.isClass() || element.isInterface() || element.isEnum() || element.isRecord();
        return new JavaType(
                kind(type),
                type.getName(),
                type.getErasure().getQualifiedName(),
                element.getPackage() == null ? "" : element.getPackage().getName(),
                named ? ResolvedFile.access(element.getModifiers(), element.getDeclaringClass()) : Access.PUBLIC,
                subset(type));
    }

    private static Optional<Type> subset(ITypeBinding type) {
        if (type.isArray()) {
            return subset(type.getComponentType()).map(ArrayType::new);
        }
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
        if (type.isArray()) {
            return subset(type).isPresent() ? JavaType.Kind.NUMERIC : JavaType.Kind.ARRAY;
        }
        if (type.isNullType()) {
            return JavaType.Kind.NULL;
        }
        if (type.isTypeVariable() || type.isCapture()) {
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
