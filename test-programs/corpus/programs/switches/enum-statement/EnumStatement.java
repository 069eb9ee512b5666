package programs.switches;

import io.phigrad.Differentiable;

/** Old and arrow switch statements over an enum, with and without default, in a loop. */
public final class EnumStatement {

    public enum Step {
        ADD,
        SCALE,
        SQUARE,
        STOP
    }

    @Differentiable(wrt = {"x"})
    public static double follow(Step[] steps, double x) {
        double y = x;
        for (Step step : steps) {
            switch (step) {
                case ADD:
                    y += x;
                    break;
                case SCALE:
                    y *= 0.75;
                case SQUARE:
                    y *= y;
                    break;
                case STOP:
                    return y;
            }
            switch (step) {
                case ADD -> y += 0.5;
                default -> {}
            }
        }
        return -y;
    }
}
