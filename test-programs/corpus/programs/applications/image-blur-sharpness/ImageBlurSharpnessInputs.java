package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ImageBlurSharpnessInputs {

    private ImageBlurSharpnessInputs() {}

    static List<Object[]> sharpness() {
        return List.of(
                args(matrix(1, 4, 5), vector(2, 3)),
                args(matrix(3, 2, 1), vector(4, 1)),
                args(new double[0][], vector(5, 3)));
    }
}
