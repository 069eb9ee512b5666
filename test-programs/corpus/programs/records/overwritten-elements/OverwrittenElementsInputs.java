package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.records.OverwrittenElements.Body;
import programs.records.OverwrittenElements.Track;

final class OverwrittenElementsInputs {

    private OverwrittenElementsInputs() {}

    static List<Object[]> moved() {
        Body[] three = {new Body(1, -2), new Body(0.5, 1), new Body(2, 0.5)};
        Body[] other = {new Body(1.5, 0), new Body(-0.5, 1)};
        return List.of(
                args(three, other, 0.3),
                args(three, other, -0.75),
                args(new Body[] {three[0]}, other, 0.5),
                args(new Body[0], other, 0.5),
                args(new Body[] {three[0], three[0]}, other, -0.25));
    }

    static List<Object[]> smoothed() {
        Track a = new Track(vector(1, 5), 0.7);
        Track b = new Track(vector(2, 1), 0.4);
        Track main = new Track(new double[] {1.25, 0}, 1.5);
        return List.of(args(new Track[] {a, b}, main, 0.5), args(new Track[0], main, 0.5));
    }
}
