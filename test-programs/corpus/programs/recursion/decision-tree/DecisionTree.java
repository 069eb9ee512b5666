package programs.recursion;

import io.phigrad.Differentiable;

/** A tree of records in an array, followed softly and hard. */
public final class DecisionTree {
    record Node(int left, int right, double split, double value, int feature) {
        boolean leaf() {
            return left < 0;
        }
    }

    static double eval(Node[] t, int i, double[] x, double temp) {
        Node n = t[i];
        if (n.leaf()) return n.value;
        double p = 1 / (1 + Math.exp((x[n.feature] - n.split) / temp));
        return p * eval(t, n.left, x, temp) + (1 - p) * eval(t, n.right, x, temp);
    }

    static double hard(Node[] t, int i, double[] x) {
        return t[i].leaf()
                ? t[i].value() * x[0]
                : x[t[i].feature()] < t[i].split() ? hard(t, t[i].left(), x) : hard(t, t[i].right(), x);
    }

    @Differentiable
    static double f(Node[] tree, double[] x, double temp) {
        return eval(tree, 0, x, temp) + hard(tree, 0, x);
    }
}
