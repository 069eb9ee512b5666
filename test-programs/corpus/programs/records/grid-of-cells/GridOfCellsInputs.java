package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.GridOfCells.Cell;

final class GridOfCellsInputs {

    private GridOfCellsInputs() {}

    static List<Object[]> roughness() {
        Cell[][] grid = {
            {new Cell(1, 0.5, false), new Cell(2, 0.25, false), new Cell(0.5, 1, true), new Cell(3, 1, false)},
            {},
            {new Cell(0.5, 0.75, false), new Cell(-1, 1.25, false)}
        };
        Cell[] row = {new Cell(1, 0.5, false), new Cell(2, 0.25, false)};
        return List.of(args(grid, 1.5), args(new Cell[][] {row, row}, 0.5), args(new Cell[0][], 1.0));
    }
}
