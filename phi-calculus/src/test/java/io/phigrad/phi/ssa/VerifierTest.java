package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private static final Value X = new Value(1, Scalar.DOUBLE, "x");
    private static final Value A = new Value(2, Programs.DOUBLES, "a");
    private static final Value MEMORY = new Value(3, Programs.MEMORY, "mem");
    private static final Value C = new Value(4, Scalar.BOOLEAN, "c");
    private static final Constant ZERO = Constant.of(0);
    private static final Block EMPTY = new Block(List.of(), List.of());

    private static Value value(int id, Type type) {
        return new Value(id, type, "");
    }

    private static Node store(int out, Operand memory) {
        return new Node.Store(value(out, Programs.MEMORY), memory, A, ZERO, X, Origin.NONE);
    }

    private static Node load(int out, Operand memory) {
        return new Node.Load(value(out, Scalar.DOUBLE), memory, A, ZERO, Origin.NONE);
    }

    private static Node apply(int out, Type type, Op op, Operand... in) {
        return new Node.Apply(value(out, type), op, List.of(in), Origin.NONE);
    }

    private static SsaMethod method(List<Node> nodes, Operand... results) {
        return new SsaMethod("m", List.of(X, A, C), List.of(MEMORY), new Block(nodes, List.of(results)));
    }

    private static void refused(String problem, List<Node> nodes, Operand... results) {
        SsaMethod method = method(nodes, results);
        String message = assertThrows(IllegalStateException.class, () -> Verifier.verify(method))
                .getMessage();
        assertTrue(message.contains(problem), message);
    }

    @Test
    void whatTheBuilderMakesIsWellFormed() {
        assertDoesNotThrow(() -> Verifier.verify(Programs.prefixSums()));
        assertDoesNotThrow(() -> Verifier.verify(Programs.magnitude()));
    }

    @Test
    void aValueIsDefinedBeforeItsUse() {
        refused("not defined here: t#10", List.of(apply(11, Scalar.DOUBLE, Op.NEG, value(10, Scalar.DOUBLE))));
        refused("not defined here: t#10", List.of(), value(10, Scalar.DOUBLE));
    }

    @Test
    void aValueOfABranchIsNotSeenBehindIt() {
        Block then = new Block(List.of(apply(10, Scalar.DOUBLE, Op.NEG, X)), List.of());
        Node branch = new Node.If(List.of(), C, then, EMPTY, Origin.NONE);
        refused("not defined here: t#10", List.of(branch), value(10, Scalar.DOUBLE));
    }

    @Test
    void anIdIsGivenOnce() {
        refused("defined twice: t#1", List.of(apply(1, Scalar.DOUBLE, Op.NEG, X)));
    }

    @Test
    void operandTypesAreJavas() {
        refused("operand types", List.of(apply(10, Scalar.DOUBLE, Op.ADD, X, ZERO)));
        refused("operand types", List.of(apply(10, Scalar.BOOLEAN, Op.AND, C, X)));
        refused("operand types", List.of(apply(10, Scalar.DOUBLE, Op.ADD, X)));
    }

    @Test
    void anOverwrittenVersionIsNotNamed() {
        refused("not the current version: mem#3", List.of(store(10, MEMORY), load(11, MEMORY)));
        assertDoesNotThrow(() ->
                Verifier.verify(method(List.of(store(10, MEMORY), load(11, value(10, Programs.MEMORY))))));
    }

    @Test
    void aBranchGivesTheMemoryThatItWrites() {
        Block then = new Block(List.of(store(10, MEMORY)), List.of());
        refused("written but not given: t#10", List.of(new Node.If(List.of(), C, then, EMPTY, Origin.NONE)));
    }

    @Test
    void aBranchThatThrowsNeedNotGiveItsMemory() {
        Node thrown = new Node.Throw("IllegalStateException", List.of(), Origin.NONE);
        Block then = new Block(List.of(store(10, MEMORY), thrown), List.of());
        Node branch = new Node.If(List.of(), C, then, EMPTY, Origin.NONE);
        assertDoesNotThrow(() -> Verifier.verify(method(List.of(branch, load(11, MEMORY)))));
    }

    @Test
    void aLoopGivesTheMemoryThatItWrites() {
        Block header = new Block(List.of(), List.of(C));
        Block body = new Block(List.of(store(10, MEMORY)), List.of(Constant.of(false)));
        refused(
                "written but not given: t#10",
                List.of(new Node.Loop(List.of(), List.of(), List.of(), header, body, Origin.NONE)));
    }

    @Test
    void yieldsMatchOuts() {
        Node branch = new Node.If(List.of(value(10, Scalar.DOUBLE)), C, EMPTY, EMPTY, Origin.NONE);
        refused("0 yields for 1", List.of(branch));
        Block ints = new Block(List.of(), List.of(ZERO));
        refused(
                "yield of type int",
                List.of(new Node.If(List.of(value(10, Scalar.DOUBLE)), C, ints, ints, Origin.NONE)));
    }
}
