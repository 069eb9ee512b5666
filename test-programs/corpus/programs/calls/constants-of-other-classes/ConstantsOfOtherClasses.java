package programs.calls;

import io.phigrad.Differentiable;

/** Nested classes hold constants and helpers. */
public final class ConstantsOfOtherClasses {

    @Differentiable
    public static double value(double t) {
        return Physics.G * Physics.square(t) / 2 + Table.LAST * t - Table.at(1);
    }

    static final class Physics {
        static final double G = 9.80665;

        static double square(double t) {
            return t * t;
        }
    }

    static final class Table {
        private static final double[] ENTRIES = {1.5, 2.5, 3.5};
        static final double LAST = ENTRIES[ENTRIES.length - 1];

        static double at(int i) {
            return ENTRIES[i];
        }
    }
}
