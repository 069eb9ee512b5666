package io.phigrad.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the corpus. */
final class Corpus {

    private Corpus() {}

    static List<CorpusProgram> programs() {
        return folders(folder("programs")).stream()
                .flatMap(group -> folders(group).stream())
                .map(Corpus::program)
                .toList();
    }

    /** A folder of this module, wherever the tests were started from. */
    static Path folder(String name) {
        return Path.of(System.getProperty("basedir", "")).resolve(name).toAbsolutePath();
    }

    static List<Path> folders(Path parent) {
        return list(parent).stream().filter(Files::isDirectory).toList();
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusProgram program(Path folder) {
        String group = folder.getParent().getFileName().toString();
        String name = folder.getFileName().toString();
        String stem = new CorpusProgram(folder, group, name, "", "").className();
        return new CorpusProgram(
                folder, group, name, read(folder.resolve(stem + ".java")), read(folder.resolve(stem + "Inputs.java")));
    }
}
