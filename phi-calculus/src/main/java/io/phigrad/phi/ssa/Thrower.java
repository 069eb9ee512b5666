package io.phigrad.phi.ssa;

import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.stream.Stream;

/** Throws what a {@link Node.Throw} names. */
final class Thrower {

    private Thrower() {}

    /** The exception itself where its class and a fitting constructor exist, else an IllegalStateException. */
    static RuntimeException raise(String exception, Optional<String> message) {
        Throwable thrown;
        try {
            Class<?> type = ClassNames.load(exception, Thrower.class.getClassLoader());
            thrown = (Throwable) instance(type, message);
        } catch (ReflectiveOperationException | ClassCastException e) {
            thrown = new IllegalStateException(message.orElse(exception));
        }
        return sneak(thrown);
    }

    private static Object instance(Class<?> type, Optional<String> message) throws ReflectiveOperationException {
        if (message.isEmpty()) {
            return type.getConstructor().newInstance();
        }
        for (Class<?> parameter : Stream.of(String.class, Object.class).toList()) {
            Optional<Constructor<?>> constructor = Stream.of(type.getConstructors())
                    .filter(c -> c.getParameterCount() == 1 && c.getParameterTypes()[0] == parameter)
                    .findFirst();
            if (constructor.isPresent()) {
                return constructor.get().newInstance(message.get());
            }
        }
        throw new NoSuchMethodException(type + "(String)");
    }

    /** Throws checked exceptions too: the program that runs may declare them. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
