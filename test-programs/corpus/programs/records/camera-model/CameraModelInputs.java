package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.CameraModel.Camera;
import programs.records.CameraModel.Lens;
import programs.records.CameraModel.Pose;
import programs.records.CameraModel.Seen;
import programs.records.CameraModel.Vec3;

final class CameraModelInputs {

    private CameraModelInputs() {}

    static List<Object[]> error() {
        Lens lens = new Lens(1.2, 0.05, -0.01);
        Camera turned = new Camera(new Pose(new Vec3(0.1, -0.2, 0.3), new Vec3(0.5, 0.1, 4)), lens);
        Camera straight = new Camera(new Pose(new Vec3(1e-9, 0, 0), new Vec3(0, 0, 5)), lens);
        Vec3[] points = {new Vec3(0.5, 0.5, 0.1), new Vec3(-0.3, 0.2, 0.4), new Vec3(0.1, -0.6, 1)};
        Seen[] seen = {
            new Seen(0, 0.3, 0.2, 1), new Seen(2, 0.1, -0.1, 0.5), new Seen(0, 0.25, 0.2, 2), new Seen(1, 0, 0.1, 1)
        };
        return List.of(
                args(turned, points, seen),
                args(straight, points, new Seen[] {seen[1]}),
                args(turned, new Vec3[0], new Seen[0]));
    }
}
