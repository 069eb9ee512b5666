package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.List;

/** An array of doubles in the workspace that a pass over the kernel adds, in a memory of its own. */
record Scratch(Value array, MemoryType memory) {

    /** A region of memory that the method does not know. */
    static int firstRegion(SsaMethod method) {
        int[] next = {0};
        method.memories().forEach(memory -> note(memory, next));
        method.params().forEach(param -> note(param, next));
        Nodes.walk(method.body(), node -> {
            node.outs().forEach(out -> note(out, next));
            Nodes.operands(node).forEach(operand -> note(operand, next));
        });
        return next[0];
    }

    private static void note(Operand operand, int[] next) {
        if (operand.type() instanceof MemoryType memory) {
            next[0] = Math.max(next[0], memory.region() + 1);
        }
    }

    /** An array of at least so many elements, opened at the end of the nodes. */
    static Scratch open(String name, Operand size, int region, NewValues values, List<Node> nodes) {
        MemoryType memory = new MemoryType(Scalar.DOUBLE, region);
        ArrayType type = new ArrayType(Scalar.DOUBLE);
        Value shorter = values.of(type, name);
        Value array = values.of(type, name);
        nodes.add(new Node.Workspace(shorter, Origin.NONE));
        nodes.add(
                new Node.Grow(array, values.of(memory, "mem"), Constant.undefined(memory), shorter, size, Origin.NONE));
        return new Scratch(array, memory);
    }

    /** Versions are numbered when the pass is over. */
    Node store(Operand index, Operand value, NewValues values) {
        return new Node.Store(values.of(memory, "mem"), Constant.undefined(memory), array, index, value, Origin.NONE);
    }

    Node load(Value out, Operand index) {
        return new Node.Load(out, Constant.undefined(memory), array, index, Origin.NONE);
    }
}
