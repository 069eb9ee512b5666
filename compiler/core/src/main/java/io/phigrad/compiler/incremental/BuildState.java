package io.phigrad.compiler.incremental;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import io.phigrad.compiler.driver.UnusableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a build left: for each source file with marked methods what its derivatives depend on, and which files they are.
 *
 * @param units by the source file
 */
record BuildState(Map<String, Unit> units) {

    BuildState {
        units = new TreeMap<>(units);
    }

    /**
     * A source file with marked methods.
     *
     * @param key hash of all that its derivatives depend on
     * @param outputs hashes of the texts of its derivative files by their paths below the output folder
     */
    record Unit(String key, Map<String, String> outputs) {
        Unit {
            outputs = new TreeMap<>(outputs);
        }
    }

    /** An empty one where there is none, or none that can be read: all is done anew then. */
    static BuildState read(Path file) {
        Map<String, Unit> units = new LinkedHashMap<>();
        try {
            String text = Files.readString(file);
            Map<String, Map<String, String>> raw =
                    new Gson().fromJson(text, new TypeToken<Map<String, Map<String, String>>>() {}.getType());
            raw.forEach((source, entries) -> {
                Map<String, String> outputs = new LinkedHashMap<>(entries);
                String key = Objects.requireNonNullElse(outputs.remove(""), "");
                units.put(source, new Unit(key, outputs));
            });
        } catch (IOException | JsonParseException | NullPointerException | ClassCastException e) {
            units.clear();
        }
        return new BuildState(units);
    }

    /** Atomically: two runs at once leave the state of one of them. */
    void write(Path file) throws UnusableFileException {
        Map<String, Map<String, String>> raw = new TreeMap<>();
        units.forEach((source, unit) -> {
            Map<String, String> entries = new TreeMap<>(unit.outputs());
            entries.put("", unit.key());
            raw.put(source, entries);
        });
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
            Files.write(temporary, new Gson().toJson(raw).getBytes(StandardCharsets.UTF_8));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UnusableFileException(file, "cannot be written: " + e.getMessage(), e);
        }
    }
}
