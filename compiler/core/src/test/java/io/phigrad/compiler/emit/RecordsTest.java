package io.phigrad.compiler.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceText;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The surface around records: mirrors, null, arrays that are shared, constructors that check. */
class RecordsTest {
    private static final String SOURCE = """
            package p;
            import io.phigrad.Differentiable;
            import io.phigrad.Inactive;
            public final class Model {
                public record Vec(double x, double y) {
                    public Vec {
                        if (x < 0) {
                            throw new IllegalArgumentException("x is " + x);
                        }
                    }
                }
                public record Body(Vec at, double[] load, @Inactive double mass, int id) {}

                @Differentiable
                public static double moment(Body body, double by) {
                    double sum = 0;
                    for (double f : body.load()) {
                        sum += f * body.at().x() * body.mass();
                    }
                    return sum * by;
                }

                @Differentiable
                public static double sum(Vec[] vs) {
                    double sum = 0;
                    for (Vec v : vs) {
                        sum += v.x() * v.y();
                    }
                    return sum;
                }

                @Differentiable
                public static double made(double x) {
                    return new Vec(x, 1).x() * 3;
                }

                @Differentiable
                public static double gap(double x, int from) {
                    Vec[] vs = new Vec[3];
                    vs[1] = new Vec(x, x);
                    Vec unused = vs[0];
                    return vs[from].y();
                }

                @Differentiable
                public static double shift(Vec[] vs, Vec[] ws, double x) {
                    double sum = ws[0].x();
                    vs[0] = new Vec(x, sum);
                    return sum * vs[0].x();
                }

                @Differentiable
                public static double shiftRows(Vec[][] vs, Vec[] ws, double x) {
                    vs[0][0] = new Vec(x, x);
                    return ws[0].x() * vs[1][0].x() * x;
                }
            }
            """;

    @TempDir
    Path folder;

    private Class<?> derivatives;
    private ClassLoader loader;

    @BeforeEach
    void compile() throws Exception {
        CompilationResult result =
                GradientCompiler.compile(CompilerConfig.defaults(), List.of(new SourceText("Model.java", SOURCE)));
        assertEquals(List.of(), result.diagnostics());
        Files.writeString(folder.resolve("Model.java"), SOURCE);
        Files.writeString(
                folder.resolve("ModelDerivatives.java"), result.files().get(0).text());
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        folder.resolve("Model.java").toString(),
                        folder.resolve("ModelDerivatives.java").toString());
        assertEquals(0, status);
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, RecordsTest.class.getClassLoader());
        derivatives = loader.loadClass("p.ModelDerivatives");
    }

    private Object call(Object target, String name, Object... arguments) throws Exception {
        Class<?> type = target instanceof Class<?> c ? c : target.getClass();
        Method method = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
        return method.invoke(target, arguments);
    }

    private Throwable thrown(String name, Object... arguments) {
        return assertThrows(InvocationTargetException.class, () -> call(derivatives, name, arguments))
                .getCause();
    }

    private Object vec(double x, double y) throws Exception {
        return loader.loadClass("p.Model$Vec")
                .getConstructor(double.class, double.class)
                .newInstance(x, y);
    }

    private Object vecs(Object... all) throws Exception {
        Object array = Array.newInstance(loader.loadClass("p.Model$Vec"), all.length);
        for (int i = 0; i < all.length; i++) {
            Array.set(array, i, all[i]);
        }
        return array;
    }

    private Object body(Object at, double[] load) throws Exception {
        return loader.loadClass("p.Model$Body").getConstructors()[0].newInstance(at, load, 2.0, 7);
    }

    @Test
    void aMirrorHasWhatCarriesADerivativeNestedAsTheRecordIs() throws Exception {
        Object gradient = call(derivatives, "momentGradient", body(vec(3, 4), new double[] {1, 5}), 0.5);
        Object mirror = call(gradient, "body");
        assertEquals(6.0, call(call(mirror, "at"), "x"));
        assertEquals(0.0, call(call(mirror, "at"), "y"));
        assertEquals(
                List.of(3.0, 3.0),
                Arrays.stream((double[]) call(mirror, "load")).boxed().toList());
        assertEquals(36.0, call(gradient, "by"));
        assertEquals(
                List.of("at", "load"),
                Arrays.stream(mirror.getClass().getDeclaredMethods())
                        .map(Method::getName)
                        .sorted()
                        .toList());
    }

    @Test
    void anArrayInsideTheMirrorIsNoArgument() throws Exception {
        Object into = loader.loadClass("p.ModelDerivatives$MomentGradient")
                .getConstructor()
                .newInstance();
        call(derivatives, "momentGradient", body(vec(3, 4), new double[] {1, 5}), 0.5, into);
        double[] own = (double[]) call(call(into, "body"), "load");
        assertTrue(thrown("momentGradient", body(vec(3, 4), own), 0.5, into) instanceof IllegalArgumentException);
    }

    @Test
    void anElementThatIsNullIsANullPointerException() throws Exception {
        assertTrue(thrown("sumGradient", vecs(vec(1, 2), null)) instanceof NullPointerException);
        assertTrue(thrown("gapGradient", 1.5, 0) instanceof NullPointerException);
        assertTrue(thrown("gapGradient", 1.5, 2) instanceof NullPointerException);
        assertEquals(1.0, call(call(derivatives, "gapGradient", 1.5, 1), "x"));
    }

    @Test
    void aConstructorThatRefusesIsHeard() {
        assertEquals("x is -1.0", thrown("madeGradient", -1.0).getMessage());
    }

    @Test
    void oneArrayGivenTwiceHasTwoDerivativesWhereItIsOnlyRead() throws Exception {
        Object shared = vec(2, 3);
        Object mirrors = call(call(derivatives, "sumGradient", vecs(shared, shared)), "vs");
        assertEquals(2, Array.getLength(mirrors));
        assertNotSame(Array.get(mirrors, 0), Array.get(mirrors, 1));
        assertEquals(3.0, call(Array.get(mirrors, 1), "x"));
    }

    @Test
    void anArrayOfRecordsThatIsOverwrittenIsNoOtherArgument() throws Exception {
        Object vs = vecs(vec(1, 2));
        assertTrue(thrown("shiftGradient", vs, vs, 2.0) instanceof IllegalArgumentException);
        Object first = Array.get(vs, 0);
        call(derivatives, "shiftGradient", vs, vecs(vec(1, 2)), 2.0);
        assertSame(first, Array.get(vs, 0));
    }

    @Test
    void rowsOfRecordsThatAreOverwrittenAreDistinct() throws Exception {
        Object row = vecs(vec(1, 2));
        Object other = vecs(vec(3, 4));
        Object rows = Array.newInstance(row.getClass(), 2);
        Array.set(rows, 0, row);
        Array.set(rows, 1, row);
        assertTrue(thrown("shiftRowsGradient", rows, other, 2.0) instanceof IllegalArgumentException);
        Array.set(rows, 1, other);
        assertTrue(thrown("shiftRowsGradient", rows, other, 2.0) instanceof IllegalArgumentException);
        Object gradient = call(derivatives, "shiftRowsGradient", rows, vecs(vec(5, 6)), 2.0);
        assertEquals(15.0, call(gradient, "x"));
    }
}
