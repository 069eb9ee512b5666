/**
 * Takes marked methods with their derivatives; gives whether the derivatives are up to date and numerically right. It
 * runs what the compiler made, on seeded inputs, and holds it against differences of the source method, against
 * forward mode on dual numbers, and against the derivative without segments. Nothing comes after it.
 *
 * <p>Start reading at {@link io.phigrad.compiler.check.DerivativeCheck}.
 */
@NullMarked
package io.phigrad.compiler.check;

import org.jspecify.annotations.NullMarked;
