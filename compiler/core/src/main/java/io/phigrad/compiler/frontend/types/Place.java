package io.phigrad.compiler.frontend.types;

/**
 * Where a name is declared.
 *
 * @param file index of the source
 * @param offset of the name's first character
 */
public record Place(int file, int offset) {}
