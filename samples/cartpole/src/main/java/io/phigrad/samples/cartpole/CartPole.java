package io.phigrad.samples.cartpole;

import io.phigrad.Differentiable;

/** A pole on a cart, and a network that pushes the cart so that the pole stays up. */
public final class CartPole {
    /** Beyond this the cart has left the track, in metres. */
    static final double TRACK = 2.4;
    /** Beyond this the pole has fallen, in radians. */
    static final double LEAN = 0.21;

    private static final double TIME = 0.02;

    private CartPole() {}

    /** Where the cart is and how fast it moves, how far the pole leans and how fast it turns. */
    public record State(double place, double speed, double lean, double spin) {

        /** What becomes of the state in a fiftieth of a second, under a push between -1 and 1. */
        State step(double push) {
            double sin = Math.sin(lean);
            double cos = Math.cos(lean);
            double force = 9 * push + 0.045 * spin * spin * sin;
            double turn = (9.8 * sin - force * cos) / (0.65 - 0.4 * cos * cos);
            double pull = force - 0.045 * turn * cos;
            return new State(place + TIME * speed, speed + TIME * pull, lean + TIME * spin, spin + TIME * turn);
        }

        /** Nearly 0 in the middle of the track with the pole upright, 1/4 where the episode ends. */
        double loss() {
            double room = Math.max(0, (TRACK - Math.abs(place)) * (LEAN - Math.abs(lean)));
            return (0.5 - room) * (0.5 - room);
        }

        boolean stands() {
            return Math.abs(place) < TRACK && Math.abs(lean) < LEAN;
        }
    }

    /** What the network does in a state. */
    static double push(Layer[] network, State state) {
        double[] signal = {state.place, state.speed, state.lean, state.spin};
        for (Layer layer : network) {
            signal = layer.apply(signal);
        }
        return signal[0];
    }

    /** What the network loses in so many steps. */
    @Differentiable(wrt = "network")
    public static double loss(Layer[] network, State start, int steps) {
        State state = start;
        double loss = 0;
        for (int k = 0; k < steps; k++) {
            state = state.step(push(network, state));
            loss += state.loss();
        }
        return loss;
    }
}
