package programs.records;

import io.phigrad.Differentiable;

/** Parameters and components whose names would meet if they were put together. */
public final class NamesThatMeet {

    record Knob(double x, double xBar, double present) {}

    record Dial(double bX, double copy) {}

    record Part(double x) {}

    @Differentiable
    static double value(Knob[] a, Dial[] aB, Part[] aBX, Dial dial, double dialBX, double[] aX, double i) {
        Knob[] made = new Knob[2];
        made[1] = new Knob(i, dialBX, 2);
        double sum = made[1].x() * made[1].xBar();
        for (int k = 0; k < a.length; k++) {
            aX[k] *= a[k].x();
            sum += aX[k] * a[k].xBar() + a[k].present() * aB[k].bX() * aB[k].copy() - aBX[k].x() * dial.bX();
        }
        return sum * dialBX + i * dial.copy();
    }
}
