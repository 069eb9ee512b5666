package io.phigrad.cli;

import io.phigrad.compiler.driver.UnusableFileException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders as they are written on the command line, with globs that no shell has expanded. */
final class Globs {

    private Globs() {}

    /** @throws UnusableFileException if a glob matches nothing */
    static List<Path> expand(List<String> arguments) throws UnusableFileException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            boolean plain = !argument.matches(".*[*?{\\[].*");
            if (plain || Files.exists(Path.of(argument))) {
                files.add(Path.of(argument));
            } else {
                files.addAll(matches(argument));
            }
        }
        return files;
    }

    private static List<Path> matches(String glob) throws UnusableFileException {
        int special = glob.replaceFirst("[*?{\\[].*", "").length();
        int slash = glob.lastIndexOf('/', special);
        Path root = Path.of(slash < 0 ? "" : glob.substring(0, slash + 1));
        PathMatcher deep = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        PathMatcher flat = FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", ""));
        try (Stream<Path> below = Files.walk(root)) {
            List<Path> found = below.filter(Files::isRegularFile)
                    .filter(file -> deep.matches(file) || flat.matches(file)) // two stars stand for no folder too
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnusableFileException(root, "no file below matches " + glob);
            }
            return found;
        } catch (IOException e) {
            throw new UnusableFileException(root, "cannot be searched: " + e.getMessage(), e);
        }
    }
}
