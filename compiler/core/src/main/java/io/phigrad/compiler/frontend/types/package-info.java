/**
 * Takes source texts and a class path; gives the exact types, constants, overloads and declarations of Java, as the
 * Eclipse compiler knows them, looked up by place in the text. Next: {@code compiler.frontend} asks.
 *
 * <p>For {@code x * 2 + Config.N} in a file, the place of {@code Config.N} answers: a field of {@code p.Config},
 * type {@code int}, constant 3, declared in that file at that offset.
 */
@NullMarked
package io.phigrad.compiler.frontend.types;

import org.jspecify.annotations.NullMarked;
