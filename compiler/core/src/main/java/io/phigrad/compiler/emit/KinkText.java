package io.phigrad.compiler.emit;

import io.phigrad.compiler.analysis.Kinks.Kink;
import io.phigrad.compiler.analysis.Kinks.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the Javadoc of a derivative says of its kinks: a sentence for each kind. */
public final class KinkText {
    /** More lines than these are not told one by one. */
    private static final int MOST_LINES = 5;

    private final String file;

    private KinkText(String file) {
        this.file = file;
    }

    /**
     * Paragraphs in HTML: one, or none if there is no kink.
     *
     * @param file the source file of the method
     */
    public static List<String> of(List<Kink> kinks, String file) {
        KinkText text = new KinkText(file);
        return kinks.isEmpty()
                ? List.of()
                : List.of(kinks.stream().map(text::sentence).collect(Collectors.joining(" ")));
    }

    private String sentence(Kink kink) {
        String names = list(
                kink.operators().stream().map(name -> "{@code " + name + "}").toList());
        boolean many = kink.operators().size() > 1;
        String lines = lines(kink.places());
        String has = names + (many ? " have" : " has");
        String derivative =
                (many ? ", the derivatives of " : ", the derivative of ") + names + (many ? " are " : " is ");
        return switch (kink.kind()) {
            case ZERO_AT_ZERO -> where(kink, "0") + ", " + has + " no derivative; 0 is used.";
            case ZERO_AT_ORIGIN -> "At (0, 0)" + lines + ", " + has + " no derivative; 0 is used.";
            case FIRST_AT_TIE -> "Where the arguments are equal" + lines + ", " + has + " the derivative of the first.";
            case VALUE_AT_BOUND -> "At a bound" + lines + ", " + has + " the derivative of the first argument.";
            case INFINITE_AT_ZERO -> where(kink, "0") + derivative + "infinite.";
            case LOGARITHM -> where(kink, "0") + derivative + "infinite, and NaN below.";
            case LOGARITHM_OF_ONE_PLUS -> where(kink, "-1") + derivative + "infinite, and NaN below.";
            case INFINITE_AT_ONE -> "At -1 and 1" + lines + derivative + "infinite.";
            case NAN_AT_ORIGIN -> "At (0, 0)" + lines + derivative + "NaN.";
            case EXPONENT ->
                "With respect to the exponent, " + names + lines
                        + " has the derivative 0 where the base is 0, and NaN where it is less.";
            case STEP -> names + lines + (many ? " have" : " has") + " the derivative 0, also where the value jumps.";
            case REMAINDER ->
                "Where " + names + lines + (many ? " jump" : " jumps") + ", the derivative is that of the path taken.";
            case BRANCH ->
                kink.places().size() == 1
                        ? "The branch on active values" + lines + " has the derivative of the side taken."
                        : "Branches on active values" + lines + " have the derivative of the side taken.";
        };
    }

    /** Where the argument of the operator is a number. */
    private String where(Kink kink, String number) {
        String operand = kink.places().size() == 1 ? kink.places().get(0).operand() : "";
        return (operand.isEmpty() ? "Where the argument is " + number : "At {@code " + operand + " == " + number + "}")
                + lines(kink.places());
    }

    private static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private String lines(List<Place> places) {
        List<String> lines = new ArrayList<>();
        for (Place place : places) {
            boolean here = place.origin().file().equals(file);
            lines.add(place.origin().line()
                    + (here ? "" : " of " + fileName(place.origin().file())));
        }
        if (lines.size() > MOST_LINES) {
            lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
            lines.add("others");
        }
        return (lines.size() == 1 ? " (line " : " (lines ") + list(lines) + ")";
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
