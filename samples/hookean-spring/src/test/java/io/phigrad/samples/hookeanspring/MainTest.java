package io.phigrad.samples.hookeanspring;

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
    void theNetsSettleAndAreDrawn(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made/for/it");
        assertEquals(0, run("--masses=5", "--columns=4", "--rows=3", "--every=3", "--out=" + made), err::toString);
        assertTrue(printed("chain .* largest force (.*) N") <= 1e-9);
        assertTrue(printed("curtain .* largest force (.*) N") <= 1e-9);
        assertTrue(printed("curtain .* energy +(.*) J ") < -0.1 * 9.8 * 12, "each mass has sunk by more than a metre");
        assertEquals(17, printed("curtain of 12 masses and (.*) springs"));
        for (String net : new String[] {"chain", "curtain"}) {
            Document svg = svg(made.resolve("hookean-spring-" + net + ".svg"));
            assertEquals(1, svg.getElementsByTagName("animate").getLength());
            assertEquals(2, svg.getElementsByTagName("circle").getLength(), "both ends are held");
        }
    }

    @Test
    void whereStepsEndTheForceThatIsLeftIsTold(@TempDir Path folder) {
        assertEquals(0, run("--steps=20", "--out=" + folder), err::toString);
        assertTrue(printed("curtain +step +19 .* largest force (.*) N") > 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--masses=1 | [1] is not from 2 to 1000",
                "--columns=1 | [1] is not from 2 to 200",
                "--rows=0 | [0] is not from 1 to 200",
                "--every=0 | [0] is not from 1 to 200",
                "--steps=0 | [0] is not from 1 to 10000000",
                "--rows=2.5 | '2.5' is not an int"
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
