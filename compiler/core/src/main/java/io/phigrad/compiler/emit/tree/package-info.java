/**
 * The small part of Java that kernels are written in: expressions and statements over mutable locals, and their text.
 * Takes what {@code emit.kernel} lowers; gives characters.
 */
@NullMarked
package io.phigrad.compiler.emit.tree;

import org.jspecify.annotations.NullMarked;
