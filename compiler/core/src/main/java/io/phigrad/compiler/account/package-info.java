/**
 * What can be told of a project's derivatives, as values: for each marked method its source with its segments, its
 * derivation, its loops with the reasons why they stayed, its costs, and its def-use graph. Takes what
 * {@link io.phigrad.compiler.driver.GradientCompiler#inspect} found; gives a {@link io.phigrad.compiler.account.ProjectAccount}
 * of texts and numbers alone. Next: {@code pages}, which renders it.
 */
@NullMarked
package io.phigrad.compiler.account;

import org.jspecify.annotations.NullMarked;
