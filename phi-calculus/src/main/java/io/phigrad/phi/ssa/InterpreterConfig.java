package io.phigrad.phi.ssa;

/**
 * How to run a program.
 *
 * @param statics where static fields are read
 * @param stepLimit how many nodes may run before {@link StepLimitExceeded} is thrown
 * @param listedDecisions how many decisions of the path are kept one by one; the hash covers all
 */
public record InterpreterConfig(StaticFields statics, long stepLimit, int listedDecisions) {

    public static final InterpreterConfig DEFAULT = new InterpreterConfig(StaticFields.NONE, 100_000_000, 0);

    public InterpreterConfig withStatics(StaticFields fields) {
        return new InterpreterConfig(fields, stepLimit, listedDecisions);
    }

    public InterpreterConfig withStepLimit(long limit) {
        return new InterpreterConfig(statics, limit, listedDecisions);
    }

    public InterpreterConfig withListedDecisions(int count) {
        return new InterpreterConfig(statics, stepLimit, count);
    }
}
