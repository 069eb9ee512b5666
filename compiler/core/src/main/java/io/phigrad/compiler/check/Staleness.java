package io.phigrad.compiler.check;

import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Whether derivative files are, byte for byte, what the compiler writes. */
final class Staleness {

    private Staleness() {}

    /** A finding for each file that is missing or differs. */
    static List<Diagnostic> of(Map<Path, String> expected) throws UnusableFileException {
        List<Diagnostic> found = new ArrayList<>();
        for (Map.Entry<Path, String> each : expected.entrySet()) {
            Path file = each.getKey();
            if (!Files.exists(file)) {
                found.add(Finding.MISSING.at(Span.ofFile(file.toString()), List.of(), List.of(), name(file)));
                continue;
            }
            byte[] bytes = read(file);
            if (!Arrays.equals(bytes, each.getValue().getBytes(StandardCharsets.UTF_8))) {
                found.add(stale(file, new String(bytes, StandardCharsets.UTF_8), each.getValue()));
            }
        }
        return found;
    }

    private static byte[] read(Path file) throws UnusableFileException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableFileException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static Diagnostic stale(Path file, String actual, String expected) {
        List<String> is = actual.lines().toList();
        List<String> wanted = expected.lines().toList();
        int line = 0;
        while (line < is.size() && line < wanted.size() && is.get(line).equals(wanted.get(line))) {
            line++;
        }
        int length = line < is.size() ? Math.max(1, is.get(line).length()) : 1;
        String what = line < wanted.size()
                ? "line " + (line + 1) + " would be \"" + wanted.get(line).strip() + "\""
                : line < is.size() ? "it would end before line " + (line + 1) : "its line ends are others";
        return Finding.STALE.at(
                new Span(file.toString(), line + 1, 1, length),
                List.of(new SourceText(file.toString(), actual)),
                List.of(),
                name(file),
                what);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
