package io.phigrad.samples.qwop;

import java.util.SplittableRandom;

/**
 * What a figure does under a schedule of its muscles.
 *
 * @param schedule for each tenth of a second how far each muscle is extended, between -1 and 1
 */
record Walk(Figure figure, World world, double[][] schedule) {
    /** Of time in one stretch of a schedule: a tenth of a second. */
    static final int STEPS = 100;

    /** Muscles nearly in their middle: the figure stumbles and falls. */
    static Walk clumsy(Figure figure, World world, int stretches, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] schedule = new double[stretches][figure.strength().length];
        for (double[] stretch : schedule) {
            for (int m = 0; m < stretch.length; m++) {
                stretch[m] = 0.1 * (2 * random.nextDouble() - 1);
            }
        }
        return new Walk(figure, world, schedule);
    }

    double seconds() {
        return schedule.length * STEPS * Walker.TIME_STEP;
    }

    /** The way less the penalties. */
    double value() {
        return Walker.walk(schedule, STEPS, figure, world, new double[0][]);
    }

    /** Where each point is after each step of time: its x, its y, those of the next point. */
    double[][] film() {
        double[][] film = new double[schedule.length * STEPS][2 * figure.mass().length];
        Walker.walk(schedule, STEPS, figure, world, film);
        return film;
    }

    /** How far the centre of mass moves from the first step of time to the last, in metres. */
    double distance() {
        double[][] film = film();
        return centre(film[film.length - 1], 0) - centre(film[0], 0);
    }

    /** How low the shoulder gets, as a part of its height at first. */
    double lowest() {
        double[][] film = film();
        double lowest = Double.POSITIVE_INFINITY;
        for (double[] frame : film) {
            lowest = Math.min(lowest, frame[2 * Walker.SHOULDER + 1]);
        }
        return lowest / film[0][2 * Walker.SHOULDER + 1];
    }

    /** A coordinate of the centre of mass, x or y, in a frame of the film. */
    double centre(double[] frame, int axis) {
        double sum = 0;
        for (int j = 0; j < figure.mass().length; j++) {
            sum += figure.mass()[j] * frame[2 * j + axis];
        }
        return sum / figure.total();
    }
}
