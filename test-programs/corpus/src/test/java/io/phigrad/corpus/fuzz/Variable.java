package io.phigrad.corpus.fuzz;

/**
 * A parameter or a local variable.
 *
 * @param assignable whether statements may change it; counters are left alone
 * @param passive whether it never depends on an active parameter
 * @param extent of an array; of a counter, that of the arrays whose index it may be
 */
record Variable(String name, Type type, boolean assignable, boolean passive, Extent extent) {

    Expr expr() {
        return Expr.name(type, name);
    }
}
