package io.phigrad.compiler.check;

import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Inputs that the user gives for a marked method {@code p.Model.loss}: a static method without parameters that returns a
 * {@code List<Object[]>}, either {@code lossInputs()} of the class itself or {@code loss()} of a class
 * {@code p.ModelInputs}.
 */
final class GivenInputs {

    private GivenInputs() {}

    /** @throws Uncheckable if what the method gives does not fit */
    static Optional<List<Object[]>> of(LoadedClasses loader, MarkedClass marked, MarkedMethod method) {
        String home = marked.packageName().isEmpty() ? "" : marked.packageName() + ".";
        return find(loader, home + marked.className(), method.stem() + "Inputs")
                .or(() -> find(loader, home + marked.className().replace('.', '_') + "Inputs", method.stem()))
                .map(inputs -> call(inputs, method));
    }

    private static Optional<Method> find(LoadedClasses loader, String className, String name) {
        try {
            Method method = loader.named(className).getDeclaredMethod(name);
            return Optional.of(Structure.accessible(method));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static List<Object[]> call(Method inputs, MarkedMethod method) {
        String name = inputs.getDeclaringClass().getSimpleName() + "." + inputs.getName() + "()";
        if (!Modifier.isStatic(inputs.getModifiers())) {
            throw Uncheckable.inputs(name + " is not static");
        }
        try {
            if (!(inputs.invoke(null) instanceof List<?> list)) {
                throw Uncheckable.inputs(name + " gives no List<Object[]>");
            }
            return list.stream().map(element -> checked(name, element, method)).toList();
        } catch (InvocationTargetException e) {
            throw Uncheckable.inputs(name + " throws " + e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] checked(String name, Object element, MarkedMethod method) {
        int wanted = method.method().params().size();
        if (!(element instanceof Object[] arguments)) {
            throw Uncheckable.inputs(name + " gives no List<Object[]>");
        } else if (arguments.length != wanted) {
            throw Uncheckable.inputs(name + " gives " + arguments.length + " arguments, and " + wanted + " are taken");
        }
        List<Object> present = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument == null) {
                throw Uncheckable.inputs(name + " gives null");
            }
            present.add(argument);
        }
        return present.toArray();
    }
}
