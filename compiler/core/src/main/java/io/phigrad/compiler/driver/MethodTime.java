package io.phigrad.compiler.driver;

import java.time.Duration;

/**
 * Where the time went that the kernels of a method took. What several threads did is added up.
 *
 * @param intoSsa putting it into structured SSA, and its analysis
 * @param symbolic in the phi-calculus: terms of segments, their loops closed, differentiated, simplified, and put back
 * @param lowering the rest of the search for the cheapest kernels: sweeps of everything tried, made smaller and compared
 */
public record MethodTime(String method, Duration intoSsa, Duration symbolic, Duration lowering) {}
