package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.FileCompiler;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    static final String SOURCE = """
            import io.phigrad.Differentiable;

            final class Swing {
                @Differentiable
                static double end(double a, double v, int n) {
                    for (int k = 0; k < n; k++) {
                        v -= 0.1 * Math.sin(a);
                        a += 0.1 * v;
                    }
                    return a;
                }

                @Differentiable
                static double power(double b, int n) {
                    double p = 1;
                    for (int k = 0; k < n; k++) {
                        p *= b;
                    }
                    return p;
                }
            }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeSource() throws IOException {
        Files.writeString(folder.resolve("Swing.java"), SOURCE);
    }

    private int phigrad(String... arguments) {
        return Phigrad.run(FileCompiler.ofPhigrad().compiler(), new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String source() {
        return folder.resolve("Swing.java").toString();
    }

    private Path report() {
        return folder.resolve("report");
    }

    @Test
    void aPageIsWrittenIfNothingElseIsAskedFor() throws IOException {
        assertEquals(ExitCode.DONE, phigrad("report", "-o", report().toString(), source()), err.toString());
        assertEquals("wrote " + report().resolve("index.html") + System.lineSeparator(), out.toString());
        assertEquals("", err.toString());
        String page = Files.readString(report().resolve("index.html"));
        assertEquals(
                List.of("Swing.end(double a, double v, int n)", "Swing.power(double b, int n)"),
                Jsoup.parse(page).select("section.method > h2").eachText());
    }

    @Test
    void eachFormatHasItsFileAndAnotherRunKeepsThem() throws IOException {
        String[] arguments = {"report", "-o", report().toString(), "--format=json,sarif,text", source()};
        assertEquals(ExitCode.DONE, phigrad(arguments), err.toString());
        assertEquals(ExitCode.DONE, phigrad(arguments), err.toString());
        for (String name : List.of("report.json", "report.sarif", "report.txt")) {
            assertTrue(Files.size(report().resolve(name)) > 0, name);
            assertTrue(out.toString().contains("kept " + report().resolve(name)), name);
        }
        assertFalse(Files.exists(report().resolve("index.html")));
    }

    @Test
    void anErrorIsSaidAndReported() throws IOException {
        Files.writeString(folder.resolve("Swing.java"), SOURCE.replace("p *= b;", "p *= (int) b;"));
        assertEquals(ExitCode.SOURCE, phigrad("report", "-o", report().toString(), source()));
        assertTrue(err.toString().contains("error PHI0"), err.toString());
        String page = Files.readString(report().resolve("index.html"));
        assertTrue(Jsoup.parse(page).select("#problems .problem").text().contains("error PHI0"), page);
    }

    @Test
    void aFileOfTheUsersIsNeverWrittenOver() throws IOException {
        Files.createDirectories(report());
        Files.writeString(report().resolve("index.html"), "<p>mine");
        assertEquals(ExitCode.USAGE, phigrad("report", "-o", report().toString(), source()));
        assertEquals("<p>mine", Files.readString(report().resolve("index.html")));
    }

    @Test
    void wrongOptionsAreUsage() {
        assertEquals(ExitCode.USAGE, phigrad("report", source()));
        assertEquals(ExitCode.USAGE, phigrad("report", "-o", report().toString(), "--format=pdf", source()));
        assertTrue(err.toString().contains("expected html or json or sarif or text but was 'pdf'"), err.toString());
        assertEquals(ExitCode.USAGE, phigrad("report", "-o", report().toString(), folder + "/none.java"));
    }

    @Test
    void sourcesWithoutMarksGiveAnEmptyReportAndARemark() throws IOException {
        Files.writeString(folder.resolve("Swing.java"), "final class Swing {}");
        assertEquals(ExitCode.DONE, phigrad("report", "-o", report().toString(), folder.toString()));
        assertTrue(err.toString().contains("no method is marked"), err.toString());
        assertTrue(Files.exists(report().resolve("index.html")));
    }
}
