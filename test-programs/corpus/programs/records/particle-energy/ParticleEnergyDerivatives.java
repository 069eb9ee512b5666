package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ParticleEnergy}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ParticleEnergyDerivatives {

    private ParticleEnergyDerivatives() {}

    /**
     * The derivative of {@link ParticleEnergy#energy(ParticleEnergy.Particle[], double, double)} with respect
     * to {@code particles}, {@code gravity} and {@code softening}.
     *
     * <p>
     * Where the argument is 0 (line 33), the derivative of {@code sqrt} is infinite.
     */
    public static EnergyGradient energyGradient(ParticleEnergy.Particle[] particles, double gravity,
            double softening) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(particles, gravity, softening, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ParticleEnergy#energy(ParticleEnergy.Particle[], double, double)}
     * with respect to {@code particles}, {@code gravity} and {@code softening} into {@code into}, without its
     * value.
     *
     * <p>
     * Operations: {@code particles.length * (20 * particles.length - 7)}; of the method itself:
     * {@code particles.length * (7 * particles.length + 4)}. Workspace: {@code 112 * particles.length} bytes.
     */
    public static void energyGradient(ParticleEnergy.Particle[] particles, double gravity, double softening,
            EnergyGradient into) {
        into.prepare(particles);
        energyGradientKernel(into.particlesPositionX, into.particlesPositionY, into.particlesPositionZ,
                into.particlesVelocityX, into.particlesVelocityY, into.particlesVelocityZ, into.particlesMass,
                gravity, softening, into.particlesPositionXBar, into.particlesPositionYBar,
                into.particlesPositionZBar, into.particlesVelocityXBar, into.particlesVelocityYBar,
                into.particlesVelocityZBar, into.particlesMassBar, into.partials);
        into.gravity = into.partials[0];
        into.softening = into.partials[1];
        into.scatter();
    }

    /**
     * Computes the derivative of {@link ParticleEnergy#energy(ParticleEnergy.Particle[], double, double)}
     * with respect to {@code particles}, {@code gravity} and {@code softening} into {@code into} and returns
     * the method's value.
     *
     * <p>
     * Operations: {@code 3 * particles.length * (15 * particles.length + 1) / 2}; of the method itself:
     * {@code particles.length * (7 * particles.length + 4)}. Workspace:
     * {@code 8 * particles.length * (particles.length + 13)} bytes, and while it grows at most twice as many.
     */
    public static double energyValueAndGradient(ParticleEnergy.Particle[] particles, double gravity,
            double softening, EnergyGradient into) {
        into.prepare(particles);
        double value = energyValueAndGradientKernel(into.particlesPositionX, into.particlesPositionY,
                into.particlesPositionZ, into.particlesVelocityX, into.particlesVelocityY,
                into.particlesVelocityZ, into.particlesMass, gravity, softening, into.particlesPositionXBar,
                into.particlesPositionYBar, into.particlesPositionZBar, into.particlesVelocityXBar,
                into.particlesVelocityYBar, into.particlesVelocityZBar, into.particlesMassBar, into.doubles,
                into.partials);
        into.gravity = into.partials[0];
        into.softening = into.partials[1];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link ParticleEnergy#energy(ParticleEnergy.Particle[], double, double)} with respect
     * to {@code particles}, {@code gravity} and {@code softening}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private ParticlePartials[] particles = new ParticlePartials[0];
        private double gravity;
        private double softening;
        private double[] particlesPositionXBar = new double[0];
        private double[] particlesPositionYBar = new double[0];
        private double[] particlesPositionZBar = new double[0];
        private double[] particlesVelocityXBar = new double[0];
        private double[] particlesVelocityYBar = new double[0];
        private double[] particlesVelocityZBar = new double[0];
        private double[] particlesMassBar = new double[0];
        private double[] particlesPositionX = new double[0];
        private double[] particlesPositionY = new double[0];
        private double[] particlesPositionZ = new double[0];
        private double[] particlesVelocityX = new double[0];
        private double[] particlesVelocityY = new double[0];
        private double[] particlesVelocityZ = new double[0];
        private double[] particlesMass = new double[0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * The derivative with respect to {@code particles}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public ParticlePartials[] particles() {
            return particles;
        }

        /** The derivative with respect to {@code gravity}. */
        public double gravity() {
            return gravity;
        }

        /** The derivative with respect to {@code softening}. */
        public double softening() {
            return softening;
        }

        private void prepare(ParticleEnergy.Particle[] particles) {
            particlesPositionX = sized(particlesPositionX, particles.length);
            particlesPositionY = sized(particlesPositionY, particles.length);
            particlesPositionZ = sized(particlesPositionZ, particles.length);
            particlesVelocityX = sized(particlesVelocityX, particles.length);
            particlesVelocityY = sized(particlesVelocityY, particles.length);
            particlesVelocityZ = sized(particlesVelocityZ, particles.length);
            particlesMass = sized(particlesMass, particles.length);
            for (int i = 0; i < particles.length; i++) {
                ParticleEnergy.Particle particle = particles[i];
                particlesPositionX[i] = particle.position().x();
                particlesPositionY[i] = particle.position().y();
                particlesPositionZ[i] = particle.position().z();
                particlesVelocityX[i] = particle.velocity().x();
                particlesVelocityY[i] = particle.velocity().y();
                particlesVelocityZ[i] = particle.velocity().z();
                particlesMass[i] = particle.mass();
            }
            particlesPositionXBar = zerosLike(particlesPositionXBar, particlesPositionX);
            particlesPositionYBar = zerosLike(particlesPositionYBar, particlesPositionY);
            particlesPositionZBar = zerosLike(particlesPositionZBar, particlesPositionZ);
            particlesVelocityXBar = roomLike(particlesVelocityXBar, particlesVelocityX);
            particlesVelocityYBar = roomLike(particlesVelocityYBar, particlesVelocityY);
            particlesVelocityZBar = roomLike(particlesVelocityZBar, particlesVelocityZ);
            particlesMassBar = zerosLike(particlesMassBar, particlesMass);
        }

        private void scatter() {
            this.particles = mirrors(this.particles, particlesPositionXBar.length);
            for (int i = 0; i < this.particles.length; i++) {
                ParticlePartials mirror = this.particles[i];
                mirror.position.x = particlesPositionXBar[i];
                mirror.position.y = particlesPositionYBar[i];
                mirror.position.z = particlesPositionZBar[i];
                mirror.velocity.x = particlesVelocityXBar[i];
                mirror.velocity.y = particlesVelocityYBar[i];
                mirror.velocity.z = particlesVelocityZBar[i];
                mirror.mass = particlesMassBar[i];
            }
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.particles = particles;
            results.gravity = gravity;
            results.softening = softening;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link ParticleEnergy.Particle}; overwritten by the
     * next computation.
     */
    public static final class ParticlePartials {
        private VecPartials position = new VecPartials();
        private VecPartials velocity = new VecPartials();
        private double mass;

        private ParticlePartials() {}

        /** The derivative with respect to {@code position}. */
        public VecPartials position() {
            return position;
        }

        /** The derivative with respect to {@code velocity}. */
        public VecPartials velocity() {
            return velocity;
        }

        /** The derivative with respect to {@code mass}. */
        public double mass() {
            return mass;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link ParticleEnergy.Vec}; overwritten by the next
     * computation.
     */
    public static final class VecPartials {
        private double x;
        private double y;
        private double z;

        private VecPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        /** The derivative with respect to {@code z}. */
        public double z() {
            return z;
        }
    }

    private static void energyGradientKernel(double[] particlesPositionX, double[] particlesPositionY,
            double[] particlesPositionZ, double[] particlesVelocityX, double[] particlesVelocityY,
            double[] particlesVelocityZ, double[] particlesMass, double gravity, double softening,
            double[] particlesPositionXBar, double[] particlesPositionYBar, double[] particlesPositionZBar,
            double[] particlesVelocityXBar, double[] particlesVelocityYBar, double[] particlesVelocityZBar,
            double[] particlesMassBar, double[] partials) {
        double gravityBar = 0.0;
        double softeningBar = 0.0;
        for (int i = 0; i < particlesPositionX.length; i++) {
            if (0 < i) {
                double aPositionX = particlesPositionX[i];
                double aPositionY = particlesPositionY[i];
                double aPositionZ = particlesPositionZ[i];
                double aMass = particlesMass[i];
                double t = gravity * aMass;
                for (int j = 0; j < i; j++) {
                    double bPositionX = particlesPositionX[j];
                    double bPositionY = particlesPositionY[j];
                    double bPositionZ = particlesPositionZ[j];
                    double bMass = particlesMass[j];
                    double dx = aPositionX - bPositionX;
                    double dy = aPositionY - bPositionY;
                    double dz = aPositionZ - bPositionZ;
                    double r = Math.sqrt(dx * dx + dy * dy + dz * dz + softening);
                    double t2 = 1.0 / r;
                    double t3 = t2 * bMass;
                    gravityBar -= t3 * aMass;
                    double t4 = 0.5 * (t2 * (t * bMass * t2));
                    double t5 = t4 == 0.0 ? 0.0 : t4 * t2;
                    softeningBar += t5;
                    double t6 = 2.0 * t5;
                    double dzBar = t6 * dz;
                    double dyBar = t6 * dy;
                    double dxBar = t6 * dx;
                    particlesMassBar[j] -= t2 * t;
                    particlesPositionZBar[j] -= dzBar;
                    particlesPositionYBar[j] -= dyBar;
                    particlesPositionXBar[j] -= dxBar;
                    particlesMassBar[i] -= t3 * gravity;
                    particlesPositionZBar[i] += dzBar;
                    particlesPositionYBar[i] += dyBar;
                    particlesPositionXBar[i] += dxBar;
                }
            }
            double pVelocityX = particlesVelocityX[i];
            double pVelocityY = particlesVelocityY[i];
            double pVelocityZ = particlesVelocityZ[i];
            double pMass = particlesMass[i];
            double dx = pVelocityX - 0.0;
            double dy = pVelocityY - 0.0;
            double dz = pVelocityZ - 0.0;
            particlesMassBar[i] += (dx * dx + dy * dy + dz * dz) * 0.5;
            particlesVelocityZBar[i] = pMass * dz;
            particlesVelocityYBar[i] = pMass * dy;
            particlesVelocityXBar[i] = pMass * dx;
        }
        partials[0] = gravityBar;
        partials[1] = softeningBar;
    }

    private static double energyValueAndGradientKernel(double[] particlesPositionX,
            double[] particlesPositionY, double[] particlesPositionZ, double[] particlesVelocityX,
            double[] particlesVelocityY, double[] particlesVelocityZ, double[] particlesMass, double gravity,
            double softening, double[] particlesPositionXBar, double[] particlesPositionYBar,
            double[] particlesPositionZBar, double[] particlesVelocityXBar, double[] particlesVelocityYBar,
            double[] particlesVelocityZBar, double[] particlesMassBar, double[][] doubles,
            double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        int k = particlesPositionX.length >= 32 ? particlesPositionX.length - 3 : 0;
        double sum = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            double pVelocityX = particlesVelocityX[i];
            double pVelocityY = particlesVelocityY[i];
            double pVelocityZ = particlesVelocityZ[i];
            double dx = pVelocityX - 0.0;
            double dy = pVelocityY - 0.0;
            double dz = pVelocityZ - 0.0;
            sum += particlesMass[i] * 0.5 * (dx * dx + dy * dy + dz * dz);
            double pVelocityX2 = particlesVelocityX[i + 1];
            double pVelocityY2 = particlesVelocityY[i + 1];
            double pVelocityZ2 = particlesVelocityZ[i + 1];
            double dx2 = pVelocityX2 - 0.0;
            double dy2 = pVelocityY2 - 0.0;
            double dz2 = pVelocityZ2 - 0.0;
            sum2 += particlesMass[i + 1] * 0.5 * (dx2 * dx2 + dy2 * dy2 + dz2 * dz2);
            double pVelocityX3 = particlesVelocityX[i + 2];
            double pVelocityY3 = particlesVelocityY[i + 2];
            double pVelocityZ3 = particlesVelocityZ[i + 2];
            double dx3 = pVelocityX3 - 0.0;
            double dy3 = pVelocityY3 - 0.0;
            double dz3 = pVelocityZ3 - 0.0;
            sum3 += particlesMass[i + 2] * 0.5 * (dx3 * dx3 + dy3 * dy3 + dz3 * dz3);
            double pVelocityX4 = particlesVelocityX[i + 3];
            double pVelocityY4 = particlesVelocityY[i + 3];
            double pVelocityZ4 = particlesVelocityZ[i + 3];
            double dx4 = pVelocityX4 - 0.0;
            double dy4 = pVelocityY4 - 0.0;
            double dz4 = pVelocityZ4 - 0.0;
            sum4 += particlesMass[i + 3] * 0.5 * (dx4 * dx4 + dy4 * dy4 + dz4 * dz4);
        }
        double sum5 = sum + sum2 + (sum3 + sum4);
        for (; i < particlesPositionX.length; i++) {
            double pVelocityX = particlesVelocityX[i];
            double pVelocityY = particlesVelocityY[i];
            double pVelocityZ = particlesVelocityZ[i];
            double dx = pVelocityX - 0.0;
            double dy = pVelocityY - 0.0;
            double dz = pVelocityZ - 0.0;
            sum5 += particlesMass[i] * 0.5 * (dx * dx + dy * dy + dz * dz);
        }
        int k2 = 0;
        for (int j = 0; j < particlesPositionX.length; j++) {
            long size = k2 + (long) j;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (0 < j) {
                double aPositionX = particlesPositionX[j];
                double aPositionY = particlesPositionY[j];
                double aPositionZ = particlesPositionZ[j];
                double t = gravity * particlesMass[j];
                for (int l = 0; l < j; l++) {
                    double bPositionX = particlesPositionX[l];
                    double bPositionY = particlesPositionY[l];
                    double bPositionZ = particlesPositionZ[l];
                    double dx = aPositionX - bPositionX;
                    double dy = aPositionY - bPositionY;
                    double dz = aPositionZ - bPositionZ;
                    double r = Math.sqrt(dx * dx + dy * dy + dz * dz + softening);
                    double t2 = 1.0 / r;
                    tape[k2] = t2;
                    double t3 = t * particlesMass[l] * t2;
                    tape2[k2] = t3;
                    sum5 -= t3;
                    k2++;
                }
            }
        }
        double gravityBar = 0.0;
        double softeningBar = 0.0;
        for (int j = particlesPositionX.length - 1; j >= 0; j--) {
            if (j - 1 >= 0) {
                double aPositionX = particlesPositionX[j];
                double aPositionY = particlesPositionY[j];
                double aPositionZ = particlesPositionZ[j];
                double aMass = particlesMass[j];
                double t = gravity * aMass;
                for (int l = j - 1; l >= 0; l--) {
                    double bPositionX = particlesPositionX[l];
                    double bPositionY = particlesPositionY[l];
                    double bPositionZ = particlesPositionZ[l];
                    double dx = aPositionX - bPositionX;
                    double dy = aPositionY - bPositionY;
                    double dz = aPositionZ - bPositionZ;
                    double t2 = tape[k2 - 1];
                    double t3 = t2 * particlesMass[l];
                    gravityBar -= t3 * aMass;
                    double t4 = 0.5 * (t2 * tape2[k2 - 1]);
                    double t5 = t4 == 0.0 ? 0.0 : t4 * t2;
                    softeningBar += t5;
                    double t6 = 2.0 * t5;
                    double dzBar = t6 * dz;
                    double dyBar = t6 * dy;
                    double dxBar = t6 * dx;
                    particlesMassBar[l] -= t2 * t;
                    particlesPositionZBar[l] -= dzBar;
                    particlesPositionYBar[l] -= dyBar;
                    particlesPositionXBar[l] -= dxBar;
                    particlesMassBar[j] -= t3 * gravity;
                    particlesPositionZBar[j] += dzBar;
                    particlesPositionYBar[j] += dyBar;
                    particlesPositionXBar[j] += dxBar;
                    k2--;
                }
            }
        }
        for (int j = 0; j < particlesPositionX.length; j++) {
            double pVelocityX = particlesVelocityX[j];
            double pVelocityY = particlesVelocityY[j];
            double pVelocityZ = particlesVelocityZ[j];
            double pMass = particlesMass[j];
            double dx = pVelocityX - 0.0;
            double dy = pVelocityY - 0.0;
            double dz = pVelocityZ - 0.0;
            particlesMassBar[j] += (dx * dx + dy * dy + dz * dz) * 0.5;
            particlesVelocityZBar[j] = pMass * dz;
            particlesVelocityYBar[j] = pMass * dy;
            particlesVelocityXBar[j] = pMass * dx;
        }
        partials[0] = gravityBar;
        partials[1] = softeningBar;
        return sum5;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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
    private static ParticlePartials[] mirrors(ParticlePartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        ParticlePartials[] fresh = new ParticlePartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new ParticlePartials();
        }
        return fresh;
    }
}
