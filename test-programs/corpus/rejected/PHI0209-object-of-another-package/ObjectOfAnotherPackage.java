package rejected;

import elsewhere.OtherPackage;
import io.phigrad.Differentiable;

public final class ObjectOfAnotherPackage {

    @Differentiable(wrt = "t")
    public static double decay(OtherPackage other, double t) { // problem: PHI0209
        return other.at(t);
    }
}
