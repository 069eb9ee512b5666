/**
 * Takes source texts; gives the marked methods and what they call as typed trees of the subset, or diagnostics.
 * Next: {@code compiler.ssa}.
 */
@NullMarked
package io.phigrad.compiler.frontend;

import org.jspecify.annotations.NullMarked;
