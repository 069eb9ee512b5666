package io.phigrad.phi.rewrite;

import static io.phigrad.phi.rewrite.Law.Condition.A_NOT_NEGATIVE;
import static io.phigrad.phi.rewrite.Law.Strength.ALWAYS;
import static io.phigrad.phi.rewrite.Law.Strength.ON_REALS;
import static io.phigrad.phi.rewrite.Law.law;

import java.util.List;

/**
 * The laws of simplification, a line each. Rules for rules: the right side is never dearer than the left; no law only
 * swaps operands; everything is correct with all laws off. Formulae of the phi-calculus carry their numbers (Shen et al.
 * 2021, Figs. 4 and 5). A test samples every law.
 */
public final class Laws {

    private Laws() {}

    /** In the order in which they are tried. */
    public static List<Law> all() {
        return TABLE;
    }

    /** The slope of softplus in the stable form that {@code log(1 + exp(a))} has under RELAXED. */
    private static final String SIGMOID =
            "(inactive(a) < 0.0 ? exp(-abs(inactive(a))) : 1.0) / (1.0 + exp(-abs(inactive(a))))";

    // spotless:off
    private static final List<Law> TABLE = List.of(
            // Neutral elements and signs
            law("mul-one", "a * 1.0", "a", ALWAYS),
            law("div-one", "a / 1.0", "a", ALWAYS),
            law("sub-zero", "a - 0.0", "a", ALWAYS),
            law("add-minus-zero", "a + -0.0", "a", ALWAYS),
            law("mul-minus-one", "a * -1.0", "-a", ALWAYS),
            law("div-minus-one", "a / -1.0", "-a", ALWAYS),
            law("neg-neg", "-(-a)", "a", ALWAYS),
            law("neg-mul", "-a * b", "-(a * b)", ALWAYS),
            law("neg-div", "-a / b", "-(a / b)", ALWAYS),
            law("div-neg", "a / -b", "-(a / b)", ALWAYS),
            law("add-neg", "a + -b", "a - b", ALWAYS),
            law("sub-neg", "a - -b", "a + b", ALWAYS),
            law("double", "a + a", "2.0 * a", ALWAYS),
            law("add-zero", "a + 0.0", "a", ON_REALS),
            law("zero-sub", "0.0 - a", "-a", ON_REALS),
            law("mul-zero", "a * 0.0", "0.0", ON_REALS),
            law("zero-div", "0.0 / a", "0.0", ON_REALS),
            law("sub-self", "a - a", "0.0", ON_REALS),
            law("neg-sub", "-(a - b)", "b - a", ON_REALS),

            // Common factors and cancellation
            law("div-self", "a / a", "1.0", ON_REALS),
            law("cancel-product", "a * s / s", "a", ON_REALS),
            law("cancel-quotient", "s * (a / s)", "a", ON_REALS),
            law("cancel-square", "a / (a * b)", "1.0 / b", ON_REALS),
            law("mul-reciprocal", "a * (1.0 / b)", "a / b", ON_REALS),
            law("factor", "a * s + b * s", "(a + b) * s", ON_REALS),
            law("factor-sub", "a * s - b * s", "(a - b) * s", ON_REALS),
            law("factor-one", "s + a * s", "(1.0 + a) * s", ON_REALS),
            law("divide-once", "a / s + b / s", "(a + b) / s", ON_REALS),
            law("divide-once-sub", "a / s - b / s", "(a - b) / s", ON_REALS),

            // Powers and roots
            law("pow-zero", "pow(a, 0.0)", "1.0", ALWAYS),
            law("pow-one", "pow(a, 1.0)", "a", ALWAYS),
            law("pow-two", "pow(a, 2.0)", "a * a", ON_REALS),
            law("pow-three", "pow(a, 3.0)", "a * a * a", ON_REALS),
            law("pow-minus-one", "pow(a, -1.0)", "1.0 / a", ON_REALS),
            law("pow-half", "pow(a, 0.5)", "sqrt(a)", ON_REALS),
            law("root-square", "sqrt(a) * sqrt(a)", "a", ON_REALS, A_NOT_NEGATIVE),
            law("square-root", "sqrt(a * a)", "abs(a)", ON_REALS),
            law("div-root", "a / sqrt(a)", "sqrt(a)", ON_REALS, A_NOT_NEGATIVE),
            law("abs-neg", "abs(-a)", "abs(a)", ALWAYS),
            law("abs-abs", "abs(abs(a))", "abs(a)", ALWAYS),

            // Exponentials and circular functions
            law("log-exp", "log(exp(a))", "a", ON_REALS),
            law("exp-log", "exp(log(a))", "a", ON_REALS, A_NOT_NEGATIVE),
            law("sin-neg", "sin(-a)", "-sin(a)", ON_REALS),
            law("cos-neg", "cos(-a)", "cos(a)", ON_REALS),
            law("circle", "sin(a) * sin(a) + cos(a) * cos(a)", "1.0", ON_REALS),
            law("sigmoid-cancel", SIGMOID + " * (1.0 + exp(a))", "exp(a)", ON_REALS),

            // Guards of the domain
            law("in-domain", "a >= 0.0 ? b / abs(a) : n", "b / abs(a)", ALWAYS, A_NOT_NEGATIVE),

            // Truth values
            law("not-not", "!(!c)", "c", ALWAYS),
            law("and-true", "c & true", "c", ALWAYS),
            law("or-false", "c | false", "c", ALWAYS),

            // Phis
            law("F1", "phi(c; a, a)", "a", ALWAYS),
            law("phi-true", "phi(true; a, b)", "a", ALWAYS),
            law("phi-false", "phi(false; a, b)", "b", ALWAYS),
            law("F3", "phi(!c; a, b)", "phi(c; b, a)", ALWAYS),
            law("C3-then", "phi(c; phi(c; a, b), s)", "phi(c; a, s)", ALWAYS),
            law("C3-else", "phi(c; a, phi(c; b, s))", "phi(c; a, s)", ALWAYS),
            law("C4-add", "phi(c; a + s, b + s)", "phi(c; a, b) + s", ALWAYS),
            law("C4-sub", "phi(c; a - s, b - s)", "phi(c; a, b) - s", ALWAYS),
            law("C4-mul", "phi(c; a * s, b * s)", "phi(c; a, b) * s", ALWAYS),
            law("C4-div", "phi(c; a / s, b / s)", "phi(c; a, b) / s", ALWAYS),
            law("C4-neg", "phi(c; -a, -b)", "-phi(c; a, b)", ALWAYS),
            law("C4-exp", "phi(c; exp(a), exp(b))", "exp(phi(c; a, b))", ALWAYS),
            law("C4-log", "phi(c; log(a), log(b))", "log(phi(c; a, b))", ALWAYS),
            law("C1-add", "phi(c; a, b) + phi(c; s, t)", "phi(c; a + s, b + t)", ALWAYS),
            law("C1-mul", "phi(c; a, b) * phi(c; s, t)", "phi(c; a * s, b * t)", ALWAYS),
            law("C1-cancel-then", "phi(c; a / s, b) * s", "phi(c; a, b * s)", ON_REALS),
            law("C1-cancel-else", "phi(c; a, b / s) * s", "phi(c; a * s, b)", ON_REALS),
            law(
                    "C1-cancel-sigmoid-then",
                    "phi(c; " + SIGMOID + ", b) * (1.0 + exp(a))",
                    "phi(c; exp(a), b * (1.0 + exp(a)))",
                    ON_REALS),
            law(
                    "C1-cancel-sigmoid-else",
                    "phi(c; b, " + SIGMOID + ") * (1.0 + exp(a))",
                    "phi(c; b * (1.0 + exp(a)), exp(a))",
                    ON_REALS),
            law("C1-cancel-then-1", "phi(c; phi(d; a, b / s), t) * s", "phi(c; phi(d; a * s, b), t * s)", ON_REALS));
    // spotless:on
}
