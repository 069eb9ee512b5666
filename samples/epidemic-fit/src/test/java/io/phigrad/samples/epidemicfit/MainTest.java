package io.phigrad.samples.epidemicfit;

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
    void theDiseaseIsFoundAndDrawn(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made/for/it");
        assertEquals(0, run("--days=60", "--noise=0.002", "--out=" + made), err::toString);
        assertEquals(0.35, printed("beta +found (.*?) "), 0.01);
        assertEquals(0.1, printed("gamma +found (.*?) "), 0.005);
        assertEquals(0.001, printed("seed +found (.*?) "), 0.0002);
        assertEquals(3.5, printed("reproduction number +found (.*?) "), 0.1);
        Document svg = svg(made.resolve("epidemic-fit.svg"));
        assertEquals(60, svg.getElementsByTagName("circle").getLength(), "a day of the survey each");
        assertEquals(2, svg.getElementsByTagName("polyline").getLength(), "first guess and fit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--days=29 | [29] is not from 30 to 1000",
                "--noise=0 | [0.0] is not from 0.001 to 0.1",
                "--noise=-0.01 | [-0.01] is not from 0.001 to 0.1",
                "--noise=NaN | [NaN] is not from 0.001 to 0.1",
                "--noise=Infinity | [Infinity] is not from 0.001 to 0.1",
                "--days=long | 'long' is not an int"
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
