package rejected;

import io.phigrad.Differentiable;

public final class RecordWithoutNumbers {

    record Chain(Chain next) {}

    record Names(java.util.List<String> all) {}

    @Differentiable(wrt = "scale")
    public static double norm(Chain p, double scale) { // problem: PHI0304
        return scale;
    }

    @Differentiable(wrt = "scale")
    public static double count(Names[] names, double scale) { // problem: PHI0301
        return scale * names.length;
    }
}
