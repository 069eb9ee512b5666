package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Readable names for bound symbols by depth, none of them the name of a free symbol or of one bound around it. */
final class BoundNames {
    private static final List<String> INDICES = List.of("i", "j", "k", "l", "m");
    private static final List<String> ROUNDS = List.of("n", "m", "r");
    private static final Set<String> RESERVED = Set.of("true", "false", "NaN", "NaNf", "Infinity", "Infinityf", "let");

    private final Map<Symbol, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>(RESERVED);

    BoundNames(Expr term) {
        for (Symbol symbol : term.free()) {
            taken.add(spelled(symbol));
        }
    }

    String of(Symbol symbol) {
        String bound = names.get(symbol);
        return bound == null ? spelled(symbol) : bound;
    }

    /** What a free symbol is written as; one that a binder was opened with, or that was met below a binder, shows it. */
    private static String spelled(Symbol symbol) {
        String name = symbol.name();
        if (symbol.level() != 0) {
            name += symbol.level() < 0 ? "'" + -symbol.level() : "#" + symbol.level();
        }
        return TermLexer.isName(name) && !RESERVED.contains(name) ? name : "`" + name + "`";
    }

    void bindIndex(Symbol index) {
        bind(index, INDICES, "i");
    }

    void bind(Iterate iterate) {
        bind(iterate.round(), ROUNDS, "n");
        for (Symbol state : iterate.states()) {
            bind(state, List.of(), "s");
        }
    }

    void release(Fold fold) {
        release(fold.index());
    }

    void release(Iterate iterate) {
        iterate.states().forEach(this::release);
        release(iterate.round());
    }

    void release(Symbol symbol) {
        String name = names.remove(symbol);
        if (name != null) {
            taken.remove(name);
        }
    }

    /** A name for a shared term. */
    String fresh(String stem) {
        return choose(List.of(), stem);
    }

    void release(String name) {
        taken.remove(name);
    }

    private void bind(Symbol symbol, List<String> preferred, String stem) {
        names.put(symbol, choose(preferred, stem));
    }

    private String choose(List<String> preferred, String stem) {
        for (String name : preferred) {
            if (taken.add(name)) {
                return name;
            }
        }
        for (int k = 1; ; k++) {
            if (taken.add(stem + k)) {
                return stem + k;
            }
        }
    }
}
