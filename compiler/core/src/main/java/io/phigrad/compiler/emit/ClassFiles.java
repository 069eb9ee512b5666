package io.phigrad.compiler.emit;

import io.phigrad.Checkpoints;
import io.phigrad.Derivative;
import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;
import io.phigrad.Inactive;
import io.phigrad.Mode;
import io.phigrad.compiler.driver.SourceText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * Compiles sources to class files, for the Java version that this program runs on. What does not compile is left out
 * method by method: such a method throws when it is called.
 */
public final class ClassFiles {
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^\\s*public\\s+(?:(?:final|abstract|sealed|strictfp)\\s+)*(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    private static final List<Class<?>> RUNTIME = List.of(
            Differentiable.class, Derivative.class, Inactive.class, Mode.class, FloatingPoint.class, Checkpoints.class);

    private ClassFiles() {}

    /** The bytes of the classes by their binary names, {@code p.Outer$Inner}. */
    public static Map<String, byte[]> compile(List<Path> classPath, List<SourceText> sources) {
        try {
            Path folder = Files.createTempDirectory("phigrad-classes");
            try {
                return compile(classPath, sources, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> compile(List<Path> classPath, List<SourceText> sources, Path folder)
            throws IOException {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of(
                "-" + version(),
                "-nowarn",
                "-proc:none",
                "-proceedOnError",
                "-parameters",
                "-g",
                "-encoding",
                "UTF-8"));
        arguments.addAll(List.of("-d", classes.toString()));
        String path = Stream.concat(classPath.stream().filter(Files::exists), Stream.of(runtime(folder)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        arguments.addAll(List.of("-cp", path));
        for (int i = 0; i < sources.size(); i++) {
            arguments.add(write(folder.resolve("s" + i), sources.get(i)).toString());
        }
        PrintWriter silent = new PrintWriter(Writer.nullWriter());
        BatchCompiler.compile(arguments.toArray(String[]::new), silent, silent, null);
        return read(classes);
    }

    private static String version() {
        int running = Runtime.version().feature();
        return String.valueOf(Math.min(running, Integer.parseInt(JavaCore.latestSupportedJavaVersion())));
    }

    /** A folder with the class files of the runtime, so that a user without it on the class path is understood. */
    private static Path runtime(Path folder) throws IOException {
        Path classes = folder.resolve("runtime");
        for (Class<?> type : RUNTIME) {
            Path target = classes.resolve(type.getName().replace('.', '/') + ".class");
            Files.createDirectories(target.getParent());
            try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                Files.copy(Objects.requireNonNull(bytes), target);
            }
        }
        return classes;
    }

    private static Path write(Path root, SourceText source) throws IOException {
        Matcher inPackage = PACKAGE.matcher(source.text());
        Path folder = root.resolve(inPackage.find() ? inPackage.group(1).replace('.', '/') : "");
        Files.createDirectories(folder);
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
        return Files.write(folder.resolve(fileName(source)), bytes);
    }

    /** The name that Java expects. */
    private static String fileName(SourceText source) {
        String last = source.file().substring(source.file().replace('\\', '/').lastIndexOf('/') + 1);
        Matcher types = PUBLIC_TYPE.matcher(source.text());
        List<String> names = new ArrayList<>();
        while (types.find()) {
            names.add(types.group(1) + ".java");
        }
        boolean fits = last.matches("\\w+\\.java") && (names.isEmpty() || names.contains(last));
        return fits ? last : names.stream().findFirst().orElse("Unnamed.java");
    }

    private static Map<String, byte[]> read(Path classes) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        if (Files.isDirectory(classes)) {
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                    found.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
                }
            }
        }
        return found;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
