package io.phigrad.compiler.frontend;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.types.ResolvedSources;
import io.phigrad.compiler.frontend.types.SourceResolver;
import java.util.ArrayList;
import java.util.List;

/** Reads sources: finds the marked methods, reads what they reach, refuses what is not in the subset. */
public final class FrontEnd {

    private FrontEnd() {}

    /** The marked classes of the sources without errors, and the diagnostics of all. */
    public static FrontEndResult read(CompilerConfig config, List<SourceText> sources) {
        List<SourceText> needed = NeededSources.of(sources);
        if (needed.isEmpty()) {
            return new FrontEndResult(List.of(), List.of());
        }
        Parsed parsed = parse(config, needed);
        Findings findings = new Findings();
        Program program = new Program(parsed.files(), parsed.resolved(), findings);
        MarkedClasses classes = new MarkedClasses(program, config.floatingPoint());
        for (SourceFile file : parsed.files()) {
            if (file.mentions(NeededSources.MARK) && JavaProblems.reportSyntax(program, file)) {
                classes.add(file);
            }
        }
        program.readPending();
        program.tables().check();
        StaticArrays.check(program);
        classes.checkReached();
        List<MarkedClass> sound = classes.sound();
        return new FrontEndResult(sound, findings.sorted(parsed.files()));
    }

    private record Parsed(List<SourceFile> files, ResolvedSources resolved) {}

    /** Both compilers start cold and slowly: they run side by side. */
    private static Parsed parse(CompilerConfig config, List<SourceText> sources) {
        Resolution resolution = new Resolution(config, sources);
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            files.add(SourceFile.parse(i, sources.get(i)));
        }
        return new Parsed(files, resolution.join(files));
    }

    /** The Eclipse compiler on a thread of its own. */
    private static final class Resolution {
        private final CompilerConfig config;
        private final List<SourceText> sources;
        private final java.util.concurrent.FutureTask<ResolvedSources> task;

        Resolution(CompilerConfig config, List<SourceText> sources) {
            this.config = config;
            this.sources = sources;
            this.task = new java.util.concurrent.FutureTask<>(
                    () -> SourceResolver.resolve(config.classPath(), sources));
            Thread thread = new Thread(task, "phigrad-resolver");
            thread.setDaemon(true);
            thread.start();
        }

        ResolvedSources join(List<SourceFile> files) {
            try {
                return task.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (java.util.concurrent.ExecutionException e) {
                if (e.getCause() instanceof StackOverflowError) {
                    return SourceResolver.resolve(config.classPath(), withoutDeep(files));
                }
                throw new IllegalStateException("the sources cannot be resolved", e.getCause());
            }
        }

        /** The sources, those that are nested too deeply left out. */
        private List<SourceText> withoutDeep(List<SourceFile> files) {
            List<SourceText> shallow = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                SourceText source = sources.get(i);
                shallow.add(files.get(i).isTooDeep() ? new SourceText(source.file(), "") : source);
            }
            return shallow;
        }
    }
}
