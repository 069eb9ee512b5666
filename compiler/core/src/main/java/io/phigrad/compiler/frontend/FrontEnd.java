package io.phigrad.compiler.frontend;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.types.ResolvedSources;
import java.util.ArrayList;
import java.util.List;

/** Reads sources: finds the marked methods, reads what they reach, refuses what is not in the subset. */
public final class FrontEnd {

    private FrontEnd() {}

    /** The marked classes of the sources without errors, and the diagnostics of all. */
    public static FrontEndResult read(CompilerConfig config, List<SourceText> sources) {
        List<SourceText> needed = UnicodeEscapes.translated(NeededSources.of(sources));
        if (needed.isEmpty()) {
            return new FrontEndResult(List.of(), List.of());
        }
        Parsed parsed = parse(config, needed);
        Findings findings = new Findings();
        Program program = new Program(parsed.files(), parsed.resolved(), findings);
        MarkedClasses classes = new MarkedClasses(program, config.floatingPoint());
        for (SourceFile file : parsed.files()) {
            if (file.mentions(NeededSources.MARK) && JavaProblems.reportSyntax(program, file)) {
                classes.add(file);
            }
        }
        program.readPending();
        program.tables().check();
        StaticArrays.check(program);
        classes.checkReached();
        List<MarkedClass> sound = classes.sound();
        return new FrontEndResult(sound, findings.sorted(parsed.files()));
    }

    private record Parsed(List<SourceFile> files, ResolvedSources resolved) {}

    /** Both compilers start cold and slowly: they run side by side. */
    private static Parsed parse(CompilerConfig config, List<SourceText> sources) {
        Resolution resolution = Resolution.start(config, sources);
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            files.add(SourceFile.parse(i, sources.get(i)));
        }
        return new Parsed(files, resolution.join(files));
    }
}
