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

/** Tells how one method was differentiated, section by section. */
final class Explainer {
    private final Differentiation.Prepared ready;
    private final Optional<Settings> coarsening;
    private final KernelSearch.Found found;
    private final List<Explanation.Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Terms terms = new Terms();

    private Explainer(Differentiation.Prepared ready, Optional<Settings> coarsening, KernelSearch.Found found) {
        this.ready = ready;
        this.coarsening = coarsening;
        this.found = found;
    }

    static Explanation of(Differentiation.Prepared ready, Optional<Settings> coarsening) {
        return of(ready, coarsening, KernelSearch.of(ready, coarsening, Checkpointing.byDefault(), false));
    }

    /** @param found the kernel of the gradient alone */
    static Explanation of(Differentiation.Prepared ready, Optional<Settings> coarsening, KernelSearch.Found found) {
        return new Explainer(ready, coarsening, found).explanation();
    }

    private Explanation explanation() {
        SsaMethod method = ready.program().main();
        passages.add(new Passage.Listing(Printer.print(ready.program())));
        section("The method in structured SSA");
        Elevation elevation = Elevation.of(method, terms);
        Expr term = elevation.of(method.body().yields().get(0));
        sayReadThrough(method);
        term("result", term);
        section("Its result as one term");
        LoopSolver.Closed closed = close(elevation, term);
        differentiate(method, elevation, closed.term());
        segments();
        return new Explanation(method.name(), activeNames(), sections);
    }

    /** What was told since the last one becomes a section. */
    private void section(String title) {
        sections.add(new Explanation.Section(sections.size() + 1, title, passages));
        passages.clear();
    }

    /** Tells of the arrays that one loop defines. */
    private void sayReadThrough(SsaMethod method) {
        SsaMethod read = method;
        List<Value> arrays = ArrayInlining.candidates(read);
        while (!arrays.isEmpty()) {
            say("The elements of " + arrays.get(0).name() + " are computed where they are read.");
            read = ArrayInlining.of(read, arrays.get(0)).orElseThrow();
            arrays = ArrayInlining.candidates(read);
        }
    }

    private List<String> activeNames() {
        return Differentiation.active(ready.marked()).stream()
                .map(k -> ready.program().main().params().get(k).name())
                .toList();
    }

    private void say(String sentence) {
        passages.add(new Passage.Sentence(sentence));
    }

    private void term(String name, Expr term) {
        passages.add(new Passage.Equation(name, TermPrinter.printShared(term).strip()));
    }

    private LoopSolver.Closed close(Elevation elevation, Expr term) {
        LoopSolver.Closed closed = LoopSolver.onPaper(terms, elevation.counts()).close(term);
        if (closed.derivation().steps().isEmpty() && closed.open().isEmpty()) {
            say("There is no loop to close.");
        }
        for (Derivation.Step step : closed.derivation().steps()) {
            passages.add(new Passage.Step(
                    step.rule(), step.before().toString(), step.after().toString(), step.conditions()));
        }
        for (Solution.Opaque open : closed.open()) {
            passages.add(new Passage.Open(TermPrinter.print(open.loop()), open.why()));
        }
        term("result", closed.term());
        section("Its loops in closed form");
        return closed;
    }

    private void differentiate(SsaMethod method, Elevation elevation, Expr term) {
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
                say(symbol.name() + " has no term" + because(method, elevation, value)
                        + ": reverse mode goes on from there.");
                inputs.add(symbol);
                names.add(symbol.name());
            });
        }
        List<Expr> partials = new Derivative(terms).partials(simpler, inputs);
        partials(names, partials);
        section("Its derivative");
        Rewriter.Result result = Rewriter.simplify(terms, partials, true);
        counted(result.derivation()).forEach((rule, times) -> passages.add(new Passage.Fired(rule, times)));
        arrays.forEach(line -> passages.add(new Passage.Listing(line + "\n")));
        partials(names, result.terms());
        section("The derivative, simplified");
    }

    /** The derivative by what a reference holds, simplified: scatters if it is an array that only closed terms read. */
    private List<String> elements(Value param, Expr array, Expr term) {
        Optional<List<Scatter>> scatters =
                array instanceof Symbol symbol ? Scatters.of(terms, term, Set.of(symbol)) : Optional.empty();
        if (!(param.type() instanceof ArrayType) || scatters.isEmpty()) {
            say(param.name() + ": the reverse sweep gathers its derivative, round by round.");
            return List.of();
        } else if (scatters.get().isEmpty()) {
            return List.of();
        }
        say(param.name() + ": scatters, each for a place where the result reads it.");
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
            say(String.format(Locale.ROOT, "cost: %.0f additions", TermCost.of(partials)));
        }
    }

    private static Map<String, Integer> counted(Derivation derivation) {
        Map<String, Integer> times = new LinkedHashMap<>();
        derivation.steps().forEach(step -> times.merge(step.rule(), 1, Integer::sum));
        return times;
    }

    private void segments() {
        say(String.format(Locale.ROOT, "reverse mode without segments costs %.0f", found.plain()));
        found.trials().forEach(trial -> say(trial.toString()));
        coarsening.ifPresent(settings -> pieces(found.best().candidate(), settings));
        say(String.format(Locale.ROOT, "the kernel costs %.0f:", found.cost()));
        passages.add(new Passage.Listing(Printer.print(found.kernel())));
        section("What is emitted");
    }

    /** What was not taken by a larger segment, region by region. */
    private void pieces(Coarsening.Candidate chosen, Settings settings) {
        List<String> verdicts = PieceSegments.verdicts(chosen.method(), chosen.activity(), settings);
        if (!verdicts.isEmpty()) {
            say("what is left between the segments:");
            verdicts.forEach(verdict -> say("  " + verdict));
        }
    }
}
