package io.phigrad.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the memory formula in a derivative's Javadoc against the arrays that a holder has after its first call. */
final class WorkspaceChecks {
    private static final Pattern FORMULA =
            Pattern.compile("Workspace: (at most )?(?:none|nothing|\\{@code ([^}]*)} bytes)([^.]*)\\.( Here [^*]*)?");

    private static final Pattern MEANING = Pattern.compile("\\{@code (\\w+)} is \\{@code ([^}]*)}");
    private static final Set<String> FUNCTIONS = Set.of("min", "max", "elements", "rows");

    /** Fields that hold results or serve checks of arguments. */
    private static final Set<String> APART = Set.of("seen", "partials");

    private final GradientCalls calls;
    private final MarkedSource method;
    private final Problems problems;
    private final String derivative;

    WorkspaceChecks(GradientCalls calls, MarkedSource method, String derivative, Problems problems) {
        this.calls = calls;
        this.method = method;
        this.problems = problems;
        this.derivative = derivative;
    }

    /** What the Javadoc says for some arguments, if that is said of numbers that a caller has. */
    record Promise(long bytes, boolean bound, boolean grows) {}

    /** On the first input; loops whose bounds lie the wrong way round count against the others. */
    void check(List<Object[]> inputs) {
        Object[] input = inputs.get(0);
        Optional<Promise> promise = promise(derivative, method, input);
        if (promise.isPresent()) {
            Object holder = calls.holder();
            Object[] arguments = Arguments.copy(input);
            calls.gradient(arguments, holder);
            long bytes = bytes(holder, arguments, calls.results(holder));
            long most = Math.max(0, promise.get().bytes()) * (promise.get().grows() ? 2 : 1);
            problems.unless(
                    promise.get().grows() || promise.get().bound() ? bytes <= most : bytes == most,
                    method.stem(),
                    "a workspace of " + bytes + " bytes where the Javadoc promises " + most);
        }
    }

    static Optional<Promise> promise(String derivative, MarkedSource method, Object[] input) {
        String flat = derivative.replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
        int declared = flat.indexOf("public static void " + method.stem() + "Gradient(");
        int comment = flat.lastIndexOf("/**", declared);
        Matcher formula = FORMULA.matcher(flat.substring(comment, declared));
        if (!formula.find()) {
            throw new AssertionError(method.stem() + "Gradient does not say what memory it needs");
        }
        Map<String, String> meanings = new HashMap<>();
        Matcher meaning = MEANING.matcher(formula.group(4) == null ? "" : formula.group(4));
        while (meaning.find()) {
            meanings.put(meaning.group(1), meaning.group(2));
        }
        String bytesText = formula.group(2) == null ? "0" : SizeFormula.with(formula.group(2), meanings);
        if (formula.group(3).contains("beside") || !isOf(method.names(), bytesText)) {
            return Optional.empty();
        }
        long bytes = new SizeFormula(method.names(), input).value(bytesText);
        return Optional.of(
                new Promise(bytes, formula.group(1) != null, formula.group(3).contains("twice")));
    }

    /** Whether the formula is in what a caller has: others name what happens within a call. */
    private static boolean isOf(List<String> names, String formula) {
        return Pattern.compile("(?<![\\w$.])[\\p{L}_$][\\w$]*")
                .matcher(formula)
                .results()
                .map(MatchResult::group)
                .allMatch(word -> FUNCTIONS.contains(word) || names.contains(word));
    }

    /** The bytes of the elements of all arrays of a holder that are neither results nor the caller's. */
    static long bytes(Object holder, Object[] arguments, Object[] results) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        see(arguments, seen);
        see(results, seen);
        long bytes = 0;
        try {
            for (Field field : holder.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(holder);
                boolean isGroup = Modifier.isFinal(field.getModifiers());
                String name = field.getName().replaceAll("_+$", "");
                if (value != null && value.getClass().isArray() && !APART.contains(name)) {
                    bytes += bytes(value, isGroup, seen);
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return bytes;
    }

    private static void see(Object array, Set<Object> seen) {
        if (array instanceof Object[] rows) {
            for (Object row : rows) {
                see(row, seen);
            }
        }
        if (array != null) {
            seen.add(array);
        }
    }

    private static long bytes(Object array, boolean isGroup, Set<Object> seen) {
        Class<?> element = array.getClass().getComponentType();
        if (!seen.add(array)) {
            return 0;
        }
        int length = Array.getLength(array);
        if (element.isPrimitive()) {
            return length * size(element);
        }
        long bytes = isGroup ? 0 : 8L * length;
        for (int k = 0; k < length && element.isArray(); k++) {
            Object row = Array.get(array, k);
            bytes += row == null ? 0 : bytes(row, false, seen);
        }
        return bytes;
    }

    private static long size(Class<?> element) {
        return element == boolean.class || element == byte.class
                ? 1
                : element == short.class || element == char.class
                        ? 2
                        : element == int.class || element == float.class ? 4 : 8;
    }
}
