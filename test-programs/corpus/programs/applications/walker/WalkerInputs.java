package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;

import java.util.List;

final class WalkerInputs {

    private WalkerInputs() {}

    static List<Object[]> walk() {
        return List.of(
                figure(matrix(1, 4, 6, -0.5, 0.5), 0.6, 1, 10),
                figure(matrix(2, 3, 6, -0.8, 0.8), 1, 1, 25),
                // muscles too weak to stand on, and muscles that throw the torso about
                figure(matrix(3, 2, 6, -1, 1), 1, 0.02, 150),
                figure(matrix(4, 2, 6, 0.8, 1.2), 0.6, 3, 60),
                withTorsoOfLead(figure(matrix(5, 1, 6, -1, 1), 1, 0.02, 300)),
                figure(new double[0][], 1, 1, 5));
    }

    private static Object[] figure(double[][] schedule, double size, double force, int steps) {
        double[] mass = {30, 8, 8, 4, 4, 3, 3};
        double[] length = {0.6, 0.42, 0.42, 0.44, 0.44, 0.6, 0.6};
        double[] strength = {240, 240, 160, 160, 50, 50};
        for (int j = 0; j < mass.length; j++) {
            mass[j] *= size;
            length[j] *= Math.cbrt(size);
        }
        for (int m = 0; m < strength.length; m++) {
            strength[m] *= size * force;
        }
        return args(schedule, mass, length, strength, steps);
    }

    /** It ends up on the ground, head, hands and all. */
    private static Object[] withTorsoOfLead(Object[] figure) {
        ((double[]) figure[1])[0] = 4000;
        return figure;
    }
}
