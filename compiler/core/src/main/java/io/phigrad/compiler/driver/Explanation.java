package io.phigrad.compiler.driver;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How one method was differentiated, for people: its structured SSA, its result as a term, what closes it, its derivative
 * before and after simplification with the rules that fired, and which segments the compiler chose and why.
 *
 * @param active names of the parameters that it was differentiated with respect to
 */
public record Explanation(String method, List<String> active, List<Section> sections) {

    public Explanation {
        active = List.copyOf(active);
        sections = List.copyOf(sections);
    }

    /** One step of the way, numbered from 1. */
    public record Section(int number, String title, List<Passage> passages) {
        public Section {
            passages = List.copyOf(passages);
        }
    }

    /** All of it as plain text. */
    public String text() {
        return method + ", differentiated with respect to " + String.join(", ", active) + "\n"
                + sections.stream().map(Explanation::text).collect(Collectors.joining());
    }

    private static String text(Section section) {
        return "\n" + section.number() + ". " + section.title() + "\n"
                + section.passages().stream().map(Passage::text).collect(Collectors.joining());
    }
}
