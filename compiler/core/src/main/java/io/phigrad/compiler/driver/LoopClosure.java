package io.phigrad.compiler.driver;

import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LoopSolver;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Whether a number that a loop carries from round to round has a closed form, on paper.
 *
 * @param rules the formulas that close it, none if it has no closed form
 * @param folds whether the closed form is a sum or a product over the rounds
 * @param why it has none, empty if it has one
 */
public record LoopClosure(String name, List<String> rules, boolean folds, String why) {

    public LoopClosure {
        rules = List.copyOf(rules);
    }

    public boolean isClosed() {
        return why.isEmpty();
    }

    /** A number or an array that has no closed form. */
    public static LoopClosure open(String name, String why) {
        return new LoopClosure(name, List.of(), false, why);
    }

    /** Of argument {@code k} of a loop of the elevated method. */
    public static LoopClosure of(TermEnds ends, Node.Loop loop, int k) {
        Elevation elevation = ends.elevation();
        Value out = loop.outs().get(k);
        String name = out.name().isEmpty() ? "a number" : out.name();
        Optional<Expr> state = elevation.rounds(loop).state(k);
        boolean isOpaque = elevation.of(out) instanceof Symbol symbol
                && elevation.value(symbol).equals(Optional.of(out));
        if (state.isEmpty() || isOpaque) {
            return open(name, ends.ofState(loop, k));
        }
        LoopSolver.Closed closed =
                LoopSolver.onPaper(elevation.terms(), elevation.counts()).close(state.get());
        int last = closed.open().size() - 1; // outer loops come after those inside them
        if (last >= 0 && isLoop(closed.open().get(last).loop(), state.get())) {
            return open(name, why(elevation, loop, k, closed.open().get(last).why()));
        }
        List<String> rules = closed.derivation().rules().stream()
                .filter(rule -> !rule.equals("guard"))
                .distinct()
                .toList();
        return new LoopClosure(name, rules.isEmpty() ? List.of("linearity") : rules, folds(closed.term()), "");
    }

    private static boolean folds(Expr term) {
        return term instanceof Expr.Fold || term.parts().stream().anyMatch(LoopClosure::folds);
    }

    /** A reason with the names of the source for the states that it names by their places: {@code s1}, {@code s2}, ... */
    private static String why(Elevation elevation, Node.Loop loop, int k, String reason) {
        List<Integer> states = elevation.rounds(loop).states(k);
        String why = reason;
        for (int at = states.size() - 1; at >= 0; at--) {
            String name = loop.args().get(states.get(at)).name();
            why = name.isEmpty() ? why : why.replaceAll("\\bs" + (at + 1) + "\\b", Matcher.quoteReplacement(name));
        }
        return why;
    }

    /** Whether a loop that stayed is that of a state, and not one inside it. */
    private static boolean isLoop(Iterate open, Expr state) {
        return state instanceof Iterate whole
                && open.component() == whole.component()
                && open.inits().size() == whole.inits().size()
                && open.inits().get(open.component()) == whole.inits().get(whole.component());
    }

    /**
     * Why a loop stays one, in words.
     *
     * @param numbers that it carries
     */
    public static String why(List<LoopClosure> numbers) {
        Optional<LoopClosure> open = numbers.stream().filter(n -> !n.isClosed()).findFirst();
        if (open.isPresent()) {
            return open.get().name() + " has no closed form, for " + open.get().why();
        }
        return numbers.stream()
                .filter(LoopClosure::folds)
                .findFirst()
                .map(n -> "its closed form (" + String.join(", ", n.rules())
                        + ") is a sum or a product over its rounds, which is a loop all the same")
                .orElse("its closed form is not cheaper, or not as accurate");
    }

    /** In words. */
    public String text() {
        if (!isClosed()) {
            return "no closed form, for " + why;
        }
        return "closed on paper by " + String.join(", ", rules) + (folds ? ": a sum or a product over the rounds" : "");
    }
}
