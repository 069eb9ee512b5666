package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** How {@link Node.Invoke} calls methods. */
@FunctionalInterface
public interface StaticMethods {

    /** For programs that call none. */
    StaticMethods NONE = (method, arguments) -> {
        throw new IllegalStateException("no such method at hand: " + method);
    };

    /** @param arguments boxed, of the parameters' types */
    Object call(StaticMethod method, List<Object> arguments);

    /** The methods of the classes of a loader, private ones too. */
    static StaticMethods of(ClassLoader loader) {
        return (called, arguments) -> {
            try {
                Class<?>[] types =
                        called.params().stream().map(StaticMethods::javaClass).toArray(Class<?>[]::new);
                Method method = ClassNames.load(called.owner(), loader).getDeclaredMethod(called.name(), types);
                method.setAccessible(true);
                return method.invoke(null, arguments.toArray());
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException thrown
                        ? thrown
                        : new IllegalStateException(called + " failed", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no such method at hand: " + called, e);
            }
        };
    }

    private static Class<?> javaClass(Type type) {
        return type instanceof ArrayType array ? javaClass(array.element()).arrayType() : primitive((Scalar) type);
    }

    private static Class<?> primitive(Scalar type) {
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
