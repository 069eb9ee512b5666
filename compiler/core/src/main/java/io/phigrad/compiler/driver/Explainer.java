package io.phigrad.compiler.driver;

import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.compiler.soi.ArrayInlining;
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
    private final KernelSearch.Found found;
    private final List<Explanation.Section> sections = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Terms terms = new Terms();

    private Explainer(Differentiation.Prepared ready, KernelSearch.Found found) {
        this.ready = ready;
        this.found = found;
    }

    /** @param found the kernel of the gradient alone */
    static Explanation of(Differentiation.Prepared ready, KernelSearch.Found found) {
        return new Explainer(ready, found).explanation();
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
            say(loops(ready.program().main()));
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

    private static String loops(SsaMethod method) {
        int[] loops = {0};
        Nodes.walk(method.body(), node -> loops[0] += node instanceof Node.Loop ? 1 : 0);
        return loops[0] == 0
                ? "There is no loop to close."
                : "The term has no loop to close: what the method's " + loops[0] + (loops[0] == 1 ? " loop" : " loops")
                        + " make either has no term, as told below, or is no part of it.";
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
        TermEnds ends = new TermEnds(method, elevation);
        for (Symbol symbol : simpler.free()) {
            elevation.value(symbol).filter(this::isOpaque).ifPresent(value -> {
                say(symbol.name() + " has no term" + because(ends, value) + ": reverse mode goes on from there.");
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

    private static String because(TermEnds ends, Value value) {
        return ends.why(value).map(why -> " because " + why).orElse("");
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
        SegmentStory.of(ready, found).forEach(this::say);
        passages.add(new Passage.Listing(Printer.print(found.kernel())));
        section("What is emitted");
    }
}
