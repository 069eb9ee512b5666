package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GridOfCells}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GridOfCellsDerivatives {

    private GridOfCellsDerivatives() {}

    /**
     * The derivative of {@link GridOfCells#roughness(GridOfCells.Cell[][], double)} with respect to
     * {@code grid} and {@code power}.
     */
    public static RoughnessGradient roughnessGradient(GridOfCells.Cell[][] grid, double power) {
        RoughnessGradient into = new RoughnessGradient();
        roughnessGradient(grid, power, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GridOfCells#roughness(GridOfCells.Cell[][], double)} with respect to
     * {@code grid} and {@code power} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 12 * rounds15}; of the method itself: at most
     * {@code 5 * (elements(grid.heat) - grid.length)}. Workspace:
     * {@code 16 * elements(grid.conductivity) + 16 * elements(grid.heat) + elements(grid.wall) + 40 * grid.length}
     * bytes. Here {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static void roughnessGradient(GridOfCells.Cell[][] grid, double power, RoughnessGradient into) {
        into.prepare(grid);
        into.power = roughnessGradientKernel(into.gridHeat, into.gridConductivity, into.gridWall, power,
                into.gridHeatBar, into.gridConductivityBar);
        into.scatter();
    }

    /**
     * Computes the derivative of {@link GridOfCells#roughness(GridOfCells.Cell[][], double)} with respect to
     * {@code grid} and {@code power} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 5 * elements(grid.heat) - 5 * grid.length + 12 * rounds15}; of the method
     * itself: at most {@code 5 * (elements(grid.heat) - grid.length)}. Workspace:
     * {@code 16 * elements(grid.conductivity) + 16 * elements(grid.heat) + elements(grid.wall) + 40 * grid.length}
     * bytes. Here {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static double roughnessValueAndGradient(GridOfCells.Cell[][] grid, double power,
            RoughnessGradient into) {
        into.prepare(grid);
        double value = roughnessValueAndGradientKernel(into.gridHeat, into.gridConductivity, into.gridWall,
                power, into.gridHeatBar, into.gridConductivityBar, into.partials);
        into.power = into.partials[0];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link GridOfCells#roughness(GridOfCells.Cell[][], double)} with respect to
     * {@code grid} and {@code power}, and the memory that computing it needs. One holder serves one thread at
     * a time.
     */
    public static final class RoughnessGradient {
        private CellPartials[][] grid = new CellPartials[0][];
        private double power;
        private double[][] gridHeatBar = new double[0][];
        private double[][] gridConductivityBar = new double[0][];
        private double[][] gridHeat = new double[0][];
        private double[][] gridConductivity = new double[0][];
        private boolean[][] gridWall = new boolean[0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RoughnessGradient() {}

        /**
         * The derivative with respect to {@code grid}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public CellPartials[][] grid() {
            return grid;
        }

        /** The derivative with respect to {@code power}. */
        public double power() {
            return power;
        }

        private void prepare(GridOfCells.Cell[][] grid) {
            gridHeat = sized(gridHeat, grid.length);
            gridConductivity = sized(gridConductivity, grid.length);
            gridWall = sized(gridWall, grid.length);
            for (int i = 0; i < grid.length; i++) {
                GridOfCells.Cell[] cells = grid[i];
                gridHeat[i] = sized(gridHeat[i], cells.length);
                gridConductivity[i] = sized(gridConductivity[i], cells.length);
                gridWall[i] = sized(gridWall[i], cells.length);
                for (int j = 0; j < cells.length; j++) {
                    GridOfCells.Cell cell = cells[j];
                    gridHeat[i][j] = cell.heat();
                    gridConductivity[i][j] = cell.conductivity();
                    gridWall[i][j] = cell.wall();
                }
            }
            gridHeatBar = zerosLike(gridHeatBar, gridHeat);
            gridConductivityBar = zerosLike(gridConductivityBar, gridConductivity);
        }

        private void scatter() {
            this.grid = mirrors(this.grid, gridHeatBar.length);
            for (int i = 0; i < this.grid.length; i++) {
                this.grid[i] = mirrors(this.grid[i], gridHeatBar[i].length);
                for (int j = 0; j < this.grid[i].length; j++) {
                    CellPartials mirror = this.grid[i][j];
                    mirror.heat = gridHeatBar[i][j];
                    mirror.conductivity = gridConductivityBar[i][j];
                }
            }
        }

        private RoughnessGradient withoutScratch() {
            RoughnessGradient results = new RoughnessGradient();
            results.grid = grid;
            results.power = power;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GridOfCells.Cell}; overwritten by the next
     * computation.
     */
    public static final class CellPartials {
        private double heat;
        private double conductivity;

        private CellPartials() {}

        /** The derivative with respect to {@code heat}. */
        public double heat() {
            return heat;
        }

        /** The derivative with respect to {@code conductivity}. */
        public double conductivity() {
            return conductivity;
        }
    }

    private static double roughnessGradientKernel(double[][] gridHeat, double[][] gridConductivity,
            boolean[][] gridWall, double power, double[][] gridHeatBar, double[][] gridConductivityBar) {
        double powerBar = 0.0;
        for (int i = gridHeat.length - 1; i >= 0; i--) {
            double[] rowHeat = gridHeat[i];
            double[] rowHeatBar = gridHeatBar[i];
            double[] rowConductivity = gridConductivity[i];
            double[] rowConductivityBar = gridConductivityBar[i];
            boolean[] rowWall = gridWall[i];
            for (int j = 1; j < rowHeat.length; j++) {
                if (!rowWall[j] && !rowWall[j - 1]) {
                    double t = rowHeat[j] - rowHeat[j - 1];
                    double rowConductivityJ = rowConductivity[j];
                    double flow = t * rowConductivityJ;
                    powerBar += flow * flow;
                    double flowBar = 2.0 * (power * flow);
                    double t2 = flowBar * rowConductivityJ;
                    rowConductivityBar[j] += flowBar * t;
                    rowHeatBar[j - 1] -= t2;
                    rowHeatBar[j] += t2;
                }
            }
        }
        return powerBar;
    }

    private static double roughnessValueAndGradientKernel(double[][] gridHeat, double[][] gridConductivity,
            boolean[][] gridWall, double power, double[][] gridHeatBar, double[][] gridConductivityBar,
            double[] partials) {
        double sum = 0.0;
        for (int i = 0; i < gridHeat.length; i++) {
            double[] rowHeat = gridHeat[i];
            double[] rowConductivity = gridConductivity[i];
            boolean[] rowWall = gridWall[i];
            for (int j = 1; j < rowHeat.length; j++) {
                if (!rowWall[j] && !rowWall[j - 1]) {
                    double flow = (rowHeat[j] - rowHeat[j - 1]) * rowConductivity[j];
                    sum += power * flow * flow;
                }
            }
        }
        double powerBar = 0.0;
        for (int i = gridHeat.length - 1; i >= 0; i--) {
            double[] rowHeat = gridHeat[i];
            double[] rowHeatBar = gridHeatBar[i];
            double[] rowConductivity = gridConductivity[i];
            double[] rowConductivityBar = gridConductivityBar[i];
            boolean[] rowWall = gridWall[i];
            for (int j = 1; j < rowHeat.length; j++) {
                if (!rowWall[j] && !rowWall[j - 1]) {
                    double t = rowHeat[j] - rowHeat[j - 1];
                    double rowConductivityJ = rowConductivity[j];
                    double flow = t * rowConductivityJ;
                    powerBar += flow * flow;
                    double flowBar = 2.0 * (power * flow);
                    double t2 = flowBar * rowConductivityJ;
                    rowConductivityBar[j] += flowBar * t;
                    rowHeatBar[j - 1] -= t2;
                    rowHeatBar[j] += t2;
                }
            }
        }
        partials[0] = powerBar;
        return sum;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** An array of the given length: the last one if it has that length. */
    private static boolean[] sized(boolean[] last, int length) {
        return last.length == length ? last : new boolean[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static boolean[][] sized(boolean[][] last, int length) {
        return last.length == length ? last : new boolean[length][0];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[][] sized(double[][] last, int length) {
        return last.length == length ? last : new double[length][0];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static CellPartials[] mirrors(CellPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        CellPartials[] fresh = new CellPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new CellPartials();
        }
        return fresh;
    }

    /** The same for arrays of arrays, still empty. */
    private static CellPartials[][] mirrors(CellPartials[][] last, int length) {
        return last.length == length ? last : new CellPartials[length][0];
    }
}
