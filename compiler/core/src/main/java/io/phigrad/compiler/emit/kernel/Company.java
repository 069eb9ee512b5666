package io.phigrad.compiler.emit.kernel;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around a method that is written: those that it may call, and what of the workspace they use.
 *
 * @param signatures by name in the program
 * @param taken slots of the workspace that are somebody else's
 * @param own the method's own signature, if others call it: then its arrays live on when it returns
 */
public record Company(Map<String, Signature> signatures, Taken taken, Optional<Signature> own) {

    /** A method alone. */
    public static final Company NONE = new Company(Map.of(), Taken.NOTHING, Optional.empty());

    public Company {
        signatures = Map.copyOf(signatures);
    }

    Signature signature(String callee) {
        return Objects.requireNonNull(signatures.get(callee), callee);
    }

    /** The largest number of results that any of them writes into {@code partials}. */
    public int mostPartials() {
        return signatures.values().stream().mapToInt(Signature::partials).max().orElse(0);
    }

    /**
     * Slots that are in use.
     *
     * @param counts how many of each group, by its name
     * @param shared the slots that methods share, by what they are for
     * @param pools how many pools have a counter in {@code made}
     */
    public record Taken(Map<String, Integer> counts, Map<String, Integer> shared, int pools) {
        public static final Taken NOTHING = new Taken(Map.of(), Map.of(), 0);

        public Taken {
            counts = Map.copyOf(counts);
            shared = Map.copyOf(shared);
        }
    }
}
