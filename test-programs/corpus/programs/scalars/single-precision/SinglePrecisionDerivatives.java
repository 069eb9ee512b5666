package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SinglePrecision}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SinglePrecisionDerivatives {

    private SinglePrecisionDerivatives() {}

    /**
     * The derivative of {@link SinglePrecision#energy(float, float)} with respect to {@code mass} and
     * {@code speed}.
     */
    public static EnergyGradient energyGradient(float mass, float speed) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(mass, speed, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SinglePrecision#energy(float, float)} with respect to {@code mass}
     * and {@code speed} into {@code into}, without its value.
     */
    public static void energyGradient(float mass, float speed, EnergyGradient into) {
        energyGradientKernel(mass, speed, into.partials);
        into.mass = (float) into.partials[0];
        into.speed = (float) into.partials[1];
    }

    /**
     * Computes the derivative of {@link SinglePrecision#energy(float, float)} with respect to {@code mass}
     * and {@code speed} into {@code into} and returns the method's value.
     */
    public static float energyValueAndGradient(float mass, float speed, EnergyGradient into) {
        float value = energyValueAndGradientKernel(mass, speed, into.partials);
        into.mass = (float) into.partials[0];
        into.speed = (float) into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link SinglePrecision#energy(float, float)} with respect to {@code mass} and
     * {@code speed}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private float mass;
        private float speed;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /** The derivative with respect to {@code mass}. */
        public float mass() {
            return mass;
        }

        /** The derivative with respect to {@code speed}. */
        public float speed() {
            return speed;
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.mass = mass;
            results.speed = speed;
            return results;
        }
    }

    private static void energyGradientKernel(float mass, float speed, double[] partials) {
        double t = mass * speed;
        double t2 = speed;
        float narrowed = (float) (0.5 * (t * t2));
        double t3 = mass;
        double t4 = 1.0 + (1.0 + 0.25 * t3) * 0.5;
        double t5 = t4 * t2;
        double t6 = -0.16666666666666666 / (Math.sqrt(t2) + 0.0) + t4 * t + t5 * t3;
        partials[0] = narrowed * 0.25 + t5 * t2;
        partials[1] = t6;
    }

    private static float energyValueAndGradientKernel(float mass, float speed, double[] partials) {
        double t = mass * speed;
        double t2 = speed;
        double exact = t * t2;
        double t3 = (float) (0.5 * exact);
        double t4 = mass;
        double t5 = 1.0 + 0.25 * t4;
        float narrowed = (float) ((float) (t3 * t5) + exact);
        double t6 = Math.sqrt(t2);
        double t7 = 1.0 + t5 * 0.5;
        double t8 = t7 * t2;
        double t9 = -0.16666666666666666 / (t6 + 0.0) + t7 * t + t8 * t4;
        partials[0] = t3 * 0.25 + t8 * t2;
        partials[1] = t9;
        return narrowed - (float) t6 / 3.0f;
    }
}
