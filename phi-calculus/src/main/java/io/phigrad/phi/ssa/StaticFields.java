package io.phigrad.phi.ssa;

import java.lang.reflect.Field;

/** Where {@link Node.StaticRead} finds the numbers and arrays of static final fields. */
@FunctionalInterface
public interface StaticFields {

    /** For programs that read no static field. */
    StaticFields NONE = (owner, field) -> {
        throw new IllegalStateException("no value for static field " + owner + "." + field);
    };

    /** The name under which a class is asked whether its assertions are enabled. */
    String ASSERTIONS = "$assertionsEnabled";

    /** @param owner qualified name of the class, {@code p.Outer.Inner} */
    Object read(String owner, String field);

    /** The fields of the classes of a loader, private ones too. */
    static StaticFields of(ClassLoader loader) {
        return (owner, name) -> {
            try {
                if (name.equals(ASSERTIONS)) {
                    return ClassNames.load(owner, loader).desiredAssertionStatus();
                }
                Field field = ClassNames.load(owner, loader).getDeclaredField(name);
                field.setAccessible(true);
                return field.get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no value for static field " + owner + "." + name, e);
            }
        };
    }
}
