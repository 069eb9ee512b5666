package programs.switches;

import io.phigrad.Differentiable;

/** An old switch whose groups run into each other; default stands in the middle. */
public final class FallThroughWeekdays {

    @Differentiable(wrt = {"rate", "hours"})
    public static double wage(int day, double rate, double hours) {
        double wage = 0;
        switch (day) {
            case 6:
                wage += 0.5 * rate * hours;
            default:
                wage += rate * hours;
                break;
            case 7:
                wage += 2 * rate * hours;
            case 8:
            case 9:
                wage += rate * rate;
        }
        return wage;
    }
}
