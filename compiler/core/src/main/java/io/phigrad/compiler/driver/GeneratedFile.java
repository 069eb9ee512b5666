package io.phigrad.compiler.driver;

/**
 * One derivative file, not yet written.
 *
 * @param sourceFile the file it was made from, as the user named it
 * @param path where it belongs below the output folder, {@code p/ModelDerivatives.java}
 * @param text its characters
 */
public record GeneratedFile(String sourceFile, String path, String text) {}
