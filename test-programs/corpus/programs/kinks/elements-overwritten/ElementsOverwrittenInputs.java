package programs.kinks;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class ElementsOverwrittenInputs {

    private ElementsOverwrittenInputs() {}

    static List<Object[]> boundary() {
        return List.of(
                args(new double[] {1, 2, 3}, new double[] {0, 1, 2}),
                args(new double[] {1, 2, 3}, new double[] {3, 1, 2}),
                args(new double[] {2}, new double[] {0}));
    }

    static List<Object[]> speeds() {
        return List.of(
                args(new double[] {1, 2, 3}, new double[] {0, 1, 3}),
                args(new double[] {1, 2, 4, 3}, new double[] {0, 1, 1.5, 3}));
    }

    static List<Object[]> quotient() {
        return List.of(args(new double[] {1}, 3.0, 0.0), args(new double[] {1}, 3.0, 2.0));
    }

    static List<Object[]> product() {
        return List.of(
                args(new double[] {1, 2}, new double[] {0, 1}),
                args(new double[] {0.5, 2}, new double[] {1.5, 0.7}),
                args(new double[0], new double[0]));
    }

    static List<Object[]> inPlace() {
        return List.of(args(new double[] {2, 0}, 0.0), args(new double[] {2, 0.5}, 1.5), args(new double[0], 1.0));
    }

    static List<Object[]> picked() {
        return List.of(
                args(new double[] {1, 2, 3}, new double[] {0, 1, 0}, 1),
                args(new double[] {1, 2}, new double[] {1, 3}, 1),
                args(new double[] {2}, new double[] {5}, 0));
    }

    static List<Object[]> last() {
        return List.of(
                args(new double[] {1, 2, 3}, new double[] {0, 1, 2}),
                args(new double[] {1, 2}, new double[] {1, 3}),
                args(new double[0], new double[0]));
    }

    static List<Object[]> lastRow() {
        return List.of(
                args(new double[][] {{1, 2}, {3, 4}}, new double[] {0, 3}),
                args(new double[][] {{1, 2}, {3, 4}}, new double[] {0.5, 3}),
                args(new double[0][0], new double[0]));
    }
}
