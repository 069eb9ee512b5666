package io.phigrad.cli;

import io.phigrad.compiler.driver.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Does work again whenever a source changes. Looks a few times a second: that works on every file system. */
final class Watch {
    private static final long PAUSE_MILLIS = 250;

    private Watch() {}

    /** Where the sources are. */
    @FunctionalInterface
    interface Places {
        List<Path> find() throws UnusableFileException;
    }

    /** Until the process is interrupted. */
    static void forEver(Places places, Runnable work) {
        Map<Path, FileTime> seen = times(places);
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                Map<Path, FileTime> now = times(places);
                if (!now.equals(seen)) {
                    work.run();
                    seen = times(places); // with what the work wrote
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<Path, FileTime> times(Places places) {
        Map<Path, FileTime> times = new TreeMap<>();
        try {
            for (Path place : places.find()) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".java")).toList()) {
                        times.put(file, Files.getLastModifiedTime(file));
                    }
                }
            }
        } catch (IOException | UnusableFileException e) {
            times.clear(); // in the middle of a change: the next look sees it
        }
        return times;
    }
}
