package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.compiler.emit.CalleeTexts;
import io.phigrad.compiler.emit.KernelText;
import io.phigrad.compiler.emit.KernelWriter;
import io.phigrad.compiler.emit.kernel.Storage;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.corpus.SourceCompiler.Compiled;
import io.phigrad.corpus.SourceCompiler.Source;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Programs written back as Java from their SSA do bit for bit what the source does, without a warning. */
class WrittenPrimalTest {

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> aProgramWrittenBackIsTheSameProgram() {
        return Corpus.programs().stream().map(program -> dynamicTest(program.toString(), () -> check(program)));
    }

    private static void check(CorpusProgram program) throws ReflectiveOperationException {
        Map<String, KernelText> written = new TreeMap<>();
        List<KernelText> callees = new ArrayList<>();
        ProgramSsa ssa = ProgramSsa.of(program);
        ssa.methods().forEach((stem, method) -> {
            UnaryOperator<String> className = name -> shortName(program, name);
            CalleeTexts called =
                    CalleeTexts.write(method.callees(), name -> stem + "Calls" + name, callee -> "", className);
            callees.addAll(called.texts());
            written.put(stem, KernelWriter.write(method.main(), stem, called, className));
        });
        String file = program.className() + "Written.java";
        Compiled compiled = SourceCompiler.compileWithoutErrors(List.of(
                new Source(program.className() + ".java", program.source()),
                new Source(program.className() + "Inputs.java", program.inputs()),
                new Source(file, text(program, written, callees))));
        assertEquals(List.of(), compiled.messagesOf(file));
        ClassLoader loader = compiled.loader();
        for (MarkedSource method : MarkedSources.of(program.source())) {
            run(program, method, written.get(method.stem()), ssa.leaves(method), loader);
        }
    }

    private static String shortName(CorpusProgram program, String name) {
        return name.replaceFirst("^" + program.packageName() + "\\.|^java\\.lang\\.", "");
    }

    private static String text(CorpusProgram program, Map<String, KernelText> written, List<KernelText> callees) {
        List<KernelText> all = new ArrayList<>(written.values());
        all.addAll(callees);
        String kernels = all.stream().map(KernelText::text).collect(Collectors.joining("\n"));
        String helpers = all.stream()
                .flatMap(k -> k.helpers().stream())
                .distinct()
                .map(h -> h.text())
                .collect(Collectors.joining("\n"));
        return "package " + program.packageName() + ";\nimport java.util.Arrays;\nimport java.util.Objects;\n"
                + "final class " + program.className() + "Written {\n"
                + "private static final boolean ASSERTIONS_ENABLED = true;\n" + kernels + helpers + "}\n";
    }

    private static void run(
            CorpusProgram program, MarkedSource method, KernelText kernel, List<Leaf> leaves, ClassLoader loader)
            throws ReflectiveOperationException {
        SourceMethod source = SourceMethod.of(loader, program, method);
        Method written = Arrays.stream(
                        loader.loadClass(program.qualifiedName() + "Written").getDeclaredMethods())
                .filter(m -> m.getName().equals(kernel.name()))
                .findFirst()
                .orElseThrow();
        written.setAccessible(true);
        Object[] workspace = workspace(kernel, written);
        for (int twice = 0; twice < 2; twice++) {
            for (Object[] input : SourceMethod.inputs(loader, program, method)) {
                Object[] given = Arguments.copy(input);
                Object[] copy = Flattening.of(leaves, Arguments.copy(input));
                Object expected = source.call(given);
                List<Object> all = new ArrayList<>(Arrays.asList(copy));
                all.addAll(Arrays.asList(workspace));
                Object actual = call(written, all.toArray());
                assertEquals(expected, actual, () -> method.stem() + " of " + Arguments.show(input));
                assertTrue(
                        Arguments.sameBits(Flattening.of(leaves, given), copy),
                        () -> "arguments differ: " + Arguments.show(input));
            }
        }
    }

    private static Object call(Method method, Object[] arguments) throws IllegalAccessException {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Object[] workspace(KernelText kernel, Method written) {
        List<Storage.Group> groups = kernel.groups();
        Class<?>[] types = written.getParameterTypes();
        boolean takesPartials = kernel.partials() > 0;
        Object[] workspace = new Object[groups.size() + (takesPartials ? 1 : 0)];
        if (takesPartials) {
            workspace[groups.size()] = new double[kernel.partials()];
        }
        for (int k = 0; k < groups.size(); k++) {
            Class<?> slot = types[types.length - workspace.length + k].getComponentType();
            workspace[k] = Array.newInstance(slot, groups.get(k).slots());
            for (int at = 0; at < groups.get(k).slots(); at++) {
                Array.set(workspace[k], at, Array.newInstance(slot.getComponentType(), 0));
            }
        }
        return workspace;
    }
}
