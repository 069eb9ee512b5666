package io.phigrad.processor;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The part of the class path that a processor can know. */
final class ClassPath {

    private static final String ANNOTATION = "io/phigrad/Differentiable.class";

    private ClassPath() {}

    /** The jar or folder of the annotations, then the entries of the option. */
    static List<Path> of(Filer filer, String option) {
        Stream<Path> named = Arrays.stream(option.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of);
        return Stream.concat(annotations(filer).stream(), named)
                .filter(Files::exists)
                .toList();
    }

    private static Optional<Path> annotations(Filer filer) {
        try {
            return root(filer.getResource(StandardLocation.CLASS_PATH, "", ANNOTATION)
                    .toUri());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the compiler's own message about the missing annotation says it all
        }
    }

    /** {@code jar:file:/lib/x.jar!/io/phigrad/...} or {@code file:/classes/io/phigrad/...} less the class's own part. */
    static Optional<Path> root(URI classFile) {
        String text = classFile.toString();
        if (!text.endsWith(ANNOTATION)) {
            return Optional.empty();
        }
        String root = text.substring(0, text.length() - ANNOTATION.length());
        String file = root.startsWith("jar:") ? root.substring("jar:".length(), root.lastIndexOf("!/")) : root;
        return file.startsWith("file:") ? Optional.of(Path.of(URI.create(file))) : Optional.empty();
    }
}
