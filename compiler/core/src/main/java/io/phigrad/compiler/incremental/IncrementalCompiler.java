package io.phigrad.compiler.incremental;

import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.OutputWriter;
import io.phigrad.compiler.driver.SourceFinder;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.driver.Written;
import io.phigrad.compiler.frontend.NeededSources;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes derivative files that are not as they should be, and deletes those whose source is gone.
 *
 * <p>A file's derivatives depend on its text, on the texts of what it mentions, directly and through others, on the
 * names of its package's classes, on the class path, the options and the compiler. A file with an error is not
 * remembered, so that the next build tells of the error again.
 */
public final class IncrementalCompiler {
    private final TargetedCompiler compiler;
    private final CompilerConfig config;
    private final Job job;

    /**
     * What is to be done.
     *
     * @param sources folders with the sources whose derivatives are wanted
     * @param context folders with other sources, which those may call
     * @param output where packages' folders begin; nothing else may be written there
     * @param state the file that remembers
     */
    public record Job(List<Path> sources, List<Path> context, Path output, Path state) {
        public Job {
            sources = List.copyOf(sources);
            context = List.copyOf(context);
        }
    }

    /**
     * What was done.
     *
     * @param changed files written
     * @param upToDate how many files are as they were
     * @param deleted files whose source is gone
     */
    public record Outcome(List<Path> changed, int upToDate, List<Path> deleted, List<Diagnostic> diagnostics) {
        public Outcome {
            changed = List.copyOf(changed);
            deleted = List.copyOf(deleted);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Compiles some of the sources. */
    @FunctionalInterface
    public interface TargetedCompiler {
        /** @param wanted names of the files whose derivatives are wanted */
        CompilationResult compile(CompilerConfig config, List<SourceText> sources, Set<String> wanted);
    }

    private IncrementalCompiler(TargetedCompiler compiler, CompilerConfig config, Job job) {
        this.compiler = compiler;
        this.config = config;
        this.job = job;
    }

    /** @throws UnusableFileException if a file or folder cannot be read or written */
    public static Outcome run(TargetedCompiler compiler, CompilerConfig config, Job job) throws UnusableFileException {
        return new IncrementalCompiler(compiler, config, job).run();
    }

    private Outcome run() throws UnusableFileException {
        Set<SourceText> own = new LinkedHashSet<>(SourceFinder.read(job.sources()));
        List<SourceText> sources = new ArrayList<>(own);
        SourceFinder.read(job.context()).stream().filter(s -> !own.contains(s)).forEach(sources::add);
        Map<String, String> keys = new TreeMap<>();
        Map<SourceText, Set<SourceText>> closures = NeededSources.closures(sources);
        String common = common();
        Map<String, SortedSet<String>> types = NeededSources.typesByPackage(sources);
        closures.forEach((unit, needed) -> {
            if (own.contains(unit)) {
                Set<String> neighbours = types.getOrDefault(NeededSources.packageOf(unit), new TreeSet<>());
                keys.put(unit.file(), key(common, unit, needed, neighbours));
            }
        });
        BuildState before = BuildState.read(job.state());
        Set<String> stale = new LinkedHashSet<>(keys.keySet());
        stale.removeIf(unit -> isFresh(before, unit, keys));
        return stale.isEmpty() && before.units().keySet().equals(keys.keySet())
                ? new Outcome(List.of(), outputs(before), List.of(), List.of())
                : renew(before, keys, stale, sources);
    }

    private static int outputs(BuildState state) {
        return state.units().values().stream().mapToInt(u -> u.outputs().size()).sum();
    }

    /** What all files depend on. */
    private String common() throws UnusableFileException {
        Fingerprint all = new Fingerprint();
        try {
            all.entry(home());
            for (Path entry : config.classPath()) {
                all.entry(entry);
            }
        } catch (IOException e) {
            throw new UnusableFileException(job.output(), "class path cannot be read: " + e.getMessage(), e);
        }
        all.text(config.options());
        return all.hex();
    }

    /** The jar or folder of this compiler. */
    private static Path home() throws IOException {
        try {
            return Path.of(FileCompiler.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String key(String common, SourceText unit, Set<SourceText> needed, Set<String> neighbours) {
        Fingerprint key = new Fingerprint().text(common).text(unit.file()).text(unit.text());
        needed.stream()
                .sorted(Comparator.comparing(SourceText::file))
                .forEach(s -> key.text(s.file()).text(s.text()));
        neighbours.forEach(key::text);
        return key.hex();
    }

    private boolean isFresh(BuildState before, String unit, Map<String, String> keys) {
        BuildState.Unit known = before.units().get(unit);
        return known != null
                && known.key().equals(keys.get(unit))
                && known.outputs().entrySet().stream().allMatch(o -> isThere(o.getKey(), o.getValue()));
    }

    private boolean isThere(String path, String hash) {
        try {
            return Fingerprint.of(Files.readString(job.output().resolve(path))).equals(hash);
        } catch (IOException e) {
            return false;
        }
    }

    private Outcome renew(BuildState before, Map<String, String> keys, Set<String> stale, List<SourceText> sources)
            throws UnusableFileException {
        CompilationResult result = stale.isEmpty()
                ? new CompilationResult(List.of(), List.of())
                : compiler.compile(config, sources, stale);
        Map<String, BuildState.Unit> after = new TreeMap<>();
        keys.forEach((unit, key) -> {
            BuildState.Unit known = before.units().get(unit);
            if (!stale.contains(unit) && known != null) {
                after.put(unit, known);
            } else if (!isFaulty(unit, result)) {
                after.put(unit, new BuildState.Unit(key, Map.of()));
            }
        });
        Map<Path, String> texts = new LinkedHashMap<>();
        for (GeneratedFile file : result.files()) {
            Path target = job.output().resolve(file.path());
            String other = texts.put(target, file.text());
            if (other != null) {
                throw new UnusableFileException(target, "would be written for two classes of one name");
            }
            remember(after, file);
        }
        Written written = OutputWriter.write(texts);
        List<Path> deleted = delete(before, keys, stale, after);
        new BuildState(after).write(job.state());
        int upToDate = outputs(new BuildState(after)) - written.changed().size();
        return new Outcome(written.changed(), upToDate, deleted, result.diagnostics());
    }

    private static void remember(Map<String, BuildState.Unit> after, GeneratedFile file) {
        BuildState.Unit unit = after.get(file.sourceFile());
        if (unit != null) {
            Map<String, String> outputs = new HashMap<>(unit.outputs());
            outputs.put(file.path(), Fingerprint.of(file.text()));
            after.put(file.sourceFile(), new BuildState.Unit(unit.key(), outputs));
        }
    }

    /** Whether something is wrong with a file, or with what has no place in the sources. */
    private static boolean isFaulty(String unit, CompilationResult result) {
        boolean gaveFiles = result.files().stream().anyMatch(f -> f.sourceFile().equals(unit));
        return !gaveFiles
                && result.diagnostics().stream()
                        .anyMatch(d -> d.severity() == Severity.ERROR || d.severity() == Severity.FAULT);
    }

    /** What the last build wrote for sources that are gone, or that give other files now; files of others stay. */
    private List<Path> delete(
            BuildState before, Map<String, String> keys, Set<String> stale, Map<String, BuildState.Unit> after)
            throws UnusableFileException {
        Set<String> kept = new LinkedHashSet<>();
        after.values().forEach(unit -> kept.addAll(unit.outputs().keySet()));
        List<Path> deleted = new ArrayList<>();
        for (Map.Entry<String, BuildState.Unit> each : before.units().entrySet()) {
            boolean failed = keys.containsKey(each.getKey()) && !after.containsKey(each.getKey());
            for (String path : each.getValue().outputs().keySet()) {
                if (!failed
                        && !kept.contains(path)
                        && deleteGenerated(job.output().resolve(path))) {
                    deleted.add(job.output().resolve(path));
                }
            }
        }
        return deleted;
    }

    private static boolean deleteGenerated(Path file) throws UnusableFileException {
        try {
            return Files.exists(file)
                    && Files.readString(file).contains("Generated(\"io.phigrad\")")
                    && Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UnusableFileException(file, "cannot be deleted: " + e.getMessage(), e);
        }
    }
}
