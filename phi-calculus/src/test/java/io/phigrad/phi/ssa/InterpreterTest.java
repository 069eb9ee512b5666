package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.ssa.Node.Piece;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterpreterTest {
    private static final InterpreterConfig CONFIG =
            InterpreterConfig.DEFAULT.withListedDecisions(10).withStepLimit(10_000);

    private static Interpreter.Run run(SsaMethod method, Object... arguments) {
        return new Interpreter(CONFIG).run(method, List.of(arguments));
    }

    private static List<Long> outcomes(Path path) {
        return path.decisions().stream().map(Path.Decision::outcome).toList();
    }

    @Test
    void aLoopRunsAsOftenAsItSays() {
        assertEquals(1.0, run(InterpreterPrograms.power(), 3.0, 0).result());
        assertEquals(3.0, run(InterpreterPrograms.power(), 3.0, 1).result());
        assertEquals(243.0, run(InterpreterPrograms.power(), 3.0, 5).result());
        assertEquals(
                List.of(10L), outcomes(run(InterpreterPrograms.power(), 3.0, 5).path()));
    }

    @Test
    void loopCarriedValuesAreReplacedAllAtOnce() {
        assertEquals(55.0, run(InterpreterPrograms.fibonacci(), 10).result());
    }

    @Test
    void aBreakLeavesAfterTheRoundThatAskedForIt() {
        Interpreter.Run left = run(InterpreterPrograms.untilBelow(), 0.5, 0.65, 100);
        assertEquals(List.of(Math.cos(Math.cos(0.5)), 2), left.results());
        assertEquals(List.of(2 * 2 + 1L), outcomes(left.path()));
        Interpreter.Run finished = run(InterpreterPrograms.untilBelow(), 0.5, 0.65, 1);
        assertEquals(List.of(2L), outcomes(finished.path()));
        assertFalse(left.path().sameControl(finished.path()));
    }

    @Test
    void arraysAreWrittenInPlaceAndMemoryIsNoResult() {
        double[] a = {2, 3, 5};
        assertEquals(
                List.of(30.0),
                run(InterpreterPrograms.runningProduct(), (Object) a).results());
        assertArrayEquals(new double[] {2, 6, 30}, a);
    }

    @Test
    void rowsAreReferences() {
        double[] first = {2};
        double[] second = {3};
        double[][] m = {first, second};
        assertEquals(23.0, run(InterpreterPrograms.swappedRows(), m, 10.0).result());
        assertSame(first, m[1]);
        assertSame(second, m[0]);
        assertEquals(20.0, first[0]);
    }

    @Test
    void newArraysHoldZeros() {
        assertEquals(2.0 + 4, run(InterpreterPrograms.allocated(false), 3, 2.0).result());
        assertEquals(4.0, run(InterpreterPrograms.allocated(true), 3, 2.0).result());
    }

    @Test
    void exceptionsOfJavaAreThrown() {
        assertThrows(NegativeArraySizeException.class, () -> run(InterpreterPrograms.allocated(false), -1, 2.0));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> run(InterpreterPrograms.allocated(false), 0, 2.0));
    }

    @Test
    void aWorkspaceArrayGrowsAndKeepsItsContents() {
        assertEquals(2.0 * 45, run(InterpreterPrograms.stack(), 2.0, 10).result());
    }

    @Test
    void anExplicitExceptionIsTheRealOneWithItsMessage() {
        Piece text = new Piece.Text("bad ");
        SsaMethod method =
                InterpreterPrograms.guarded("java.lang.ArithmeticException", text, new Piece.Number(Constant.of(-1.5)));
        assertEquals(2.0, run(method, 4.0).result());
        Exception thrown = assertThrows(ArithmeticException.class, () -> run(method, -4.0));
        assertEquals("bad -1.5", thrown.getMessage());
        assertThrows(IOException.class, () -> run(InterpreterPrograms.guarded("java.io.IOException"), -4.0));
        assertThrows(
                AssertionError.class, () -> run(InterpreterPrograms.guarded("java.lang.AssertionError", text), -1.0));
        Exception unknown =
                assertThrows(IllegalStateException.class, () -> run(InterpreterPrograms.guarded("p.No", text), -1.0));
        assertEquals("bad ", unknown.getMessage());
    }

    @Test
    void thePathTellsBranchesApartAndPiecesToo() {
        SsaMethod method = InterpreterPrograms.branching();
        Path above = run(method, 2.0, 1.0).path();
        Path below = run(method, 1.0, 2.0).path();
        assertEquals(List.of(1L), outcomes(above));
        assertFalse(above.sameControl(below));
        assertTrue(above.samePieces(run(method, 3.0, 1.0).path()));
    }

    @Test
    void staticFieldsAreReadWhereTheConfigSays() {
        InterpreterConfig reflective =
                CONFIG.withStatics(StaticFields.of(getClass().getClassLoader()));
        List<Object> arguments = List.of(2, 10.0);
        assertEquals(
                50.0,
                new Interpreter(reflective)
                        .run(InterpreterPrograms.staticTable(), arguments)
                        .result());
        assertThrows(IllegalStateException.class, () -> run(InterpreterPrograms.staticTable(), 2, 10.0));
    }

    @Test
    void aLoopThatDoesNotEndIsStopped() {
        assertThrows(StepLimitExceeded.class, () -> run(InterpreterPrograms.endless()));
    }

    @Test
    void aVersionOfMemoryThatWasOverwrittenIsRefused() {
        assertThrows(IllegalStateException.class, () -> run(InterpreterPrograms.staleRead(), (Object) new double[1]));
    }

    @Test
    void argumentsMustFitTheParameters() {
        assertThrows(IllegalArgumentException.class, () -> run(InterpreterPrograms.power(), 3.0));
        assertThrows(IllegalArgumentException.class, () -> run(InterpreterPrograms.power(), 3, 3));
        assertThrows(IllegalArgumentException.class, () -> run(InterpreterPrograms.power(), 3f, 3));
    }
}
