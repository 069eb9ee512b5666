package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import java.util.List;

/**
 * One round of a loop as terms over its arguments.
 *
 * @param args the entry phis, numbers, references and memory alike
 * @param inits what they start as
 * @param proceed whether the round begins at all
 * @param stop whether the loop is left after it
 * @param nexts what the arguments become
 */
record Round(List<Symbol> args, List<Expr> inits, Expr proceed, Expr stop, List<Expr> nexts) {
    Round {
        args = List.copyOf(args);
        inits = List.copyOf(inits);
        nexts = List.copyOf(nexts);
    }
}
