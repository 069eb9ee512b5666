package programs.stepping;

import io.phigrad.Differentiable;

/** What is carried from step to step is numbers of all types, flags, records and arrays of integers. */
public final class StateOfAllKinds {
    record Place(double x, double y) {
        Place moved(double dx, double dy) {
            return new Place(x + dx, y + dy);
        }
    }

    @Differentiable(wrt = {"field", "charge"})
    public static double drift(double[] field, double charge, int steps) {
        Place at = new Place(0.1, charge);
        float cooled = 1;
        long seed = 12345;
        boolean bounced = false;
        int[] visits = new int[field.length];
        boolean[] hot = new boolean[field.length];
        double product = 1;
        for (int s = 0; s < steps; s++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            int cell = (int) ((seed >>> 33) % field.length);
            visits[cell] += s;
            hot[cell] = !hot[cell];
            double kick = field[cell] * (hot[cell] ? 1 : 0.5) * cooled;
            at = at.moved(kick * at.y(), -kick * at.x());
            cooled *= (float) (0.9 + 0.01 * at.x());
            field[cell] += 0.05 * visits[cell] * at.x();
            if (at.x() * at.x() > 1) {
                at = new Place(1 / at.x(), at.y());
                bounced = !bounced;
            }
            product *= bounced ? at.y() : 1 + 0.1 * at.x();
        }
        double sum = at.x() + 2 * at.y() + product + cooled;
        for (int i = 0; i < field.length; i++) {
            sum += field[i] * visits[i];
        }
        return sum;
    }
}
