package io.phigrad.compiler.driver;

import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.emit.NestedWrites;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.FrontEndResult;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Remark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Differentiates methods for those who want to see how, with segments and without. */
final class Inspector {
    private final CompilerConfig config;
    private final List<SourceText> sources;
    private final Checkpointing checkpointing;

    private Inspector(CompilerConfig config, List<SourceText> sources) {
        this.config = config;
        this.sources = sources;
        this.checkpointing = GradientCompiler.checkpointing(config);
    }

    private record Wanted(MarkedClass home, MarkedMethod marked) {}

    private record Seen(Optional<Inspection> inspection, List<Diagnostic> diagnostics) {
        static Seen refused(Diagnostic why) {
            return new Seen(Optional.empty(), List.of(why));
        }
    }

    static Inspected of(CompilerConfig config, List<SourceText> sources) {
        FrontEndResult read = FrontEnd.read(config, sources);
        List<Wanted> wanted = new ArrayList<>();
        read.classes().forEach(home -> home.methods().forEach(marked -> wanted.add(new Wanted(home, marked))));
        Inspector inspector = new Inspector(config, sources);
        List<Inspection> inspections = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        for (Seen seen : Cores.map(wanted, inspector::see)) {
            seen.inspection().ifPresent(inspections::add);
            diagnostics.addAll(seen.diagnostics());
        }
        return new Inspected(inspections, diagnostics);
    }

    private Seen see(Wanted wanted) {
        MarkedMethod marked = wanted.marked();
        try {
            Differentiation.Prepared ready = Differentiation.prepare(marked);
            return ready.lost().isEmpty()
                    ? see(wanted, ready)
                    : new Seen(
                            Optional.empty(),
                            ready.lost().stream()
                                    .map(loss -> GradientCompiler.lost(loss, sources))
                                    .toList());
        } catch (StackOverflowError e) {
            return Seen.refused(GradientCompiler.tooDeep(marked.method(), sources));
        } catch (IllegalStateException e) {
            return Seen.refused(GradientCompiler.fault(
                    marked.method().span(), marked.method().name(), e));
        }
    }

    private Seen see(Wanted wanted, Differentiation.Prepared ready) {
        Differentiation.Decided decided = Differentiation.decide(ready, config.segments(), checkpointing);
        Optional<Variable> nested = NestedWrites.in(Differentiation.plan(ready, decided, checkpointing));
        if (nested.isPresent()) {
            return Seen.refused(GradientCompiler.nested(ready.marked().method(), nested.get(), sources));
        }
        KernelSearch.Found found = decided.gradient();
        KernelSearch.Found plain = KernelSearch.of(ready, Optional.empty(), checkpointing, false);
        Inspection inspection = new Inspection(
                wanted.home(),
                config.segments().isPresent(),
                ready,
                found.best().candidate(),
                SegmentCode.of(ready, found),
                found.choice().trials(),
                found.choice().refusals(),
                Explainer.of(ready, found),
                Remarks.of(ready, found, checkpointing, EnumSet.allOf(Remark.Kind.class)),
                effort(ready, plain),
                effort(ready, found));
        return new Seen(Optional.of(inspection), List.of());
    }

    private Effort effort(Differentiation.Prepared ready, KernelSearch.Found found) {
        return new Effort(
                found.cost(),
                Differentiation.cost(ready, found, checkpointing),
                new ReverseRemarks(ready, found, checkpointing).stored());
    }
}
