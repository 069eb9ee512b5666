package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;

/**
 * What must hold for a closed form to be right, as a test that the program can make.
 *
 * @param why the test in words
 */
public record Condition(Expr holds, String why) {}
