package io.phigrad.compiler.check;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.FileCompiler;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceFinder;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.driver.UnusableFileException;
import io.phigrad.compiler.emit.ClassFiles;
import io.phigrad.compiler.frontend.DeepStack;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Checks derivative files: whether they are what the compiler writes today, and whether their numbers are right. */
public final class DerivativeCheck {
    private static final String PLAIN = "WithoutSegments";

    private final CompilerConfig config;
    private final CheckSettings settings;
    private final FileCompiler.Planned planned;
    private final List<SourceText> beside;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<CheckedMethod> methods = new ArrayList<>();
    private final Map<String, String> tests = new TreeMap<>();

    private DerivativeCheck(
            CompilerConfig config, CheckSettings settings, FileCompiler.Planned planned, List<SourceText> beside) {
        this.beside = beside;
        this.config = config;
        this.settings = settings;
        this.planned = planned;
    }

    /**
     * What a check found.
     *
     * @param methods those whose numbers were looked at, right or wrong
     * @param tests texts of test classes that certify them, by their places below a folder of tests
     * @param marked whether any source mentions the annotation
     */
    public record Outcome(
            List<Diagnostic> diagnostics, List<CheckedMethod> methods, Map<String, String> tests, boolean marked) {

        public Outcome {
            diagnostics = List.copyOf(diagnostics);
            methods = List.copyOf(methods);
            tests = Map.copyOf(tests);
        }
    }

    /**
     * Checks the derivatives of the files named and of those below the folders named. It runs the methods.
     *
     * @param output where the derivative files are: packages' folders begin there; absent, each lies beside its source
     * @throws UnusableFileException if a file, folder or class path entry is missing or cannot be used
     */
    public static Outcome of(
            CompilerConfig config, CheckSettings settings, List<Path> filesAndFolders, Optional<Path> output)
            throws UnusableFileException {
        return of(config, settings, filesAndFolders, List.of(), output);
    }

    /** @param beside files and folders with other sources, which may give inputs */
    public static Outcome of(
            CompilerConfig config,
            CheckSettings settings,
            List<Path> filesAndFolders,
            List<Path> beside,
            Optional<Path> output)
            throws UnusableFileException {
        FileCompiler.Planned planned = FileCompiler.ofPhigrad().plan(config, filesAndFolders, output);
        return of(config, settings, planned, SourceFinder.read(beside));
    }

    /** Checks derivatives, whoever made them. */
    static Outcome of(
            CompilerConfig config, CheckSettings settings, FileCompiler.Planned planned, List<SourceText> beside)
            throws UnusableFileException {
        DerivativeCheck check = new DerivativeCheck(config, settings, planned, beside);
        check.diagnostics.addAll(planned.diagnostics());
        check.diagnostics.addAll(Staleness.of(planned.texts()));
        if (!planned.files().isEmpty()) {
            DeepStack.call(check::numbers);
        }
        return new Outcome(check.diagnostics, check.methods, check.tests, planned.marked());
    }

    private boolean numbers() {
        List<SourceText> sources = sources();
        List<SourceText> all = new ArrayList<>(sources);
        all.addAll(beside);
        planned.files().forEach(file -> all.add(new SourceText(file.path(), file.text())));
        for (GeneratedFile file :
                GradientCompiler.compile(config.withoutCoarsening(), sources).files()) {
            all.add(plain(file));
        }
        try (LoadedClasses loader =
                new LoadedClasses(ClassFiles.compile(config.classPath(), all), config.classPath())) {
            Set<String> sound = new HashSet<>();
            planned.files().forEach(file -> sound.add(file.path()));
            for (MarkedClass home : FrontEnd.read(config, sources).classes()) {
                if (sound.contains(path(home))) {
                    check(home, loader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** The sources without what an earlier run wrote among them. */
    private List<SourceText> sources() {
        Set<String> generated = new HashSet<>();
        planned.files().forEach(file -> generated.add(simple(file.path())));
        return planned.sources().stream()
                .filter(s -> !(s.text().contains("Generated(\"io.phigrad\")") && generated.contains(simple(s.file()))))
                .toList();
    }

    private static String simple(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** The derivative without segments, under a name of its own. */
    private static SourceText plain(GeneratedFile file) {
        String name = simple(file.path()).replaceFirst("\\.java$", "");
        return new SourceText(
                file.path().replaceFirst("\\.java$", PLAIN + ".java"),
                file.text().replaceAll("\\b" + name + "\\b", name + PLAIN));
    }

    private static String path(MarkedClass home) {
        String folder = home.packageName().isEmpty() ? "" : home.packageName().replace('.', '/') + "/";
        return folder + CertifyingTest.derivatives(home) + ".java";
    }

    private void check(MarkedClass home, LoadedClasses loader) {
        CertifyingTest test = new CertifyingTest(home);
        for (MarkedMethod marked : home.methods()) {
            try {
                check(home, marked, loader, test);
            } catch (Uncheckable e) {
                tell(e.isOfInputs() ? Finding.BAD_INPUTS : Finding.NO_INPUT, marked, e.why());
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                tell(Finding.NO_INPUT, marked, e.toString());
            }
        }
        if (!test.isEmpty()) {
            tests.put(test.path(), test.text());
        }
    }

    private void check(MarkedClass home, MarkedMethod marked, LoadedClasses loader, CertifyingTest test)
            throws Throwable {
        String inPackage = home.packageName().isEmpty() ? "" : home.packageName() + ".";
        String derivatives = inPackage + CertifyingTest.derivatives(home);
        Calls calls = Calls.of(loader, marked, derivatives);
        SsaRun ssa = new SsaRun(marked, loader);
        Inputs inputs = Inputs.of(loader, home, marked, arguments -> trial(calls, ssa, arguments), settings);
        if (inputs.arguments().isEmpty()) {
            tell(Finding.NO_INPUT, marked, inputs.why());
            return;
        }
        Calls plain = Calls.of(loader, marked, derivatives + PLAIN);
        MethodCheck method = new MethodCheck(marked, planned.sources(), calls, plain, ssa);
        int number = 1;
        for (Object[] arguments : inputs.arguments()) {
            method.check(arguments);
            test.add(marked, calls, arguments, number++);
        }
        CheckedMethod result =
                method.result(home.className() + "." + marked.method().name());
        methods.add(result);
        diagnostics.addAll(result.diagnostics());
    }

    /** The interpreter runs it first: it has a limit where Java has none. */
    private static double trial(Calls calls, SsaRun ssa, Object[] arguments) throws Throwable {
        ssa.tryOn(arguments);
        return calls.value(Values.copy(arguments));
    }

    private void tell(Finding finding, MarkedMethod marked, String why) {
        diagnostics.add(finding.at(
                marked.method().span(),
                planned.sources(),
                List.of(),
                marked.method().name(),
                why));
    }
}
