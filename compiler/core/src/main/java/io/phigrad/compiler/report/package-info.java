/**
 * What Phigrad has to say: diagnostics, how they are printed, and the pages that explain them. Serves all other
 * folders and needs none of them.
 */
@NullMarked
package io.phigrad.compiler.report;

import org.jspecify.annotations.NullMarked;
