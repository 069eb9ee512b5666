package io.phigrad.compiler.driver;

import java.util.List;

/** A passage of an explanation. */
public sealed interface Passage {

    /** As plain text, with its line breaks. */
    String text();

    record Sentence(String sentence) implements Passage {
        @Override
        public String text() {
            return "  " + sentence + "\n";
        }
    }

    /** Lines as they are. */
    record Listing(String text) implements Passage {}

    /** What a name stands for, a term of one line or more. */
    record Equation(String name, String term) implements Passage {
        @Override
        public String text() {
            return "  " + name + " = " + term.replace("\n", "\n    ") + "\n";
        }
    }

    /**
     * A formula of the phi-calculus that was applied.
     *
     * @param rule its name, such as {@code C6}
     * @param conditions under which both sides are equal, in words
     */
    record Step(String rule, String before, String after, List<String> conditions) implements Passage {
        public Step {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String text() {
            String under = conditions.isEmpty() ? "" : "\n    where " + String.join(", ", conditions);
            String all = rule + ": " + before + "\n    = " + after + under;
            return "  " + all.replace("\n", "\n  ") + "\n";
        }
    }

    /** A loop that no formula closed. */
    record Open(String loop, String why) implements Passage {
        @Override
        public String text() {
            return "  stays a loop: " + loop + "\n    because " + why + "\n";
        }
    }

    /** A law of simplification that fired, and how often. */
    record Fired(String law, int times) implements Passage {
        @Override
        public String text() {
            return "  " + law + (times > 1 ? " (" + times + " times)" : "") + "\n";
        }
    }
}
