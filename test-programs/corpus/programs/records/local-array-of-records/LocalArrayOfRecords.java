package programs.records;

import io.phigrad.Differentiable;

/** Records made one by one in a local array, changed and put in another order. */
public final class LocalArrayOfRecords {

    record Knot(double at, double value) {}

    @Differentiable
    static double slopes(double[] xs, double[] ys) {
        Knot[] knots = new Knot[xs.length];
        for (int i = 0; i < xs.length; i++) {
            knots[i] = new Knot(xs[i], ys[i]);
        }
        for (int i = 1; i < knots.length; i++) {
            Knot moved = knots[i];
            int j = i - 1;
            while (j >= 0 && knots[j].at() > moved.at()) {
                knots[j + 1] = knots[j];
                j--;
            }
            knots[j + 1] = moved;
        }
        double sum = 0;
        for (int i = 1; i < knots.length; i++) {
            Knot a = knots[i - 1];
            Knot b = knots[i];
            double slope = (b.value() - a.value()) / (b.at() - a.at());
            sum += slope * slope * (b.at() - a.at());
        }
        return sum;
    }
}
