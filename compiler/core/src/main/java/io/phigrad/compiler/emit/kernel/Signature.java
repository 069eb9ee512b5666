package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a method of the generated class is called.
 *
 * @param method its name in Java
 * @param result what it returns; empty for void
 * @param partials how many results beside the returned one it writes into {@code partials}
 * @param groups the workspace parameters that follow its own
 * @param takesMade whether it takes the counters of pools
 * @param takesPartials whether it takes {@code partials}, for itself or for what it calls
 */
public record Signature(
        String method,
        Optional<Type> result,
        int partials,
        List<Storage.Group> groups,
        boolean takesMade,
        boolean takesPartials) {

    public Signature {
        groups = List.copyOf(groups);
    }

    /** The same with what a method that it calls takes. */
    public Signature with(Signature callee) {
        List<Storage.Group> all = new ArrayList<>(groups);
        for (Storage.Group group : callee.groups()) {
            if (all.stream().noneMatch(g -> g.name().equals(group.name()))) {
                all.add(group);
            }
        }
        all.sort(Comparator.comparing(Storage.Group::name));
        return new Signature(
                method,
                result,
                partials,
                all,
                takesMade || callee.takesMade(),
                takesPartials || callee.takesPartials());
    }
}
