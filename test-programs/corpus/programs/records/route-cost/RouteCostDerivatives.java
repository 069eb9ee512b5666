package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RouteCost}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RouteCostDerivatives {

    private RouteCostDerivatives() {}

    /**
     * The derivative of {@link RouteCost#cheapest(RouteCost.Edge[], RouteCost.Tariff, int)} with respect to
     * {@code edges} and {@code tariff}.
     *
     * <p>
     * Where the arguments are equal (line 29), {@code min} has the derivative of the first.
     */
    public static CheapestGradient cheapestGradient(RouteCost.Edge[] edges, RouteCost.Tariff tariff,
            int nodes) {
        CheapestGradient into = new CheapestGradient();
        cheapestGradient(edges, tariff, nodes, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RouteCost#cheapest(RouteCost.Edge[], RouteCost.Tariff, int)} with
     * respect to {@code edges} and {@code tariff} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 16 * edges.length * nodes * nodes}; of the method itself: at most
     * {@code 7 * edges.length * nodes * (nodes - 1)}. Workspace:
     * {@code 2 * (8 * edges.length * nodes * nodes - 8 * edges.length * nodes + 17 * edges.length + 8 * nodes)}
     * bytes, and while it grows at most twice as many.
     */
    public static void cheapestGradient(RouteCost.Edge[] edges, RouteCost.Tariff tariff, int nodes,
            CheapestGradient into) {
        into.prepare(edges);
        cheapestGradientKernel(into.edgesFrom, into.edgesTo, into.edgesLength, into.edgesToll, into.edgesOpen,
                into.edgesLanes, tariff.perLength(), tariff.perToll(), tariff.rounding(), nodes,
                into.edgesLengthBar, into.doubles, into.partials);
        into.tariff.perLength = into.partials[0];
        into.tariff.perToll = into.partials[1];
        into.scatter();
    }

    /**
     * Computes the derivative of {@link RouteCost#cheapest(RouteCost.Edge[], RouteCost.Tariff, int)} with
     * respect to {@code edges} and {@code tariff} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 16 * edges.length * nodes * nodes}; of the method itself: at most
     * {@code 7 * edges.length * nodes * (nodes - 1)}. Workspace:
     * {@code 2 * (8 * edges.length * nodes * nodes - 8 * edges.length * nodes + 17 * edges.length + 8 * nodes)}
     * bytes, and while it grows at most twice as many.
     */
    public static double cheapestValueAndGradient(RouteCost.Edge[] edges, RouteCost.Tariff tariff, int nodes,
            CheapestGradient into) {
        into.prepare(edges);
        double value = cheapestValueAndGradientKernel(into.edgesFrom, into.edgesTo, into.edgesLength,
                into.edgesToll, into.edgesOpen, into.edgesLanes, tariff.perLength(), tariff.perToll(),
                tariff.rounding(), nodes, into.edgesLengthBar, into.doubles, into.partials);
        into.tariff.perLength = into.partials[0];
        into.tariff.perToll = into.partials[1];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link RouteCost#cheapest(RouteCost.Edge[], RouteCost.Tariff, int)} with respect to
     * {@code edges} and {@code tariff}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class CheapestGradient {
        private EdgePartials[] edges = new EdgePartials[0];
        private TariffPartials tariff = new TariffPartials();
        private double[] edgesLengthBar = new double[0];
        private int[] edgesFrom = new int[0];
        private int[] edgesTo = new int[0];
        private double[] edgesLength = new double[0];
        private long[] edgesToll = new long[0];
        private boolean[] edgesOpen = new boolean[0];
        private byte[] edgesLanes = new byte[0];
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public CheapestGradient() {}

        /**
         * The derivative with respect to {@code edges}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public EdgePartials[] edges() {
            return edges;
        }

        /** The derivative with respect to {@code tariff}. */
        public TariffPartials tariff() {
            return tariff;
        }

        private void prepare(RouteCost.Edge[] edges) {
            edgesFrom = sized(edgesFrom, edges.length);
            edgesTo = sized(edgesTo, edges.length);
            edgesLength = sized(edgesLength, edges.length);
            edgesToll = sized(edgesToll, edges.length);
            edgesOpen = sized(edgesOpen, edges.length);
            edgesLanes = sized(edgesLanes, edges.length);
            for (int i = 0; i < edges.length; i++) {
                RouteCost.Edge edge = edges[i];
                edgesFrom[i] = edge.from();
                edgesTo[i] = edge.to();
                edgesLength[i] = edge.length();
                edgesToll[i] = edge.toll();
                edgesOpen[i] = edge.open();
                edgesLanes[i] = edge.lanes();
            }
            edgesLengthBar = zerosLike(edgesLengthBar, edgesLength);
        }

        private void scatter() {
            this.edges = mirrors(this.edges, edgesLengthBar.length);
            for (int i = 0; i < this.edges.length; i++) {
                EdgePartials mirror = this.edges[i];
                mirror.length = edgesLengthBar[i];
            }
        }

        private CheapestGradient withoutScratch() {
            CheapestGradient results = new CheapestGradient();
            results.edges = edges;
            results.tariff = tariff;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link RouteCost.Edge}; overwritten by the next
     * computation.
     */
    public static final class EdgePartials {
        private double length;

        private EdgePartials() {}

        /** The derivative with respect to {@code length}. */
        public double length() {
            return length;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link RouteCost.Tariff}; overwritten by the next
     * computation.
     */
    public static final class TariffPartials {
        private double perLength;
        private double perToll;

        private TariffPartials() {}

        /** The derivative with respect to {@code perLength}. */
        public double perLength() {
            return perLength;
        }

        /** The derivative with respect to {@code perToll}. */
        public double perToll() {
            return perToll;
        }
    }

    private static void cheapestGradientKernel(int[] edgesFrom, int[] edgesTo, double[] edgesLength,
            long[] edgesToll, boolean[] edgesOpen, byte[] edgesLanes, double tariffPerLength,
            double tariffPerToll, double tariffRounding, int nodes, double[] edgesLengthBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] best = room(doubles, 2, nodes);
        double[] bestBar = room(doubles, 3, nodes);
        if (1 > nodes) {
            throw new IllegalArgumentException();
        }
        for (int i = 1; i < nodes; i++) {
            best[i] = 1000.0;
        }
        int k = 0;
        for (int round = 1; round < nodes; round++) {
            for (int i = 0; i < edgesFrom.length; i++) {
                int eFrom = edgesFrom[i];
                int eTo = edgesTo[i];
                double eLength = edgesLength[i];
                long eToll = edgesToll[i];
                boolean eOpen = edgesOpen[i];
                byte eLanes = edgesLanes[i];
                long size = k + (long) nodes;
                if (tape.length < size) {
                    tape = grow(doubles, 0, size);
                }
                if (tape2.length < size) {
                    tape2 = grow(doubles, 1, size);
                }
                for (int node = 0; node < nodes; node++) {
                    if (eOpen & eFrom == node) {
                        double cost = tariffPerLength * eLength / eLanes + tariffPerToll * eToll
                                + tariffRounding;
                        double bestETo = best[eTo];
                        tape2[k] = bestETo;
                        double t = best[eFrom] + cost;
                        tape[k] = t;
                        best[eTo] = Math.min(bestETo, t);
                    }
                    k++;
                }
            }
        }
        bestBar[nodes - 1] += 1.0;
        int k2 = nodes - 1;
        double tariffPerLengthBar = 0.0;
        double tariffPerTollBar = 0.0;
        for (int round = k2; round >= 1; round--) {
            for (int i = edgesFrom.length - 1; i >= 0; i--) {
                int eFrom = edgesFrom[i];
                int eTo = edgesTo[i];
                double eLength = edgesLength[i];
                long eToll = edgesToll[i];
                boolean eOpen = edgesOpen[i];
                byte eLanes = edgesLanes[i];
                double eLengthBar = 0.0;
                for (int node = k2; node >= 0; node--) {
                    if (eOpen & eFrom == node) {
                        double t = tape[k - 1];
                        double bestBarETo = bestBar[eTo];
                        bestBar[eTo] = 0.0;
                        boolean test = t < tape2[k - 1] | t != t;
                        double costBar = test ? bestBarETo : 0.0;
                        bestBar[eFrom] += costBar;
                        bestBar[eTo] += test ? 0.0 : bestBarETo;
                        tariffPerTollBar += costBar * eToll;
                        double t2 = costBar == 0.0 ? 0.0 : costBar / eLanes;
                        tariffPerLengthBar += t2 * eLength;
                        eLengthBar += t2 * tariffPerLength;
                    }
                    k--;
                }
                edgesLengthBar[i] += eLengthBar;
            }
        }
        partials[0] = tariffPerLengthBar;
        partials[1] = tariffPerTollBar;
    }

    private static double cheapestValueAndGradientKernel(int[] edgesFrom, int[] edgesTo, double[] edgesLength,
            long[] edgesToll, boolean[] edgesOpen, byte[] edgesLanes, double tariffPerLength,
            double tariffPerToll, double tariffRounding, int nodes, double[] edgesLengthBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] best = room(doubles, 2, nodes);
        double[] bestBar = room(doubles, 3, nodes);
        if (1 > nodes) {
            throw new IllegalArgumentException();
        }
        for (int i = 1; i < nodes; i++) {
            best[i] = 1000.0;
        }
        int k = 0;
        for (int round = 1; round < nodes; round++) {
            for (int i = 0; i < edgesFrom.length; i++) {
                int eFrom = edgesFrom[i];
                int eTo = edgesTo[i];
                double eLength = edgesLength[i];
                long eToll = edgesToll[i];
                boolean eOpen = edgesOpen[i];
                byte eLanes = edgesLanes[i];
                long size = k + (long) nodes;
                if (tape.length < size) {
                    tape = grow(doubles, 0, size);
                }
                if (tape2.length < size) {
                    tape2 = grow(doubles, 1, size);
                }
                for (int node = 0; node < nodes; node++) {
                    if (eOpen & eFrom == node) {
                        double cost = tariffPerLength * eLength / eLanes + tariffPerToll * eToll
                                + tariffRounding;
                        double bestETo = best[eTo];
                        tape2[k] = bestETo;
                        double t = best[eFrom] + cost;
                        tape[k] = t;
                        best[eTo] = Math.min(bestETo, t);
                    }
                    k++;
                }
            }
        }
        int k2 = nodes - 1;
        double bestK2 = best[k2];
        bestBar[k2] += 1.0;
        int k3 = nodes - 1;
        double tariffPerLengthBar = 0.0;
        double tariffPerTollBar = 0.0;
        for (int round = k3; round >= 1; round--) {
            for (int i = edgesFrom.length - 1; i >= 0; i--) {
                int eFrom = edgesFrom[i];
                int eTo = edgesTo[i];
                double eLength = edgesLength[i];
                long eToll = edgesToll[i];
                boolean eOpen = edgesOpen[i];
                byte eLanes = edgesLanes[i];
                double eLengthBar = 0.0;
                for (int node = k3; node >= 0; node--) {
                    if (eOpen & eFrom == node) {
                        double t = tape[k - 1];
                        double bestBarETo = bestBar[eTo];
                        bestBar[eTo] = 0.0;
                        boolean test = t < tape2[k - 1] | t != t;
                        double costBar = test ? bestBarETo : 0.0;
                        bestBar[eFrom] += costBar;
                        bestBar[eTo] += test ? 0.0 : bestBarETo;
                        tariffPerTollBar += costBar * eToll;
                        double t2 = costBar == 0.0 ? 0.0 : costBar / eLanes;
                        tariffPerLengthBar += t2 * eLength;
                        eLengthBar += t2 * tariffPerLength;
                    }
                    k--;
                }
                edgesLengthBar[i] += eLengthBar;
            }
        }
        partials[0] = tariffPerLengthBar;
        partials[1] = tariffPerTollBar;
        return bestK2;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** An array of the given length: the last one if it has that length. */
    private static boolean[] sized(boolean[] last, int length) {
        return last.length == length ? last : new boolean[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static byte[] sized(byte[] last, int length) {
        return last.length == length ? last : new byte[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static int[] sized(int[] last, int length) {
        return last.length == length ? last : new int[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static long[] sized(long[] last, int length) {
        return last.length == length ? last : new long[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static EdgePartials[] mirrors(EdgePartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        EdgePartials[] fresh = new EdgePartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new EdgePartials();
        }
        return fresh;
    }
}
