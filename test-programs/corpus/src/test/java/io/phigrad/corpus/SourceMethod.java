package io.phigrad.corpus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A method of a compiled program; a receiver is its first argument. */
record SourceMethod(Method method) {

    static SourceMethod of(ClassLoader loader, CorpusProgram program, MarkedSource marked) {
        List<String> erased =
                marked.types().stream().map(type -> type.replaceAll("<.*>", "")).toList();
        return find(loader, program.qualifiedName(), marked.method(), erased);
    }

    /** The argument lists that the program's inputs class has for a marked method. */
    @SuppressWarnings("unchecked")
    static List<Object[]> inputs(ClassLoader loader, CorpusProgram program, MarkedSource marked) {
        return (List<Object[]>) find(loader, program.qualifiedName() + "Inputs", marked.stem(), List.of())
                .call();
    }

    /** Those on which it throws, listed by a method of the inputs class whose name ends in {@code Throwing}, if any. */
    @SuppressWarnings("unchecked")
    static List<Object[]> throwing(ClassLoader loader, CorpusProgram program, MarkedSource marked) {
        return program.inputs().contains(" " + marked.stem() + "Throwing()")
                ? (List<Object[]>)
                        find(loader, program.qualifiedName() + "Inputs", marked.stem() + "Throwing", List.of())
                                .call()
                : List.of();
    }

    /** What a call throws. */
    Optional<Throwable> thrown(Object[] arguments) {
        try {
            method.invoke(null, arguments);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The result as a double, whatever floating type it has. */
    double value(Object[] arguments) {
        return ((Number) call(arguments)).doubleValue();
    }

    Object call(Object... arguments) {
        try {
            return isStatic(method)
                    ? method.invoke(null, arguments)
                    : method.invoke(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " failed on " + Arguments.show(arguments), e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new AssertionError("cannot call " + method + " with " + Arguments.show(arguments), e);
        }
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    ClassLoader loader() {
        return method.getDeclaringClass().getClassLoader();
    }

    private static SourceMethod find(ClassLoader loader, String className, String name, List<String> types) {
        try {
            for (Method method : loader.loadClass(className).getDeclaredMethods()) {
                List<String> own = new ArrayList<>();
                if (!isStatic(method)) {
                    own.add(method.getDeclaringClass().getSimpleName());
                }
                Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .forEach(own::add);
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
