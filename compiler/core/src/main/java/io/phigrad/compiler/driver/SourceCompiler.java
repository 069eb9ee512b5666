package io.phigrad.compiler.driver;

import java.util.List;

/** {@link GradientCompiler#compile} as a value, so that a door can be tried with another one. */
@FunctionalInterface
public interface SourceCompiler {

    CompilationResult compile(CompilerConfig config, List<SourceText> sources);

    /** The same, telling how it gets on. */
    default CompilationResult compile(CompilerConfig config, List<SourceText> sources, Progress progress) {
        return compile(config, sources);
    }
}
