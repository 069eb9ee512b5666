package io.phigrad.compiler.account;

import java.util.List;

/** What a programmer could change where a loop has no closed form, by the reason that it has none. */
final class Remedies {

    private record Remedy(String reason, String advice) {}

    private static final List<Remedy> TABLE = List.of(
            new Remedy("a break leaves", "break before the number is changed, or in a round that changes nothing else"),
            new Remedy("a round reads memory", "read from an array that the method leaves as it is"),
            new Remedy(
                    "its rounds write to it",
                    "where the array holds few numbers, keep them in local variables, which segments can take"),
            new Remedy(
                    "nothing holds the number of rounds",
                    "count the rounds in a variable that goes up by one at the start of each round"));

    private Remedies() {}

    static List<String> of(String reason) {
        return TABLE.stream()
                .filter(remedy -> reason.contains(remedy.reason()))
                .map(Remedy::advice)
                .toList();
    }
}
