package programs.recursion;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.recursion.DecisionTree.Node;

final class DecisionTreeInputs {

    private DecisionTreeInputs() {}

    static List<Object[]> f() {
        return List.of(
                args(
                        new Node[] {
                            new Node(1, 2, 0.1, 0, 0),
                            new Node(-1, -1, 0, 1.5, 0),
                            new Node(3, 4, -0.2, 0, 1),
                            new Node(-1, -1, 0, -1, 0),
                            new Node(-1, -1, 0, 2.5, 0)
                        },
                        vector(1, 2),
                        0.5),
                args(
                        new Node[] {
                            new Node(1, 2, 0.1, 0, 0), new Node(-1, -1, 0, 1.5, 0), new Node(-1, -1, 0, 2.5, 0)
                        },
                        new double[] {-0.4},
                        0.5),
                args(new Node[] {new Node(-1, -1, 0, 1.5, 0)}, vector(2, 1), 0.5));
    }
}
