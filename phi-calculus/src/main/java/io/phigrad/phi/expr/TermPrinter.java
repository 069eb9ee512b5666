package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import java.util.stream.Collectors;

/** A term as text. */
final class TermPrinter {

    private TermPrinter() {}

    static String print(Expr term) {
        if (term instanceof Const c) {
            return c.number().toString();
        } else if (term instanceof Symbol s) {
            return s.name() + (s.level() == 0 ? "" : "#" + s.level());
        }
        String head = term instanceof Expr.Apply a
                ? a.op().name()
                : term instanceof Expr.Fold f ? f.kind().symbol() : term.getClass().getSimpleName();
        return head + term.parts().stream().map(TermPrinter::print).collect(Collectors.joining(", ", "(", ")"));
    }
}
