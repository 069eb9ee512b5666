package io.phigrad.corpus;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.corpus.SourceCompiler.Compiled;
import io.phigrad.corpus.SourceCompiler.Source;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A source that a test writes itself, with its derivative, compiled and loaded.
 *
 * @param derivative text of the derivative file
 */
record GeneratedSource(String className, String derivative, Compiled compiled, ClassLoader loader) {

    /** @param members of a class in no package */
    static GeneratedSource of(String className, String members) {
        String text = "import io.phigrad.Differentiable;\npublic final class " + className + " {\n" + members + "\n}\n";
        CompilationResult result = Phigrad.compile(true, List.of(new SourceText(className + ".java", text)));
        if (result.files().size() != 1) {
            throw new AssertionError(result.diagnostics());
        }
        GeneratedFile file = result.files().get(0);
        Compiled compiled = SourceCompiler.compileWithoutErrors(List.of(
                new Source(className + ".java", text), new Source(className + "Derivatives.java", file.text())));
        return new GeneratedSource(className, file.text(), compiled, compiled.loader());
    }

    /** A new holder for the gradient of a method. */
    Object holder(String stem) {
        String name = Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + "Gradient";
        try {
            return loader.loadClass(className + "Derivatives$" + name)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs a method's value and gradient into a holder. */
    double valueAndGradient(String stem, Object holder, Object... arguments) throws Throwable {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(holder);
        return (Double)
                call(method(className + "Derivatives", stem + "ValueAndGradient", all.size()), null, all.toArray());
    }

    /** Runs the source method itself. */
    double value(String name, Object... arguments) throws Throwable {
        return (Double) call(method(className, name, arguments.length), null, arguments);
    }

    /** What the holder has for an active parameter. */
    Object result(Object holder, String parameter) throws Throwable {
        return call(holder.getClass().getMethod(parameter), holder);
    }

    private Method method(String owner, String name, int parameters) {
        try {
            return Arrays.stream(loader.loadClass(owner).getMethods())
                    .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method method, Object on, Object... arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
