package io.phigrad.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A class path as the java command reads it: entries with separators between them, {@code lib/*} for all jars of lib. */
final class ClassPath {

    private ClassPath() {}

    static List<Path> parse(String classPath) {
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .flatMap(ClassPath::expand)
                .toList();
    }

    private static Stream<Path> expand(String entry) {
        if (!entry.equals("*") && !entry.endsWith("/*") && !entry.endsWith(File.separator + "*")) {
            return Stream.of(Path.of(entry));
        }
        Path folder = Path.of(entry.substring(0, entry.length() - 1));
        File[] jars = folder.toAbsolutePath().toFile().listFiles((in, name) -> name.endsWith(".jar"));
        // A folder that is not there stays in the path, so that it is reported as missing.
        return jars == null
                ? Stream.of(folder)
                : Arrays.stream(jars).map(File::toPath).sorted(Comparator.naturalOrder());
    }
}
