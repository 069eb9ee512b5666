package programs.names;

import io.phigrad.Differentiable;

/** Parameters and locals called as generated ones would be. */
public final class ClashingNames {

    @Differentiable(wrt = {"into", "w", "self", "holder"})
    public static double loss(double into, double[] w, double[] wBar, double self, double[] holder, double given) {
        double doubles = into * self;
        double partials = doubles + given;
        double t = 0;
        double t2 = 1;
        int[] ints = {1, 2, 3};
        for (int i = 0; i < w.length; i++) {
            double room = w[i] * wBar[i];
            double iTape = room * t2;
            t += iTape;
            t2 = t2 * holder[i] + Math.sin(t);
            w[i] = t2;
        }
        double zerosLike = t * partials;
        double value = zerosLike + doubles * ints[1];
        return value + prepare(value) + w(w) + lossGradient(self);
    }

    static double prepare(double copied) {
        return copied * copied;
    }

    static double w(double[] results) {
        double seen = 0;
        for (double slots : results) {
            seen += slots * slots;
        }
        return seen;
    }

    static double lossGradient(double sameShape) {
        return 3 * sameShape;
    }
}
