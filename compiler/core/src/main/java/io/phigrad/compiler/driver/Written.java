package io.phigrad.compiler.driver;

import java.nio.file.Path;
import java.util.List;

/** The derivative files that were written, and those that already had the right text. */
public record Written(List<Path> changed, List<Path> unchanged) {

    public Written {
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }
}
