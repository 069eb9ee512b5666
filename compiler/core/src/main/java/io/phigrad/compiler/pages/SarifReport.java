package io.phigrad.compiler.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.phigrad.compiler.account.MethodAccount;
import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.ErrorPages;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Problems and remarks in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    static String of(ProjectAccount project) {
        List<Diagnostic> all = new ArrayList<>(project.problems());
        for (MethodAccount method : project.methods()) {
            method.remarks().forEach(remark -> all.add(remark.diagnostic(method.line(remark.span()))));
        }
        List<String> codes =
                List.copyOf(new TreeSet<>(all.stream().map(Diagnostic::code).toList()));
        JsonObject driver = new JsonObject();
        driver.addProperty("name", ReportFormat.MARK);
        driver.add("rules", JsonReport.array(codes, SarifReport::rule));
        JsonObject tool = new JsonObject();
        tool.add("driver", driver);
        JsonObject run = new JsonObject();
        run.add("tool", tool);
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", JsonReport.array(all, diagnostic -> result(diagnostic, codes)));
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", runs);
        return JsonReport.print(log);
    }

    private static JsonObject rule(String code) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", code);
        Optional<String> page = ErrorPages.find(code);
        page.flatMap(text -> text.lines().findFirst())
                .ifPresent(title -> rule.add("shortDescription", message(title.replaceFirst("^#+ *", ""))));
        page.ifPresent(text -> {
            JsonObject help = message("phigrad error " + code + " says more");
            help.addProperty("markdown", text);
            rule.add("help", help);
        });
        return rule;
    }

    private static JsonObject message(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    private static JsonObject result(Diagnostic diagnostic, List<String> codes) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", diagnostic.code());
        result.addProperty("ruleIndex", codes.indexOf(diagnostic.code()));
        result.addProperty("level", level(diagnostic.severity()));
        result.add("message", message(said(diagnostic)));
        JsonObject physical = new JsonObject();
        physical.add("artifactLocation", artifact(diagnostic.span().file()));
        physical.add("region", region(diagnostic));
        JsonObject location = new JsonObject();
        location.add("physicalLocation", physical);
        JsonArray locations = new JsonArray();
        locations.add(location);
        result.add("locations", locations);
        return result;
    }

    private static String said(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.message()).append('.');
        if (!diagnostic.cause().isEmpty()) {
            text.append(" Cause: ").append(diagnostic.cause()).append('.');
        }
        diagnostic.notes().forEach(note -> text.append(" Note: ").append(note).append('.'));
        if (!diagnostic.help().isEmpty()) {
            text.append(" Help: ").append(diagnostic.help()).append('.');
        }
        return text.toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR, FAULT -> "error";
            case WARNING -> "warning";
            case REMARK -> "note";
        };
    }

    /** A file as a URI, relative where the user named it so. */
    private static JsonObject artifact(String file) {
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", uri(file.replace('\\', '/')));
        return artifact;
    }

    private static String uri(String path) {
        try {
            boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:.*");
            return absolute
                    ? new URI("file", "", (path.startsWith("/") ? "" : "/") + path, null).toASCIIString()
                    : new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** To the end of the token, or of the line where it reaches over that or is not known. */
    private static JsonObject region(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        JsonObject region = new JsonObject();
        region.addProperty("startLine", span.line());
        region.addProperty("startColumn", span.column());
        int end = span.column() + span.length();
        if (end <= diagnostic.sourceLine().length() + 1) {
            region.addProperty("endColumn", end);
        }
        return region;
    }
}
