package io.phigrad.compiler.frontend;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.types.ResolvedSources;
import io.phigrad.compiler.frontend.types.SourceResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The Eclipse compiler on a thread of its own. It can fail on lambdas among names that do not resolve, as in a
 * {@code main} that calls derivatives which are not there yet: then it is given the sources once more, without the
 * bodies that no derivative needs.
 */
final class Resolution {
    private final CompilerConfig config;
    private final List<SourceText> sources;
    private final FutureTask<ResolvedSources> task;

    private Resolution(CompilerConfig config, List<SourceText> sources) {
        this.config = config;
        this.sources = sources;
        this.task = DeepStack.start("phigrad-resolver", () -> SourceResolver.resolve(config.classPath(), sources));
    }

    static Resolution start(CompilerConfig config, List<SourceText> sources) {
        return new Resolution(config, sources);
    }

    /** What was resolved; the files are the same sources as JavaParser read them. */
    ResolvedSources join(List<SourceFile> files) {
        try {
            return again(files, task.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            return retry(files, requireNonNull(e.getCause()));
        }
    }

    /** An error in a field or initializer would silence the flow analysis of its whole class: they are left out. */
    private ResolvedSources again(List<SourceFile> files, ResolvedSources first) {
        List<SourceText> simpler = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            String text = sources.get(i).text();
            String without = new Blanks(file, text).withoutFields(first.file(i).problems());
            simpler.add(new SourceText(file.name(), without));
        }
        return simpler.equals(sources) ? first : SourceResolver.resolve(config.classPath(), simpler);
    }

    private ResolvedSources retry(List<SourceFile> files, Throwable first) {
        List<SourceText> simpler = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            SourceFile file = files.get(i);
            String text =
                    file.unit().isEmpty() ? "" : new Blanks(file, sources.get(i).text()).blanked();
            simpler.add(new SourceText(file.name(), text));
        }
        try {
            return SourceResolver.resolve(config.classPath(), simpler);
        } catch (RuntimeException | StackOverflowError second) {
            second.addSuppressed(first);
            throw new IllegalStateException("the sources cannot be resolved", second);
        }
    }
}
