package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Optional;

/**
 * A method's statements over named locals.
 *
 * @param parameters the method's own, then the workspace's
 * @param result the type returned, empty for void
 * @param partials how many results are written into the last parameter instead of being returned
 */
public record KernelBody(
        List<Local> parameters, Optional<Type> result, int partials, List<JavaStatement> statements, Storage storage) {

    private static final int ROUNDS = 4;

    /** How the method is called under a name. */
    public Signature signature(String name) {
        return new Signature(name, result, partials, storage.groups(), storage.takesMade(), storage.takesPartials());
    }

    public Company.Taken taken() {
        return storage.taken();
    }

    /** @param returnsFirst whether the first result is returned; the others are written into an array */
    public static KernelBody of(SsaMethod source, boolean returnsFirst, Company company) {
        SsaMethod method = Allocations.withKnownLengths(source);
        Needs needs = new Needs(method);
        Draft best = new Draft(method, needs, Placement.of(Inductions.steps(method, needs)), returnsFirst, company);
        for (int round = 0; round < ROUNDS; round++) {
            Placement moved = best.improved();
            if (moved.equals(best.placement())) {
                break;
            }
            Draft next = new Draft(method, needs, moved, returnsFirst, company);
            if (next.cost() >= best.cost()) {
                break;
            }
            best = next;
        }
        return best.finish();
    }
}
