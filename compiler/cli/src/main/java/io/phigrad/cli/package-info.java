/** The command {@code phigrad}: options in, files, messages and an exit code out. */
@NullMarked
package io.phigrad.cli;

import org.jspecify.annotations.NullMarked;
