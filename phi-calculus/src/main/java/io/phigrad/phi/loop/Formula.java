package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import java.util.Optional;

/** A formula of the phi-calculus (Shen et al. 2021, Fig. 5), as a rewriting of terms from left to right. */
public interface Formula {

    /** Its name in the paper: F1 to F5, C1 to C9. */
    String name();

    /** The term rewritten at its root; empty where the formula does not match or its side conditions are not seen to hold. */
    Optional<Rewriting> rewrite(Terms terms, Expr term);

    /**
     * What a formula made of a term.
     *
     * @param conditions what must hold besides, for the program to test
     */
    record Rewriting(Expr term, List<Condition> conditions) {
        public Rewriting {
            conditions = List.copyOf(conditions);
        }

        static Rewriting always(Expr term) {
            return new Rewriting(term, List.of());
        }
    }
}
