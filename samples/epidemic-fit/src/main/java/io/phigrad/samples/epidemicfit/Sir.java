package io.phigrad.samples.epidemicfit;

import io.phigrad.Differentiable;

/** The epidemic of Kermack and McKendrick (1927): the susceptible become infected, the infected recover. */
public final class Sir {
    /** Steps of time per day; with two, their error is far below the noise of any survey. */
    private static final int STEPS = 2;

    private Sir() {}

    /** Parts of the population; who is in neither has recovered. */
    record State(double susceptible, double infected) {

        State rate(Disease disease) {
            double infections = disease.beta() * susceptible * infected;
            return new State(-infections, infections - disease.gamma() * infected);
        }

        State plus(State rate, double time) {
            return new State(susceptible + time * rate.susceptible, infected + time * rate.infected);
        }
    }

    /** One step of the classical method of Runge and Kutta. */
    static State step(State state, Disease disease, double time) {
        State k1 = state.rate(disease);
        State k2 = state.plus(k1, time / 2).rate(disease);
        State k3 = state.plus(k2, time / 2).rate(disease);
        State k4 = state.plus(k3, time).rate(disease);
        return state.plus(k1, time / 6).plus(k2, time / 3).plus(k3, time / 3).plus(k4, time / 6);
    }

    /** The part of the population that is infected at the beginning of each day. */
    static double[] course(Disease disease, int days) {
        double[] infected = new double[days];
        State state = new State(1 - disease.seed(), disease.seed());
        for (int day = 0; day < days; day++) {
            infected[day] = state.infected();
            for (int k = 0; k < STEPS; k++) {
                state = step(state, disease, 1.0 / STEPS);
            }
        }
        return infected;
    }

    /**
     * How badly a disease explains what a survey found day by day: minus the logarithm of its likelihood, up to a
     * constant.
     */
    @Differentiable(wrt = "disease")
    public static double misfit(Disease disease, double[] survey, double noise) {
        double[] infected = course(disease, survey.length);
        double sum = 0;
        for (int day = 0; day < survey.length; day++) {
            double off = (survey[day] - infected[day]) / noise;
            sum += off * off / 2;
        }
        return sum;
    }
}
