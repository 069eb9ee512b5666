package io.phigrad.compiler.driver;

import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.analysis.LostDerivatives;
import io.phigrad.compiler.driver.Progress.Step;
import io.phigrad.compiler.emit.DerivativeFile;
import io.phigrad.compiler.emit.GeneratedCheck;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.NestedWrites;
import io.phigrad.compiler.frontend.DeepStack;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.FrontEndResult;
import io.phigrad.compiler.frontend.NeededSources;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import io.phigrad.compiler.report.Stopwatch;
import io.phigrad.phi.ssa.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** The whole pipeline: source texts in, derivative texts and diagnostics out. */
public final class GradientCompiler {

    private GradientCompiler() {}

    /** Differentiates every marked method of the sources; resolves names among all of them and the class path. */
    public static CompilationResult compile(CompilerConfig config, List<SourceText> sources) {
        return compile(config, sources, Progress.NONE);
    }

    /** The same, telling how it gets on. */
    public static CompilationResult compile(CompilerConfig config, List<SourceText> sources, Progress progress) {
        return DeepStack.call(() -> compiled(config, sources, sources, marked -> true, progress));
    }

    /**
     * Differentiates the marked methods of some of the sources.
     *
     * @param wanted names of their files
     */
    public static CompilationResult compile(CompilerConfig config, List<SourceText> sources, Set<String> wanted) {
        Set<SourceText> needed = new LinkedHashSet<>();
        NeededSources.closures(sources).forEach((unit, closure) -> {
            if (wanted.contains(unit.file())) {
                needed.addAll(closure);
            }
        });
        List<SourceText> read = sources.stream().filter(needed::contains).toList();
        return DeepStack.call(
                () -> compiled(config, read, sources, marked -> wanted.contains(marked.file()), Progress.NONE));
    }

    /**
     * @param sources those that are read
     * @param all those that may declare classes beside them
     */
    private static CompilationResult compiled(
            CompilerConfig config,
            List<SourceText> sources,
            List<SourceText> all,
            Predicate<MarkedClass> isWanted,
            Progress progress) {
        FrontEndResult read = progress.timed(Step.READ, "", () -> FrontEnd.read(config, sources));
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<GeneratedFile> files = new ArrayList<>();
        List<MarkedClass> wanted = read.classes().stream().filter(isWanted).toList();
        progress.expect(wanted.size());
        for (CompilationResult each : Cores.map(wanted, marked -> differentiate(marked, config, all, progress))) {
            files.addAll(each.files());
            diagnostics.addAll(each.diagnostics());
        }
        Set<String> faulty = new HashSet<>();
        List<GeneratedCheck.Problem> problems = progress.timed(
                Step.CHECK, "", () -> GeneratedCheck.problems(config.classPath(), sources, List.copyOf(files)));
        for (GeneratedCheck.Problem problem : problems) {
            faulty.add(problem.file().path());
            diagnostics.add(notJava(problem));
        }
        files.removeIf(file -> faulty.contains(file.path()));
        return new CompilationResult(files, diagnostics);
    }

    private static CompilationResult differentiate(
            MarkedClass marked, CompilerConfig config, List<SourceText> sources, Progress progress) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<MethodTime> times = new ArrayList<>();
        Stopwatch text = new Stopwatch(progress.workClock());
        Optional<List<GradientPlan>> plans = progress.timed(
                Step.DIFFERENTIATE,
                marked.className(),
                () -> plans(marked, config, sources, progress.workClock(), times, diagnostics));
        Optional<GeneratedFile> file = plans.flatMap(p -> progress.timed(
                Step.WRITE, marked.className(), () -> text.timed(() -> text(marked, p, sources, diagnostics))));
        progress.done(new ClassTime(marked.className(), times, text.total()));
        return new CompilationResult(file.stream().toList(), diagnostics);
    }

    /**
     * Tells how the marked methods were differentiated.
     *
     * @param isWanted whether a method is asked about
     * @return a text for each, or the diagnostics of the sources
     */
    public static Explained explain(CompilerConfig config, List<SourceText> sources, Predicate<MarkedMethod> isWanted) {
        return DeepStack.call(() -> explained(config, sources, isWanted));
    }

    private static Explained explained(
            CompilerConfig config, List<SourceText> sources, Predicate<MarkedMethod> isWanted) {
        FrontEndResult read = FrontEnd.read(config, sources);
        List<String> texts = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        Checkpointing checkpointing = checkpointing(config);
        for (MarkedClass marked : read.classes()) {
            for (MarkedMethod method : marked.methods()) {
                if (isWanted.test(method)) {
                    Differentiation.Prepared ready = Differentiation.prepare(method);
                    KernelSearch.Found found = KernelSearch.of(ready, config.segments(), checkpointing, false);
                    texts.add(Explainer.of(ready, found).text());
                    Remarks.of(ready, found, checkpointing, config.remarks())
                            .forEach(r -> diagnostics.add(r.diagnostic(line(sources, r.span()))));
                }
            }
        }
        return new Explained(texts, diagnostics);
    }

    /** Looks at every marked method of the sources, to give an account of what is made of it. */
    public static Inspected inspect(CompilerConfig config, List<SourceText> sources) {
        return DeepStack.call(() -> Inspector.of(config, sources));
    }

    /** What there is to tell, and to complain of. */
    public record Explained(List<String> texts, List<Diagnostic> diagnostics) {
        public Explained {
            texts = List.copyOf(texts);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    private static String line(List<SourceText> sources, Origin origin) {
        return line(sources, Remarks.span(origin));
    }

    private static String line(List<SourceText> sources, Span span) {
        return sources.stream()
                .filter(s -> s.file().equals(span.file()))
                .flatMap(s -> s.text().lines().skip(Math.max(0, span.line() - 1)))
                .findFirst()
                .orElse("");
    }

    /** How each marked method is differentiated; absent if one cannot be. */
    private static Optional<List<GradientPlan>> plans(
            MarkedClass marked,
            CompilerConfig config,
            List<SourceText> sources,
            LongSupplier clock,
            List<MethodTime> times,
            List<Diagnostic> diagnostics) {
        List<GradientPlan> plans = new ArrayList<>();
        boolean sound = true;
        for (MarkedMethod method : marked.methods()) {
            try {
                MethodTimer timer = MethodTimer.by(clock);
                Differentiation.Prepared ready = timer.intoSsa().timed(() -> Differentiation.prepare(method));
                ready.lost().forEach(loss -> diagnostics.add(lost(loss, sources)));
                sound &= ready.lost().isEmpty();
                if (sound) {
                    Checkpointing checkpointing = checkpointing(config);
                    Differentiation.Decided decided =
                            Differentiation.decide(ready, config.segments(), checkpointing, timer);
                    Remarks.of(ready, decided.gradient(), checkpointing, config.remarks())
                            .forEach(r -> diagnostics.add(r.diagnostic(line(sources, r.span()))));
                    GradientPlan plan = timer.search().timed(() -> Differentiation.plan(ready, decided, checkpointing));
                    times.add(timer.time(method));
                    Optional<Variable> nested = NestedWrites.in(plan);
                    nested.ifPresent(param -> diagnostics.add(nested(method.method(), param, sources)));
                    sound = nested.isEmpty();
                    plans.add(plan);
                }
            } catch (StackOverflowError e) {
                diagnostics.add(tooDeep(method.method(), sources));
                return Optional.empty();
            } catch (IllegalStateException e) {
                diagnostics.add(fault(method.method().span(), method.method().name(), e));
                return Optional.empty();
            }
        }
        return sound ? Optional.of(plans) : Optional.empty();
    }

    private static Optional<GeneratedFile> text(
            MarkedClass marked, List<GradientPlan> plans, List<SourceText> sources, List<Diagnostic> diagnostics) {
        try {
            return Optional.of(DerivativeFile.of(marked, plans, sources));
        } catch (IllegalStateException | StackOverflowError e) {
            diagnostics.add(fault(marked.methods().get(0).method().span(), marked.className(), e));
            return Optional.empty();
        }
    }

    static Checkpointing checkpointing(CompilerConfig config) {
        return config.checkpointRounds().isPresent()
                ? Checkpointing.after(config.checkpointRounds().getAsInt())
                : Checkpointing.byDefault();
    }

    static Diagnostic lost(LostDerivatives.Loss loss, List<SourceText> sources) {
        return switch (loss.kind()) {
            case INTEGER ->
                lost(
                        "PHI0601",
                        loss.origin(),
                        "a value that depends on an active parameter becomes an integer",
                        "if it is wanted as zero, keep the integer in a local variable marked @Inactive",
                        sources);
            case ELEMENT_OF_INACTIVE_ARRAY ->
                lost(
                        "PHI0603",
                        loss.origin(),
                        "a value that depends on an active parameter is stored in an array marked @Inactive",
                        "remove @Inactive from the array; or, if the zero is wanted, store a copy held in a local"
                                + " variable marked @Inactive",
                        sources);
        };
    }

    private static Diagnostic lost(String code, Origin origin, String cause, String help, List<SourceText> sources) {
        return new Diagnostic(
                Severity.ERROR,
                code,
                new Span(origin.file(), origin.line(), origin.column(), origin.length()),
                "the derivative is lost here: " + cause,
                line(sources, origin),
                help);
    }

    static Diagnostic nested(MethodTree method, Variable param, List<SourceText> sources) {
        Span span = method.span();
        return new Diagnostic(
                Severity.ERROR,
                "PHI0602",
                span,
                method.name() + " writes to arrays inside the records of " + param.name()
                        + ", where it cannot be checked that no other argument shares them",
                line(sources, new Origin(span.file(), span.line(), span.column(), span.length())),
                "write to a copy made in the method, or pass the array as a parameter of its own");
    }

    static Diagnostic tooDeep(MethodTree method, List<SourceText> sources) {
        Span span = method.span();
        return new Diagnostic(
                Severity.ERROR,
                "PHI0105",
                span,
                method.name() + ", with what it calls, is nested too deeply",
                line(sources, new Origin(span.file(), span.line(), span.column(), span.length())),
                "split it: keep results in arrays, and write loops in place of statements that are nested");
    }

    static Diagnostic fault(Span span, String name, Throwable failure) {
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
