package io.phigrad.compiler.check;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;

/**
 * The classes that types of the subset stand for.
 *
 * @param loader of the program
 */
record JavaClasses(LoadedClasses loader) {

    Class<?> of(Type type) {
        try {
            if (type instanceof ArrayType array) {
                return of(array.element()).arrayType();
            } else if (type instanceof RecordType structure) {
                return loader.named(structure.name());
            } else if (type instanceof ObjectType object) {
                return loader.named(object.name());
            }
            return primitive((Scalar) type);
        } catch (ClassNotFoundException e) {
            throw new Uncheckable("its class " + type + " is not on the class path", e);
        }
    }

    static Class<?> primitive(Scalar type) {
        return switch (type) {
            case BOOLEAN -> boolean.class;
            case BYTE -> byte.class;
            case SHORT -> short.class;
            case CHAR -> char.class;
            case INT -> int.class;
            case LONG -> long.class;
            case FLOAT -> float.class;
            case DOUBLE -> double.class;
        };
    }
}
