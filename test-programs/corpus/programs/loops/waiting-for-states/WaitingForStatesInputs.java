package programs.loops;

import java.util.List;

public final class WaitingForStatesInputs {

    public static List<Object[]> relaxed() {
        return List.of(
                new Object[] {0.0, 3.0, 0.1},
                new Object[] {5.0, 3.0, 0.03},
                new Object[] {3.0, 3.0, 0.5},
                new Object[] {1.0, -2.0, 1.7},
                new Object[] {1.0, 2.0, 0.0},
                new Object[] {1.0, 2.0, 1.0});
    }

    public static List<Object[]> swinging() {
        return List.of(
                new Object[] {1.0, 0.0, 2.0, 0.4},
                new Object[] {0.1, 0.1, 2.0, 0.4},
                new Object[] {-2.0, 1.5, 0.7, 0.0},
                new Object[] {0.5, 0.0, 0.0, 3.0});
    }

    public static List<Object[]> saving() {
        return List.of(
                new Object[] {0.05, 0.02, new double[] {2, 0.5, 8, 1.3}},
                new Object[] {0.0, 0.1, new double[] {1.05, 40}},
                new Object[] {-0.1, 0.3, new double[] {3}},
                new Object[] {0.05, 0.02, new double[0]});
    }

    public static List<Object[]> shortly() {
        return List.of(
                new Object[] {0.5, -0.3, 1.0},
                new Object[] {3.0, 0.4, 1.0},
                new Object[] {1.0, -1.5, 1.0},
                new Object[] {0.1, 0.0, 0.0});
    }
}
