package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.matrix;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.records.ArraysInRecords.Layer;

final class ArraysInRecordsInputs {

    private ArraysInRecordsInputs() {}

    static List<Object[]> output() {
        Layer a = new Layer(matrix(1, 4, 3), vector(2, 4), 0.1);
        Layer b = new Layer(matrix(3, 2, 4), vector(4, 2), 0.2);
        Layer square = new Layer(matrix(5, 3, 3), vector(6, 3), 0.1);
        return List.of(
                args(new Layer[] {a, b}, vector(7, 3)),
                args(new Layer[] {square, square}, vector(8, 3)),
                args(new Layer[0], vector(9, 2)));
    }
}
