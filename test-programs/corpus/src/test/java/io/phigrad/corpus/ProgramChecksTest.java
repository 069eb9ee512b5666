package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The harness accepts a right derivative, written by hand, and refuses it with each fault planted in it. */
class ProgramChecksTest {
    private static final String SOURCE = """
            package programs.planted;

            import io.phigrad.Differentiable;

            final class WeightedSum {
                @Differentiable(wrt = {"w", "b"})
                static double sum(double[] w, double b, double[] x) {
                    double sum = b * b;
                    for (int i = 0; i < x.length; i++) {
                        w[i] *= x[i];
                        sum += w[i] * w[i];
                    }
                    return sum;
                }
            }
            """;
    private static final String INPUTS = """
            package programs.planted;

            import static io.phigrad.corpus.Seeded.args;
            import static io.phigrad.corpus.Seeded.vector;

            import java.util.List;

            final class WeightedSumInputs {
                static List<Object[]> sum() {
                    return List.of(
                            args(vector(1, 3), 0.5, vector(2, 3)),
                            args(vector(3, 1), -1.5, vector(4, 1)),
                            args(new double[0], 2.0, new double[0]));
                }
            }
            """;
    private static final String DERIVATIVE = """
            package programs.planted;

            final class WeightedSumDerivatives {
                private WeightedSumDerivatives() {}

                public static final class SumGradient {
                    private double[] w = new double[0];
                    private double b;
                    private boolean fixed;

                    public SumGradient() {}

                    public static SumGradient into(double[] w) {
                        SumGradient into = new SumGradient();
                        into.w = w;
                        into.fixed = true;
                        return into;
                    }

                    public double[] w() {
                        return w;
                    }

                    public double b() {
                        return b;
                    }
                }

                public static SumGradient sumGradient(double[] w, double b, double[] x) {
                    SumGradient into = new SumGradient();
                    sumGradient(w, b, x, into);
                    return into;
                }

                /** Workspace: none. */
                public static void sumGradient(double[] w, double b, double[] x, SumGradient into) {
                    if (w == into.w || x == into.w) throw new IllegalArgumentException("w");
                    if (!into.fixed && into.w.length != w.length) into.w = new double[w.length];
                    for (int i = 0; i < x.length; i++) {
                        into.w[i] = 2 * w[i] * x[i] * x[i];
                    }
                    into.b = 2 * b;
                }

                public static double sumValueAndGradient(double[] w, double b, double[] x, SumGradient into) {
                    sumGradient(w, b, x, into);
                    double sum = b * b;
                    for (int i = 0; i < x.length; i++) {
                        sum += w[i] * x[i] * (w[i] * x[i]);
                    }
                    return sum;
                }
            }
            """;
    private static final CorpusProgram PROGRAM =
            new CorpusProgram(Path.of("weighted-sum"), "planted", "weighted-sum", SOURCE, INPUTS);

    @Test
    void aRightDerivativeIsAccepted() {
        new ProgramChecks(PROGRAM, Optional.of(ProgramChecksTest::exact)).check(DERIVATIVE, DERIVATIVE, DERIVATIVE);
    }

    @Test
    void aWrongPartialIsFound() {
        refuses("into.b = 2 * b", "into.b = 2 * b + 1e-4", "differences say");
    }

    @Test
    void aPartialOfTheWrongSignIsFound() {
        refuses("= 2 * w[i]", "= -2 * w[i]", "d/dw[0]");
    }

    @Test
    void aWrongValueIsFound() {
        refuses("double sum = b * b", "double sum = b * b * (1 + 1e-11)", "value ");
    }

    @Test
    void aChangedArgumentIsFound() {
        refuses("into.b = 2 * b;", "into.b = 2 * b; if (x.length > 0) x[0] += 1;", "arguments were changed");
    }

    @Test
    void aResultOfAnotherShapeIsFound() {
        refuses("new double[w.length]", "new double[w.length + 1]", "has not the argument's shape");
    }

    @Test
    void aHolderThatRemembersIsFound() {
        refuses("into.b = 2 * b", "into.b = into.b / 2 + 2 * b", "a used holder gives other results");
    }

    @Test
    void anAllocationIsFound() {
        refuses("into.b = 2 * b;", "into.b = 2 * b * new double[] {1}[0];", "allocates");
    }

    @Test
    void aWarningOfJavacIsFound() {
        refuses("into.b = 2 * b;", "into.b = (double) (2 * b);", "redundant cast");
    }

    @Test
    void aHolderThatIsItsOwnArgumentIsFound() {
        refuses("w == into.w || x == into.w", "false", "the holder's own array is accepted as w");
    }

    @Test
    void aFormulaOfTheWrongSizeIsFound() {
        refuses("Workspace: none", "Workspace: {@code 8 * w.length} bytes", "where the Javadoc promises");
    }

    @Test
    void aMissingMethodIsFound() {
        refuses("sumValueAndGradient", "sumGradientAndValue", "does not compile");
    }

    @Test
    void settingsThatDisagreeAreFound() {
        String other = DERIVATIVE.replace("= 2 * w[i]", "= 2.00000001 * w[i]");
        fails(DERIVATIVE, other, Optional.empty(), "with coarsening off");
    }

    @Test
    void anErrorTooSmallForDifferencesIsFoundByTangents() {
        String slightlyWrong = DERIVATIVE.replace("= 2 * w[i]", "= 2.0000001 * w[i]");
        new ProgramChecks(PROGRAM, Optional.empty()).check(slightlyWrong, slightlyWrong, DERIVATIVE);
        fails(slightlyWrong, slightlyWrong, Optional.of(ProgramChecksTest::exact), "dual numbers give");
    }

    private static void refuses(String right, String wrong, String complaint) {
        String derivative = DERIVATIVE.replace(right, wrong);
        assertTrue(!derivative.equals(DERIVATIVE), "nothing planted");
        fails(derivative, derivative, Optional.empty(), complaint);
    }

    private static void fails(String derivative, String plain, Optional<TangentOracle> tangents, String complaint) {
        ProgramChecks checks = new ProgramChecks(PROGRAM, tangents);
        AssertionError error = assertThrows(AssertionError.class, () -> checks.check(derivative, plain, plain));
        assertTrue(error.getMessage().contains(complaint), error.getMessage());
    }

    /** What dual numbers would give. */
    private static double exact(CorpusProgram program, MarkedSource method, Object[] arguments, Object[] direction) {
        double[] w = (double[]) arguments[0];
        double[] x = (double[]) arguments[2];
        double[] along = (double[]) direction[0];
        double sum = 2 * (double) arguments[1] * (double) direction[1];
        for (int i = 0; i < w.length; i++) {
            sum += 2 * w[i] * x[i] * x[i] * along[i];
        }
        return sum;
    }
}
