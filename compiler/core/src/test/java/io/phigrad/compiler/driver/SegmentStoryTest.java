package io.phigrad.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.account.RefusalAccount;
import io.phigrad.compiler.pages.ReportFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What {@code explain} and the reports say of segments, held against what the kernel is made from. */
class SegmentStoryTest {
    /** A number of a round that is shorter as a whole, and is written to memory. */
    private static final String WRITTEN = """
            static double f(double[] x, double[] y, double a) {
                for (int i = 0; i < x.length; i++) {
                    double d = a * x[i];
                    y[i] = Math.sin(d) / d;
                }
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                    sum += y[i] * y[(i + 1) % y.length];
                }
                return sum;
            }
            """;

    private static final String BROKEN = """
            static double f(double[] x, double a) {
                double s = a;
                for (int i = 0; i < x.length; i++) {
                    double t = s;
                    for (int j = 0; j < 9; j++) {
                        t = t * x[i];
                        if (t > 3) {
                            break;
                        }
                    }
                    s = s + t;
                }
                return s;
            }
            """;

    /** Two numbers of a round that are used more than once. */
    private static final String SINC = """
            static double f(double[] x, double a) {
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                    double d = a * x[i];
                    double s = Math.sin(d) / d;
                    sum += s * s;
                }
                return sum;
            }
            """;

    private static final String NEWTON = """
            static double f(double a, double tolerance) {
                double s = 1;
                int k = 0;
                while (Math.abs(s * s - a) > tolerance && k < 50) {
                    s = 0.5 * (s + a / s);
                    k++;
                }
                return s;
            }
            """;

    private static CompilerConfig limit(int nodes) {
        return new CompilerConfig(List.of(), true, OptionalInt.of(nodes), Optional.empty());
    }

    private static SourceText source(String method) {
        return new SourceText(
                "Model.java", "import io.phigrad.*;\nfinal class Model {\n@Differentiable\n" + method + "}\n");
    }

    private static String explained(CompilerConfig config, String method) {
        GradientCompiler.Explained explained = GradientCompiler.explain(config, List.of(source(method)), any -> true);
        assertEquals(List.of(), explained.diagnostics());
        return explained.texts().get(0);
    }

    private static String explained(String method) {
        return explained(CompilerConfig.defaults(), method);
    }

    private static MethodAccount account(String method) {
        return ProjectAccount.of(CompilerConfig.defaults(), List.of(source(method)))
                .methods()
                .get(0);
    }

    private static void has(String text, String part) {
        assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
    }

    @Test
    void theSegmentsThatAreToldAreThoseOfTheReport() {
        for (String method : List.of(WRITTEN, BROKEN)) {
            String text = explained(method);
            List<SegmentAccount> segments = account(method).segments();
            has(text, segments.isEmpty() ? "no segments" : segments.size() + " segment");
            for (SegmentAccount segment : segments) {
                has(text, segment.label() + " " + segment.what() + ", by " + segment.by());
                segment.reasons().forEach(reason -> has(text, reason));
            }
        }
    }

    @Test
    void aSegmentIsToldWithItsPlaceItsInputsAndItsOutputAndWhyItEndsThere() {
        String text = explained(SINC);
        has(text, "  1 segment:\n    S1 the product in line 9, by a, x[i] in line 7\n");
        has(text, "      from a: a parameter\n");
        has(text, "      from x[i] in line 7: it is read from memory in line 7\n");
        has(text, "      to the product in line 9: it is added in line 9 to what a loop carries");
        has(
                text,
                "      no larger: the loop in line 6 as a segment: cannot be made, because a round reads x[i] in line 7");
        assertTrue(
                text.matches("(?s).*      cost: the gradient costs \\d+ before it, and \\d+ with it \\(the round of the"
                        + " loop in line 6 as segments\\)\n.*"),
                text);
    }

    @Test
    void aPieceAboveTheLimitEndsAtTheNumberThatIsUsedMost() {
        String text = explained(limit(5), SINC);
        has(text, "above the limit of 5 nodes, split at d");
    }

    @Test
    void aPieceThatDoesNotPayIsNotToldAsASegment() {
        String text = explained("""
                static double f(double[] x, double a) {
                    double sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        sum += a * x[i];
                    }
                    return Math.sqrt(sum) / x.length;
                }
                """);
        assertFalse(text.contains(": a segment"), text);
        has(text, "not taken: no cheaper");
    }

    @Test
    void aLoopThatCannotBeASegmentIsToldWithTheReason() {
        has(
                explained(WRITTEN),
                "the loop in line 5 as a segment: cannot be made, because a round reads x[i] in line 6, and a"
                        + " derivative goes through that memory");
    }

    @Test
    void aNumberThatHasNoTermIsToldWithTheReasonThatItHas() {
        String text = explained(BROKEN);
        assertFalse(text.contains("memory that the method writes"), text);
        has(text, "a break leaves t of the loop in line 8");
    }

    @Test
    void everyRegionOfALongMethodIsTriedOrItIsSaidThatItIsNot() {
        String loops = IntStream.range(0, 14)
                .mapToObj(k -> "for (int i = 0; i < x.length; i++) { s += Math.sin(x[i] * " + (k + 2) + "); }\n")
                .collect(Collectors.joining());
        String text = explained("static double f(double[] x) {\ndouble s = 0;\n" + loops + "return s;\n}\n");
        for (int line = 6; line < 20; line++) {
            has(text, "the loop in line " + line);
            has(text, "the round of the loop in line " + line + " as segments");
        }
    }

    @Test
    void aLimitIsTheReasonWhereItIsOne() {
        has(explained(limit(0), WRITTEN), "segments: not tried, because the limit is 0");
        has(explained(limit(3), NEWTON), "its round has 6 nodes, more than the limit of 3");
    }

    @Test
    void aCandidateThatIsNotTakenIsToldWithBothCosts() {
        String text = explained(NEWTON);
        assertTrue(text.matches("(?s).*the result as one segment: \\d+ instead of \\d+, given up: .*"), text);
        has(text, "S1 the loop in line 7, by a");
        has(text, "no larger: the result as one segment: ");
    }

    @Test
    void allFormsOfTheReportTellTheSame() {
        ProjectAccount project = ProjectAccount.of(CompilerConfig.defaults(), List.of(source(SINC)));
        MethodAccount method = project.methods().get(0);
        SegmentAccount segment = method.segments().get(0);
        String html = Jsoup.parse(ReportFormat.HTML.render(project)).text();
        String text = ReportFormat.TEXT.render(project);
        String json = ReportFormat.JSON.render(project);
        segment.reasons().forEach(reason -> {
            has(html, reason);
            has(text, reason);
        });
        for (String why :
                List.of(segment.inputs().get(1).why(), segment.outputs().get(0).why(), segment.larger())) {
            has(json, why);
        }
        assertFalse(method.refusals().isEmpty());
        for (RefusalAccount refusal : method.refusals()) {
            has(html, refusal.reason());
            has(text, refusal.what() + ": " + refusal.reason());
            has(json, refusal.reason());
        }
    }

    @Test
    void aMethodWithLoopsIsNotSaidToHaveNone() {
        has(explained(BROKEN), "The term has no loop to close: what the method's 2 loops make");
    }

    @Test
    void whatIsNotStoredIsNotToldAsStored() {
        MethodAccount method = account("""
                static double f(double[] x, double a) {
                    double sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        double d = Math.exp(a * x[i]);
                        sum += d * d * Math.sin(d);
                    }
                    return sum;
                }
                """);
        assertEquals("0", method.costs().get(2).bytes());
        assertEquals(0, method.costs().get(2).stored());
        method.remarks().forEach(remark -> assertFalse(remark.cost().contains("stored for"), remark::cost));
        method.loops().forEach(loop -> assertFalse(loop.how().contains("have stored"), loop::how));
    }
}
