package io.phigrad.compiler.ssa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.emit.CalleeTexts;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.Kernel;
import io.phigrad.compiler.emit.KernelText;
import io.phigrad.compiler.emit.KernelWriter;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random programs and their gradients, written as Java, do what the interpreter says, bit for bit. */
class WrittenProgramsTest {
    private static final List<Object[]> ARGUMENTS = List.of(
            new Object[] {0.5, -1.25, 0, new double[] {1, 2, -3, 0.5}},
            new Object[] {-2.0, 1.5, 2, new double[] {0.25, -0.75, 4, 1}},
            new Object[] {3.0, 3.0, -1, new double[] {-1, -2, 2, 8}});

    /** A program, its text, and those of the methods that it calls. */
    private record Written(SsaProgram program, KernelText text, List<KernelText> called) {
        Stream<KernelText> texts() {
            return Stream.concat(Stream.of(text), called.stream());
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void sourceMethodsAreWrittenBack(long seed) throws Exception {
        check(marked(seed, 40).map(m -> {
            SsaMethod program = SsaConstruction.build(m.method());
            KernelText text = KernelWriter.write(program, m.stem(), WrittenProgramsTest::shortName);
            return new Written(SsaProgram.of(program), text, List.of());
        }));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void gradientsAreWritten(long seed) throws Exception {
        check(marked(seed, 12).map(m -> {
            GradientPlan plan = Differentiation.plan(Differentiation.prepare(m), true);
            CalleeTexts callees = CalleeTexts.write(
                    plan.callees(),
                    name -> m.stem() + name.replaceAll("\\W", ""),
                    callee -> "",
                    WrittenProgramsTest::shortName);
            Kernel kernel = plan.valueAndGradient();
            return new Written(
                    new SsaProgram(kernel.method(), plan.callees()),
                    KernelWriter.write(kernel, callees, WrittenProgramsTest::shortName),
                    callees.texts());
        }));
    }

    private static Stream<MarkedMethod> marked(long seed, int methods) {
        String text = RandomPrograms.text("Fuzzed", seed, methods);
        return FrontEnd.read(CompilerConfig.defaults(), List.of(new SourceText("Fuzzed.java", text))).classes().stream()
                .flatMap(c -> c.methods().stream());
    }

    private static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void check(Stream<Written> programs) throws Exception {
        List<Written> all = programs.toList();
        Class<?> type = compiled(all);
        for (Written written : all) {
            Method method = Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> m.getName().equals(written.text().name()))
                    .findFirst()
                    .orElseThrow();
            method.setAccessible(true);
            Object[] workspace = workspace(written, method);
            for (Object[] arguments : ARGUMENTS) {
                compare(written, method, arguments, workspace);
            }
        }
    }

    private Class<?> compiled(List<Written> programs) throws Exception {
        String kernels =
                programs.stream().flatMap(Written::texts).map(KernelText::text).collect(Collectors.joining("\n"));
        String helpers = programs.stream()
                .flatMap(Written::texts)
                .flatMap(text -> text.helpers().stream())
                .distinct()
                .map(h -> h.text())
                .collect(Collectors.joining("\n"));
        Path source = folder.resolve("Written.java");
        Files.writeString(
                source,
                "import io.phigrad.Checkpoints;\nimport java.util.Arrays;\nfinal class Written {\n" + kernels + helpers
                        + "}\n");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-d", folder.toString(), source.toString());
        assertEquals(0, status);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            return loader.loadClass("Written");
        }
    }

    private static Object[] workspace(Written written, Method method) {
        int first = written.program().main().params().size();
        Object[] workspace = new Object[method.getParameterCount() - first];
        for (int k = 0; k < workspace.length; k++) {
            Class<?> slot = method.getParameterTypes()[first + k].getComponentType();
            boolean isPartials = k >= written.text().groups().size();
            int slots = isPartials
                    ? written.text().partials()
                    : written.text().groups().get(k).slots();
            workspace[k] = Array.newInstance(slot, slots);
            for (int at = 0; at < slots && !isPartials; at++) {
                Array.set(workspace[k], at, Array.newInstance(slot.getComponentType(), 0));
            }
        }
        return workspace;
    }

    private static List<Object> arguments(Written written, Object[] source) {
        List<Object> all = new ArrayList<>(Arrays.asList(source));
        all.replaceAll(a -> a instanceof double[] array ? array.clone() : a);
        while (all.size() < written.program().main().params().size()) {
            all.add(new double[4]);
        }
        return all;
    }

    private static void compare(Written written, Method method, Object[] source, Object[] workspace)
            throws IllegalAccessException {
        List<Object> ours = arguments(written, source);
        List<Object> interpreted = arguments(written, source);
        List<Object> results = new ArrayList<>();
        Optional<Throwable> thrown = Optional.empty();
        try {
            results.addAll(new Interpreter(InterpreterConfig.DEFAULT)
                    .run(written.program(), interpreted)
                    .results());
        } catch (IllegalArgumentException | ArithmeticException e) {
            thrown = Optional.of(e);
        }
        List<Object> all = new ArrayList<>(ours);
        all.addAll(Arrays.asList(workspace));
        List<Object> actual = new ArrayList<>();
        try {
            actual.add(method.invoke(null, all.toArray()));
        } catch (InvocationTargetException e) {
            assertEquals(
                    thrown.map(Throwable::toString), Optional.of(e.getCause().toString()));
            return;
        }
        assertEquals(Optional.empty(), thrown);
        if (written.text().partials() > 0) {
            Arrays.stream((double[]) workspace[workspace.length - 1]).forEach(actual::add);
        }
        assertEquals(results, actual, written.text().text());
        assertArrayEquals(interpreted.toArray(), ours.toArray(), written.text().text());
    }
}
