/** The Maven plugin: a project's source folders in, derivative files in the build folder out. */
@NullMarked
package io.phigrad.maven;

import org.jspecify.annotations.NullMarked;
