package io.phigrad.corpus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** A static method of a compiled program. */
record SourceMethod(Method method) {

    static SourceMethod of(ClassLoader loader, CorpusProgram program, MarkedSource marked) {
        return find(loader, program.qualifiedName(), marked.method(), marked.types());
    }

    /** The argument lists that the program's inputs class has for a marked method. */
    @SuppressWarnings("unchecked")
    static List<Object[]> inputs(ClassLoader loader, CorpusProgram program, MarkedSource marked) {
        return (List<Object[]>) find(loader, program.qualifiedName() + "Inputs", marked.stem(), List.of())
                .call();
    }

    /** The result as a double, whatever floating type it has. */
    double value(Object[] arguments) {
        return ((Number) call(arguments)).doubleValue();
    }

    private Object call(Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " failed on " + Arguments.show(arguments), e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new AssertionError("cannot call " + method + " with " + Arguments.show(arguments), e);
        }
    }

    private static SourceMethod find(ClassLoader loader, String className, String name, List<String> types) {
        try {
            for (Method method : loader.loadClass(className).getDeclaredMethods()) {
                List<String> own = Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
                if (method.getName().equals(name) && own.equals(types)) {
                    method.setAccessible(true);
                    return new SourceMethod(method);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError(className + " has no method " + name + types);
    }
}
