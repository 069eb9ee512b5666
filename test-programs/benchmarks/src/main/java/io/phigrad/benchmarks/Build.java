package io.phigrad.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in the build that these benchmarks are of.
 *
 * @param code the jar or the folder of classes that runs
 */
record Build(Path code) {

    static Build ofThis() throws URISyntaxException {
        return new Build(Path.of(Build.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toAbsolutePath());
    }

    /** What is above {@code test-programs/benchmarks/target}. */
    Path root() {
        return code.resolve("../../../..").normalize();
    }

    /** Where JMH and what it starts leave their files. */
    Path temporary() throws IOException {
        return Files.createDirectories(code.resolveSibling("jmh"));
    }

    /** Writes a page into the folder above this module: on another JVM than that of Java 17 {@code NAME-JDK-25.md} and the like. */
    Path write(String name, String page) throws IOException {
        int version = Runtime.version().feature();
        String file = version == 17 ? name + ".md" : name + "-JDK-" + version + ".md";
        return Files.writeString(root().resolve("test-programs").resolve(file), page);
    }
}
