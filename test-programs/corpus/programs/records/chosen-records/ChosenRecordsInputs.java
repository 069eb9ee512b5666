package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.ChosenRecords.Line;

final class ChosenRecordsInputs {

    private ChosenRecordsInputs() {}

    static List<Object[]> envelope() {
        Line[] lines = {new Line(1, 0), new Line(0, 0.5), new Line(-2, 1), new Line(0.5, 0.75)};
        return List.of(
                args(lines, 0.75, 0.6),
                args(lines, -1.5, 2.0),
                args(lines, 0.25, -1.0),
                args(new Line[] {lines[2]}, 1.5, 3.0),
                args(new Line[0], 1.0, 0.5));
    }
}
