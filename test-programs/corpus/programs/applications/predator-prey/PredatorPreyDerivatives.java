package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PredatorPrey}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PredatorPreyDerivatives {

    private PredatorPreyDerivatives() {}

    /**
     * The derivative of {@link PredatorPrey#misfit(double[], double, double, double[][])} with respect to
     * {@code rates}, {@code prey} and {@code predators}.
     */
    public static MisfitGradient misfitGradient(double[] rates, double prey, double predators,
            double[][] observed) {
        MisfitGradient into = new MisfitGradient();
        misfitGradient(rates, prey, predators, observed, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PredatorPrey#misfit(double[], double, double, double[][])} with
     * respect to {@code rates}, {@code prey} and {@code predators} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 366 * observed.length}; of the method itself: {@code 110 * observed.length}.
     * Workspace: {@code 80 * observed.length} bytes.
     */
    public static void misfitGradient(double[] rates, double prey, double predators, double[][] observed,
            MisfitGradient into) {
        into.prepare(rates, observed);
        misfitGradientKernel(rates, prey, predators, observed, into.rates, into.doubles, into.partials);
        into.prey = into.partials[0];
        into.predators = into.partials[1];
    }

    /**
     * Computes the derivative of {@link PredatorPrey#misfit(double[], double, double, double[][])} with
     * respect to {@code rates}, {@code prey} and {@code predators} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: {@code 370 * observed.length}; of the method itself: {@code 110 * observed.length}.
     * Workspace: {@code 80 * observed.length} bytes.
     */
    public static double misfitValueAndGradient(double[] rates, double prey, double predators,
            double[][] observed, MisfitGradient into) {
        into.prepare(rates, observed);
        double value = misfitValueAndGradientKernel(rates, prey, predators, observed, into.rates,
                into.doubles, into.partials);
        into.prey = into.partials[0];
        into.predators = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link PredatorPrey#misfit(double[], double, double, double[][])} with respect to
     * {@code rates}, {@code prey} and {@code predators}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class MisfitGradient {
        private double[] rates = new double[0];
        private double prey;
        private double predators;
        private boolean given;
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public MisfitGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MisfitGradient into(double[] rates) {
            MisfitGradient holder = new MisfitGradient();
            holder.rates = rates;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code rates}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] rates() {
            return rates;
        }

        /** The derivative with respect to {@code prey}. */
        public double prey() {
            return prey;
        }

        /** The derivative with respect to {@code predators}. */
        public double predators() {
            return predators;
        }

        private void prepare(double[] rates, double[][] observed) {
            if (this.rates == rates) {
                throw new IllegalArgumentException("argument rates shares an array with the result rates");
            }
            if (contains(observed, this.rates)) {
                throw new IllegalArgumentException("argument observed shares an array with the result rates");
            }
            if (given && !sameShape(this.rates, rates)) {
                throw new IllegalArgumentException(
                        "the array given for the result rates has not the shape of the argument");
            }
            this.rates = zerosLike(this.rates, rates);
        }

        private MisfitGradient withoutScratch() {
            MisfitGradient results = new MisfitGradient();
            results.rates = rates;
            results.prey = prey;
            results.predators = predators;
            return results;
        }
    }

    private static void misfitGradientKernel(double[] rates, double prey, double predators,
            double[][] observed, double[] ratesBar, double[][] doubles, double[] partials) {
        double[] preyTape = doubles[0];
        double[] predatorsTape = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        if (tape.length < observed.length) {
            tape = grow(doubles, 2, observed.length);
        }
        if (tape2.length < observed.length) {
            tape2 = grow(doubles, 3, observed.length);
        }
        long size = observed.length * 4L;
        if (preyTape.length < size) {
            preyTape = grow(doubles, 0, size);
        }
        if (predatorsTape.length < size) {
            predatorsTape = grow(doubles, 1, size);
        }
        for (int t = 0; t < observed.length; t++) {
            int base = t * 4;
            double rates0 = rates[0];
            double rates1 = rates[1];
            double rates2 = rates[2];
            double rates3 = rates[3];
            for (int s = 0; s < 4; s++) {
                int at = base + s;
                preyTape[at] = prey;
                predatorsTape[at] = predators;
                double dx = rates0 * prey - rates1 * prey * predators;
                double dy = rates2 * prey * predators - rates3 * predators;
                double x = prey + 0.05 * dx;
                double y = predators + 0.05 * dy;
                prey += 0.025 * (dx + (rates0 * x - rates1 * x * y));
                predators += 0.025 * (dy + (rates2 * x * y - rates3 * y));
            }
            double[] observedT = observed[t];
            tape[t] = prey - observedT[0];
            tape2[t] = predators - observedT[1];
        }
        double preyBar = 0.0;
        double predatorsBar = 0.0;
        for (int t = observed.length - 1; t >= 0; t--) {
            predatorsBar += 2.0 * tape2[t];
            preyBar += 2.0 * tape[t];
            int base = t * 4;
            double rates0 = rates[0];
            double rates1 = rates[1];
            double rates2 = rates[2];
            double rates3 = rates[3];
            for (int s = 3; s >= 0; s--) {
                int at = base + s;
                double prey2 = preyTape[at];
                double predators2 = predatorsTape[at];
                double t2 = rates1 * prey2;
                double dx = rates0 * prey2 - t2 * predators2;
                double t3 = rates2 * prey2;
                double dy = t3 * predators2 - rates3 * predators2;
                double x = prey2 + 0.05 * dx;
                double y = predators2 + 0.05 * dy;
                double t4 = predatorsBar * 0.025;
                double t5 = t4 * y;
                double t6 = preyBar * 0.025;
                double t7 = t6 * y;
                double yBar = t4 * (rates2 * x) - t4 * rates3 - t6 * (rates1 * x);
                double xBar = t5 * rates2 - t7 * rates1 + t6 * rates0;
                double dyBar = t4 + yBar * 0.05;
                double dxBar = t6 + xBar * 0.05;
                double t8 = dyBar * predators2;
                ratesBar[3] += -t5 - t8;
                ratesBar[2] += t5 * x + t8 * prey2;
                double t9 = dxBar * predators2;
                predatorsBar = predatorsBar + yBar - dyBar * rates3 + dyBar * t3 - dxBar * t2;
                ratesBar[1] += -(t7 * x) - t9 * prey2;
                preyBar = preyBar + xBar + t8 * rates2 - t9 * rates1 + dxBar * rates0;
                ratesBar[0] += t6 * x + dxBar * prey2;
            }
        }
        partials[0] = preyBar;
        partials[1] = predatorsBar;
    }

    private static double misfitValueAndGradientKernel(double[] rates, double prey, double predators,
            double[][] observed, double[] ratesBar, double[][] doubles, double[] partials) {
        double[] preyTape = doubles[0];
        double[] predatorsTape = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        if (tape.length < observed.length) {
            tape = grow(doubles, 2, observed.length);
        }
        if (tape2.length < observed.length) {
            tape2 = grow(doubles, 3, observed.length);
        }
        long size = observed.length * 4L;
        if (preyTape.length < size) {
            preyTape = grow(doubles, 0, size);
        }
        if (predatorsTape.length < size) {
            predatorsTape = grow(doubles, 1, size);
        }
        double sum = 0.0;
        for (int t = 0; t < observed.length; t++) {
            int base = t * 4;
            double rates0 = rates[0];
            double rates1 = rates[1];
            double rates2 = rates[2];
            double rates3 = rates[3];
            for (int s = 0; s < 4; s++) {
                int at = base + s;
                preyTape[at] = prey;
                predatorsTape[at] = predators;
                double dx = rates0 * prey - rates1 * prey * predators;
                double dy = rates2 * prey * predators - rates3 * predators;
                double x = prey + 0.05 * dx;
                double y = predators + 0.05 * dy;
                prey += 0.025 * (dx + (rates0 * x - rates1 * x * y));
                predators += 0.025 * (dy + (rates2 * x * y - rates3 * y));
            }
            double[] observedT = observed[t];
            double t2 = prey - observedT[0];
            tape[t] = t2;
            double t3 = predators - observedT[1];
            tape2[t] = t3;
            sum += t2 * t2 + t3 * t3;
        }
        double preyBar = 0.0;
        double predatorsBar = 0.0;
        for (int t = observed.length - 1; t >= 0; t--) {
            predatorsBar += 2.0 * tape2[t];
            preyBar += 2.0 * tape[t];
            int base = t * 4;
            double rates0 = rates[0];
            double rates1 = rates[1];
            double rates2 = rates[2];
            double rates3 = rates[3];
            for (int s = 3; s >= 0; s--) {
                int at = base + s;
                double prey2 = preyTape[at];
                double predators2 = predatorsTape[at];
                double t2 = rates1 * prey2;
                double dx = rates0 * prey2 - t2 * predators2;
                double t3 = rates2 * prey2;
                double dy = t3 * predators2 - rates3 * predators2;
                double x = prey2 + 0.05 * dx;
                double y = predators2 + 0.05 * dy;
                double t4 = predatorsBar * 0.025;
                double t5 = t4 * y;
                double t6 = preyBar * 0.025;
                double t7 = t6 * y;
                double yBar = t4 * (rates2 * x) - t4 * rates3 - t6 * (rates1 * x);
                double xBar = t5 * rates2 - t7 * rates1 + t6 * rates0;
                double dyBar = t4 + yBar * 0.05;
                double dxBar = t6 + xBar * 0.05;
                double t8 = dyBar * predators2;
                ratesBar[3] += -t5 - t8;
                ratesBar[2] += t5 * x + t8 * prey2;
                double t9 = dxBar * predators2;
                predatorsBar = predatorsBar + yBar - dyBar * rates3 + dyBar * t3 - dxBar * t2;
                ratesBar[1] += -(t7 * x) - t9 * prey2;
                preyBar = preyBar + xBar + t8 * rates2 - t9 * rates1 + dxBar * rates0;
                ratesBar[0] += t6 * x + dxBar * prey2;
            }
        }
        partials[0] = preyBar;
        partials[1] = predatorsBar;
        return sum;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }
}
