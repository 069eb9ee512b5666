package io.phigrad.compiler.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds and reads source files: the files named, and every {@code .java} file below the folders named.
 *
 * <p>All files of a folder are read, marked or not, because names of a marked method may resolve in any of them.
 * Hidden folders are passed over. A file reached twice is read once, under the name met first.
 */
public final class SourceFinder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<Path, Path> nameByIdentity = new LinkedHashMap<>();

    private SourceFinder() {}

    /** The texts, those of a folder in the order of their paths, so that no result depends on the file system. */
    public static List<SourceText> read(List<Path> filesAndFolders) throws UnusableFileException {
        SourceFinder finder = new SourceFinder();
        for (Path input : filesAndFolders) {
            finder.add(input);
        }
        return finder.texts();
    }

    private void add(Path input) throws UnusableFileException {
        if (!Files.exists(input)) {
            throw new UnusableFileException(input, "no such file or folder");
        }
        try {
            for (Path file : Files.isDirectory(input) ? sourcesBelow(input) : List.of(input)) {
                nameByIdentity.putIfAbsent(file.toRealPath(), file);
            }
        } catch (IOException e) {
            throw new UnusableFileException(input, "cannot be read: " + Reason.of(e), e);
        }
    }

    private static Collection<Path> sourcesBelow(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                boolean hidden = !each.equals(folder) && nameOf(each).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                String name = nameOf(each);
                if (name.endsWith(".java") && !name.contains("-")) { // neither package-info nor module-info
                    found.add(each);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private List<SourceText> texts() throws UnusableFileException {
        List<SourceText> texts = new ArrayList<>();
        for (Path file : nameByIdentity.values()) {
            try {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                texts.add(new SourceText(file.toString(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
            } catch (IOException e) {
                throw new UnusableFileException(file, "cannot be read: " + Reason.of(e), e);
            }
        }
        return texts;
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }
}
