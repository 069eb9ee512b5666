package io.phigrad.compiler.soi;

import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Optional;

/** What came of a {@link Move}: the method with it, or why there is none. */
public sealed interface Attempt {

    /** The method with the move; empty if there is none. */
    Optional<SsaMethod> made();

    /**
     * @param segments those that the move put into the method
     * @param verdicts on what it looked at beside
     */
    record Made(SsaMethod method, List<Bounds> segments, List<Verdict> verdicts) implements Attempt {
        public Made {
            segments = List.copyOf(segments);
            verdicts = List.copyOf(verdicts);
        }

        @Override
        public Optional<SsaMethod> made() {
            return Optional.of(method);
        }
    }

    /**
     * It cannot be made.
     *
     * @param why goes on from "because"
     * @param verdicts on the parts of it, none if it has none
     */
    record Refused(String why, List<Verdict> verdicts) implements Attempt {
        public Refused {
            verdicts = List.copyOf(verdicts);
        }

        public Refused(String why) {
            this(why, List.of());
        }

        @Override
        public Optional<SsaMethod> made() {
            return Optional.empty();
        }
    }

    /** Nobody looked whether it can be made. */
    record NotTried(String why) implements Attempt {
        @Override
        public Optional<SsaMethod> made() {
            return Optional.empty();
        }
    }

    /** A method without new segments, or the reason why there is none. */
    static Attempt of(Optional<SsaMethod> method, String why) {
        return method.<Attempt>map(m -> new Made(m, List.of(), List.of())).orElseGet(() -> new Refused(why));
    }
}
