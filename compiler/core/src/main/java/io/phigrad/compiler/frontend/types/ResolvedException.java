package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;

/**
 * An exception that a {@code new} creates.
 *
 * @param name qualified, {@code p.Outer.Inner}
 * @param unchecked whether a method need not declare it
 * @param takesAtMostText whether the constructor called takes one String or nothing
 * @param access the least visible of the class, the classes around it and the constructor
 */
public record ResolvedException(
        String name, String packageName, boolean unchecked, boolean takesAtMostText, Access access) {}
