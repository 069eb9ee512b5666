package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link SinglePrecision}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SinglePrecisionDerivatives {

    private SinglePrecisionDerivatives() {}

    /**
     * The derivative of {@link SinglePrecision#energy(float, float)} with respect to {@code mass} and
     * {@code speed}.
     *
     * <p>
     * Where the argument is 0 (line 16), the derivative of {@code sqrt} is infinite.
     */
    public static EnergyGradient energyGradient(float mass, float speed) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(mass, speed, into);
        return into;
    }

    /**
     * Computes the derivative of {@link SinglePrecision#energy(float, float)} with respect to {@code mass}
     * and {@code speed} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 18}; of the method itself: {@code 10}. Workspace: none.
     */
    public static void energyGradient(float mass, float speed, EnergyGradient into) {
        energyGradientKernel(mass, speed, into.partials);
        into.mass = (float) into.partials[0];
        into.speed = (float) into.partials[1];
    }

    /**
     * Computes the derivative of {@link SinglePrecision#energy(float, float)} with respect to {@code mass}
     * and {@code speed} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 22}; of the method itself: {@code 10}. Workspace: none.
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
    }

    private static void energyGradientKernel(float mass, float speed, double[] partials) {
        double t = mass * speed;
        double t2 = speed;
        double t3 = mass;
        double exactBar = 1.0 + (1.0 + 0.25 * t3) * 0.5;
        double momentumBar = exactBar * t2;
        double t4 = momentumBar * t3;
        double t5 = -0.16666666666666666 / Math.abs(Math.sqrt(t2)) + exactBar * t + t4;
        partials[0] = (float) (0.5 * (t * t2)) * 0.25 + momentumBar * t2;
        partials[1] = t5;
    }

    private static float energyValueAndGradientKernel(float mass, float speed, double[] partials) {
        double t = mass * speed;
        double t2 = speed;
        double exact = t * t2;
        double t3 = (float) (0.5 * exact);
        double t4 = mass;
        double narrowedBar = 1.0 + 0.25 * t4;
        float narrowed = (float) ((float) (t3 * narrowedBar) + exact);
        double t5 = Math.sqrt(t2);
        double exactBar = 1.0 + narrowedBar * 0.5;
        double momentumBar = exactBar * t2;
        double t6 = momentumBar * t4;
        double t7 = -0.16666666666666666 / Math.abs(t5) + exactBar * t + t6;
        partials[0] = t3 * 0.25 + momentumBar * t2;
        partials[1] = t7;
        return narrowed - (float) t5 / 3.0f;
    }
}
