package io.phigrad.compiler.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.Differentiable;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.FrontEndResult;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A class as javac and the JVM run it beside what SSA construction makes of its marked methods. */
final class Twins {
    private final String text;
    private final Class<?> type;
    private final List<MarkedMethod> marked;

    private Twins(String text, Class<?> type, List<MarkedMethod> marked) {
        this.text = text;
        this.type = type;
        this.marked = marked;
    }

    /** @param text a class of the unnamed package */
    static Twins of(String name, String text, Path folder)
            throws IOException, ReflectiveOperationException, URISyntaxException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, text);
        String classPath = System.getProperty("java.class.path");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", folder.toString(), source.toString());
        assertEquals(0, status, text);
        Class<?> type;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            type = loader.loadClass(name);
        }
        Path annotations = Path.of(Differentiable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        CompilerConfig config = new CompilerConfig(List.of(annotations), true, Optional.empty());
        FrontEndResult read = FrontEnd.read(config, List.of(new SourceText(name + ".java", text)));
        assertEquals(List.of(), read.diagnostics(), text);
        return new Twins(text, type, read.classes().get(0).methods());
    }

    /** Every marked method gives the same on the arguments, whether its SSA is tidied or not. */
    void agree(Function<String, List<Object[]>> arguments) throws ReflectiveOperationException {
        assertTrue(marked.size() > 0);
        for (MarkedMethod method : marked) {
            SsaMethod raw = SsaConstruction.raw(method.method());
            SsaMethod tidy = Cleanup.of(raw);
            Verifier.verify(raw);
            Verifier.verify(tidy);
            for (Object[] list : arguments.apply(raw.name())) {
                agree(raw, tidy, list);
            }
        }
    }

    private void agree(SsaMethod raw, SsaMethod tidy, Object[] arguments) throws ReflectiveOperationException {
        Object[] first = copy(arguments);
        Object[] second = copy(arguments);
        Object expected = java(raw.name(), first);
        Object untidied = interpreted(raw, second);
        Object tidied = interpreted(tidy, copy(arguments));
        boolean same = Objects.equals(expected, untidied)
                && Objects.equals(expected, tidied)
                && Arrays.deepEquals(first, second);
        assertTrue(
                same,
                () -> "%s%s: Java %s, SSA %s, tidied %s, arguments %s and %s%n%s%n%s"
                        .formatted(
                                raw.name(),
                                Arrays.deepToString(arguments),
                                expected,
                                untidied,
                                tidied,
                                Arrays.deepToString(first),
                                Arrays.deepToString(second),
                                text.length() < 5000 ? text : "",
                                Printer.print(tidy)));
    }

    private Object java(String name, Object[] arguments) throws ReflectiveOperationException {
        Method method = Stream.of(type.getDeclaredMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        }
    }

    private static Object interpreted(SsaMethod method, Object[] arguments) {
        try {
            return new Interpreter(InterpreterConfig.DEFAULT)
                    .run(method, Arrays.asList(arguments))
                    .result();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return e.toString();
        }
    }

    private static Object[] copy(Object[] arguments) {
        return Stream.of(arguments)
                .map(a -> a instanceof double[] x ? x.clone() : a)
                .toArray();
    }
}
