package io.phigrad.compiler.driver;

import java.time.Duration;

/**
 * Where the time went that the derivatives of a method took, but for their text: those of a class are one text. What several
 * threads did is added up.
 *
 * @param className of the class that has the method
 * @param intoSsa putting it into structured SSA, and its analysis
 * @param symbolic in the phi-calculus: terms of segments, their loops closed, differentiated, simplified, and put back
 * @param lowering the rest of the search for the cheapest kernels: sweeps of everything tried, made smaller and compared
 */
public record MethodTime(String className, String method, Duration intoSsa, Duration symbolic, Duration lowering) {

    public Duration total() {
        return intoSsa.plus(symbolic).plus(lowering);
    }
}
