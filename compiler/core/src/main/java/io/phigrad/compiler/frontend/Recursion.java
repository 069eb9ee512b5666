package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.MethodScope.Call;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Refuses methods that call themselves, directly or through others, and return an array or hold records. */
final class Recursion {
    private final Program program;
    private final Set<MethodTree> done = new HashSet<>();
    private final LinkedHashSet<MethodTree> path = new LinkedHashSet<>();

    private Recursion(Program program) {
        this.program = program;
    }

    static void check(Program program, MethodTree root) {
        new Recursion(program).visit(root);
    }

    private void visit(MethodTree method) {
        path.add(method);
        ReadMethod read = program.read(method);
        for (Call call : read.calls()) {
            if (path.contains(call.callee()) && isRefused(call.callee())) {
                boolean direct = call.callee() == method;
                String through = direct ? "" : " through " + method.name();
                program.findings()
                        .error(
                                read.file(),
                                call.span(),
                                Complaint.RECURSION,
                                call.callee().name(),
                                through);
            } else if (!path.contains(call.callee()) && !done.contains(call.callee())) {
                visit(call.callee());
            }
        }
        path.remove(method);
        done.add(method);
    }

    /** Whether a method on the way from the callee to where we are returns an array, or takes or returns a record. */
    private boolean isRefused(MethodTree callee) {
        return path.stream()
                .dropWhile(m -> m != callee)
                .anyMatch(m ->
                        m.result().filter(type -> !(type instanceof Scalar)).isPresent()
                                || m.params().stream().anyMatch(param -> holdsRecords(param.type())));
    }

    private static boolean holdsRecords(Type type) {
        return type instanceof RecordType || type instanceof ArrayType array && array.bottom() instanceof RecordType;
    }
}
