package io.phigrad.compiler.emit;

import io.phigrad.compiler.driver.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How classes are written in a derivative file: as short as its package allows. A class of the user's that is called
 * {@code Math} hides Java's, which is then written in full.
 */
final class ClassNames {
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+([\\p{L}_$][\\p{L}\\p{N}_$]*)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\p{L}\\p{N}_$.\\s]+);");
    /** A literal, which stays as it is, or a chain of names. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'|(?<![\\p{L}\\p{N}_$.])[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private final String home;
    private final Set<String> neighbours;
    private final Map<String, String> imports = new HashMap<>();

    private ClassNames(String home, Set<String> neighbours) {
        this.home = home.isEmpty() ? "" : home + ".";
        this.neighbours = neighbours;
        for (String imported : List.of(
                "io.phigrad.Checkpoints",
                "java.util.Arrays",
                "java.util.Objects",
                "javax.annotation.processing.Generated")) {
            imports.put(imported.substring(imported.lastIndexOf('.') + 1), imported);
        }
    }

    /** @param sources those that may declare classes of the package */
    static ClassNames of(String packageName, List<SourceText> sources) {
        Set<String> declared = new HashSet<>();
        for (SourceText source : sources) {
            Matcher stated = PACKAGE.matcher(source.text());
            String its = stated.find() ? stated.group(1).replaceAll("\\s", "") : "";
            if (its.equals(packageName)) {
                Matcher types = DECLARED.matcher(source.text());
                while (types.find()) {
                    declared.add(types.group(1));
                }
            }
        }
        return new ClassNames(packageName, declared);
    }

    /** The name of a class as the file writes it. */
    String shortName(String qualified) {
        String rest = home.isEmpty() || !qualified.startsWith(home) ? "" : qualified.substring(home.length());
        if (!rest.isEmpty() && Character.isUpperCase(rest.charAt(0)) && !isOurs(first(rest))) {
            return rest;
        }
        String lang = "java.lang.";
        String name = qualified.startsWith(lang) ? qualified.substring(lang.length()) : "";
        boolean plain = !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !neighbours.contains(first(name));
        return plain ? name : qualified;
    }

    private static String first(String name) {
        return name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
    }

    /** Whether generated text means a class of Java by this name. */
    private boolean isOurs(String name) {
        return imports.containsKey(name) || isOfJavaLang(name);
    }

    private static boolean isOfJavaLang(String name) {
        return Object.class.getResource("/java/lang/" + name + ".class") != null;
    }

    /** The text with every class in it written as the file writes it. */
    String apply(String text) {
        return TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written(found)));
    }

    private String written(MatchResult found) {
        String token = found.group();
        if (token.startsWith("\"") || token.startsWith("'") || !Character.isJavaIdentifierStart(token.charAt(0))) {
            return token;
        }
        if (token.indexOf('.') > 0 && Character.isLowerCase(token.charAt(0))) {
            return shortName(token);
        }
        String name = first(token);
        if (!neighbours.contains(name) || !isOurs(name)) {
            return token;
        }
        return imports.getOrDefault(name, "java.lang." + name) + token.substring(name.length());
    }

    /** The import statements that the text needs. */
    String imports(String body) {
        StringBuilder lines = new StringBuilder();
        imports.entrySet().stream()
                .filter(e -> !neighbours.contains(e.getKey()))
                .filter(e -> e.getKey().equals("Generated") || body.contains(e.getKey() + "."))
                .map(Map.Entry::getValue)
                .sorted()
                .forEach(name -> lines.append("import ").append(name).append(";\n"));
        return lines.toString();
    }
}
