package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.ProjectAccount;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.OutputWriter;
import io.phigrad.compiler.driver.SourceFinder;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.driver.Written;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From source files to the files of a report: what every door on a file system does. */
public final class ReportFiles {

    private ReportFiles() {}

    /** Gives an account of the files named and of those below the folders named. */
    public static ProjectAccount account(CompilerConfig config, List<Path> filesAndFolders)
            throws UnusableFileException {
        FileCompiler.requireUsable(config.classPath(), Optional.empty());
        return ProjectAccount.of(config, SourceFinder.read(filesAndFolders));
    }

    /** The same with files named from a folder on, so that a report says the same on every machine. */
    public static ProjectAccount account(CompilerConfig config, List<Path> filesAndFolders, Path base)
            throws UnusableFileException {
        FileCompiler.requireUsable(config.classPath(), Optional.empty());
        List<SourceText> sources = SourceFinder.read(filesAndFolders).stream()
                .map(source -> new SourceText(from(base, Path.of(source.file())), source.text()))
                .toList();
        return ProjectAccount.of(config, sources);
    }

    private static String from(Path base, Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path root = base.toAbsolutePath().normalize();
        return whole.startsWith(root) ? root.relativize(whole).toString().replace('\\', '/') : file.toString();
    }

    /** Writes an account to a folder, a file for each format. */
    public static Written write(ProjectAccount account, List<ReportFormat> formats, Path folder)
            throws UnusableFileException {
        FileCompiler.requireUsable(List.of(), Optional.of(folder));
        Map<Path, String> texts = new LinkedHashMap<>();
        formats.forEach(format -> texts.put(folder.resolve(format.fileName()), format.render(account)));
        return OutputWriter.write(texts, ReportFormat.MARK);
    }
}
