package io.phigrad.corpus;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.FrontEndResult;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.compiler.ssa.SsaConstruction;
import io.phigrad.corpus.SourceCompiler.Source;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.StaticFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program's marked methods in structured SSA, before anything is differentiated.
 *
 * @param methods by stem
 * @param leaves what their parameters stand for
 */
record ProgramSsa(Map<String, SsaMethod> methods, Map<String, List<Leaf>> leaves, InterpreterConfig config) {
    private static final long STEP_LIMIT = 50_000_000;

    ProgramSsa {
        methods = Map.copyOf(methods);
        leaves = Map.copyOf(leaves);
    }

    static ProgramSsa of(CorpusProgram program) {
        CompilerConfig config = Phigrad.config(false);
        FrontEndResult read = FrontEnd.read(config, List.of(program.sourceText()));
        read.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR || d.severity() == Severity.FAULT)
                .findFirst()
                .ifPresent(d -> {
                    throw new AssertionError(program + ": " + d);
                });
        Map<String, SsaMethod> methods = new HashMap<>();
        read.classes().forEach(c -> c.methods().forEach(m -> methods.put(m.stem(), ssa(program, m))));
        Map<String, List<Leaf>> leaves = new HashMap<>();
        read.classes().forEach(c -> c.methods().forEach(m -> leaves.put(m.stem(), Leaf.of(m.method()))));
        return new ProgramSsa(methods, leaves, interpreter(program));
    }

    /** What the parameters of the method in SSA stand for. */
    List<Leaf> leaves(MarkedSource marked) {
        return leaves.get(marked.stem());
    }

    SsaMethod method(MarkedSource marked) {
        if (!methods.containsKey(marked.stem())) {
            throw new AssertionError("the front end found no " + marked.stem() + " but " + methods.keySet());
        }
        return methods.get(marked.stem());
    }

    private static SsaMethod ssa(CorpusProgram program, MarkedMethod marked) {
        try {
            return SsaConstruction.build(marked.method());
        } catch (RuntimeException e) {
            throw new AssertionError(program + ", " + marked.stem() + ": no SSA", e);
        }
    }

    private static InterpreterConfig interpreter(CorpusProgram program) {
        ClassLoader loader = SourceCompiler.compileWithoutErrors(
                        List.of(new Source(program.className() + ".java", program.source())))
                .loader();
        return InterpreterConfig.DEFAULT.withStatics(StaticFields.of(loader)).withStepLimit(STEP_LIMIT);
    }
}
