package programs.records;

import io.phigrad.Differentiable;

/** Records of floats, alone, in arrays, and with arrays inside. */
public final class SinglePrecisionRecords {

    record Sample(float value, double weight) {}

    record Filter(float[] taps, float gain) {}

    @Differentiable
    static double response(Sample[] samples, Filter filter, Filter[] more) {
        double sum = 0;
        for (int i = 0; i < samples.length; i++) {
            float out = 0;
            for (int k = 0; k < filter.taps().length && k <= i; k++) {
                out += filter.taps()[k] * samples[i - k].value();
            }
            sum += filter.gain() * out * samples[i].weight();
        }
        for (Filter f : more) {
            for (float tap : f.taps()) {
                sum += tap * tap * f.gain();
            }
        }
        return sum;
    }
}
