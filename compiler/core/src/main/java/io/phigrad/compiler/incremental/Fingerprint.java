package io.phigrad.compiler.incremental;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash over everything that something depends on, taken piece by piece. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static String of(String text) {
        return new Fingerprint().text(text).hex();
    }

    /** With its length, so that two pieces are never taken for one. */
    Fingerprint text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /** A jar by its size and time, a folder by those of the files below it. */
    Fingerprint entry(Path entry) throws IOException {
        text(entry.toString());
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
                for (Path file : sorted) {
                    file(file);
                }
            }
        } else if (Files.exists(entry)) {
            file(entry);
        }
        return this;
    }

    private void file(Path file) throws IOException {
        text(file.toString());
        text(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
