package rejected;

import io.phigrad.Differentiable;

public final class TwoClassesOneFile {

    static final class Inner {
        @Differentiable
        public static double twice(double x) {
            return 2 * x;
        }
    }
}
