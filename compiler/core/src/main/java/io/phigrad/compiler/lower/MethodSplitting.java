package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.ProgramThreading;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The methods of some kernels, those split that are too large.
 *
 * @param mains the kernels, by name
 * @param callees what they call
 */
public record MethodSplitting(Map<String, SsaMethod> mains, List<SsaMethod> callees) {

    public MethodSplitting {
        mains = Map.copyOf(mains);
        callees = List.copyOf(callees);
    }

    public static MethodSplitting of(Map<String, SsaMethod> mains, List<SsaMethod> callees) {
        List<SsaMethod> all = new ArrayList<>(mains.values());
        all.addAll(callees);
        int bound = regionBound(all);
        Map<String, SsaMethod> smaller = new TreeMap<>();
        List<SsaMethod> called = new ArrayList<>();
        List<SsaMethod> pieces = new ArrayList<>();
        new TreeMap<>(mains).forEach((name, method) -> smaller.put(name, split(method, name, bound, pieces)));
        callees.forEach(method -> called.add(split(method, method.name(), bound, pieces)));
        if (pieces.isEmpty()) {
            return new MethodSplitting(mains, callees);
        }
        called.addAll(pieces);
        List<SsaMethod> threaded = new ArrayList<>();
        smaller.replaceAll((name, method) -> {
            SsaProgram program = ProgramThreading.keepingYields(new SsaProgram(method, called));
            threaded.clear();
            threaded.addAll(program.callees());
            return program.main();
        });
        return new MethodSplitting(smaller, threaded);
    }

    private static SsaMethod split(SsaMethod method, String name, int bound, List<SsaMethod> pieces) {
        Outlining.Result result = Outlining.run(method, name, bound);
        pieces.addAll(result.pieces());
        return result.method();
    }

    private static int regionBound(Collection<SsaMethod> methods) {
        int[] bound = {0};
        for (SsaMethod method : methods) {
            Nodes.walk(
                    method.body(),
                    (Node node) -> Nodes.operands(node).stream()
                            .filter(operand -> operand.type() instanceof MemoryType)
                            .forEach(memory -> bound[0] = Math.max(bound[0], Activity.region(memory) + 1)));
        }
        return bound[0];
    }

    public SsaMethod main(String name) {
        return Objects.requireNonNull(mains.get(name), name);
    }
}
