package programs.loops;

import io.phigrad.Differentiable;

/** Loops that run until an affine state has come far enough: by a break, by their condition, or not at all. */
public final class WaitingForStates {

    /** Relaxation towards a set point; how often is decided by what is left. */
    @Differentiable
    public static double relaxed(double start, double target, double rate) {
        double level = start;
        int rounds = 0;
        while (rounds < 200) {
            double gap = target - level;
            if (gap * gap < 0.01) {
                break;
            }
            level += rate * gap;
            rounds++;
        }
        return level * level + rounds;
    }

    /** Two states that wait for each other, until their energy is gone. */
    @Differentiable
    public static double swinging(double place, double speed, double stiffness, double friction) {
        double x = place;
        double v = speed;
        double h = 0.05;
        int k = 0;
        while (x * x + v * v > 0.2 && k < 90) {
            double force = -stiffness * x - friction * v;
            x += h * v;
            v += h * force;
            k++;
        }
        return x * v + 0.1 * k;
    }

    /** A balance with interest, and a second account that the first feeds; the loop may stop at once. */
    @Differentiable
    public static double saving(double rate, double share, double[] goals) {
        double sum = 0;
        for (double goal : goals) {
            double balance = 1;
            double fund = 0;
            for (int year = 0; year < 60; year++) {
                if (balance > goal) {
                    break;
                }
                fund = fund + share * balance;
                balance = (1 + rate) * balance - share * balance + 0.1;
            }
            sum += balance * fund;
        }
        return sum;
    }

    /** At least one round, and three at most. */
    @Differentiable
    public static double shortly(double a, double b, double w) {
        int left = 3;
        do {
            w = a - b * w;
            left--;
        } while (left > 0 && w < 2);
        return w;
    }
}
