package io.phigrad.corpus.fuzz;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Makes a program smaller, step by step, as long as it still fails. */
public final class Shrinker {

    private Shrinker() {}

    /**
     * A program that fails and of which nothing smaller that was tried does.
     *
     * @param fails whether a program, which need not even be Java, fails in the way that is looked for
     * @param outOfTime asked between steps
     */
    public static FuzzProgram shrink(FuzzProgram program, Predicate<FuzzProgram> fails, BooleanSupplier outOfTime) {
        Set<String> tried = new HashSet<>();
        FuzzProgram smallest = program;
        while (!outOfTime.getAsBoolean()) {
            int cost = smallest.cost();
            Optional<FuzzProgram> smaller = Reductions.of(smallest)
                    .takeWhile(p -> !outOfTime.getAsBoolean())
                    .filter(p -> p.cost() < cost && tried.add(p.source() + p.inputsSource()))
                    .filter(fails)
                    .findFirst();
            if (smaller.isEmpty()) {
                return smallest;
            }
            smallest = smaller.get();
        }
        return smallest;
    }
}
