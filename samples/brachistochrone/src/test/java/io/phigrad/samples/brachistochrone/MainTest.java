package io.phigrad.samples.brachistochrone;

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
    void theWireComesNearTheCycloidAndIsDrawn(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made/for/it");
        assertEquals(0, run("--sections=50,100", "--steps=2000", "--out=" + made), err::toString);
        double coarse = printed("  50 sections .* away from the cycloid (.*)");
        double fine = printed(" 100 sections .* away from the cycloid (.*)");
        assertTrue(coarse < 1e-3 && fine < 0.8 * coarse, out::toString);
        assertEquals(0, printed("100 sections, .* s, (.*) s more than the cycloid"), 1e-4);
        for (int sections : new int[] {50, 100}) {
            Document svg = svg(made.resolve("brachistochrone-" + sections + ".svg"));
            var lines = svg.getElementsByTagName("polyline");
            var last = lines.item(lines.getLength() - 2).getAttributes().getNamedItem("points");
            assertEquals(sections + 1, last.getNodeValue().split(" ").length, "the wire, before the cycloid");
            assertTrue(svg.getDocumentElement().getTextContent().contains("wire of " + sections + " sections"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--sections=1 | [1] is not from 2 to 10000",
                "--sections=200,-5 | [200, -5] is not from 2 to 10000",
                "--sections=, | [] is not from 2 to 10000",
                "--steps=-1 | [-1] is not from 0 to 1000000",
                "--steps=many | 'many' is not an int"
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
