package io.phigrad.compiler.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes derivative files atomically: all are laid beside their places first and only then moved there, so a failure
 * leaves every file that was there as it was, and no reader ever sees half a file.
 *
 * <p>A file whose text would not change is not touched, so build tools see no change either. A file that is not
 * Phigrad's own is never replaced.
 */
public final class OutputWriter {

    private record Staged(Path temporary, Path target) {}

    private final List<Staged> staged = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<Path> unchanged = new ArrayList<>();

    private final String mark;

    private OutputWriter(String mark) {
        this.mark = mark;
    }

    /** Writes the texts, in order, to the paths that they are mapped to. */
    public static Written write(Map<Path, String> texts) throws UnusableFileException {
        return write(texts, "Generated(");
    }

    /** @param mark stands in every file of Phigrad's own */
    public static Written write(Map<Path, String> texts, String mark) throws UnusableFileException {
        OutputWriter writer = new OutputWriter(mark);
        try {
            for (Map.Entry<Path, String> each : texts.entrySet()) {
                writer.stage(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Staged each : writer.staged) {
                writer.move(each);
            }
        } finally {
            writer.discardLeftovers();
        }
        return new Written(writer.written, writer.unchanged);
    }

    private void stage(Path target, byte[] bytes) throws UnusableFileException {
        try {
            if (Files.exists(target)) {
                byte[] old = Files.readAllBytes(target);
                if (Arrays.equals(old, bytes)) {
                    unchanged.add(target);
                    return;
                }
                if (!new String(old, StandardCharsets.UTF_8).contains(mark)) {
                    throw new UnusableFileException(target, "exists and was not generated; it is left as it is");
                }
            }
            Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            discardOthers(folder, target);
            Path temporary =
                    folder.resolve(prefix(target) + ProcessHandle.current().pid() + "."
                            + Thread.currentThread().getId());
            staged.add(new Staged(temporary, target));
            Files.write(temporary, bytes);
        } catch (IOException e) {
            throw new UnusableFileException(target, "cannot be written: " + Reason.of(e), e);
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Half files of runs that were killed. */
    private static void discardOthers(Path folder, Path target) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, f -> isLeftBehind(f, prefix(target)))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isLeftBehind(Path file, String prefix) {
        String name = String.valueOf(file.getFileName());
        Matcher process =
                Pattern.compile("(\\d+)\\.\\d+").matcher(name.substring(Math.min(name.length(), prefix.length())));
        return name.startsWith(prefix)
                && process.matches()
                && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
    }

    private void move(Staged each) throws UnusableFileException {
        try {
            Files.move(each.temporary, each.target, StandardCopyOption.ATOMIC_MOVE);
            written.add(each.target);
        } catch (IOException e) {
            throw new UnusableFileException(each.target, "cannot be written: " + Reason.of(e), e);
        }
    }

    private void discardLeftovers() {
        for (Staged each : staged) {
            try {
                Files.deleteIfExists(each.temporary);
            } catch (IOException e) {
                // The failure that left it behind is being reported; a stray file is the lesser evil.
                each.temporary.toFile().deleteOnExit();
            }
        }
    }
}
