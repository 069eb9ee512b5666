package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DualInterpreterTest {
    private static DualInterpreter.Run run(SsaMethod method, Map<Integer, ?> direction, Object... arguments) {
        return new DualInterpreter(InterpreterConfig.DEFAULT).run(method, List.of(arguments), direction);
    }

    @Test
    void aPowerByLoopHasThePowerRule() {
        DualInterpreter.Run run = run(InterpreterPrograms.power(), Map.of(0, 2.0), 3.0, 5);
        assertEquals(243.0, run.result());
        assertEquals(2 * 5 * 81.0, run.derivative());
        assertEquals(
                0.0, run(InterpreterPrograms.power(), Map.of(0, 2.0), 3.0, 0).derivative());
        assertEquals(0.0, run(InterpreterPrograms.power(), Map.of(), 3.0, 5).derivative());
    }

    @Test
    void aLoopWithABreakHasTheDerivativeOfThePathTaken() {
        DualInterpreter.Run run = run(InterpreterPrograms.untilBelow(), Map.of(0, 1.0, 1, 1.0), 0.5, 0.65, 100);
        double expected = Math.sin(Math.cos(0.5)) * Math.sin(0.5);
        assertEquals(expected, run.derivative(), 1e-15);
        assertEquals(0.0, run.derivatives().get(1));
    }

    @Test
    void anOverwrittenElementHasTheTangentOfWhatOverwroteIt() {
        double[] a = {2, 3, 5};
        double[] v = {1, 10, 100};
        DualInterpreter.Run run = run(InterpreterPrograms.runningProduct(), Map.of(0, v), (Object) a);
        assertEquals(15.0 * 1 + 10 * 10 + 6 * 100, run.derivative());
        assertArrayEquals(new double[] {1, 23, 715}, (double[]) run.arrays().of(a));
        assertArrayEquals(new double[] {1, 10, 100}, v);
    }

    @Test
    void tangentsFollowTheIdentityOfRows() {
        double[][] m = {{2}, {3}};
        DualInterpreter.Run run =
                run(InterpreterPrograms.swappedRows(), Map.of(0, new double[][] {{1}, {0.5}}, 1, 100.0), m, 10.0);
        assertEquals(10 * 1 + 2 * 100 + 0.5, run.derivative());
        double[][] tangents = (double[][]) run.arrays().of(m);
        assertArrayEquals(new double[] {0.5}, tangents[0]);
        assertArrayEquals(new double[] {210}, tangents[1]);
    }

    @Test
    void arraysAllocatedInsideStartWithTangentsZero() {
        Map<Integer, Double> direction = Map.of(1, 1.0);
        assertEquals(
                1 + 2 * 2.0,
                run(InterpreterPrograms.allocated(false), direction, 3, 2.0).derivative());
        assertEquals(
                2.0, run(InterpreterPrograms.allocated(true), direction, 3, 2.0).derivative());
    }

    @Test
    void aGrownArrayKeepsItsTangents() {
        assertEquals(
                45.0, run(InterpreterPrograms.stack(), Map.of(0, 1.0), 2.0, 10).derivative());
    }

    @Test
    void aPhiTakesTheTangentOfTheSideThatRan() {
        Map<Integer, Double> direction = Map.of(0, 1.0, 1, 10.0);
        assertEquals(
                1 + 2 * 10.0,
                run(InterpreterPrograms.branching(), direction, 2.0, 1.0).derivative());
        assertEquals(
                11.0, run(InterpreterPrograms.branching(), direction, 1.0, 2.0).derivative());
    }

    @Test
    void staticFieldsAreInactive() {
        InterpreterConfig config =
                InterpreterConfig.DEFAULT.withStatics(StaticFields.of(getClass().getClassLoader()));
        List<Object> arguments = List.of(1, 10.0);
        assertEquals(
                3.0,
                new DualInterpreter(config)
                        .run(InterpreterPrograms.staticTable(), arguments, Map.of(1, 1.0))
                        .derivative());
    }

    @Test
    void aRowThatIsActiveTwiceIsRefused() {
        double[] row = {2};
        double[][] m = {row, row};
        Map<Integer, Object> direction = Map.of(0, new double[][] {{1}, {1}});
        assertThrows(IllegalArgumentException.class, () -> run(InterpreterPrograms.swappedRows(), direction, m, 10.0));
    }
}
