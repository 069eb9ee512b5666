/**
 * Takes a marked class with the kernels of its methods; gives the text of its derivative file and checks that it
 * compiles. {@code emit.kernel} turns SSA into statements, {@code emit.tree} prints them, {@code emit.holder} writes what
 * surrounds the kernels. This is the last step.
 */
@NullMarked
package io.phigrad.compiler.emit;

import org.jspecify.annotations.NullMarked;
