package io.phigrad.compiler.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageFormatTest {

    private static final Diagnostic UNKNOWN = new Diagnostic(
            Severity.ERROR,
            "PHI0203",
            new Span("src/Model.java", 12, 9, 5),
            "no method 'gamma' is known",
            "        gamma(\"x\");",
            "mark it @Inactive");

    @Test
    void textShowsThePlaceTheLineTheTokenAndTheRemedy() {
        assertEquals("""
                src/Model.java:12:9: error PHI0203: no method 'gamma' is known
                        gamma("x");
                        ^^^^^
                help: mark it @Inactive""", MessageFormat.TEXT.render(UNKNOWN));
    }

    @Test
    void textLeavesOutWhatIsNotThere() {
        Diagnostic bare = new Diagnostic(Severity.WARNING, "PHI0001", Span.ofFile("A.java"), "empty", "", "");
        assertEquals("A.java:1:1: warning PHI0001: empty", MessageFormat.TEXT.render(bare));
    }

    @Test
    void caretsStandUnderATokenBehindTabs() {
        Diagnostic tabbed =
                new Diagnostic(Severity.ERROR, "PHI0001", new Span("A.java", 1, 4, 2), "m", "\t\tx=yz;", "");
        assertEquals("A.java:1:4: error PHI0001: m\n\t\tx=yz;\n\t\t ^^", MessageFormat.TEXT.render(tabbed));
    }

    @Test
    void caretsEndWithTheLineThoughTheTokenGoesOn() {
        Diagnostic across = new Diagnostic(Severity.ERROR, "PHI0001", new Span("A.java", 1, 3, 99), "m", "a b c ", "");
        assertEquals("A.java:1:3: error PHI0001: m\na b c\n  ^^^", MessageFormat.TEXT.render(across));
    }

    @Test
    void aPlaceBehindTheLineStillGetsACaret() {
        Diagnostic behind = new Diagnostic(Severity.ERROR, "PHI0001", new Span("A.java", 1, 9, 1), "m", "ab", "");
        assertEquals("A.java:1:9: error PHI0001: m\nab\n  ^", MessageFormat.TEXT.render(behind));
    }

    @Test
    void ofAVeryLongLineOnlyWhatIsAroundTheTokenIsShown() {
        String line = "(".repeat(500) + "x" + ")".repeat(500);
        Diagnostic deep = new Diagnostic(Severity.ERROR, "PHI0105", new Span("A.java", 1, 501, 1), "m", line, "");
        String shown = "..." + "(".repeat(80) + "x" + ")".repeat(119) + "...";
        assertEquals(
                "A.java:1:501: error PHI0105: m\n" + shown + "\n" + " ".repeat(83) + "^",
                MessageFormat.TEXT.render(deep));
    }

    @Test
    void ofAVeryLongTokenOnlyTheBeginningIsMarked() {
        Diagnostic all =
                new Diagnostic(Severity.ERROR, "PHI0001", new Span("A.java", 1, 1, 900), "m", "y".repeat(900), "");
        assertEquals(
                "A.java:1:1: error PHI0001: m\n" + "y".repeat(200) + "...\n" + "^".repeat(200),
                MessageFormat.TEXT.render(all));
    }

    @Test
    void notesStandBeforeTheRemedy() {
        Diagnostic noted = new Diagnostic(
                Severity.ERROR, "PHI0214", new Span("A.java", 1, 1, 1), "m", "", List.of("first", "second"), "h");
        assertEquals(
                "A.java:1:1: error PHI0214: m\nnote: first\nnote: second\nhelp: h", MessageFormat.TEXT.render(noted));
        String json = MessageFormat.JSON.render(noted);
        assertTrue(json.endsWith("\"notes\":[\"first\",\"second\"],\"help\":\"h\"}"), json);
    }

    @Test
    void jsonIsOneObjectOnOneLine() {
        assertEquals(
                "{\"severity\":\"error\",\"code\":\"PHI0203\",\"file\":\"src/Model.java\",\"line\":12,\"column\":9,"
                        + "\"length\":5,\"message\":\"no method 'gamma' is known\","
                        + "\"sourceLine\":\"        gamma(\\\"x\\\");\",\"help\":\"mark it @Inactive\"}",
                MessageFormat.JSON.render(UNKNOWN));
    }
}
