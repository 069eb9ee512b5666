package io.phigrad.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The surface around kernels: holders, what they check, and how the file is laid out. */
class DerivativeFileTest {
    private static final String LOSS = """
            package p;
            import io.phigrad.Differentiable;
            public final class Model {
                @Differentiable(wrt = {"w", "b"})
                public static double loss(double[] w, double b, double[] x) {
                    double s = b;
                    for (int i = 0; i < w.length; i++) {
                        if (x[i] < 0) {
                            throw new IllegalArgumentException("negative");
                        }
                        s += w[i] * w[i] * x[i] * b;
                    }
                    return s;
                }
            }
            """;
    private static final String MATRICES = """
            package p;
            import io.phigrad.Differentiable;
            public final class Model {
                @Differentiable(wrt = "a")
                public static double loss(double[][] a, double[] x) {
                    double s = 0;
                    for (int i = 0; i < a.length; i++) {
                        for (int j = 0; j < a[i].length; j++) {
                            a[i][j] = a[i][j] * a[i][j] * x[j];
                            s += a[i][j];
                        }
                    }
                    return s;
                }
            }
            """;

    @TempDir
    Path folder;

    private static GeneratedFile generate(String source) {
        CompilationResult result =
                GradientCompiler.compile(CompilerConfig.defaults(), List.of(new SourceText("Model.java", source)));
        assertEquals(1, result.files().size(), () -> result.diagnostics().toString());
        return result.files().get(0);
    }

    private Class<?> load(String source) throws Exception {
        Files.writeString(folder.resolve("Model.java"), source);
        Files.writeString(
                folder.resolve("ModelDerivatives.java"), generate(source).text());
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-Xlint:all,-path",
                        "-Werror",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        folder.resolve("Model.java").toString(),
                        folder.resolve("ModelDerivatives.java").toString());
        assertEquals(0, status);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Class<?> type = loader.loadClass("p.ModelDerivatives");
            type.getDeclaredClasses(); // while the loader is open
            return type;
        }
    }

    private static Object call(Class<?> type, Object receiver, String name, Object... arguments) throws Exception {
        Method method = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private static Object read(Object holder, String name) throws Exception {
        return call(holder.getClass(), holder, name);
    }

    @Test
    void theFileIsTheSameEveryTime() {
        GeneratedFile file = generate(LOSS);
        assertEquals("p/ModelDerivatives.java", file.path());
        assertEquals(file.text(), generate(LOSS).text());
        assertFalse(file.text().contains("\r") || file.text().contains("\t"));
        assertTrue(file.text().lines().allMatch(line -> line.length() <= 110));
    }

    @Test
    void everyFormGivesTheSameNumbers() throws Exception {
        Class<?> type = load(LOSS);
        double[] w = {1, 2};
        double[] x = {3, 5};
        Object simple = call(type, null, "lossGradient", w, 2.0, x);
        assertArrayEquals(new double[] {12, 40}, (double[]) read(simple, "w"));
        assertEquals(24.0, read(simple, "b"));
        double[] given = new double[2];
        Object over = call(type.getClasses()[0], null, "into", given);
        assertEquals(48.0, call(type, null, "lossValueAndGradient", w, 2.0, x, over));
        assertArrayEquals(new double[] {12, 40}, given);
        call(type, null, "lossGradient", w, 2.0, x, over);
        assertArrayEquals(new double[] {12, 40}, given);
    }

    @Test
    void aHolderOutlivesAnExceptionAndAnotherShape() throws Exception {
        Class<?> type = load(LOSS);
        Object holder = type.getClasses()[0].getConstructor().newInstance();
        double[] negative = {1, -1};
        assertThrows(
                IllegalArgumentException.class,
                () -> call(type, null, "lossGradient", new double[] {1, 2}, 2.0, negative, holder));
        assertArrayEquals(new double[] {1, -1}, negative);
        call(type, null, "lossGradient", new double[] {1}, 2.0, new double[] {3}, holder);
        assertArrayEquals(new double[] {12}, (double[]) read(holder, "w"));
    }

    @Test
    void resultsAreNoArguments() throws Exception {
        Class<?> type = load(LOSS);
        Object holder = call(type, null, "lossGradient", new double[] {1}, 2.0, new double[] {3});
        double[] own = (double[]) read(holder, "w");
        Exception refused = assertThrows(
                IllegalArgumentException.class,
                () -> call(type, null, "lossGradient", new double[] {1}, 2.0, own, holder));
        assertEquals("argument x shares an array with the result w", refused.getMessage());
        Object over = call(type.getClasses()[0], null, "into", (Object) new double[3]);
        Exception shape = assertThrows(
                IllegalArgumentException.class,
                () -> call(type, null, "lossGradient", new double[] {1}, 2.0, new double[] {3}, over));
        assertEquals("the array given for the result w has not the shape of the argument", shape.getMessage());
    }

    @Test
    void whatIsOverwrittenSharesNothingAndStaysAsItWas() throws Exception {
        Class<?> type = load(MATRICES);
        double[][] ragged = {{1, 2}, {}, {3}};
        double[] x = {1, 10};
        Object holder = call(type, null, "lossGradient", ragged, x);
        assertArrayEquals(new double[][] {{2, 40}, {}, {6}}, (double[][]) read(holder, "a"));
        assertArrayEquals(new double[][] {{1, 2}, {}, {3}}, ragged);
        double[] row = {1, 2};
        Exception twice = assertThrows(
                IllegalArgumentException.class, () -> call(type, null, "lossGradient", new double[][] {row, row}, x));
        assertEquals("argument a has a row twice, and the method overwrites it", twice.getMessage());
        Exception shared = assertThrows(
                IllegalArgumentException.class, () -> call(type, null, "lossGradient", new double[][] {row}, row));
        assertEquals("arguments a and x share an array, and the method overwrites a", shared.getMessage());
        double[][] own = (double[][]) read(holder, "a");
        assertThrows(
                IllegalArgumentException.class,
                () -> call(type, null, "lossGradient", new double[][] {{1, 2}, own[0]}, x, holder));
    }

    @Test
    void namesOfParametersClashWithNothing() throws Exception {
        Class<?> type = load("""
                package p;
                import io.phigrad.Differentiable;
                public final class Model {
                    @Differentiable
                    public static double loss(double[] into, double given, double value, double wait, double partials) {
                        double doubles = into[0] * given;
                        double Math = doubles * value * wait;
                        return java.lang.Math.sin(Math) * partials;
                    }
                }
                """);
        Object holder = call(type, null, "lossGradient", new double[] {1}, 1.0, 1.0, 0.0, 2.0);
        assertEquals(2.0, read(holder, "wait_"));
        assertArrayEquals(new double[] {0}, (double[]) read(holder, "into"));
    }

    @Test
    void brokenTextIsFound() {
        GeneratedFile broken =
                new GeneratedFile("Model.java", "p/Broken.java", "package p;\nclass Broken {\n int x = y;\n}\n");
        List<GeneratedCheck.Problem> problems = GeneratedCheck.problems(List.of(), List.of(), List.of(broken));
        assertEquals(
                List.of(" int x = y;"),
                problems.stream().map(GeneratedCheck.Problem::line).toList());
        assertEquals(3, problems.get(0).lineNumber());
    }
}
