package io.phigrad.corpus;

import io.phigrad.corpus.DifferenceOracle.Differences;

/** Derivatives along a direction, by a path that knows nothing of adjoints: dual numbers. */
@FunctionalInterface
interface TangentOracle {

    /**
     * The derivative of a marked method at the arguments.
     *
     * @param arguments may be overwritten
     * @param direction for each active parameter a Double, double[] or double[][] of the argument's shape, also where
     *     the argument is of float; null for inactive parameters; may be overwritten
     */
    double directional(CorpusProgram program, MarkedSource method, Object[] arguments, Object[] direction);

    /**
     * The differences again, those that contradict the gradient taken anew where the program takes the same path as
     * at the point itself. A derivative is that of the path taken; plain differences see neighbouring paths, such as
     * those with another trip count or beside a guard against division by zero.
     */
    default Differences onThePath(
            CorpusProgram program,
            MarkedSource method,
            Object[] arguments,
            double[] gradient,
            Differences differences,
            double tolerance) {
        return differences;
    }
}
