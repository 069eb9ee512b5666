package rejected;

import io.phigrad.Differentiable;

public final class Synchronized {

    private static final Object LOCK = new Object();

    @Differentiable
    public static double square(double x) {
        synchronized (LOCK) { // problem: PHI0311
            return x * x;
        }
    }
}
