/** The annotation processor: differentiates while javac compiles, for builds without the Maven plugin. */
@NullMarked
package io.phigrad.processor;

import org.jspecify.annotations.NullMarked;
