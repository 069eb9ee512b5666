/**
 * Takes structured SSA; gives the same program with its memory split by alias class, shadow references and trip
 * counts made explicit, and what is known of it: activity, induction variables. Next: {@code compiler.adjoint}.
 */
@NullMarked
package io.phigrad.compiler.analysis;

import org.jspecify.annotations.NullMarked;
