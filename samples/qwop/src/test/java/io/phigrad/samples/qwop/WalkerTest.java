package io.phigrad.samples.qwop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulation against what mechanics says of it, whatever the muscles do. */
class WalkerTest {
    private static final double GRAVITY = 9.8;
    private static final double FRICTION = 0.9;
    private static final double BOTTOMLESS = -1000;
    private static final double SPEED = 0.8;
    private static final int STRETCHES = 10;

    @ParameterizedTest
    @EnumSource
    void withoutGroundTheCentreOfMassFallsAlongAParabola(Figure.Weight weight) {
        Walk walk = kicking(weight, new World(GRAVITY, BOTTOMLESS, FRICTION, SPEED));
        double[][] film = walk.film();
        double h = Walker.TIME_STEP;
        for (int n = 1; n < film.length; n++) {
            // The method of Euler adds half a step to the parabola g t^2 / 2.
            double fallen = GRAVITY * h * h * (n * (n + 1.0) / 2 + n);
            assertEquals(walk.centre(film[0], 1) - fallen, walk.centre(film[n], 1), 1e-10);
            assertEquals(walk.centre(film[0], 0) + SPEED * n * h, walk.centre(film[n], 0), 1e-10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutGravityAndGroundMusclesTurnTheFigureByNothing(Figure.Weight weight) {
        Walk walk = kicking(weight, new World(0, BOTTOMLESS, FRICTION, SPEED));
        double[][] film = walk.film();
        double first = angularMomentum(walk, film[0], film[1]);
        double bent = 0;
        for (int n = 1; n < film.length - 1; n++) {
            assertEquals(first, angularMomentum(walk, film[n], film[n + 1]), 1e-8);
            bent = Math.max(bent, Math.abs(film[n][8] - film[n][0] - film[0][8] + film[0][0]));
        }
        assertTrue(bent > 0.2, "and yet a foot moves against the shoulder");
    }

    @ParameterizedTest
    @EnumSource
    void withoutFrictionMusclesDoNotTakeItForward(Figure.Weight weight) {
        Walk walk = kicking(weight, new World(GRAVITY, 0, 0, SPEED));
        double[][] film = walk.film();
        double expected = SPEED * Walker.TIME_STEP * (film.length - 1);
        assertEquals(expected, walk.distance(), 1e-10);
    }

    @ParameterizedTest
    @EnumSource
    void frictionStaysBelowItsCoefficientTimesWhatPressesOnTheGround(Figure.Weight weight) {
        Walk walk = kicking(weight, World.earth());
        double[][] film = walk.film();
        double h = Walker.TIME_STEP;
        double pressed = 0;
        for (int n = 1; n < film.length - 1; n++) {
            double along = acceleration(walk, film, n, 0);
            double up = acceleration(walk, film, n, 1) + GRAVITY; // of what the ground does, gravity being known
            assertTrue(up > -1e-6, "the ground never pulls");
            assertTrue(Math.abs(along) <= FRICTION * up + 1e-6, "Coulomb's law");
            pressed += up * h;
        }
        double start = (walk.centre(film[1], 1) - walk.centre(film[0], 1)) / h;
        double end = (walk.centre(film[film.length - 1], 1) - walk.centre(film[film.length - 2], 1)) / h;
        assertEquals(GRAVITY * h * (film.length - 2) + end - start, pressed, 1e-8, "impulse is change of momentum");
    }

    @ParameterizedTest
    @EnumSource
    void theGradientIsThatOfDifferences(Figure.Weight weight) {
        Walk walk = kicking(weight, World.earth());
        double[][] gradient = WalkerDerivatives.walkGradient(
                        walk.schedule(), Walk.STEPS, walk.figure(), walk.world(), new double[0][])
                .schedule();
        double off = 0;
        double norm = 0;
        double h = 1e-6;
        for (int i = 0; i < STRETCHES; i++) {
            for (int m = 0; m < walk.schedule()[i].length; m++) {
                double entry = walk.schedule()[i][m];
                walk.schedule()[i][m] = entry + h;
                double above = walk.value();
                walk.schedule()[i][m] = entry - h;
                double below = walk.value();
                walk.schedule()[i][m] = entry;
                double difference = (above - below) / (2 * h);
                off += (gradient[i][m] - difference) * (gradient[i][m] - difference);
                norm += difference * difference;
            }
        }
        assertTrue(norm > 0);
        assertEquals(0, Math.sqrt(off / norm), 1e-5);
    }

    @Test
    void theFilmChangesNothing() {
        Walk walk = kicking(Figure.Weight.MEDIUM, World.earth());
        double[][] film = new double[STRETCHES * Walk.STEPS][16];
        assertEquals(walk.value(), Walker.walk(walk.schedule(), Walk.STEPS, walk.figure(), walk.world(), film));
        assertTrue(film[film.length - 1][0] > 0, "filmed to the end");
    }

    @Test
    void theGradientAllocatesNothing() {
        Walk walk = kicking(Figure.Weight.MEDIUM, World.earth());
        double[][] noFilm = {};
        var into = new WalkerDerivatives.WalkGradient();
        assertEquals(
                0,
                Timing.bytes(() -> WalkerDerivatives.walkGradient(
                        walk.schedule(), Walk.STEPS, walk.figure(), walk.world(), noFilm, into)));
    }

    /** Muscles that move with all their strength. */
    private static Walk kicking(Figure.Weight weight, World world) {
        Walk clumsy = Walk.clumsy(Figure.of(weight), world, STRETCHES, 7);
        for (double[] stretch : clumsy.schedule()) {
            for (int m = 0; m < stretch.length; m++) {
                stretch[m] *= 8;
            }
        }
        return clumsy;
    }

    /** About where the shoulder was at first; velocities are those that led to the second frame. */
    private static double angularMomentum(Walk walk, double[] before, double[] frame) {
        double sum = 0;
        for (int j = 0; j < walk.figure().mass().length; j++) {
            double vx = (frame[2 * j] - before[2 * j]) / Walker.TIME_STEP;
            double vy = (frame[2 * j + 1] - before[2 * j + 1]) / Walker.TIME_STEP;
            sum += walk.figure().mass()[j] * (frame[2 * j] * vy - frame[2 * j + 1] * vx);
        }
        return sum;
    }

    /** Of the centre of mass, from one step of time to the next. */
    private static double acceleration(Walk walk, double[][] film, int n, int axis) {
        double h = Walker.TIME_STEP;
        double second =
                walk.centre(film[n + 1], axis) - 2 * walk.centre(film[n], axis) + walk.centre(film[n - 1], axis);
        return second / (h * h);
    }
}
