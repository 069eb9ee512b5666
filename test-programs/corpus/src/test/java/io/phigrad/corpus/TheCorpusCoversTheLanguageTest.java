package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.phigrad.corpus.SourceCompiler.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;

/** Whether everything in the language occurs in some program, and where: {@code test-programs/COVERAGE.md}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheCorpusCoversTheLanguageTest {
    private static final int LISTED = 3;

    /** Not deterministic, so it has no derivative. */
    private static final Set<String> REFUSED = Set.of("random()");

    private final Map<String, SortedSet<String>> programs = new HashMap<>();
    private final Set<String> math = new TreeSet<>();

    TheCorpusCoversTheLanguageTest() {
        scan();
    }

    @Test
    void everyConstructOccurs() {
        Set<String> missing =
                Constructs.all().filter(c -> !programs.containsKey(c)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    /** The table is rewritten by {@code -Dgoldens=update}. */
    @Test
    void theTableSaysWhere() {
        Goldens.asAsked().check(Corpus.folder("../COVERAGE.md").normalize(), table());
    }

    /** Later versions of Java add methods that the corpus cannot have. */
    @Test
    @EnabledOnJre(JRE.JAVA_17)
    void everyOverloadOfMathOccurs() {
        Set<String> missing = Arrays.stream(Math.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .map(TheCorpusCoversTheLanguageTest::signature)
                .filter(m -> !REFUSED.contains(m) && !math.contains(m))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private String table() {
        StringBuilder text = new StringBuilder("""
                # What the corpus covers

                Every construct of the language and some programs that have it. Written by
                `TheCorpusCoversTheLanguageTest` under `-Dgoldens=update`, which fails where a construct occurs in no program and, on JDK 17, where an
                overload of `Math` does not.
                """);
        Constructs.groups().forEach((group, constructs) -> {
            text.append("\n## ").append(group).append("\n\n| construct | programs |\n| --- | --- |\n");
            constructs.forEach(construct -> text.append(row(construct)));
        });
        return text.toString();
    }

    private String row(String construct) {
        Set<String> found = programs.getOrDefault(construct, new TreeSet<>());
        String some = found.stream().limit(LISTED).collect(Collectors.joining(", "));
        String more = found.size() > LISTED ? ", ..." : "";
        return "| `" + construct.replace("|", "\\|") + "` | " + some + more + " |\n";
    }

    private void scan() {
        Map<String, CorpusProgram> byClass =
                Corpus.programs().stream().collect(Collectors.toMap(CorpusProgram::className, p -> p));
        List<Source> sources = byClass.values().stream()
                .map(p -> new Source(p.className() + ".java", p.source()))
                .toList();
        JavacTask task = SourceCompiler.task(sources);
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            for (CompilationUnitTree unit : units) {
                ConstructFinder finder = new ConstructFinder(Trees.instance(task));
                finder.scan(unit, null);
                String file = unit.getSourceFile().getName().replaceAll(".*/|\\.java$", "");
                String program = byClass.get(file).toString();
                finder.found()
                        .forEach(c -> programs.computeIfAbsent(c, x -> new TreeSet<>())
                                .add(program));
                math.addAll(finder.math());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }
}
