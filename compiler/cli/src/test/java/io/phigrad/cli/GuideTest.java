package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.Differentiable;
import io.phigrad.compiler.driver.FileCompiler;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.optim.OptimizationData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The guide does what it says: its files are differentiated, checked, compiled and run, chapter by chapter. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../samples/README.md");
    private static final Pattern FILE = Pattern.compile("(?s)```java\n// (\\w+\\.java)\n(.*?)```");
    private static final Pattern PRINTED = Pattern.compile("(?s)```text\n(.*?)```");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyChapterDoesWhatItSays() throws IOException {
        List<String> chapters = Arrays.stream(Files.readString(GUIDE).split("\n(?=## )"))
                .filter(chapter -> FILE.matcher(chapter).find())
                .toList();
        assertTrue(chapters.size() >= 5, "only " + chapters.size());
        return chapters.stream()
                .map(chapter ->
                        DynamicTest.dynamicTest(chapter.lines().findFirst().orElseThrow(), () -> run(chapter)));
    }

    private void run(String chapter) throws Exception {
        Path sources = Files.createTempDirectory(folder, "chapter");
        List<MatchResult> files = FILE.matcher(chapter).results().toList();
        for (MatchResult file : files) {
            Files.writeString(sources.resolve(file.group(1)), file.group(2));
        }
        assertEquals("", phigrad("compile", sources.toString()));
        assertEquals("", phigrad("check", sources.toString()));
        Path classes = sources.resolve("classes");
        String libraries = place(Differentiable.class)
                + File.pathSeparator
                + place(MultivariateFunction.class)
                + File.pathSeparator
                + place(OptimizationData.class);
        List<String> arguments =
                new ArrayList<>(List.of("-d", classes.toString(), "-cp", libraries, "-Xlint:all", "-Werror"));
        try (Stream<Path> all = Files.list(sources)) {
            all.map(Path::toString).filter(f -> f.endsWith(".java")).forEach(arguments::add);
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        for (MatchResult file : files) {
            if (file.group(2).contains("void main(")) {
                String main = file.group(1).replace(".java", "");
                assertEquals(
                        PRINTED.matcher(chapter)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1),
                        printed(classes + File.pathSeparator + libraries, main));
            }
        }
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** What is said on the error stream. */
    private static String phigrad(String... arguments) {
        StringWriter err = new StringWriter();
        Phigrad.run(
                FileCompiler.ofPhigrad().compiler(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                arguments);
        return err.toString();
    }

    private static String printed(String classPath, String main) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", classPath, main)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
