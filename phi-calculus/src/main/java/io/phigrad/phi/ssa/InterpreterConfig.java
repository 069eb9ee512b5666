package io.phigrad.phi.ssa;

/**
 * How to run a program.
 *
 * @param statics where static fields are read
 * @param methods how static methods are called
 * @param stepLimit how many nodes may run before {@link StepLimitExceeded} is thrown
 * @param listedDecisions how many decisions of the path are kept one by one; the hash covers all
 */
public record InterpreterConfig(StaticFields statics, StaticMethods methods, long stepLimit, int listedDecisions) {

    public static final InterpreterConfig DEFAULT =
            new InterpreterConfig(StaticFields.NONE, StaticMethods.NONE, 100_000_000, 0);

    public InterpreterConfig withStatics(StaticFields fields) {
        return new InterpreterConfig(fields, methods, stepLimit, listedDecisions);
    }

    public InterpreterConfig withMethods(StaticMethods others) {
        return new InterpreterConfig(statics, others, stepLimit, listedDecisions);
    }

    public InterpreterConfig withStepLimit(long limit) {
        return new InterpreterConfig(statics, methods, limit, listedDecisions);
    }

    public InterpreterConfig withListedDecisions(int count) {
        return new InterpreterConfig(statics, methods, stepLimit, count);
    }
}
