package io.phigrad.samples.hmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import picocli.CommandLine;

/** The program as one starts it from a shell. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theChainsConvergeAndAreDrawn(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made/for/it");
        assertEquals(0, run("--chains=2", "--warmup=200", "--draws=400", "--out=" + made), err::toString);
        String[] pictures = {"hmc-100x1.svg", "hmc-1000x2.svg", "hmc-800x3.svg"};
        for (int k = 0; k < pictures.length; k++) {
            Document svg = svg(made.resolve(pictures[k]));
            assertEquals(2 * (k + 1), svg.getElementsByTagName("polyline").getLength(), "a line for each chain");
            assertEquals(1, printed("coefficient " + k + " .* R-hat (.*?) "), 0.02);
            assertTrue(printed("coefficient " + k + " .* effective draws (.*)") > 200);
        }
        assertEquals(1, printed("coefficient 0 +posterior +(.*?) "), 0.3);
        assertEquals(-0.5, printed("coefficient 1 +posterior +(.*?) "), 0.3);
        assertEquals(0.25, printed("coefficient 2 +posterior +(.*?) "), 0.3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--chains=0 | [0] is not from 1 to 100",
                "--warmup=-1 | [-1] is not from 0 to 100000",
                "--draws=3 | [3] is not from 100 to 100000",
                "--seed=x | 'x' is not a long"
            })
    void aWrongOptionIsRefused(String option, String why) {
        assertEquals(2, run(option));
        String first = err.toString().lines().findFirst().orElse("");
        assertTrue(first.startsWith("Invalid value for option '" + option.split("=")[0] + "'"), first);
        assertTrue(first.endsWith(": " + why), first);
        assertFalse(err.toString().contains("\tat "), "no stack trace");
        assertEquals("", out.toString());
    }

    @Test
    void aFileIsNoFolder(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(2, run("--out=" + file));
        assertTrue(err.toString().startsWith("Invalid value for option '--out': nothing can be written there"));
        assertEquals("", out.toString());
    }

    private int run(String... options) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(options);
    }

    /** The number that was last printed where the pattern has its group. */
    private double printed(String pattern) {
        return Pattern.compile(pattern)
                .matcher(out.toString())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .reduce((before, last) -> last)
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + out));
    }

    static Document svg(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
