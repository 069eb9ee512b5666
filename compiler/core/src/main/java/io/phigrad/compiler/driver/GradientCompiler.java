package io.phigrad.compiler.driver;

import io.phigrad.compiler.emit.DerivativeFile;
import io.phigrad.compiler.emit.GeneratedCheck;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.FrontEndResult;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole pipeline: source texts in, derivative texts and diagnostics out. */
public final class GradientCompiler {

    private GradientCompiler() {}

    /** Differentiates every marked method of the sources; resolves names among all of them and the class path. */
    public static CompilationResult compile(CompilerConfig config, List<SourceText> sources) {
        FrontEndResult read = FrontEnd.read(config, sources);
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<GeneratedFile> files = new ArrayList<>();
        for (MarkedClass marked : read.classes()) {
            differentiate(marked, diagnostics).ifPresent(files::add);
        }
        Set<String> faulty = new HashSet<>();
        for (GeneratedCheck.Problem problem : GeneratedCheck.problems(config.classPath(), sources, files)) {
            faulty.add(problem.file().path());
            diagnostics.add(notJava(problem));
        }
        files.removeIf(file -> faulty.contains(file.path()));
        return new CompilationResult(files, diagnostics);
    }

    private static Optional<GeneratedFile> differentiate(MarkedClass marked, List<Diagnostic> diagnostics) {
        List<GradientPlan> plans = new ArrayList<>();
        for (MarkedMethod method : marked.methods()) {
            try {
                plans.add(Differentiation.of(method));
            } catch (IllegalStateException | StackOverflowError e) {
                diagnostics.add(fault(method.method().span(), method.method().name(), e));
                return Optional.empty();
            }
        }
        try {
            return Optional.of(DerivativeFile.of(marked, plans));
        } catch (IllegalStateException | StackOverflowError e) {
            diagnostics.add(fault(marked.methods().get(0).method().span(), marked.className(), e));
            return Optional.empty();
        }
    }

    private static Diagnostic fault(Span span, String name, Throwable failure) {
        return new Diagnostic(
                Severity.FAULT,
                "PHI9001",
                span,
                "Phigrad failed on " + name + ": " + failure,
                "",
                "this is a fault of Phigrad, not of the source: please report it with the method");
    }

    private static Diagnostic notJava(GeneratedCheck.Problem problem) {
        return new Diagnostic(
                Severity.FAULT,
                "PHI9002",
                new Span(
                        problem.file().path(),
                        problem.lineNumber(),
                        1,
                        Math.max(1, problem.line().length())),
                "Phigrad generated text that is not Java: " + problem.message(),
                problem.line(),
                "this is a fault of Phigrad, not of the source: please report it with the method");
    }
}
