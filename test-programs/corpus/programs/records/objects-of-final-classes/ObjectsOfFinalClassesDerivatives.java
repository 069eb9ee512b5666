package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ObjectsOfFinalClasses}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ObjectsOfFinalClassesDerivatives {

    private ObjectsOfFinalClassesDerivatives() {}

    /**
     * The derivative of
     * {@link ObjectsOfFinalClasses#pair(ObjectsOfFinalClasses.Spring, ObjectsOfFinalClasses.Spring, double)}
     * with respect to {@code first}, {@code second} and {@code length}.
     *
     * <p>
     * Where the argument is 0 (line 32), the derivative of {@code sqrt} is infinite.
     */
    public static PairGradient pairGradient(ObjectsOfFinalClasses.Spring first,
            ObjectsOfFinalClasses.Spring second, double length) {
        PairGradient into = new PairGradient();
        pairGradient(first, second, length, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link ObjectsOfFinalClasses#pair(ObjectsOfFinalClasses.Spring, ObjectsOfFinalClasses.Spring, double)}
     * with respect to {@code first}, {@code second} and {@code length} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 37}; of the method itself: {@code 20}. Workspace: none.
     */
    public static void pairGradient(ObjectsOfFinalClasses.Spring first, ObjectsOfFinalClasses.Spring second,
            double length, PairGradient into) {
        pairGradientKernel(first.stiffness, first.getRest(), second.stiffness, second.getRest(), length,
                into.partials);
        into.first.stiffness = into.partials[0];
        into.first.rest = into.partials[1];
        into.second.stiffness = into.partials[2];
        into.second.rest = into.partials[3];
        into.length = into.partials[4];
    }

    /**
     * Computes the derivative of
     * {@link ObjectsOfFinalClasses#pair(ObjectsOfFinalClasses.Spring, ObjectsOfFinalClasses.Spring, double)}
     * with respect to {@code first}, {@code second} and {@code length} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code 47}; of the method itself: {@code 20}. Workspace: none.
     */
    public static double pairValueAndGradient(ObjectsOfFinalClasses.Spring first,
            ObjectsOfFinalClasses.Spring second, double length, PairGradient into) {
        double value = pairValueAndGradientKernel(first.stiffness, first.getRest(), second.stiffness,
                second.getRest(), length, into.partials);
        into.first.stiffness = into.partials[0];
        into.first.rest = into.partials[1];
        into.second.stiffness = into.partials[2];
        into.second.rest = into.partials[3];
        into.length = into.partials[4];
        return value;
    }

    /**
     * The derivative of
     * {@link ObjectsOfFinalClasses#pair(ObjectsOfFinalClasses.Spring, ObjectsOfFinalClasses.Spring, double)}
     * with respect to {@code first}, {@code second} and {@code length}, and the memory that computing it
     * needs. One holder serves one thread at a time.
     */
    public static final class PairGradient {
        private SpringPartials first = new SpringPartials();
        private SpringPartials second = new SpringPartials();
        private double length;
        private final double[] partials = new double[5];

        /** An empty holder, which grows to what it meets. */
        public PairGradient() {}

        /** The derivative with respect to {@code first}. */
        public SpringPartials first() {
            return first;
        }

        /** The derivative with respect to {@code second}. */
        public SpringPartials second() {
            return second;
        }

        /** The derivative with respect to {@code length}. */
        public double length() {
            return length;
        }
    }

    /**
     * The derivative of {@link ObjectsOfFinalClasses#chain(ObjectsOfFinalClasses.Spring[], double)} with
     * respect to {@code springs}.
     *
     * <p>
     * Where the argument is 0 (line 32), the derivative of {@code sqrt} is infinite.
     */
    public static ChainGradient chainGradient(ObjectsOfFinalClasses.Spring[] springs, double length) {
        ChainGradient into = new ChainGradient();
        chainGradient(springs, length, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ObjectsOfFinalClasses#chain(ObjectsOfFinalClasses.Spring[], double)}
     * with respect to {@code springs} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 17 * springs.length + 1}; of the method itself: {@code 9 * springs.length + 1}.
     * Workspace: {@code 32 * springs.length} bytes.
     */
    public static void chainGradient(ObjectsOfFinalClasses.Spring[] springs, double length,
            ChainGradient into) {
        into.prepare(springs);
        chainGradientKernel(into.springsStiffness, into.springsRest, length, into.springsStiffnessBar,
                into.springsRestBar);
        into.scatter();
    }

    /**
     * Computes the derivative of {@link ObjectsOfFinalClasses#chain(ObjectsOfFinalClasses.Spring[], double)}
     * with respect to {@code springs} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 22 * springs.length + 1}; of the method itself: {@code 9 * springs.length + 1}.
     * Workspace: {@code 32 * springs.length} bytes.
     */
    public static double chainValueAndGradient(ObjectsOfFinalClasses.Spring[] springs, double length,
            ChainGradient into) {
        into.prepare(springs);
        double value = chainValueAndGradientKernel(into.springsStiffness, into.springsRest, length,
                into.springsStiffnessBar, into.springsRestBar);
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link ObjectsOfFinalClasses#chain(ObjectsOfFinalClasses.Spring[], double)} with
     * respect to {@code springs}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ChainGradient {
        private SpringPartials[] springs = new SpringPartials[0];
        private double[] springsStiffnessBar = new double[0];
        private double[] springsRestBar = new double[0];
        private double[] springsStiffness = new double[0];
        private double[] springsRest = new double[0];

        /** An empty holder, which grows to what it meets. */
        public ChainGradient() {}

        /**
         * The derivative with respect to {@code springs}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public SpringPartials[] springs() {
            return springs;
        }

        private void prepare(ObjectsOfFinalClasses.Spring[] springs) {
            springsStiffness = sized(springsStiffness, springs.length);
            springsRest = sized(springsRest, springs.length);
            for (int i = 0; i < springs.length; i++) {
                ObjectsOfFinalClasses.Spring spring = springs[i];
                springsStiffness[i] = spring.stiffness;
                springsRest[i] = spring.getRest();
            }
            springsStiffnessBar = zerosLike(springsStiffnessBar, springsStiffness);
            springsRestBar = zerosLike(springsRestBar, springsRest);
        }

        private void scatter() {
            this.springs = mirrors(this.springs, springsStiffnessBar.length);
            for (int i = 0; i < this.springs.length; i++) {
                SpringPartials mirror = this.springs[i];
                mirror.stiffness = springsStiffnessBar[i];
                mirror.rest = springsRestBar[i];
            }
        }

        private ChainGradient withoutScratch() {
            ChainGradient results = new ChainGradient();
            results.springs = springs;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link ObjectsOfFinalClasses.Spring}; overwritten by
     * the next computation.
     */
    public static final class SpringPartials {
        private double stiffness;
        private double rest;

        private SpringPartials() {}

        /** The derivative with respect to {@code stiffness}. */
        public double stiffness() {
            return stiffness;
        }

        /** The derivative with respect to {@code rest}. */
        public double rest() {
            return rest;
        }
    }

    private static void pairGradientKernel(double firstStiffness, double firstRest, double secondStiffness,
            double secondRest, double length, double[] partials) {
        double t = firstStiffness + secondStiffness;
        double share = length * secondStiffness / t;
        double t2 = share - firstRest;
        double t3 = Math.sqrt(firstStiffness * secondStiffness);
        double t4 = length - share - secondRest;
        double lengthBar = t4 * secondStiffness;
        double t5 = 0.5 * (firstRest + secondRest);
        double t6 = t5 == 0.0 ? 0.0 : t5 / Math.abs(t3);
        double t7 = -1.0 + 0.5 * t2;
        double t8 = 0.5 * (firstStiffness * t2) + t7 * firstStiffness;
        double t9 = (t8 - lengthBar) / t;
        double t10 = t9 * share;
        double t11 = lengthBar + t9 * secondStiffness;
        double t12 = 0.5 * t4 * t4 + t6 * firstStiffness - t10 + t9 * length;
        partials[0] = t6 * secondStiffness + t7 * t2 - t10;
        partials[1] = t3 - t8;
        partials[2] = t12;
        partials[3] = t3 - lengthBar;
        partials[4] = t11;
    }

    private static double pairValueAndGradientKernel(double firstStiffness, double firstRest,
            double secondStiffness, double secondRest, double length, double[] partials) {
        double t = firstStiffness + secondStiffness;
        double share = length * secondStiffness / t;
        double t2 = share - firstRest;
        double t3 = firstStiffness * t2;
        double t4 = Math.sqrt(firstStiffness * secondStiffness);
        double t5 = length - share - secondRest;
        double t6 = secondStiffness * t5;
        double t7 = t4 - t6;
        double t8 = 0.5 * (firstRest + secondRest);
        double t9 = t8 == 0.0 ? 0.0 : t8 / Math.abs(t4);
        double t10 = -1.0 + 0.5 * t2;
        double t11 = 0.5 * t3 + t10 * firstStiffness;
        double t12 = (t11 - t6) / t;
        double t13 = t12 * share;
        double t14 = t9 * secondStiffness + t10 * t2 - t13;
        double t15 = t6 + t12 * secondStiffness;
        double t16 = 0.5 * t5 * t5 + t9 * firstStiffness - t13 + t12 * length;
        partials[0] = t14;
        partials[1] = t4 - t11;
        partials[2] = t16;
        partials[3] = t7;
        partials[4] = t15;
        return t3 * t2 * 0.5 + t4 * secondRest + (t6 * t5 * 0.5 + t4 * firstRest) - t3;
    }

    private static void chainGradientKernel(double[] springsStiffness, double[] springsRest, double length,
            double[] springsStiffnessBar, double[] springsRestBar) {
        length /= springsStiffness.length;
        if (0 < springsStiffness.length) {
            double besideStiffness = springsStiffness[0];
            double t = 0.5 * springsRest[0];
            boolean test = t == 0.0;
            for (int i = 0; i < springsStiffness.length; i++) {
                double sStiffness = springsStiffness[i];
                double t2 = Math.sqrt(sStiffness * besideStiffness);
                double t3 = length - springsRest[i];
                double t4 = test ? 0.0 : t / Math.abs(t2);
                springsRestBar[0] += t2;
                springsStiffnessBar[0] += t4 * sStiffness;
                springsRestBar[i] -= t3 * sStiffness;
                springsStiffnessBar[i] += t4 * besideStiffness + 0.5 * t3 * t3;
            }
        }
    }

    private static double chainValueAndGradientKernel(double[] springsStiffness, double[] springsRest,
            double length, double[] springsStiffnessBar, double[] springsRestBar) {
        length /= springsStiffness.length;
        if (0 < springsStiffness.length) {
            double besideStiffness = springsStiffness[0];
            double besideRest = springsRest[0];
            double t = 0.5 * besideRest;
            boolean test = t == 0.0;
            double sum = 0.0;
            for (int i = 0; i < springsStiffness.length; i++) {
                double sStiffness = springsStiffness[i];
                double t2 = length - springsRest[i];
                double t3 = sStiffness * t2;
                double t4 = Math.sqrt(sStiffness * besideStiffness);
                sum += t3 * t2 * 0.5 + t4 * besideRest;
                double t5 = test ? 0.0 : t / Math.abs(t4);
                springsRestBar[0] += t4;
                springsStiffnessBar[0] += t5 * sStiffness;
                springsRestBar[i] -= t3;
                springsStiffnessBar[i] += t5 * besideStiffness + 0.5 * t2 * t2;
            }
            return sum;
        }
        return 0.0;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static SpringPartials[] mirrors(SpringPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        SpringPartials[] fresh = new SpringPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new SpringPartials();
        }
        return fresh;
    }
}
