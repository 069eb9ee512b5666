package rejected;

import io.phigrad.Differentiable;

public final class NestedTooDeeply {

    @Differentiable
    public static double sum(double x) {
        return x // problem: PHI0105
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x 
                + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x + x;
    }
}
