package programs.records;

import io.phigrad.Differentiable;

/** Diffusion on a ragged grid of records. */
public final class GridOfCells {

    record Cell(double heat, double conductivity, boolean wall) {}

    @Differentiable
    static double roughness(Cell[][] grid, double power) {
        double sum = 0;
        for (int i = 0; i < grid.length; i++) {
            Cell[] row = grid[i];
            for (int j = 1; j < row.length; j++) {
                if (!row[j].wall() && !grid[i][j - 1].wall()) {
                    double flow = (row[j].heat() - row[j - 1].heat()) * row[j].conductivity();
                    sum += power * flow * flow;
                }
            }
        }
        return sum;
    }
}
