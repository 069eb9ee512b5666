package io.phigrad.samples.qwop;

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

/** The program as one starts it from a shell. */
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFigureLearnsToGetFartherAndIsDrawn(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made/for/it");
        assertEquals(0, run("--figures=light,heavy", "--seconds=1.2", "--out=" + made), err::toString);
        for (String figure : new String[] {"LIGHT", "HEAVY"}) {
            double before = printed(figure + " +before practice +(.*?) m in 1.2 s");
            double after = printed(figure + " +after practice +(.*?) m in 1.2 s");
            assertTrue(after > before + 0.5, out::toString);
        }
        Document svg = svg(made.resolve("qwop.svg"));
        assertEquals(4, svg.getElementsByTagName("circle").getLength(), "a head before and after practice each");
        assertTrue(svg.getDocumentElement().getTextContent().contains("LIGHT, "));
        assertTrue(svg.getDocumentElement().getTextContent().contains("HEAVY, "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--figures=, | [] is not from LIGHT to HEAVY",
                "--figures=light,huge | expected one of [LIGHT, MEDIUM, HEAVY] (case-insensitive) but was 'huge'",
                "--seconds=0 | [0.0] is not from 0.1 to 20.0",
                "--seconds=NaN | [NaN] is not from 0.1 to 20.0",
                "--seconds=Infinity | [Infinity] is not from 0.1 to 20.0",
                "--updates=0 | [0] is not from 1 to 10000"
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
        return Main.commandLine()
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
