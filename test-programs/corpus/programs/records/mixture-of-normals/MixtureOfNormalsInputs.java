package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.MixtureOfNormals.Mixture;
import programs.records.MixtureOfNormals.Normal;
import programs.records.MixtureOfNormals.Tagged;

final class MixtureOfNormalsInputs {

    private MixtureOfNormalsInputs() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Tagged<String>[] tagged(double... weights) {
        Tagged<String>[] data = new Tagged[weights.length];
        for (int i = 0; i < weights.length; i++) {
            data[i] = new Tagged<>("point " + i, weights[i]);
        }
        return data;
    }

    static List<Object[]> likelihood() {
        Normal[] parts = {new Normal(0, 1), new Normal(2, 0.5)};
        Mixture two = new Mixture(parts, new double[] {0.5, 1.5});
        Mixture one = new Mixture(new Normal[] {parts[0]}, new double[] {1});
        return List.of(
                args(two, tagged(1, 0.5, 2), new double[] {0.25, 1.75, -0.5}),
                args(one, tagged(1), new double[] {0.5}),
                args(two, tagged(), new double[0]));
    }
}
