/**
 * Takes source files or texts from a door; gives derivative files or texts and diagnostics. The whole order of steps
 * stands in {@link io.phigrad.compiler.driver.GradientCompiler}; doors know none of it.
 */
@NullMarked
package io.phigrad.compiler.driver;

import org.jspecify.annotations.NullMarked;
