package io.phigrad.corpus;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.FrontEndResult;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.compiler.ssa.SsaConstruction;
import io.phigrad.corpus.SourceCompiler.Source;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.StaticFields;
import io.phigrad.phi.ssa.StaticMethods;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program's marked methods in structured SSA, before anything is differentiated.
 *
 * @param methods by stem
 * @param marked the same as the front end read them
 */
record ProgramSsa(
        Map<String, SsaProgram> methods,
        Map<String, MarkedMethod> marked,
        InterpreterConfig config,
        ClassLoader loader) {
    private static final long STEP_LIMIT = 50_000_000;

    ProgramSsa {
        methods = Map.copyOf(methods);
        marked = Map.copyOf(marked);
    }

    static ProgramSsa of(CorpusProgram program) {
        ClassLoader loader = SourceCompiler.compileWithoutErrors(
                        List.of(new Source(program.className() + ".java", program.source())))
                .loader();
        return all(List.of(program), loader).get(program);
    }

    /** Those of many programs, which are read at once. */
    static Map<CorpusProgram, ProgramSsa> all(Collection<CorpusProgram> programs, ClassLoader loader) {
        List<SourceText> sources =
                programs.stream().map(CorpusProgram::sourceText).toList();
        FrontEndResult read = FrontEnd.read(Phigrad.config(false), sources);
        read.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR || d.severity() == Severity.FAULT)
                .findFirst()
                .ifPresent(d -> {
                    throw new AssertionError(d);
                });
        InterpreterConfig config = InterpreterConfig.DEFAULT
                .withStatics(StaticFields.of(loader))
                .withMethods(StaticMethods.of(loader))
                .withStepLimit(STEP_LIMIT);
        Map<CorpusProgram, ProgramSsa> all = new HashMap<>();
        for (CorpusProgram program : programs) {
            Map<String, SsaProgram> methods = new HashMap<>();
            Map<String, MarkedMethod> marked = new HashMap<>();
            read.classes().stream()
                    .filter(c -> c.file().equals(program.sourceText().file()))
                    .flatMap(c -> c.methods().stream())
                    .forEach(m -> {
                        methods.put(m.stem(), ssa(program, m));
                        marked.put(m.stem(), m);
                    });
            all.put(program, new ProgramSsa(methods, marked, config, loader));
        }
        return all;
    }

    /** What the parameters of the method in SSA stand for. */
    List<Leaf> leaves(MarkedSource source) {
        return Leaf.of(marked(source).method());
    }

    MarkedMethod marked(MarkedSource source) {
        return requireNonNull(marked.get(source.stem()));
    }

    SsaProgram method(MarkedSource source) {
        if (!methods.containsKey(source.stem())) {
            throw new AssertionError("the front end found no " + source.stem() + " but " + methods.keySet());
        }
        return methods.get(source.stem());
    }

    private static SsaProgram ssa(CorpusProgram program, MarkedMethod marked) {
        try {
            return SsaConstruction.program(marked.method());
        } catch (RuntimeException e) {
            throw new AssertionError(program + ", " + marked.stem() + ": no SSA", e);
        }
    }

    /** The arguments, constants of enums being those of this program's own classes. */
    List<Object> own(Object[] arguments) {
        return Arrays.stream(arguments).map(this::own).toList();
    }

    private Object own(Object value) {
        try {
            if (value instanceof Enum<?> constant) {
                Class<?> type = loader.loadClass(constant.getDeclaringClass().getName());
                return type.getEnumConstants()[constant.ordinal()];
            } else if (value instanceof Object[] array
                    && array.getClass().getComponentType().isEnum()) {
                Class<?> type =
                        loader.loadClass(array.getClass().getComponentType().getName());
                Object[] copy = (Object[]) Array.newInstance(type, array.length);
                Arrays.setAll(copy, i -> own(array[i]));
                return copy;
            }
            return value;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
