package programs.switches;

import io.phigrad.Differentiable;

/** An enum that is a loop's state, overwritten in every round: the way back must know each of them. */
public final class StateMachine {

    enum Phase {
        GROW,
        HOLD,
        DECAY
    }

    @Differentiable(wrt = {"x", "rate"})
    public static double run(double x, double rate, int steps) {
        Phase phase = Phase.GROW;
        Phase[] seen = new Phase[steps];
        double y = x;
        for (int i = 0; i < steps; i++) {
            seen[i] = phase;
            switch (phase) {
                case GROW -> {
                    y *= 1 + rate * y;
                    if (y > 2) {
                        phase = Phase.HOLD;
                    }
                }
                case HOLD -> {
                    y += rate * x;
                    phase = i % 2 == 0 ? Phase.DECAY : phase;
                }
                case DECAY -> {
                    y /= 1 + rate * y * y;
                    phase = y < 1.2 ? Phase.GROW : Phase.DECAY;
                }
            }
        }
        for (int i = steps - 1; i >= 0; i--) {
            if (seen[i] == Phase.HOLD) {
                y += 0.5 * y * x;
            } else if (seen[i] != Phase.GROW) {
                y -= 0.125 * x;
            }
        }
        return y * phase.ordinal() + y;
    }
}
