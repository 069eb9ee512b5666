/**
 * Takes the source folders of a build and what the last build left; gives derivative files, only those anew whose sources,
 * options or compiler changed. Nothing of the compiler is loaded where nothing changed.
 *
 * <p>Start reading at {@link io.phigrad.compiler.incremental.IncrementalCompiler}.
 */
@NullMarked
package io.phigrad.compiler.incremental;

import org.jspecify.annotations.NullMarked;
