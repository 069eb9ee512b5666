package io.phigrad.corpus.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices, the same for the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An index, as often as its weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }

    /** With three decimals, so that inputs are short. */
    double decimal(double low, double high) {
        return Math.round((low + (high - low) * random.nextDouble()) * 1000) / 1000.0;
    }
}
