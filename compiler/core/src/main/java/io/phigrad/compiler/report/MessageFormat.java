package io.phigrad.compiler.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;

/** How diagnostics are printed. */
public enum MessageFormat {
    /** For people: the place, the cause, the source line with carets under the token, notes, and the remedy. */
    TEXT {
        @Override
        public String render(Diagnostic diagnostic) {
            StringBuilder text = new StringBuilder();
            text.append(diagnostic.span()).append(": ").append(headline(diagnostic));
            if (!diagnostic.sourceLine().isBlank()) {
                Extract extract = Extract.of(diagnostic);
                text.append('\n').append(extract.line());
                text.append('\n').append(extract.carets());
            }
            if (!diagnostic.cause().isEmpty()) {
                text.append("\ncause: ").append(diagnostic.cause());
            }
            diagnostic.notes().forEach(note -> text.append("\nnote: ").append(note));
            if (!diagnostic.help().isEmpty()) {
                text.append("\nhelp: ").append(diagnostic.help());
            }
            return text.toString();
        }

        @Override
        public String render(String kind, String message) {
            return "phigrad: " + message;
        }
    },
    /** For tools: one JSON object on one line. */
    JSON {
        @Override
        public String render(Diagnostic diagnostic) {
            JsonObject json = new JsonObject();
            json.addProperty("severity", nameOf(diagnostic.severity()));
            json.addProperty("code", diagnostic.code());
            json.addProperty("file", diagnostic.span().file());
            json.addProperty("line", diagnostic.span().line());
            json.addProperty("column", diagnostic.span().column());
            json.addProperty("length", diagnostic.span().length());
            json.addProperty("message", diagnostic.message());
            if (!diagnostic.cause().isEmpty()) {
                json.addProperty("cause", diagnostic.cause());
            }
            json.addProperty("sourceLine", diagnostic.sourceLine());
            if (!diagnostic.notes().isEmpty()) {
                JsonArray notes = new JsonArray();
                diagnostic.notes().forEach(notes::add);
                json.add("notes", notes);
            }
            json.addProperty("help", diagnostic.help());
            return json.toString();
        }

        @Override
        public String render(String kind, String message) {
            JsonObject json = new JsonObject();
            json.addProperty("severity", kind);
            json.addProperty("message", message);
            return json.toString();
        }
    };

    /** The diagnostic without a final line break. */
    public abstract String render(Diagnostic diagnostic);

    /** A message that has no place in a source file, without a final line break. */
    public abstract String render(String kind, String message);

    /** {@code error PHI0203: cause}, for doors whose host prints the place in its own way. */
    public static String headline(Diagnostic diagnostic) {
        return nameOf(diagnostic.severity()) + " " + diagnostic.code() + ": " + diagnostic.message();
    }

    private static String nameOf(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
