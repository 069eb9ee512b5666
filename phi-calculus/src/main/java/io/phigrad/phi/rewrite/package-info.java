/**
 * How terms are rewritten. Takes terms; gives terms and the {@link io.phigrad.phi.rewrite.Derivation} that leads to them.
 * Next: {@code loop}, the formulas that close loops.
 */
@NullMarked
package io.phigrad.phi.rewrite;

import org.jspecify.annotations.NullMarked;
