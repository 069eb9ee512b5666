package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.records.ParticleEnergy.Particle;
import programs.records.ParticleEnergy.Vec;

final class ParticleEnergyInputs {

    private ParticleEnergyInputs() {}

    static List<Object[]> energy() {
        double[] at = vector(11, 24);
        Particle[] four = new Particle[4];
        for (int i = 0; i < 4; i++) {
            four[i] = new Particle(
                    new Vec(at[6 * i], at[6 * i + 1], at[6 * i + 2]),
                    new Vec(at[6 * i + 3], at[6 * i + 4], at[6 * i + 5]),
                    1 + 0.25 * i);
        }
        return List.of(
                args(four, 1.5, 0.1),
                args(new Particle[] {four[0]}, 2.0, 0.1),
                args(new Particle[] {four[1], four[2], four[1]}, 0.5, 0.2),
                args(new Particle[0], 1.0, 0.1));
    }
}
