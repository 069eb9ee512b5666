package io.phigrad.compiler.account;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.Inspected;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Diagnostic;
import java.util.Comparator;
import java.util.List;

/**
 * The account of a project.
 *
 * @param methods those that have a derivative, in the order of the sources
 * @param problems why others have none, sorted by place
 */
public record ProjectAccount(List<MethodAccount> methods, List<Diagnostic> problems) {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column());

    public ProjectAccount {
        methods = List.copyOf(methods);
        problems = List.copyOf(problems);
    }

    public static ProjectAccount of(CompilerConfig config, List<SourceText> sources) {
        Inspected inspected = GradientCompiler.inspect(config, sources);
        List<MethodAccount> methods = inspected.methods().stream()
                .map(inspection -> MethodAccount.of(inspection, sources))
                .toList();
        return new ProjectAccount(
                methods, inspected.diagnostics().stream().sorted(BY_PLACE).toList());
    }
}
