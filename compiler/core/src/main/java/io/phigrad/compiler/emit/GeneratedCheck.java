package io.phigrad.compiler.emit;

import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.types.SourceProblem;
import io.phigrad.compiler.frontend.types.SourceResolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles derivative files in memory, together with the sources they belong to. A problem is Phigrad's fault. */
public final class GeneratedCheck {

    /** An error of Java in a derivative file; {@code line} is its text. */
    public record Problem(GeneratedFile file, int lineNumber, String line, String message) {}

    private GeneratedCheck() {}

    public static List<Problem> problems(List<Path> classPath, List<SourceText> sources, List<GeneratedFile> files) {
        List<SourceText> all = new ArrayList<>();
        files.forEach(f -> all.add(new SourceText(f.path(), f.text())));
        sources.stream().filter(s -> !isOlder(s, files)).forEach(all::add);
        var resolved = SourceResolver.resolve(classPath, all);
        List<Problem> problems = new ArrayList<>();
        for (int k = 0; k < files.size(); k++) {
            for (SourceProblem problem : resolved.file(k).problems()) {
                problems.add(problem(files.get(k), problem));
            }
        }
        return problems;
    }

    /** Whether a source is what an earlier run wrote. */
    private static boolean isOlder(SourceText source, List<GeneratedFile> files) {
        return source.text().contains("Generated(\"io.phigrad\")")
                && files.stream().anyMatch(f -> fileName(f.path()).equals(fileName(source.file())));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static Problem problem(GeneratedFile file, SourceProblem problem) {
        int offset = Math.min(problem.offset(), file.text().length());
        int start = file.text().lastIndexOf('\n', offset - 1) + 1;
        int end = file.text().indexOf('\n', offset);
        int number = (int) file.text()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        String line = file.text().substring(start, end < 0 ? file.text().length() : end);
        return new Problem(file, number, line, problem.message());
    }
}
