package programs.applications;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ExpressionInTextInputs {

    private ExpressionInTextInputs() {}

    static List<Object[]> evaluate() {
        return List.of(
                args("x x * y s 2 * +", 0.4, 0.7),
                args("xy/3-x*", 0.4, 0.7),
                args("7", 0.4, 0.7),
                args("", 0.4, 0.7));
    }

    static List<Object[]> evaluateThrowing() {
        return List.of(
                args("xy%", 0.4, 0.7),
                args("xyz", 0.4, 0.7));
    }
}
