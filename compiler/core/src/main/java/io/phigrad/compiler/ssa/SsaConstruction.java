package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Constant;
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
        Shapes shapes = Shapes.of(method);
        List<List<Operand>> arguments = new ArrayList<>();
        for (var param : method.params()) {
            arguments.add(shapes.parts(param.type()).stream()
                    .map(part -> argument(builder, part, part.name(param), params))
                    .toList());
        }
        Memories memories = new Memories(method, shapes);
        List<Value> entries = new ArrayList<>();
        for (Variable memory : memories.all()) {
            Value entry = builder.fresh(memory.type(), memory.name());
            builder.declare(memory, entry);
            entries.add(entry);
        }
        List<Operand> results = new StatementBuilder(builder, shapes, memories).inline(method, arguments, "");
        return new SsaMethod(method.name(), params, entries, builder.finish(results));
    }

    /** A part of an argument: a parameter of the method in SSA, if {@link Leaf} says so. */
    private static Operand argument(SsaBuilder builder, Shapes.Part part, String name, List<Value> params) {
        if (!Leaf.isParameter(part)) {
            return part.presence() ? Constant.of(true) : Constant.undefined(part.type());
        }
        Value value = builder.fresh(part.type(), name);
        params.add(value);
        return value;
    }
}
