package io.phigrad.corpus;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.phigrad.corpus.DifferenceOracle.Differences;
import io.phigrad.corpus.SourceCompiler.Source;
import io.phigrad.phi.ssa.DualInterpreter;
import io.phigrad.phi.ssa.Interpreter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Front end, SSA and interpreter against the compiled program: its value, what it writes into its arguments, and its
 * differences. No adjoint is involved.
 */
@Execution(ExecutionMode.CONCURRENT)
class DualTangentOracleTest {
    private static final String PART = System.getProperty("corpus", "");

    private final DualTangentOracle oracle = new DualTangentOracle();

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyProgramMeansWhatJavaMeans() {
        return Corpus.programs().stream()
                .filter(program -> program.toString().startsWith(PART))
                .map(program -> dynamicTest(program.toString(), () -> check(program)));
    }

    private void check(CorpusProgram program) {
        ClassLoader loader = SourceCompiler.compileWithoutErrors(List.of(
                        new Source(program.className() + ".java", program.source()),
                        new Source(program.className() + "Inputs.java", program.inputs())))
                .loader();
        Problems problems = new Problems();
        for (MarkedSource method : MarkedSources.of(program.source())) {
            List<Object[]> inputs = SourceMethod.inputs(loader, program, method);
            SourceMethod java = SourceMethod.of(loader, program, method);
            DifferenceTarget target = DifferenceTarget.of(loader, program, method);
            int trusted = 0;
            for (int i = 0; i < inputs.size(); i++) {
                String where = method.stem() + ", input " + i;
                checkValue(where, program, method, java, inputs.get(i), problems);
                Differences differences = target.differences(inputs.get(i));
                double[] gradient = gradient(program, method, inputs.get(i), differences.components());
                Differences onPath =
                        oracle.onThePath(program, method, inputs.get(i), gradient, differences, target.tolerance());
                problems.addAll(where, DifferenceOracle.contradictions(method, gradient, onPath, target.tolerance()));
                trusted += onPath.trusted();
            }
            problems.unless(trusted > 0, method.stem(), "differences say nothing anywhere");
        }
        problems.throwIfAny();
    }

    /** The same bits, the arrays among the arguments included. */
    private void checkValue(
            String where,
            CorpusProgram program,
            MarkedSource method,
            SourceMethod java,
            Object[] input,
            Problems problems) {
        Object[] theirs = Arguments.copy(input);
        double expected = java.value(theirs);
        ProgramSsa ssa = oracle.ssa(program);
        Object[] ours = Flattening.of(ssa.leaves(method), Arguments.copy(input));
        Object actual = new Interpreter(ssa.config())
                .run(ssa.method(method), ssa.own(ours))
                .result();
        problems.unless(
                Double.compare(expected, ((Number) actual).doubleValue()) == 0,
                where,
                "value " + actual + " instead of " + expected);
        problems.unless(
                Arguments.sameBits(Flattening.of(ssa.leaves(method), theirs), ours),
                where,
                "leaves " + Arguments.show(ours) + " instead of " + Arguments.show(theirs));
    }

    private double[] gradient(CorpusProgram program, MarkedSource method, Object[] input, List<Component> components) {
        return components.stream()
                .mapToDouble(component -> {
                    Object[] direction = zeros(method, input);
                    component.set(direction, 1);
                    DualInterpreter.Run run = oracle.run(program, method, Arguments.copy(input), direction);
                    return run.derivative();
                })
                .toArray();
    }

    /** For each active parameter zeros of the argument's shape, of double. */
    private static Object[] zeros(MarkedSource method, Object[] input) {
        Object[] lifted = LiftedSource.lift(Structure.open(input));
        Object[] direction =
                method.byParameter(method.active().stream().map(i -> lifted[i]).toArray());
        Component.of(direction, method.active()).forEach(component -> component.set(direction, 0));
        return direction;
    }
}
