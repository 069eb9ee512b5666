package io.phigrad.compiler.driver;

import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * From source files to derivative files: what every door on a file system does.
 *
 * @param compiler turns texts into texts
 */
public record FileCompiler(SourceCompiler compiler) {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column());

    /**
     * What was done and what there is to say.
     *
     * @param diagnostics sorted by place
     * @param marked whether any source mentions the annotation
     */
    public record Outcome(Written written, List<Diagnostic> diagnostics, boolean marked) {

        public Outcome {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    public static FileCompiler ofPhigrad() {
        return new FileCompiler(new SourceCompiler() {
            @Override
            public CompilationResult compile(CompilerConfig config, List<SourceText> sources) {
                return GradientCompiler.compile(config, sources);
            }

            @Override
            public CompilationResult compile(CompilerConfig config, List<SourceText> sources, Progress progress) {
                return GradientCompiler.compile(config, sources, progress);
            }
        });
    }

    /**
     * Differentiates the files named and those below the folders named.
     *
     * @param output where packages' folders begin; absent, each derivative lies beside its source
     * @throws UnusableFileException if a file, folder or class path entry is missing or cannot be used
     */
    public Outcome compile(CompilerConfig config, List<Path> filesAndFolders, Optional<Path> output)
            throws UnusableFileException {
        return compile(config, filesAndFolders, output, Progress.NONE);
    }

    /** The same, telling how it gets on. */
    public Outcome compile(CompilerConfig config, List<Path> filesAndFolders, Optional<Path> output, Progress progress)
            throws UnusableFileException {
        Planned planned = plan(config, filesAndFolders, output, progress);
        return new Outcome(OutputWriter.write(planned.texts()), planned.diagnostics(), planned.marked());
    }

    /**
     * What {@link #compile} would write, and what there is to say.
     *
     * @param texts by the places where they belong
     * @param files the same as the compiler gave them
     * @param diagnostics sorted by place
     * @param marked whether any source mentions the annotation
     */
    public record Planned(
            Map<Path, String> texts,
            List<GeneratedFile> files,
            List<SourceText> sources,
            List<Diagnostic> diagnostics,
            boolean marked) {

        public Planned {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            files = List.copyOf(files);
            sources = List.copyOf(sources);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Does all that {@link #compile} does but write. */
    public Planned plan(CompilerConfig config, List<Path> filesAndFolders, Optional<Path> output)
            throws UnusableFileException {
        return plan(config, filesAndFolders, output, Progress.NONE);
    }

    private Planned plan(CompilerConfig config, List<Path> filesAndFolders, Optional<Path> output, Progress progress)
            throws UnusableFileException {
        requireUsable(config.classPath(), output);
        List<SourceText> sources = SourceFinder.read(filesAndFolders);
        boolean marked = sources.stream().anyMatch(s -> s.text().contains("Differentiable"));
        if (!marked && filesAndFolders.stream().allMatch(Files::isDirectory)) {
            return new Planned(Map.of(), List.of(), sources, List.of(), false);
        }
        CompilationResult result = compiler.compile(config, sources, progress);
        List<Diagnostic> sorted = result.diagnostics().stream().sorted(BY_PLACE).toList();
        return new Planned(placed(result.files(), output), result.files(), sources, sorted, marked);
    }

    /** Reads one source file, and beside it what else is named, to explain what is made of its methods. */
    public static GradientCompiler.Explained explain(CompilerConfig config, Path file, Predicate<MarkedMethod> isWanted)
            throws UnusableFileException {
        requireUsable(config.classPath(), Optional.empty());
        return GradientCompiler.explain(config, SourceFinder.read(List.of(file)), isWanted);
    }

    /** Refuses class path entries that are not there, and an output that is no folder. */
    public static void requireUsable(List<Path> classPath, Optional<Path> output) throws UnusableFileException {
        for (Path entry : classPath) {
            if (!Files.exists(entry)) {
                throw new UnusableFileException(entry, "no such class path entry");
            }
        }
        if (output.isPresent() && Files.exists(output.get()) && !Files.isDirectory(output.get())) {
            throw new UnusableFileException(output.get(), "cannot be written to: not a folder");
        }
    }

    private static Map<Path, String> placed(List<GeneratedFile> files, Optional<Path> output)
            throws UnusableFileException {
        Map<Path, String> texts = new LinkedHashMap<>();
        Map<Path, String> origins = new HashMap<>();
        for (GeneratedFile file : files) {
            Path target = output.map(folder -> folder.resolve(file.path())).orElseGet(() -> besideItsSource(file));
            texts.put(target, file.text());
            String other = origins.put(target, file.sourceFile());
            if (other != null) {
                throw new UnusableFileException(
                        target, "would be written both for " + other + " and for " + file.sourceFile());
            }
        }
        return texts;
    }

    private static Path besideItsSource(GeneratedFile file) {
        return Path.of(file.sourceFile())
                .resolveSibling(Objects.requireNonNull(Path.of(file.path()).getFileName()));
    }
}
