package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.MethodScope.Call;
import io.phigrad.compiler.frontend.tree.MethodTree;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Refuses methods that call themselves, directly or through others. */
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
            if (path.contains(call.callee())) {
                boolean direct = call.callee() == method;
                String through = direct ? "" : " through " + method.name();
                program.findings()
                        .error(
                                read.file(),
                                call.span(),
                                Complaint.RECURSION,
                                call.callee().name(),
                                through);
            } else if (!done.contains(call.callee())) {
                visit(call.callee());
            }
        }
        path.remove(method);
        done.add(method);
    }
}
