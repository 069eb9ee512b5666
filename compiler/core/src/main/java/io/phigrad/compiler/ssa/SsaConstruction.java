package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.List;

/** Builds structured SSA from the tree of a method, its calls inlined. */
public final class SsaConstruction {

    private SsaConstruction() {}

    /** The method, tidied; its memories are one per element type of arrays, in order of appearance. */
    public static SsaMethod build(MethodTree method) {
        return Cleanup.of(raw(method));
    }

    /** The method as its text says. */
    static SsaMethod raw(MethodTree method) {
        SsaBuilder builder = new SsaBuilder(1);
        List<Value> params = new ArrayList<>();
        method.params().forEach(p -> params.add(builder.fresh(p.type(), p.name())));
        Memories memories = new Memories(method);
        List<Value> entries = new ArrayList<>();
        for (Variable memory : memories.all()) {
            Value entry = builder.fresh(memory.type(), memory.name());
            builder.declare(memory, entry);
            entries.add(entry);
        }
        Operand result = new StatementBuilder(builder, memories).inline(method, params, "");
        List<Operand> yields = method.result().isPresent() ? List.of(result) : List.of();
        return new SsaMethod(method.name(), params, entries, builder.finish(yields));
    }
}
