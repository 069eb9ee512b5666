/**
 * Takes a program and its facts; gives the same program with segments in symbolic form put in place of the code that they
 * stand for: sums that leave loops, loops and methods that carry their partial derivatives with them. Next:
 * {@code compiler.adjoint}.
 */
@NullMarked
package io.phigrad.compiler.soi;

import org.jspecify.annotations.NullMarked;
