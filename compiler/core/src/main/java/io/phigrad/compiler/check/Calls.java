package io.phigrad.compiler.check;

import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A marked method and its derivative in a loaded program, called by reflection. */
final class Calls {
    private final MarkedMethod marked;
    private final Method source;
    private final Class<?> derivatives;
    private final Class<?> holder;

    private Calls(MarkedMethod marked, Method source, Class<?> derivatives, Class<?> holder) {
        this.marked = marked;
        this.source = source;
        this.derivatives = derivatives;
        this.holder = holder;
    }

    /** @param derivativeClass qualified */
    static Calls of(LoadedClasses loader, MarkedMethod marked, String derivativeClass) {
        JavaClasses classes = new JavaClasses(loader);
        int first = marked.isInstance() ? 1 : 0;
        Class<?>[] types = types(marked).stream().skip(first).map(classes::of).toArray(Class<?>[]::new);
        String stem = marked.stem();
        String holder = derivativeClass + "." + Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + "Gradient";
        try {
            Class<?> owner = loader.named(marked.method().owner());
            Method source = owner.getDeclaredMethod(marked.method().name(), types);
            return new Calls(marked, Structure.accessible(source), loader.named(derivativeClass), loader.named(holder));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new Uncheckable("it cannot be loaded: " + e, e);
        }
    }

    /** The types of its parameters, the receiver's among them. */
    static List<Type> types(MarkedMethod marked) {
        return marked.method().params().stream().map(Variable::type).toList();
    }

    String name() {
        return source.getName();
    }

    /** Whether a class of the same package can call it. */
    boolean isNameable() {
        return !Modifier.isPrivate(source.getModifiers());
    }

    /** Whether numbers of single precision take part. */
    boolean isSingle() {
        return Stream.concat(types(marked).stream(), marked.method().result().stream())
                .anyMatch(Calls::isSingle);
    }

    private static boolean isSingle(Type type) {
        if (type instanceof ArrayType array) {
            return isSingle(array.bottom());
        } else if (type instanceof RecordType structure) {
            return structure.components().stream().anyMatch(c -> isSingle(c.type()));
        }
        return type == Scalar.FLOAT;
    }

    /** The holder's method that gives a parameter's derivative. */
    String accessor(String parameter) {
        return accessor(holder, parameter);
    }

    /** Names that every class has get a line at their end. */
    static String accessor(Class<?> type, String component) {
        boolean plain = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(m -> m.getName().equals(component) && m.getParameterCount() == 0);
        return plain ? component : component + "_";
    }

    /** What the source method gives; what it throws is thrown. */
    double value(Object[] arguments) throws Throwable {
        Object result = Modifier.isStatic(source.getModifiers())
                ? call(source, null, arguments)
                : call(source, arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        return ((Number) result).doubleValue();
    }

    /** The results by parameter; those of inactive ones are not there. */
    Object[] gradient(Object[] arguments) throws Throwable {
        Object into = newHolder();
        call(generated(marked.stem() + "Gradient", arguments.length + 1), null, with(arguments, into));
        return results(into, arguments.length);
    }

    /** What the form that computes both gives. */
    record Both(double value, Object[] gradient) {}

    Both valueAndGradient(Object[] arguments) throws Throwable {
        Object into = newHolder();
        Method method = generated(marked.stem() + "ValueAndGradient", arguments.length + 1);
        Object value = call(method, null, with(arguments, into));
        return new Both(((Number) value).doubleValue(), results(into, arguments.length));
    }

    private static Object[] with(Object[] arguments, Object holder) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = holder;
        return all;
    }

    private Object newHolder() throws ReflectiveOperationException {
        return Structure.accessible(holder.getDeclaredConstructor()).newInstance();
    }

    private Object[] results(Object into, int parameters) throws ReflectiveOperationException {
        Object[] results = new Object[parameters];
        for (int index : marked.active()) {
            String name = marked.method().params().get(index).name();
            results[index] = Structure.accessible(holder.getDeclaredField(name)).get(into);
        }
        return results;
    }

    private Method generated(String name, int parameters) {
        for (Method method : derivatives.getDeclaredMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == parameters
                    && method.getParameterTypes()[parameters - 1] == holder) {
                return Structure.accessible(method);
            }
        }
        throw new Uncheckable(derivatives.getName() + " has no method " + name);
    }

    private static Object call(Method method, @Nullable Object receiver, Object[] arguments) throws Throwable {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
