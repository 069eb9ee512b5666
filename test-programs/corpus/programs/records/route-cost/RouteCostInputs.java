package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.RouteCost.Edge;
import programs.records.RouteCost.Tariff;

final class RouteCostInputs {

    private RouteCostInputs() {}

    static List<Object[]> cheapest() {
        Edge[] edges = {
            new Edge(0, 1, 2.5, 3, true, (byte) 1),
            new Edge(1, 2, 1.25, 0, true, (byte) 2),
            new Edge(0, 2, 0.5, 0, false, (byte) 1),
            new Edge(0, 2, 9.5, 1, true, (byte) 3)
        };
        Tariff tariff = new Tariff(1.5, 0.75, 0.125);
        return List.of(
                args(edges, tariff, 3),
                args(new Edge[] {edges[3], edges[1]}, tariff, 3),
                args(new Edge[0], tariff, 1));
    }
}
