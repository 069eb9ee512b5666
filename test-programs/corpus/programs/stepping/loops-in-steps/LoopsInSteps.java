package programs.stepping;

import io.phigrad.Differentiable;

/** Steps with loops of their own, two deep, left by break, cut short by continue, some to the label of the steps. */
public final class LoopsInSteps {

    @Differentiable(wrt = {"mass", "pull", "slack"})
    public static double settled(double[] mass, double[][] pull, double slack, int steps) {
        int n = mass.length;
        double energy = 1;
        int hits = 0;
        next:
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < n; i++) {
                double force = 0;
                for (int j = 0; j < n; j++) {
                    if (j == i) {
                        continue;
                    }
                    double gap = mass[i] - mass[j];
                    if (gap * gap > 4) {
                        hits++;
                        break;
                    }
                    force += pull[i][j] * Math.sin(gap);
                }
                mass[i] -= slack * force;
                if (mass[i] < -1.2) {
                    energy *= 1 + 0.1 * mass[i];
                    continue next;
                }
            }
            energy += slack * mass[s % n] * energy;
            if (energy > 3) {
                break;
            }
            pull[s % n][0] = 0.9 * pull[s % n][0] * mass[0];
        }
        double sum = energy + hits;
        for (int i = 0; i < n; i++) {
            sum += mass[i] * pull[i][0];
        }
        return sum;
    }
}
