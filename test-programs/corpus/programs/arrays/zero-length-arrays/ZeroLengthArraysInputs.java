package programs.arrays;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.ragged;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class ZeroLengthArraysInputs {

    private ZeroLengthArraysInputs() {}

    static List<Object[]> value() {
        return List.of(
                args(new double[0], new double[0][0], new double[0]),
                args(vector(52, 2), new double[3][0], new double[0]),
                args(vector(53, 1), ragged(1, 0, 2, 0, 1), vector(54, 1)));
    }
}
