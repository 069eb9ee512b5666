/**
 * The part of a derivative file around its kernels: the class that holds results and workspace, the three methods
 * that callers see, and what they check. Takes a {@code GradientPlan} and its kernels' texts; gives Java text.
 */
@NullMarked
package io.phigrad.compiler.emit.holder;

import org.jspecify.annotations.NullMarked;
