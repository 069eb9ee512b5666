package io.phigrad.compiler.driver;

import io.phigrad.compiler.adjoint.Checkpointing;
import io.phigrad.compiler.soi.ArrayInlining;
import io.phigrad.compiler.soi.Coarsening;
import io.phigrad.compiler.soi.PieceSegments;
import io.phigrad.compiler.soi.Settings;
import io.phigrad.phi.derive.Derivative;
import io.phigrad.phi.derive.Scatter;
import io.phigrad.phi.derive.Scatters;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.TermPrinter;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LoopSolver;
import io.phigrad.phi.loop.Rounds;
import io.phigrad.phi.loop.Solution;
import io.phigrad.phi.rewrite.Derivation;
import io.phigrad.phi.rewrite.Rewriter;
import io.phigrad.phi.rewrite.TermCost;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How one method was differentiated, for people: its structured SSA, its result as a term, what closes it, its derivative
 * before and after simplification with the rules that fired, and which segments the compiler chose and why.
 */
public final class Explanation {
    private final Differentiation.Prepared ready;
    private final Optional<Settings> coarsening;
    private final StringBuilder text = new StringBuilder();
    private final Terms terms = new Terms();

    private Explanation(Differentiation.Prepared ready, Optional<Settings> coarsening) {
        this.ready = ready;
        this.coarsening = coarsening;
    }

    static String of(Differentiation.Prepared ready, Optional<Settings> coarsening) {
        Explanation explanation = new Explanation(ready, coarsening);
        explanation.write();
        return explanation.text.toString();
    }

    private void write() {
        SsaMethod method = ready.program().main();
        line(method.name() + ", differentiated with respect to " + String.join(", ", activeNames()));
        heading("1", "The method in structured SSA");
        text.append(Printer.print(ready.program()));
        Elevation elevation = Elevation.of(method, terms);
        Expr term = elevation.of(method.body().yields().get(0));
        heading("2", "Its result as one term");
        method = readThrough(method);
        term("result", term);
        LoopSolver.Closed closed = close(elevation, term);
        differentiate(method, elevation, closed.term());
        segments();
    }

    /** The method without the arrays that one loop defines. */
    private SsaMethod readThrough(SsaMethod method) {
        SsaMethod read = method;
        List<Value> arrays = ArrayInlining.candidates(read);
        while (!arrays.isEmpty()) {
            line("  The elements of " + arrays.get(0).name() + " are computed where they are read.");
            read = ArrayInlining.of(read, arrays.get(0)).orElseThrow();
            arrays = ArrayInlining.candidates(read);
        }
        return read;
    }

    private List<String> activeNames() {
        return Differentiation.active(ready.marked()).stream()
                .map(k -> ready.program().main().params().get(k).name())
                .toList();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void heading(String number, String title) {
        line("");
        line(number + ". " + title);
    }

    private void term(String name, Expr term) {
        line("  " + name + " = " + TermPrinter.printShared(term).strip().replace("\n", "\n    "));
    }

    private LoopSolver.Closed close(Elevation elevation, Expr term) {
        LoopSolver.Closed closed = LoopSolver.onPaper(terms, elevation.counts()).close(term);
        heading("3", "Its loops in closed form");
        if (closed.derivation().steps().isEmpty() && closed.open().isEmpty()) {
            line("  There is no loop to close.");
        }
        for (Derivation.Step step : closed.derivation().steps()) {
            line("  " + step.toString().replace("\n", "\n  "));
        }
        for (Solution.Opaque open : closed.open()) {
            line("  stays a loop: " + TermPrinter.print(open.loop()));
            line("    because " + open.why());
        }
        term("result", closed.term());
        return closed;
    }

    private void differentiate(SsaMethod method, Elevation elevation, Expr term) {
        heading("4", "Its derivative");
        Expr simpler = Rewriter.simplify(terms, List.of(term), true).terms().get(0);
        List<Expr> inputs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> arrays = new ArrayList<>();
        for (int k : Differentiation.active(ready.marked())) {
            Value param = ready.program().main().params().get(k);
            if (param.type() instanceof Scalar) {
                inputs.add(elevation.of(param));
                names.add(param.name());
            } else {
                arrays.addAll(elements(param, elevation.of(param), simpler));
            }
        }
        for (Symbol symbol : simpler.free()) {
            elevation.value(symbol).filter(this::isOpaque).ifPresent(value -> {
                line("  " + symbol.name() + " has no term" + because(method, elevation, value)
                        + ": reverse mode goes on from there.");
                inputs.add(symbol);
                names.add(symbol.name());
            });
        }
        List<Expr> partials = new Derivative(terms).partials(simpler, inputs);
        partials(names, partials);
        Rewriter.Result result = Rewriter.simplify(terms, partials, true);
        heading("5", "The derivative, simplified");
        counted(result.derivation())
                .forEach((rule, times) -> line("  " + rule + (times > 1 ? " (" + times + " times)" : "")));
        arrays.forEach(this::line);
        partials(names, result.terms());
    }

    /** The derivative by what a reference holds, simplified: scatters if it is an array that only closed terms read. */
    private List<String> elements(Value param, Expr array, Expr term) {
        Optional<List<Scatter>> scatters =
                array instanceof Symbol symbol ? Scatters.of(terms, term, Set.of(symbol)) : Optional.empty();
        if (!(param.type() instanceof ArrayType) || scatters.isEmpty()) {
            line("  " + param.name() + ": the reverse sweep gathers its derivative, round by round.");
            return List.of();
        } else if (scatters.get().isEmpty()) {
            return List.of();
        }
        line("  " + param.name() + ": scatters, each for a place where the result reads it.");
        List<String> lines = new ArrayList<>(List.of("  d result / d " + param.name() + ", element by element:"));
        scatters.get().forEach(scatter -> lines.add("    " + scatter.toString().replace("\n", "\n    ")));
        return lines;
    }

    /** Whether the value is a number on the way from the parameters to the result at which terms end. */
    private boolean isOpaque(Value value) {
        return value.type().isFloating()
                && ready.activity().main().isVaried(value)
                && !ready.program().main().params().contains(value);
    }

    private static String because(SsaMethod method, Elevation elevation, Value value) {
        List<String> reasons = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop && loop.outs().contains(value)) {
                Rounds rounds = elevation.rounds(loop);
                int k = loop.outs().indexOf(value);
                boolean writes = rounds.state(k).isPresent();
                reasons.add(writes ? "a round reads memory that the method writes" : rounds.why(k));
            }
        });
        return reasons.isEmpty() ? "" : " because " + reasons.get(0);
    }

    private void partials(List<String> names, List<Expr> partials) {
        for (int k = 0; k < names.size(); k++) {
            term("d result / d " + names.get(k), partials.get(k));
        }
        if (!names.isEmpty()) {
            line(String.format(Locale.ROOT, "  cost: %.0f additions", TermCost.of(partials)));
        }
    }

    private static Map<String, Integer> counted(Derivation derivation) {
        Map<String, Integer> times = new LinkedHashMap<>();
        derivation.steps().forEach(step -> times.merge(step.rule(), 1, Integer::sum));
        return times;
    }

    private void segments() {
        heading("6", "What is emitted");
        KernelSearch.Found found = KernelSearch.of(ready, coarsening, Checkpointing.byDefault(), false);
        line(String.format(Locale.ROOT, "  reverse mode without segments costs %.0f", found.plain()));
        found.trials().forEach(trial -> line("  " + trial));
        coarsening.ifPresent(settings -> pieces(found.best().candidate(), settings));
        line(String.format(Locale.ROOT, "  the kernel costs %.0f:", found.cost()));
        text.append(Printer.print(found.kernel()));
    }

    /** What was not taken by a larger segment, region by region. */
    private void pieces(Coarsening.Candidate chosen, Settings settings) {
        List<String> verdicts = PieceSegments.verdicts(chosen.method(), chosen.activity(), settings);
        if (!verdicts.isEmpty()) {
            line("  what is left between the segments:");
            verdicts.forEach(verdict -> line("    " + verdict));
        }
    }
}
