package io.phigrad.phi.ssa;

/** Finds classes by the name that Java sources write. */
final class ClassNames {

    private ClassNames() {}

    /** @param name {@code p.Outer.Inner}, where a class file has {@code p.Outer$Inner} */
    static Class<?> load(String name, ClassLoader loader) throws ClassNotFoundException {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                throw e;
            }
            return load(name.substring(0, dot) + '$' + name.substring(dot + 1), loader);
        }
    }
}
