package io.phigrad.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.benchmarks.AblationTable.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words before the table say what its figures say, and nothing that they do not. */
class AblationTableTest {
    private static final Figure USUAL = new Figure(1, false);

    @Test
    void nothingIsSaidWhereEveryPartBringsSomething() {
        assertEquals(
                "", AblationTable.meaning(List.of(List.of(USUAL, new Figure(80.4, false), new Figure(1.22, false)))));
    }

    @Test
    void figuresOfTheSameTextAreToldFromThoseOfOtherCode() {
        String words = AblationTable.meaning(List.of(
                List.of(USUAL, new Figure(80.4, false), new Figure(0.99, false)),
                List.of(USUAL, new Figure(1.01, true), new Figure(Double.NaN, false))));
        assertEquals(
                "`=` after 1 of 4 figures: without that part the derivative is the same text, byte for byte, for lowering"
                        + " finds the same code without it; what such a figure lacks to 1.00 is noise.\n"
                        + "1 of 3 figures without that mark lie within 0.05 of 1.00: there it is other code that is as fast.",
                words);
    }

    @Test
    void aFigureShowsWhetherItIsOfTheSameText() {
        assertEquals("1.01 =", new Figure(1.01, true).toString());
        assertEquals("1.22", new Figure(1.22, false).toString());
        assertEquals("failed", new Figure(Double.NaN, false).toString());
    }
}
