package io.phigrad.compiler.pages;

import io.phigrad.phi.expr.TermPrinter;
import io.phigrad.phi.rewrite.Laws;
import java.util.List;
import java.util.Optional;

/** What the names of rules stand for. */
final class Rules {

    private record Formula(String name, String meaning) {}

    /** Of Shen et al. 2021, Figs. 4 and 5, as they are proved here. */
    private static final List<Formula> FORMULAE = List.of(
            new Formula("F1", "phi(a, a) = a"),
            new Formula("F2", "f(phi(a, b)) = phi(f(a), f(b))"),
            new Formula("F3", "phi over not c (a, b) = phi over c (b, a)"),
            new Formula(
                    "F4",
                    "what a state is after n rounds is its next over the states after n - 1, and its init after none"),
            new Formula("F5", "a loop that does not run leaves its init: no phi need guard it"),
            new Formula("C1", "f(x, phi(a, b), y) = phi(f(x, a, y), f(x, b, y))"),
            new Formula("C2", "d phi(a, b) = phi(d a, d b): the condition is held constant"),
            new Formula("C3", "a phi within a phi under the same condition is one of its sides"),
            new Formula("C4", "phi(f(a, s), f(b, s)) = f(phi(a, b), s)"),
            new Formula("C5", "a state of a loop is the iterate of those states alone that it depends on"),
            new Formula("C6", "d' = a d + b, both invariant: d = a^n p + b (1 + a + .. + a^(n-1))"),
            new Formula("C7", "d' = a d + b[i], a invariant: d = a^n p + Sum a^i b[n-1-i]"),
            new Formula("C8", "d' = a[i] d + b[i]: d = p Product a[i] + Sum b[n-1-i] Product a[n-1-j]"),
            new Formula("C9", "d' = a d^b: d = a^(1 + b + .. + b^(n-1)) p^(b^n)"),
            new Formula("linearity", "a sum is split, and what does not depend on the round leaves it"),
            new Formula("guard", "the closed form stands where its conditions hold, the loop elsewhere"));

    private Rules() {}

    /** In one line; empty for a name that explains itself. */
    static Optional<String> meaning(String name) {
        Optional<String> formula = FORMULAE.stream()
                .filter(f -> f.name().equals(name))
                .map(Formula::meaning)
                .findFirst();
        return formula.or(() -> Laws.all().stream()
                .filter(law -> law.name().equals(name))
                .map(law -> TermPrinter.print(law.left()) + " = " + TermPrinter.print(law.right()))
                .findFirst());
    }
}
