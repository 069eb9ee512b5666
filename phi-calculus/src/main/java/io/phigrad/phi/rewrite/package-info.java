/**
 * Takes terms; gives simpler ones that mean the same, and says by which laws ({@link io.phigrad.phi.rewrite.Derivation}).
 * The laws are data ({@link io.phigrad.phi.rewrite.Laws}); the rewriter tries them until none applies or its fuel is
 * spent. Next: {@code phi.loop}.
 */
@NullMarked
package io.phigrad.phi.rewrite;

import org.jspecify.annotations.NullMarked;
