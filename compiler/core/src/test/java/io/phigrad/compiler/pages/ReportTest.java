package io.phigrad.compiler.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.phigrad.compiler.account.LoopAccount;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Remark;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS) // the account is made once
class ReportTest {
    private static final String SOURCE = """
            import io.phigrad.Differentiable;

            final class Ring {
                record Point(double x, double y) {}

                @Differentiable(wrt = "x")
                static double after(double[] x, double rate, int steps) {
                    for (int s = 0; s < steps; s++) {
                        for (int i = 0; i < x.length; i++) {
                            x[i] += rate * Math.sin(x[(i + 1) % x.length]);
                        }
                    }
                    return x[0];
                }

                @Differentiable
                static double power(double b, int n) {
                    double p = 1;
                    for (int k = 0; k < n; k++) {
                        p *= b;
                    }
                    return p;
                }

                @Differentiable(wrt = "r")
                static double descent(double r, double[] x, double[] y, int steps) {
                    double w = 0;
                    int k = 0;
                    while (k < steps) {
                        k++;
                        double d = 0;
                        for (int i = 0; i < x.length; i++) {
                            d += 2 * x[i] * (y[i] - x[i] * w);
                        }
                        if (d < 0.001) {
                            break;
                        }
                        w += r * d;
                    }
                    return w;
                }

                @Differentiable
                static double swing(double a, double v, int n) {
                    for (int k = 0; k < n; k++) {
                        v -= 0.1 * Math.sin(a);
                        a += 0.1 * v;
                    }
                    return a;
                }

                @Differentiable(wrt = "scores")
                static double entropy(double[] scores, int label) {
                    double[] powers = new double[scores.length];
                    for (int i = 0; i < scores.length; i++) {
                        powers[i] = Math.exp(scores[i]);
                    }
                    double sum = 0;
                    for (int i = 0; i < scores.length; i++) {
                        sum += powers[i];
                    }
                    return Math.log(sum) - scores[label];
                }

                @Differentiable
                static double apart(Point a, Point b) {
                    String note = "<script>&amp;</script>";
                    return note.length() > 3 && a.x() < b.x() ? squared(a.x() - b.x()) : squared(a.y() - b.y());
                }

                private static double squared(double d) {
                    return d * d;
                }
            }
            """;

    private static final String FAULTY = """
            import io.phigrad.Differentiable;

            final class Lost {
                @Differentiable
                static double step(double x) {
                    int n = (int) x;
                    return n;
                }
            }
            """;

    private final ProjectAccount project = account();
    private final String html = ReportFormat.HTML.render(project);
    private final Document page = Jsoup.parse(html);

    private static ProjectAccount account() {
        return ProjectAccount.of(
                CompilerConfig.defaults(),
                List.of(new SourceText("p a/Ring.java", SOURCE), new SourceText("Lost.java", FAULTY)));
    }

    private Element section(MethodAccount method) {
        int index = project.methods().indexOf(method);
        return page.getElementById(HtmlPage.anchor(index));
    }

    private MethodAccount method(String name) {
        return project.methods().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMarkedMethodHasASectionWithItsSourceAndItsDerivation() {
        assertEquals(6, project.methods().size());
        for (MethodAccount method : project.methods()) {
            Element section = section(method);
            assertEquals(method.signature(), section.selectFirst("h2").text());
            String shown = section.select("pre.source")
                    .get(0)
                    .select(".code")
                    .eachText()
                    .toString();
            assertTrue(shown.contains("@Differentiable") && shown.contains("return"), shown);
            assertEquals(6, section.select("details.step").size());
        }
    }

    @Test
    void everySegmentIsInColourAndInTheLegend() {
        assertFalse(project.methods().stream().allMatch(m -> m.segments().isEmpty()));
        for (MethodAccount method : project.methods()) {
            Element section = section(method);
            for (SegmentAccount segment : method.segments()) {
                String said = segment.label() + ": " + segment.what();
                assertFalse(section.getElementsByAttributeValue("title", said).isEmpty(), said);
                assertTrue(section.select(".legend li").eachText().toString().contains(segment.what()), said);
            }
        }
    }

    @Test
    void everyRemarkIsThereWithItsThreeParts() {
        for (MethodAccount method : project.methods()) {
            String text = section(method).text();
            for (Remark remark : method.remarks()) {
                assertTrue(text.contains(remark.cost()) && text.contains(remark.cause()), remark.toString());
                assertTrue(text.contains(remark.fix()), remark.toString());
            }
        }
    }

    @Test
    void whatStaysALoopIsListedFirstOfAllWithItsReason() {
        LoopAccount loop = method("Ring.swing").openLoops().get(0);
        assertTrue(
                loop.cause().contains("a has no closed form, for it depends on other states of the loop"),
                loop.cause());
        String listed = page.selectFirst("#open-loops").text();
        assertTrue(listed.contains("Ring.swing") && listed.contains(loop.cause()), listed);
        assertTrue(html.indexOf("id=\"open-loops\"") < html.indexOf("class=\"method\""));
        assertEquals(1, page.select("#m4-L1").size());
    }

    @Test
    void whatALoopIsClosedByIsNamed() {
        LoopAccount loop = method("Ring.power").loops().get(0);
        assertTrue(loop.isClosed(), loop.closure());
        assertEquals(List.of("p: closed on paper by C6: a sum or a product over the rounds"), List.of(loop.closure()));
        assertTrue(
                section(method("Ring.descent")).select(".rule .name").eachText().contains("C6"));
    }

    @Test
    void everyPictureHasBoxesInTheirRegionsAndArrowsBetweenThem() {
        for (MethodAccount method : project.methods()) {
            Element svg = section(method).selectFirst("svg");
            assertEquals(
                    method.diagram().boxes().size(), svg.select("g.node > rect").size());
            assertEquals(
                    method.diagram().arrows().size(),
                    svg.select("g.edge > path").size());
            assertTrue(method.diagram().arrows().size() >= 2, method.name());
            assertEquals(
                    method.diagram().boxes().stream()
                            .map(b -> b.label())
                            .sorted()
                            .toList(),
                    svg.select("text").eachText().stream().sorted().toList());
        }
    }

    @Test
    void aRegionIsAroundWhatItHoldsAndAsWideAsItsName() {
        for (MethodAccount method : project.methods()) {
            GraphLayout layout = GraphLayout.of(method.diagram());
            for (int k = 0; k < layout.boxes().size(); k++) {
                GraphLayout.Placed inner = layout.boxes().get(k);
                String parent = method.diagram().boxes().get(k).parent();
                assertTrue(
                        inner.width() > method.diagram().boxes().get(k).label().length() * 7, method.name());
                for (int j = 0; j < k; j++) {
                    GraphLayout.Placed outer = layout.boxes().get(j);
                    boolean holds = method.diagram().boxes().get(j).id().equals(parent);
                    assertTrue(
                            !holds
                                    || outer.x() < inner.x()
                                            && outer.y() < inner.y()
                                            && inner.x() + inner.width() < outer.x() + outer.width()
                                            && inner.y() + inner.height() < outer.y() + outer.height(),
                            method.name());
                }
            }
        }
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() {
        assertEquals(
                0,
                page.select("script, link, img, iframe, object, embed, [src], [onclick]")
                        .size());
        assertTrue(page.select("[href]").stream().allMatch(e -> e.attr("href").startsWith("#")));
        assertFalse(page.select("style").html().matches("(?s).*(url\\(|@import).*"));
        assertFalse(html.contains("http"), "an address");
    }

    @Test
    void everyLinkLeadsSomewhereAndNoPlaceIsThereTwice() {
        assertTrue(page.select("a[href]").size() > 5);
        page.select("a[href]")
                .forEach(a -> assertTrue(page.getElementById(a.attr("href").substring(1)) != null, a.toString()));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void whatSourcesSayIsTextOfThePage() {
        assertTrue(
                section(method("Ring.apart")).selectFirst("pre.source").text().contains("\"<script>&amp;</script>\""));
    }

    @Test
    void whatWasInlinedIsShownBesideTheMethod() {
        String beside =
                section(method("Ring.apart")).select("pre.source").get(1).text();
        assertTrue(beside.contains("double squared(double d) {") && beside.contains("return d * d;"), beside);
    }

    @Test
    void methodsWithoutADerivativeAreProblems() {
        assertEquals(
                List.of("PHI0601"),
                project.problems().stream().map(d -> d.code()).toList());
        assertTrue(page.selectFirst("#problems").text().contains("PHI0601"));
    }

    @Test
    void segmentsCostLessThanReverseModeAloneWhereThereAreAny() {
        for (MethodAccount method : project.methods()) {
            assertTrue(
                    method.costs().get(2).additions() <= method.costs().get(1).additions(), method.name());
        }
        assertEquals(1, method("Ring.power").costs().get(1).stored());
        assertEquals(0, method("Ring.power").costs().get(2).stored());
    }

    @Test
    void sarifHasWhatVersionTwoOneAsksFor() {
        JsonObject log =
                JsonParser.parseString(ReportFormat.SARIF.render(project)).getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertEquals(1, log.getAsJsonArray("runs").size());
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("Phigrad", driver.get("name").getAsString());
        JsonArray rules = driver.getAsJsonArray("rules");
        JsonArray results = run.getAsJsonArray("results");
        long remarks =
                project.methods().stream().mapToLong(m -> m.remarks().size()).sum();
        assertEquals(remarks + project.problems().size(), results.size());
        for (JsonElement each : results) {
            JsonObject result = each.getAsJsonObject();
            int index = result.get("ruleIndex").getAsInt();
            assertEquals(
                    rules.get(index).getAsJsonObject().get("id").getAsString(),
                    result.get("ruleId").getAsString());
            assertTrue(List.of("note", "warning", "error")
                    .contains(result.get("level").getAsString()));
            assertFalse(
                    result.getAsJsonObject("message").get("text").getAsString().isEmpty());
            JsonObject place =
                    result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
            String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
            assertTrue(
                    List.of("Lost.java", "p a/Ring.java")
                            .contains(URI.create(uri).getPath()),
                    uri);
            assertTrue(place.getAsJsonObject("region").get("startLine").getAsInt() >= 1);
            assertTrue(place.getAsJsonObject("region").get("startColumn").getAsInt() >= 1);
            if (result.get("ruleId").getAsString().equals("PHI0601")) {
                JsonObject region = place.getAsJsonObject("region");
                assertEquals(
                        project.problems().get(0).span().length(),
                        region.get("endColumn").getAsInt()
                                - region.get("startColumn").getAsInt());
            }
        }
    }

    @Test
    void jsonHoldsAllOfTheAccount() {
        JsonObject json =
                JsonParser.parseString(ReportFormat.JSON.render(project)).getAsJsonObject();
        assertEquals(6, json.getAsJsonArray("methods").size());
        assertEquals(1, json.getAsJsonArray("problems").size());
        for (int k = 0; k < 6; k++) {
            JsonObject method = json.getAsJsonArray("methods").get(k).getAsJsonObject();
            MethodAccount account = project.methods().get(k);
            assertEquals(account.signature(), method.get("signature").getAsString());
            assertEquals(account.loops().size(), method.getAsJsonArray("loops").size());
            assertEquals(
                    account.remarks().size(), method.getAsJsonArray("remarks").size());
            assertEquals(6, method.getAsJsonArray("derivation").size());
        }
    }

    @Test
    void textSaysTheSame() {
        String text = ReportFormat.TEXT.render(project);
        for (MethodAccount method : project.methods()) {
            assertTrue(text.contains("== " + method.signature()));
            assertTrue(text.contains(method.explanation().text()));
            method.loops().forEach(loop -> assertTrue(text.contains("cause: " + loop.cause()), loop.toString()));
            method.remarks().forEach(remark -> assertTrue(text.contains(remark.cost()), remark.toString()));
        }
    }

    @Test
    void theSameSourcesGiveTheSameCharacters() {
        ProjectAccount again = account();
        for (ReportFormat format : ReportFormat.values()) {
            assertEquals(format.render(project), format.render(again));
            assertTrue(format.render(project).endsWith("\n"));
            assertTrue(format.render(project).contains(ReportFormat.MARK));
        }
    }
}
