package io.phigrad.corpus;

import io.phigrad.corpus.SourceCompiler.Compiled;
import io.phigrad.corpus.SourceCompiler.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program with a derivative, compiled together with its drivers and loaded. */
record LoadedProgram(CorpusProgram program, List<MarkedSource> methods, Compiled compiled, ClassLoader loader) {

    static LoadedProgram of(CorpusProgram program, String derivative) {
        return all(Map.of(program, MarkedSources.of(program.source())), Map.of(program, derivative))
                .get(program);
    }

    /** Programs with their derivatives, all in one run of javac. */
    static Map<CorpusProgram, LoadedProgram> all(
            Map<CorpusProgram, List<MarkedSource>> methods, Map<CorpusProgram, String> derivatives) {
        List<Source> sources = new ArrayList<>();
        derivatives.forEach((program, derivative) -> {
            sources.add(new Source(program.className() + ".java", program.source()));
            sources.add(new Source(program.className() + "Inputs.java", program.inputs()));
            sources.add(new Source(derivativeFile(program), derivative));
            for (MarkedSource method : methods.get(program)) {
                String driver = DriverSource.of(program, method);
                sources.add(new Source(DriverSource.name(program, method) + ".java", driver));
            }
        });
        Compiled compiled = SourceCompiler.compileWithoutErrors(sources);
        ClassLoader loader = compiled.loader();
        Map<CorpusProgram, LoadedProgram> loaded = new HashMap<>();
        derivatives.keySet().forEach(p -> loaded.put(p, new LoadedProgram(p, methods.get(p), compiled, loader)));
        return loaded;
    }

    /** What javac has to say about the derivative. */
    List<String> warnings() {
        return compiled.messagesOf(derivativeFile(program));
    }

    GradientCalls calls(MarkedSource method) {
        try {
            return (GradientCalls) loader.loadClass(program.packageName() + "." + DriverSource.name(program, method))
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    SourceMethod source(MarkedSource method) {
        return SourceMethod.of(loader, program, method);
    }

    List<Object[]> inputs(MarkedSource method) {
        return SourceMethod.inputs(loader, program, method);
    }

    List<Object[]> throwing(MarkedSource method) {
        return SourceMethod.throwing(loader, program, method);
    }

    private static String derivativeFile(CorpusProgram program) {
        return program.className() + "Derivatives.java";
    }
}
