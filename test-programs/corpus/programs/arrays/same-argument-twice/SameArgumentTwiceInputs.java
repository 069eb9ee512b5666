package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class SameArgumentTwiceInputs {

    private SameArgumentTwiceInputs() {}

    static List<Object[]> bilinear() {
        return List.of(
                twice(vector(1, 3), matrix(2, 3, 3)),
                args(vector(3, 2), vector(4, 2), matrix(5, 2, 2)),
                args(new double[0], new double[0], new double[0][]));
    }

    private static Object[] twice(double[] x, double[][] a) {
        return args(x, x, a);
    }
}
