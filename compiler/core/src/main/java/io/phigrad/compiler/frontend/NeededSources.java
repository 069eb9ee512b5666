package io.phigrad.compiler.frontend;

import io.phigrad.compiler.driver.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the sources that must be parsed: those that mention an annotation, and those that declare a type whose
 * name one of these mentions. Works on the text alone, so a folder of many unmarked files costs little.
 */
public final class NeededSources {
    static final String MARK = "Differentiable";
    /** The other annotation. */
    private static final Pattern DERIVATIVE = Pattern.compile("@(?:io\\.phigrad\\.)?Derivative\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+([\\p{L}_$][\\p{L}\\p{N}_$]*)");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\p{L}\\p{N}_$.\\s]+);");

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
            follow(open, needed, declaring(sources));
        }
        return sources.stream().filter(needed::contains).distinct().toList();
    }

    /** Adds the sources that declare a type whose name an open one mentions. */
    private static void follow(
            Deque<SourceText> open, Set<SourceText> needed, Map<String, List<SourceText>> declaring) {
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

    /** For each source that mentions the annotation, itself and the sources that its derivatives may depend on. */
    public static Map<SourceText, Set<SourceText>> closures(List<SourceText> sources) {
        Map<String, List<SourceText>> declaring = declaring(sources);
        Set<SourceText> handWritten = new LinkedHashSet<>();
        sources.stream().filter(s -> DERIVATIVE.matcher(s.text()).find()).forEach(handWritten::add);
        Map<SourceText, Set<SourceText>> closures = new LinkedHashMap<>();
        for (SourceText source : sources) {
            if (source.text().contains(MARK)) {
                Set<SourceText> needed = new LinkedHashSet<>(handWritten);
                needed.add(source);
                follow(new ArrayDeque<>(needed), needed, declaring);
                closures.put(source, needed);
            }
        }
        return closures;
    }

    /** The names of the types that the files of a package declare, sorted: they decide how classes are written. */
    public static Map<String, SortedSet<String>> typesByPackage(List<SourceText> sources) {
        Map<String, SortedSet<String>> types = new HashMap<>();
        for (SourceText source : sources) {
            Matcher declared = TYPE.matcher(source.text());
            while (declared.find()) {
                types.computeIfAbsent(packageOf(source), name -> new TreeSet<>())
                        .add(declared.group(1));
            }
        }
        return types;
    }

    public static String packageOf(SourceText source) {
        Matcher stated = PACKAGE.matcher(source.text());
        return stated.find() ? stated.group(1).replaceAll("\\s", "") : "";
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
