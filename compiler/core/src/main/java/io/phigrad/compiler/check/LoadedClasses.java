package io.phigrad.compiler.check;

import io.phigrad.Differentiable;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Classes in memory over a class path; of Phigrad's own classes they see the annotations' package only. */
final class LoadedClasses extends URLClassLoader {
    private final Map<String, byte[]> classes;

    LoadedClasses(Map<String, byte[]> classes, List<Path> classPath) {
        super(urls(classPath), new RuntimeOnly());
        this.classes = Map.copyOf(classes);
    }

    private static URL[] urls(List<Path> classPath) {
        return classPath.stream().map(LoadedClasses::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    /** A class by its qualified name, {@code p.Outer.Inner}: what is a package and what a class is found out. */
    Class<?> named(String qualified) throws ClassNotFoundException {
        String name = qualified;
        while (true) {
            try {
                return loadClass(name);
            } catch (ClassNotFoundException e) {
                int dot = name.lastIndexOf('.');
                if (dot < 0) {
                    throw new ClassNotFoundException(qualified, e);
                }
                name = name.substring(0, dot) + "$" + name.substring(dot + 1);
            }
        }
    }

    /** The platform's classes and the package {@code io.phigrad}. */
    private static final class RuntimeOnly extends ClassLoader {
        RuntimeOnly() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String home = Differentiable.class.getPackageName() + ".";
            boolean ours = name.startsWith(home) && name.indexOf('.', home.length()) < 0;
            if (!ours) {
                throw new ClassNotFoundException(name);
            }
            return Class.forName(name, true, Differentiable.class.getClassLoader());
        }
    }
}
