package io.phigrad.compiler.frontend.types;

import io.phigrad.Checkpoints;
import io.phigrad.Derivative;
import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;
import io.phigrad.Inactive;
import io.phigrad.Mode;
import io.phigrad.compiler.driver.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A temporary folder that shows the sources to the Eclipse compiler, which reads files only. It also holds the
 * runtime's class files, so that a user without the runtime on the class path is understood.
 */
final class SourceFolder implements AutoCloseable {
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "\\bpublic\\s+(?:(?:final|abstract|sealed|strictfp)\\s+)*(?:class|interface|enum|record|@interface)\\s+(\\w+)");
    private static final List<Class<?>> RUNTIME = List.of(
            Differentiable.class, Derivative.class, Inactive.class, Mode.class, FloatingPoint.class, Checkpoints.class);

    private final Path root;

    SourceFolder() {
        try {
            root = Files.createTempDirectory("phigrad");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a source into a folder of its own; the offsets of its characters stay as they are. */
    Path write(int index, SourceText source) {
        try {
            Path folder = Files.createDirectories(root.resolve("source" + index));
            Path file = folder.resolve(fileName(source));
            byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder with the annotations, and what derivatives call, as class files. */
    Path runtime() {
        try {
            Path classes = root.resolve("runtime");
            for (Class<?> type : RUNTIME) {
                String name = type.getName().replace('.', '/') + ".class";
                Path target = classes.resolve(name);
                Files.createDirectories(target.getParent());
                copyClass(type, target);
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyClass(Class<?> type, Path target) throws IOException {
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            if (bytes == null) {
                throw new IllegalStateException("no class file of " + type);
            }
            Files.copy(bytes, target);
        }
    }

    /** The name that Java expects: a public class in a file of another name would silence the flow analysis. */
    private static String fileName(SourceText source) {
        String last = source.file().substring(source.file().replace('\\', '/').lastIndexOf('/') + 1);
        Matcher types = PUBLIC_TYPE.matcher(source.text());
        String first = null;
        while (types.find()) {
            String candidate = types.group(1) + ".java";
            if (candidate.equals(last)) {
                return last;
            }
            first = first == null ? candidate : first;
        }
        if (first != null) {
            return first;
        }
        return last.matches("\\w+\\.java") ? last : "Unnamed.java";
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
