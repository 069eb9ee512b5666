package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is generated depends on nothing but the sources and the options. The hash codes of objects and the order of
 * {@code Set.of} change from run to run, so other processes with other hash codes must write the same text.
 */
class ReproducibleTest {

    /** Here hash codes are made from addresses. */
    @Test
    void anotherProcessWritesTheSameText() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=4",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Differing.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", printed);
        assertEquals(0, process.waitFor());
    }

    /** Prints which programs' derivatives differ from what is stored of them. */
    static final class Differing {
        private Differing() {}

        public static void main(String[] args) {
            List<CorpusProgram> programs = Corpus.programs();
            System.out.print(programs.parallelStream()
                    .filter(program -> !Phigrad.compile(true, List.of(program.sourceText()))
                            .files()
                            .get(0)
                            .text()
                            .equals(Corpus.read(program.golden())))
                    .map(program -> program + "\n")
                    .collect(Collectors.joining()));
        }
    }
}
