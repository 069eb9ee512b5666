package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;

/** What happens at the end of a block, given what it yields. */
interface End {
    /** Whether to do this at the end of both sides of the branch, the last node, instead of after it. */
    boolean splits(Node.If last, List<Operand> yields);

    void emit(List<Operand> yields, List<JavaStatement> out);

    /** What happens before a branch that ends the block in both its ways; the values now in their locals. */
    default List<Value> beforeSplit(Node.If last, List<Operand> yields, List<JavaStatement> out) {
        return List.of();
    }
}
