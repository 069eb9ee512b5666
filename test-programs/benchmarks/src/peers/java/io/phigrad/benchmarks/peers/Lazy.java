package io.phigrad.benchmarks.peers;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first wanted: native libraries are loaded only in the JVMs that time them. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
