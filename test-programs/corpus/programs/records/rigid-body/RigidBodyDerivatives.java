package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RigidBody}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RigidBodyDerivatives {

    private RigidBodyDerivatives() {}

    /**
     * The derivative of {@link RigidBody#height(RigidBody.Disc, RigidBody.State, double, int)} with respect
     * to {@code disc}, {@code start} and {@code dt}.
     */
    public static HeightGradient heightGradient(RigidBody.Disc disc, RigidBody.State start, double dt,
            int steps) {
        HeightGradient into = new HeightGradient();
        heightGradient(disc, start, dt, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RigidBody#height(RigidBody.Disc, RigidBody.State, double, int)} with
     * respect to {@code disc}, {@code start} and {@code dt} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 94 * steps + 11}; of the method itself: {@code 25 * steps + 6}. Workspace:
     * {@code 64 * steps} bytes.
     */
    public static void heightGradient(RigidBody.Disc disc, RigidBody.State start, double dt, int steps,
            HeightGradient into) {
        heightGradientKernel(disc.mass(), disc.inertia(), disc.stiffness(), disc.damping(),
                start.position().x(), start.position().y(), start.velocity().x(), start.velocity().y(),
                start.angle(), start.spin(), dt, steps, into.doubles, into.partials);
        into.disc.mass = into.partials[0];
        into.disc.inertia = into.partials[1];
        into.disc.stiffness = into.partials[2];
        into.disc.damping = into.partials[3];
        into.start.position.x = into.partials[4];
        into.start.position.y = into.partials[5];
        into.start.velocity.x = into.partials[6];
        into.start.velocity.y = into.partials[7];
        into.start.angle = into.partials[8];
        into.start.spin = into.partials[9];
        into.dt = into.partials[10];
    }

    /**
     * Computes the derivative of {@link RigidBody#height(RigidBody.Disc, RigidBody.State, double, int)} with
     * respect to {@code disc}, {@code start} and {@code dt} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (47 * steps + 7)}; of the method itself: {@code 25 * steps + 6}. Workspace:
     * {@code 64 * steps} bytes.
     */
    public static double heightValueAndGradient(RigidBody.Disc disc, RigidBody.State start, double dt,
            int steps, HeightGradient into) {
        double value = heightValueAndGradientKernel(disc.mass(), disc.inertia(), disc.stiffness(),
                disc.damping(), start.position().x(), start.position().y(), start.velocity().x(),
                start.velocity().y(), start.angle(), start.spin(), dt, steps, into.doubles, into.partials);
        into.disc.mass = into.partials[0];
        into.disc.inertia = into.partials[1];
        into.disc.stiffness = into.partials[2];
        into.disc.damping = into.partials[3];
        into.start.position.x = into.partials[4];
        into.start.position.y = into.partials[5];
        into.start.velocity.x = into.partials[6];
        into.start.velocity.y = into.partials[7];
        into.start.angle = into.partials[8];
        into.start.spin = into.partials[9];
        into.dt = into.partials[10];
        return value;
    }

    /**
     * The derivative of {@link RigidBody#height(RigidBody.Disc, RigidBody.State, double, int)} with respect
     * to {@code disc}, {@code start} and {@code dt}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class HeightGradient {
        private DiscPartials disc = new DiscPartials();
        private StatePartials start = new StatePartials();
        private double dt;
        private final double[][] doubles = new double[8][0];
        private final double[] partials = new double[11];

        /** An empty holder, which grows to what it meets. */
        public HeightGradient() {}

        /** The derivative with respect to {@code disc}. */
        public DiscPartials disc() {
            return disc;
        }

        /** The derivative with respect to {@code start}. */
        public StatePartials start() {
            return start;
        }

        /** The derivative with respect to {@code dt}. */
        public double dt() {
            return dt;
        }

        private HeightGradient withoutScratch() {
            HeightGradient results = new HeightGradient();
            results.disc = disc;
            results.start = start;
            results.dt = dt;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link RigidBody.Disc}; overwritten by the next
     * computation.
     */
    public static final class DiscPartials {
        private double mass;
        private double inertia;
        private double stiffness;
        private double damping;

        private DiscPartials() {}

        /** The derivative with respect to {@code mass}. */
        public double mass() {
            return mass;
        }

        /** The derivative with respect to {@code inertia}. */
        public double inertia() {
            return inertia;
        }

        /** The derivative with respect to {@code stiffness}. */
        public double stiffness() {
            return stiffness;
        }

        /** The derivative with respect to {@code damping}. */
        public double damping() {
            return damping;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link RigidBody.State}; overwritten by the next
     * computation.
     */
    public static final class StatePartials {
        private VecPartials position = new VecPartials();
        private VecPartials velocity = new VecPartials();
        private double angle;
        private double spin;

        private StatePartials() {}

        /** The derivative with respect to {@code position}. */
        public VecPartials position() {
            return position;
        }

        /** The derivative with respect to {@code velocity}. */
        public VecPartials velocity() {
            return velocity;
        }

        /** The derivative with respect to {@code angle}. */
        public double angle() {
            return angle;
        }

        /** The derivative with respect to {@code spin}. */
        public double spin() {
            return spin;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link RigidBody.Vec}; overwritten by the next
     * computation.
     */
    public static final class VecPartials {
        private double x;
        private double y;

        private VecPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static void heightGradientKernel(double discMass, double discInertia, double discStiffness,
            double discDamping, double startPositionX, double startPositionY, double startVelocityX,
            double startVelocityY, double startAngle, double startSpin, double dt, int steps,
            double[][] doubles, double[] partials) {
        double[] statePositionXTape = doubles[0];
        double[] stateVelocityXTape = doubles[1];
        double[] statePositionYTape = doubles[2];
        double[] stateVelocityYTape = doubles[3];
        double[] tape = doubles[4];
        double[] tape2 = doubles[5];
        double[] tape3 = doubles[6];
        double[] spinTape = doubles[7];
        double t = 9.81 * discMass;
        double factor = dt / discMass;
        if (statePositionXTape.length < steps) {
            statePositionXTape = grow(doubles, 0, steps);
        }
        if (stateVelocityXTape.length < steps) {
            stateVelocityXTape = grow(doubles, 1, steps);
        }
        if (statePositionYTape.length < steps) {
            statePositionYTape = grow(doubles, 2, steps);
        }
        if (stateVelocityYTape.length < steps) {
            stateVelocityYTape = grow(doubles, 3, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 4, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 5, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 6, steps);
        }
        if (spinTape.length < steps) {
            spinTape = grow(doubles, 7, steps);
        }
        double statePositionX = startPositionX;
        double statePositionY = startPositionY;
        double stateVelocityX = startVelocityX;
        double stateVelocityY = startVelocityY;
        double stateAngle = startAngle;
        double stateSpin = startSpin;
        for (int i = 0; i < steps; i++) {
            statePositionXTape[i] = statePositionX;
            statePositionYTape[i] = statePositionY;
            stateVelocityXTape[i] = stateVelocityX;
            stateVelocityYTape[i] = stateVelocityY;
            double fx = -(discStiffness * statePositionX) - discDamping * stateVelocityX;
            double fy = -(discStiffness * statePositionY) - discDamping * stateVelocityY - t;
            double t2 = Math.sin(stateAngle);
            tape2[i] = t2;
            double t3 = Math.cos(stateAngle);
            tape[i] = t3;
            stateVelocityX += factor * fx;
            stateVelocityY += factor * fy;
            double t4 = dt * (fx * t2 - fy * t3) / discInertia;
            tape3[i] = t4;
            stateSpin += t4;
            spinTape[i] = stateSpin;
            statePositionX += dt * stateVelocityX;
            statePositionY += dt * stateVelocityY;
            stateAngle += dt * stateSpin;
        }
        double stateAngleBar = -(0.1 * Math.sin(stateAngle));
        double discInertiaBar = 0.0;
        double discDampingBar = 0.0;
        double dtBar = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double factorBar = 0.0;
        double statePositionXBar = 0.0;
        double statePositionYBar = 1.0;
        double stateVelocityXBar = 0.0;
        double stateVelocityYBar = 0.0;
        double stateSpinBar = 0.0;
        for (int i = steps - 1; i >= 0; i--) {
            double statePositionX2 = statePositionXTape[i];
            double statePositionY2 = statePositionYTape[i];
            double stateVelocityX2 = stateVelocityXTape[i];
            double stateVelocityY2 = stateVelocityYTape[i];
            double fx = -(discStiffness * statePositionX2) - discDamping * stateVelocityX2;
            double fy = -(discStiffness * statePositionY2) - discDamping * stateVelocityY2 - t;
            double t4 = tape2[i];
            double tapeI = tape[i];
            stateSpinBar += stateAngleBar * dt;
            double t5 = statePositionYBar * (stateVelocityY2 + factor * fy);
            double t6 = stateVelocityYBar + statePositionYBar * dt;
            double t7 = statePositionXBar * (stateVelocityX2 + factor * fx);
            double t8 = stateVelocityXBar + statePositionXBar * dt;
            double t9 = stateSpinBar / discInertia;
            discInertiaBar -= t9 * tape3[i];
            double t10 = t9 * (fx * t4 - fy * tapeI);
            dtBar = dtBar + stateAngleBar * spinTape[i] + t5 + t7 + t10;
            double torqueBar = t9 * dt;
            factorBar = factorBar + t6 * fy + t8 * fx;
            double fyBar = t6 * factor - torqueBar * tapeI;
            double fxBar = t8 * factor + torqueBar * t4;
            stateAngleBar = stateAngleBar + torqueBar * fy * t4 + torqueBar * fx * tapeI;
            t3 -= fyBar;
            stateVelocityYBar = t6 - fyBar * discDamping;
            statePositionYBar -= fyBar * discStiffness;
            discDampingBar = discDampingBar - fyBar * stateVelocityY2 - fxBar * stateVelocityX2;
            stateVelocityXBar = t8 - fxBar * discDamping;
            t2 = t2 + fyBar * statePositionY2 + fxBar * statePositionX2;
            statePositionXBar -= fxBar * discStiffness;
        }
        double t4 = factorBar / discMass;
        double t5 = dtBar + t4;
        partials[0] = t3 * 9.81 - t4 * factor;
        partials[1] = discInertiaBar;
        partials[2] = -t2;
        partials[3] = discDampingBar;
        partials[4] = statePositionXBar;
        partials[5] = statePositionYBar;
        partials[6] = stateVelocityXBar;
        partials[7] = stateVelocityYBar;
        partials[8] = stateAngleBar;
        partials[9] = stateSpinBar;
        partials[10] = t5;
    }

    private static double heightValueAndGradientKernel(double discMass, double discInertia,
            double discStiffness, double discDamping, double startPositionX, double startPositionY,
            double startVelocityX, double startVelocityY, double startAngle, double startSpin, double dt,
            int steps, double[][] doubles, double[] partials) {
        double[] statePositionXTape = doubles[0];
        double[] stateVelocityXTape = doubles[1];
        double[] statePositionYTape = doubles[2];
        double[] stateVelocityYTape = doubles[3];
        double[] tape = doubles[4];
        double[] tape2 = doubles[5];
        double[] tape3 = doubles[6];
        double[] spinTape = doubles[7];
        double t = 9.81 * discMass;
        double factor = dt / discMass;
        if (statePositionXTape.length < steps) {
            statePositionXTape = grow(doubles, 0, steps);
        }
        if (stateVelocityXTape.length < steps) {
            stateVelocityXTape = grow(doubles, 1, steps);
        }
        if (statePositionYTape.length < steps) {
            statePositionYTape = grow(doubles, 2, steps);
        }
        if (stateVelocityYTape.length < steps) {
            stateVelocityYTape = grow(doubles, 3, steps);
        }
        if (tape.length < steps) {
            tape = grow(doubles, 4, steps);
        }
        if (tape2.length < steps) {
            tape2 = grow(doubles, 5, steps);
        }
        if (tape3.length < steps) {
            tape3 = grow(doubles, 6, steps);
        }
        if (spinTape.length < steps) {
            spinTape = grow(doubles, 7, steps);
        }
        double statePositionX = startPositionX;
        double statePositionY = startPositionY;
        double stateVelocityX = startVelocityX;
        double stateVelocityY = startVelocityY;
        double stateAngle = startAngle;
        double stateSpin = startSpin;
        for (int i = 0; i < steps; i++) {
            statePositionXTape[i] = statePositionX;
            statePositionYTape[i] = statePositionY;
            stateVelocityXTape[i] = stateVelocityX;
            stateVelocityYTape[i] = stateVelocityY;
            double fx = -(discStiffness * statePositionX) - discDamping * stateVelocityX;
            double fy = -(discStiffness * statePositionY) - discDamping * stateVelocityY - t;
            double t2 = Math.sin(stateAngle);
            tape2[i] = t2;
            double t3 = Math.cos(stateAngle);
            tape[i] = t3;
            stateVelocityX += factor * fx;
            stateVelocityY += factor * fy;
            double t4 = dt * (fx * t2 - fy * t3) / discInertia;
            tape3[i] = t4;
            stateSpin += t4;
            spinTape[i] = stateSpin;
            statePositionX += dt * stateVelocityX;
            statePositionY += dt * stateVelocityY;
            stateAngle += dt * stateSpin;
        }
        double t2 = statePositionY + 0.1 * Math.cos(stateAngle);
        double stateAngleBar = -(0.1 * Math.sin(stateAngle));
        double discInertiaBar = 0.0;
        double discDampingBar = 0.0;
        double dtBar = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        double factorBar = 0.0;
        double statePositionXBar = 0.0;
        double statePositionYBar = 1.0;
        double stateVelocityXBar = 0.0;
        double stateVelocityYBar = 0.0;
        double stateSpinBar = 0.0;
        for (int i = steps - 1; i >= 0; i--) {
            double statePositionX2 = statePositionXTape[i];
            double statePositionY2 = statePositionYTape[i];
            double stateVelocityX2 = stateVelocityXTape[i];
            double stateVelocityY2 = stateVelocityYTape[i];
            double fx = -(discStiffness * statePositionX2) - discDamping * stateVelocityX2;
            double fy = -(discStiffness * statePositionY2) - discDamping * stateVelocityY2 - t;
            double t5 = tape2[i];
            double tapeI = tape[i];
            stateSpinBar += stateAngleBar * dt;
            double t6 = statePositionYBar * (stateVelocityY2 + factor * fy);
            double t7 = stateVelocityYBar + statePositionYBar * dt;
            double t8 = statePositionXBar * (stateVelocityX2 + factor * fx);
            double t9 = stateVelocityXBar + statePositionXBar * dt;
            double t10 = stateSpinBar / discInertia;
            discInertiaBar -= t10 * tape3[i];
            double t11 = t10 * (fx * t5 - fy * tapeI);
            dtBar = dtBar + stateAngleBar * spinTape[i] + t6 + t8 + t11;
            double torqueBar = t10 * dt;
            factorBar = factorBar + t7 * fy + t9 * fx;
            double fyBar = t7 * factor - torqueBar * tapeI;
            double fxBar = t9 * factor + torqueBar * t5;
            stateAngleBar = stateAngleBar + torqueBar * fy * t5 + torqueBar * fx * tapeI;
            t4 -= fyBar;
            stateVelocityYBar = t7 - fyBar * discDamping;
            statePositionYBar -= fyBar * discStiffness;
            discDampingBar = discDampingBar - fyBar * stateVelocityY2 - fxBar * stateVelocityX2;
            stateVelocityXBar = t9 - fxBar * discDamping;
            t3 = t3 + fyBar * statePositionY2 + fxBar * statePositionX2;
            statePositionXBar -= fxBar * discStiffness;
        }
        double t5 = factorBar / discMass;
        double t6 = dtBar + t5;
        partials[0] = t4 * 9.81 - t5 * factor;
        partials[1] = discInertiaBar;
        partials[2] = -t3;
        partials[3] = discDampingBar;
        partials[4] = statePositionXBar;
        partials[5] = statePositionYBar;
        partials[6] = stateVelocityXBar;
        partials[7] = stateVelocityYBar;
        partials[8] = stateAngleBar;
        partials[9] = stateSpinBar;
        partials[10] = t6;
        return t2;
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
}
