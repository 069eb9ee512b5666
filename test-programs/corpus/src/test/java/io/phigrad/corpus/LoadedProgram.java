package io.phigrad.corpus;

import io.phigrad.corpus.SourceCompiler.Compiled;
import io.phigrad.corpus.SourceCompiler.Source;
import java.util.ArrayList;
import java.util.List;

/** A program with a derivative, compiled together with its drivers and loaded. */
record LoadedProgram(CorpusProgram program, List<MarkedSource> methods, Compiled compiled, ClassLoader loader) {

    static LoadedProgram of(CorpusProgram program, String derivative) {
        List<MarkedSource> methods = MarkedSources.of(program.source());
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(program.className() + ".java", program.source()));
        sources.add(new Source(program.className() + "Inputs.java", program.inputs()));
        sources.add(new Source(derivativeFile(program), derivative));
        for (MarkedSource method : methods) {
            sources.add(new Source(DriverSource.name(program, method) + ".java", DriverSource.of(program, method)));
        }
        Compiled compiled = SourceCompiler.compileWithoutErrors(sources);
        return new LoadedProgram(program, methods, compiled, compiled.loader());
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

    private static String derivativeFile(CorpusProgram program) {
        return program.className() + "Derivatives.java";
    }
}
