package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import io.phigrad.phi.ssa.Variable;
import java.util.ArrayList;
import java.util.List;

/** Builds structured SSA from the tree of a method: its calls are inlined, save those of {@link OwnMethods}. */
public final class SsaConstruction {
    private final Shapes shapes;
    private final Memories memories;
    private final OwnMethods own;

    private SsaConstruction(MethodTree root, OwnMethods own) {
        this.shapes = Shapes.of(root);
        this.memories = new Memories(root, shapes);
        this.own = own;
    }

    /** The method with those it calls, tidied; memories are one per element type of arrays, in order of appearance. */
    public static SsaProgram program(MethodTree method) {
        OwnMethods own = OwnMethods.of(method);
        SsaConstruction construction = new SsaConstruction(method, own);
        SsaMethod main = construction.build(method, method.name(), false);
        return Cleanup.of(new SsaProgram(
                main,
                own.all().stream()
                        .map(callee -> construction.build(callee, own.name(callee), true))
                        .toList()));
    }

    /** A method that calls no other but by inlining, tidied. */
    public static SsaMethod build(MethodTree method) {
        return Cleanup.of(raw(method));
    }

    /** The method as its text says. */
    static SsaMethod raw(MethodTree method) {
        return new SsaConstruction(method, OwnMethods.of(method)).build(method, method.name(), false);
    }

    /** @param isCallee whether it yields its memories too */
    private SsaMethod build(MethodTree method, String name, boolean isCallee) {
        SsaBuilder builder = new SsaBuilder(1);
        List<Value> params = new ArrayList<>();
        List<List<Operand>> arguments = new ArrayList<>();
        for (var param : method.params()) {
            arguments.add(shapes.parts(param.type()).stream()
                    .map(part -> isCallee || Leaf.isParameter(part)
                            ? parameter(builder, part, part.name(param), params)
                            : absent(part))
                    .toList());
        }
        List<Value> entries = new ArrayList<>();
        for (Variable memory : memories.all()) {
            Value entry = builder.fresh(memory.type(), memory.name());
            builder.declare(memory, entry);
            entries.add(entry);
        }
        StatementBuilder statements = new StatementBuilder(builder, shapes, memories, own);
        List<Operand> yields = new ArrayList<>(
                isCallee ? statements.inline(method, arguments, "") : statements.call(method, arguments, ""));
        if (isCallee) {
            memories.all().forEach(memory -> yields.add(builder.read(memory)));
        }
        return new SsaMethod(name, params, entries, builder.finish(yields));
    }

    /** What stands for a part that the caller of the program cannot give: {@link Leaf} says which are. */
    private static Operand absent(Shapes.Part part) {
        return part.presence() ? Constant.of(true) : Constant.undefined(part.type());
    }

    private static Operand parameter(SsaBuilder builder, Shapes.Part part, String name, List<Value> params) {
        Value value = builder.fresh(part.type(), name);
        params.add(value);
        return value;
    }
}
