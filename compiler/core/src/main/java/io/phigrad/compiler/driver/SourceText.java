package io.phigrad.compiler.driver;

/**
 * A source file in memory.
 *
 * @param file the file as the user named it; used in messages
 * @param text its characters
 */
public record SourceText(String file, String text) {}
