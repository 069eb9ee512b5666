package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.MarkedMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses marked methods of one class whose generated names are the same. */
final class GeneratedNames {

    private GeneratedNames() {}

    static void check(Findings findings, SourceFile file, List<MarkedMethod> methods) {
        Map<String, MarkedMethod> taken = new HashMap<>();
        for (MarkedMethod method : methods) {
            MarkedMethod other = null;
            for (String name : of(method.stem())) {
                MarkedMethod first = taken.putIfAbsent(name, method);
                other = other == null ? first : other;
            }
            if (other != null) {
                findings.error(
                        file,
                        method.annotation(),
                        Complaint.NAME_CLASH,
                        method.method().name(),
                        other.method().name(),
                        other.method().span().line(),
                        free(method.stem(), methods));
            }
        }
    }

    /** The names of methods, and of the holder in lower case: some file systems do not tell the cases apart. */
    private static List<String> of(String stem) {
        String holder = "class " + stem.toLowerCase(Locale.ROOT) + "gradient";
        return List.of(stem + "Gradient", stem + "ValueAndGradient", stem + "Derivative", holder);
    }

    private static String free(String stem, List<MarkedMethod> methods) {
        int number = 2;
        while (isTaken(stem + number, methods)) {
            number++;
        }
        return stem + number;
    }

    private static boolean isTaken(String stem, List<MarkedMethod> methods) {
        return methods.stream().anyMatch(method -> method.stem().equalsIgnoreCase(stem));
    }
}
