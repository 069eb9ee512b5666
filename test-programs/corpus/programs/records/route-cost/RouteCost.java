package programs.records;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;
import java.util.Arrays;

/** Integers, flags and numbers in one record; a path through a graph by table of records. */
public final class RouteCost {

    record Edge(int from, int to, double length, long toll, boolean open, byte lanes) {
        boolean leaves(int node) {
            return open && from == node;
        }
    }

    record Tariff(double perLength, double perToll, @Inactive double rounding) {}

    @Differentiable
    static double cheapest(Edge[] edges, Tariff tariff, int nodes) {
        double[] best = new double[nodes];
        Arrays.fill(best, 1, nodes, 1000);
        for (int round = 1; round < nodes; round++) {
            for (Edge e : edges) {
                for (int node = 0; node < nodes; node++) {
                    if (e.leaves(node)) {
                        double cost = tariff.perLength() * e.length() / e.lanes()
                                + tariff.perToll() * e.toll()
                                + tariff.rounding();
                        best[e.to()] = Math.min(best[e.to()], best[e.from()] + cost);
                    }
                }
            }
        }
        return best[nodes - 1];
    }
}
