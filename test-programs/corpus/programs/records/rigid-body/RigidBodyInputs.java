package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.RigidBody.Disc;
import programs.records.RigidBody.State;
import programs.records.RigidBody.Vec;

final class RigidBodyInputs {

    private RigidBodyInputs() {}

    static List<Object[]> height() {
        Disc disc = new Disc(1.5, 0.4, 20, 0.3);
        State still = new State(new Vec(0.1, 0.2), new Vec(0, 0), 0.3, 0);
        State moving = new State(new Vec(-0.2, 0), new Vec(1, -0.5), 1.2, 2);
        return List.of(args(disc, still, 0.01, 20), args(disc, moving, 0.02, 7), args(disc, moving, 0.1, 0));
    }
}
