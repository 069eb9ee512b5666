package io.phigrad.compiler.driver;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LoopSolver;
import io.phigrad.phi.loop.Solution;
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
    public static LoopClosure of(Elevation elevation, Node.Loop loop, int k) {
        Value out = loop.outs().get(k);
        String name = out.name().isEmpty() ? "a number" : out.name();
        Optional<Expr> state = elevation.rounds(loop).state(k);
        if (state.isEmpty()) {
            String why = elevation.rounds(loop).why(k).replaceFirst("a break leaves \\S+", "a break leaves " + name);
            return open(name, why);
        } else if (elevation.of(out) instanceof Symbol symbol
                && elevation.value(symbol).equals(Optional.of(out))) {
            return open(name, "a round reads memory that the method writes");
        }
        LoopSolver.Closed closed =
                LoopSolver.onPaper(elevation.terms(), elevation.counts()).close(state.get());
        if (!closed.open().isEmpty()) {
            return open(name, why(elevation, loop, k, closed.open()));
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

    /** Why the outermost loop stays, with the names of the source for those of its term: {@code s1}, {@code s2}, ... */
    private static String why(Elevation elevation, Node.Loop loop, int k, List<Solution.Opaque> open) {
        Solution.Opaque outermost = open.get(open.size() - 1);
        List<Integer> states = elevation.rounds(loop).states(k);
        String why = outermost.why();
        boolean same = outermost.loop().inits().size() == states.size();
        for (int at = states.size() - 1; same && at >= 0; at--) {
            String name = loop.args().get(states.get(at)).name();
            why = name.isEmpty() ? why : why.replaceAll("\\bs" + (at + 1) + "\\b", Matcher.quoteReplacement(name));
        }
        return why;
    }

    /** In words. */
    public String text() {
        if (!isClosed()) {
            return "no closed form, for " + why;
        }
        return "closed on paper by " + String.join(", ", rules) + (folds ? ": a sum or a product over the rounds" : "");
    }
}
