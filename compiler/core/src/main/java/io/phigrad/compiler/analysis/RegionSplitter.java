package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives each alias class a memory of its own, so that a write to one array leaves the versions of others alone.
 * The region number of a memory afterwards is the number of its alias class.
 */
public final class RegionSplitter extends Rewrite {
    private final AliasClasses classes;

    private RegionSplitter(AliasClasses classes) {
        this.classes = classes;
    }

    public static SsaMethod split(SsaMethod method, AliasClasses classes) {
        return MemoryThreading.run(new RegionSplitter(classes).apply(method));
    }

    /** The same for a program; each call now takes the memories that its callee touches. */
    public static SsaProgram split(SsaProgram program, PerMethod<AliasClasses> classes) {
        SsaMethod main = new RegionSplitter(classes.main()).apply(program.main());
        List<SsaMethod> callees = program.callees().stream()
                .map(method -> new RegionSplitter(classes.callee(method.name())).apply(method))
                .toList();
        return ProgramThreading.run(new SsaProgram(main, callees));
    }

    @Override
    protected List<Node> replace(Node node) {
        if (node instanceof Node.Load n) {
            return List.of(new Node.Load(n.out(), memory(n.array()), n.array(), n.index(), n.origin()));
        } else if (node instanceof Node.Store n) {
            return List.of(new Node.Store(n.out(), memory(n.array()), n.array(), n.index(), n.value(), n.origin()));
        } else if (node instanceof Node.Accumulate n) {
            return List.of(
                    new Node.Accumulate(n.out(), memory(n.array()), n.array(), n.index(), n.value(), n.origin()));
        } else if (node instanceof Node.Allocate n) {
            List<Operand> memories = new ArrayList<>();
            int id = classes.of(n.out());
            for (int level = 0; level < n.sizes().size(); level++) {
                memories.add(memory(id));
                id = classes.rows(id);
            }
            return List.of(new Node.Allocate(n.out(), n.sizes(), memories, n.nextMemories(), n.origin()));
        } else if (node instanceof Node.Invoke n) {
            return List.of(new Node.Invoke(n.out(), n.method(), n.in(), memories(n.in()), n.origin()));
        }
        return List.of(node);
    }

    /** Those of all levels of the arrays. */
    private List<Operand> memories(List<Operand> arguments) {
        Set<Integer> ids = new TreeSet<>();
        for (Operand argument : arguments) {
            if (argument.type() instanceof ArrayType array) {
                int id = classes.of(argument);
                ids.add(id);
                for (int level = 1; level < array.rank(); level++) {
                    id = classes.rows(id);
                    ids.add(id);
                }
            }
        }
        return ids.stream().map(id -> memory((int) id)).toList();
    }

    private Operand memory(Operand array) {
        return memory(classes.of(array));
    }

    private Operand memory(int id) {
        return Constant.undefined(new MemoryType(classes.element(id), id));
    }
}
