package io.phigrad.corpus;

/**
 * The generated surface of one marked method. A driver that implements it is written for each program, so that javac
 * checks every signature and nothing stands between the loop that counts bytes and the derivative.
 */
public interface GradientCalls {

    /** A new holder. */
    Object holder();

    /** A holder that writes into the given arrays, one per active array parameter; null if there are none. */
    Object holderInto(Object[] arrays);

    /** The convenience form. */
    Object gradient(Object[] arguments);

    void gradient(Object[] arguments, Object holder);

    double valueAndGradient(Object[] arguments, Object holder);

    /** The accessors of the active parameters in order. */
    Object[] results(Object holder);

    /** The derivative itself where the only active parameter is a scalar, else null. */
    Object derivative(Object[] arguments);

    /** Bytes allocated by so many calls for the gradient. */
    long gradientBytes(Object[] arguments, Object holder, int calls);

    /** Bytes allocated by so many calls for value and gradient. */
    long valueAndGradientBytes(Object[] arguments, Object holder, int calls);
}
