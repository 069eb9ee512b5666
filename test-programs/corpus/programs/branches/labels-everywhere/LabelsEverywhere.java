package programs.branches;

import io.phigrad.Differentiable;

/** Labels on blocks, ifs, loops of all kinds and a switch, with jumps to each of them. */
public final class LabelsEverywhere {

    @Differentiable(wrt = "x")
    public static double value(double[] x, int n) {
        double y = 0;
        outer:
        do {
            n--;
            middle:
            while (true) {
                for (int i = 0; ; i++) {
                    if (i >= x.length) {
                        break middle;
                    }
                    if (x[i] > 0.9) {
                        continue outer;
                    }
                    if (x[i] < -0.9) {
                        break outer;
                    }
                    y += x[i] * x[i];
                    inner:
                    for (double v : x) {
                        if (v > x[i]) {
                            y += 0.25 * v;
                            continue inner;
                        }
                        if (v < -0.5) {
                            break inner;
                        }
                        y *= 1.01;
                    }
                }
            }
            test:
            if (y > 1) {
                if (y > 2) {
                    break test;
                }
                y *= x[0];
            } else {
                y += 0.5;
            }
            choice:
            switch (n) {
                case 2:
                    for (;;) {
                        y += x[x.length - 1];
                        break choice;
                    }
                case 1:
                    y *= 0.9;
                    break;
                default:
            }
        } while (n > 0);
        return y * y;
    }
}
