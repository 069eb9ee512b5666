package io.phigrad.compiler.emit;

import io.phigrad.compiler.emit.kernel.Helper;
import io.phigrad.compiler.emit.kernel.Storage;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;

/**
 * A kernel as a Java method.
 *
 * @param name of the method
 * @param result what it returns; empty for void
 * @param text the method, not yet formatted
 * @param groups workspace parameters, which follow the kernel's own in this order
 * @param partials how many results beside the returned one are written into a last parameter {@code double[] partials}
 * @param helpers the methods it calls in its class
 */
public record KernelText(
        String name,
        Optional<Type> result,
        String text,
        List<Storage.Group> groups,
        int partials,
        List<Helper> helpers) {

    public KernelText {
        groups = List.copyOf(groups);
        helpers = List.copyOf(helpers);
    }

    /** The same with a comment over the method. */
    KernelText under(String comment) {
        return new KernelText(name, result, comment + text, groups, partials, helpers);
    }
}
