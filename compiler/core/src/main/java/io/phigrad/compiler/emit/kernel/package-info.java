/**
 * Takes structured SSA; gives a Java method body over mutable locals. In order: {@code Needs} (what anything needs),
 * {@code Inlining} (what becomes part of a larger expression), {@code Lowering} (statements with parallel copies where
 * control flow joins), {@code Coalescing} (which values share a variable), {@code CopyOrder}, {@code Tidying},
 * {@code LoopShapes}, {@code Declarations}, {@code Naming}. Next: {@code emit.tree} prints it.
 */
@NullMarked
package io.phigrad.compiler.emit.kernel;

import org.jspecify.annotations.NullMarked;
