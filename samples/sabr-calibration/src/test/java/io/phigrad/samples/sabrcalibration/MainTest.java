package io.phigrad.samples.sabrcalibration;

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
    void theModelsAreFoundAndDrawn(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made/for/it");
        assertEquals(0, run("--strikes=9", "--noise=0.001", "--out=" + made), err::toString);
        assertEquals(
                4,
                out.toString().lines().filter(line -> line.contains(" expiry ")).count());
        assertEquals(0.035, printed("alpha +found +(.*?) "), 0.001, "of the last expiry");
        assertEquals(-0.15, printed("rho +found +(.*?) "), 0.04);
        assertEquals(0.3, printed("nu +found +(.*?) "), 0.03);
        assertEquals(1, printed("quotes off by (.*?) times"), 0.7);
        Document svg = svg(made.resolve("sabr-calibration.svg"));
        assertEquals(4 * 9, svg.getElementsByTagName("circle").getLength(), "the quotes");
        assertEquals(4, svg.getElementsByTagName("polyline").getLength(), "the smiles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--strikes=3 | [3] is not from 4 to 1000",
                "--noise=0 | [0.0] is not from 0.001 to 0.05",
                "--noise=NaN | [NaN] is not from 0.001 to 0.05",
                "--noise=Infinity | [Infinity] is not from 0.001 to 0.05",
                "--noise=some | 'some' is not a double"
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
