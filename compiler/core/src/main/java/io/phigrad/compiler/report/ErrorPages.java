package io.phigrad.compiler.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages behind the codes: what a diagnostic means, with an example and its remedy, as Markdown. */
public final class ErrorPages {

    private static final Pattern CODE = Pattern.compile("PHI\\d{4}");

    private ErrorPages() {}

    /** The page of a code in upper or lower case, {@code PHI0203}; empty if there is no such code. */
    public static Optional<String> find(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!CODE.matcher(upper).matches()) {
            return Optional.empty();
        }
        try (InputStream page = ErrorPages.class.getResourceAsStream("codes/" + upper + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
