package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.compiler.analysis.Wording;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.Optional;

/** Why segments of loops and of results begin with the numbers that they begin with. */
final class Borders {
    private final Wording wording;
    private final Definitions definitions;
    private final TermEnds ends;

    /** @param ends of the terms of the method, or of a loop in it */
    Borders(TermEnds ends) {
        this.definitions = ends.definitions();
        this.wording = ends.wording();
        this.ends = ends;
    }

    /** What a loop reads, and does not make. */
    Bounds.Input outside(Operand input) {
        String why = definitions
                .node(input)
                .map(node -> isArgument(node, input)
                        ? "the loop around" + Wording.in(node.origin()) + " hands it on from round to round"
                        : node instanceof Node.Loop
                                ? "the loop" + Wording.in(node.origin()) + " leaves it, before this one"
                                : "it is made before the loop")
                .orElse("a parameter");
        return new Bounds.Input(wording.of(input), why);
    }

    /** What ends a term. */
    Bounds.Input opaque(Value input) {
        Optional<String> why = ends.why(input);
        return new Bounds.Input(
                wording.of(input),
                why.map(reason -> "it has no term: " + reason).orElse("a parameter"));
    }

    private static boolean isArgument(Node node, Operand input) {
        return !node.outs().contains(input);
    }
}
