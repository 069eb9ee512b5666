/**
 * Takes nothing; gives the typed tree that the front end hands on: methods, statements and expressions with every
 * name bound and every conversion explicit. Next: {@code compiler.ssa} builds structured SSA from it.
 *
 * <p>{@code x += i} with an int i comes as {@code x = (double) (x + (double) i)}.
 */
@NullMarked
package io.phigrad.compiler.frontend.tree;

import org.jspecify.annotations.NullMarked;
