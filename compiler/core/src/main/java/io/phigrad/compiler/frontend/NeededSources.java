package io.phigrad.compiler.frontend;

import io.phigrad.compiler.driver.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the sources that must be parsed: those that mention an annotation, and those that declare a type whose
 * name one of these mentions. Works on the text alone, so a folder of many unmarked files costs little.
 */
final class NeededSources {
    static final String MARK = "Differentiable";
    /** The other annotation. */
    private static final Pattern DERIVATIVE = Pattern.compile("@(?:io\\.phigrad\\.)?Derivative\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+([\\p{L}_$][\\p{L}\\p{N}_$]*)");

    private NeededSources() {}

    static List<SourceText> of(List<SourceText> sources) {
        Set<SourceText> needed = new HashSet<>();
        Deque<SourceText> open = new ArrayDeque<>();
        for (SourceText source : sources) {
            boolean marked = source.text().contains(MARK)
                    || DERIVATIVE.matcher(source.text()).find();
            if (marked && needed.add(source)) {
                open.add(source);
            }
        }
        if (needed.size() < sources.size() && !needed.isEmpty()) {
            Map<String, List<SourceText>> declaring = declaring(sources);
            while (!open.isEmpty()) {
                Matcher words = WORD.matcher(open.remove().text());
                while (words.find()) {
                    for (SourceText source : declaring.getOrDefault(words.group(), List.of())) {
                        if (needed.add(source)) {
                            open.add(source);
                        }
                    }
                }
            }
        }
        return sources.stream().filter(needed::contains).distinct().toList();
    }

    private static Map<String, List<SourceText>> declaring(List<SourceText> sources) {
        Map<String, List<SourceText>> declaring = new HashMap<>();
        for (SourceText source : sources) {
            Matcher types = TYPE.matcher(source.text());
            while (types.find()) {
                declaring
                        .computeIfAbsent(types.group(1), name -> new ArrayList<>())
                        .add(source);
            }
        }
        return declaring;
    }
}
