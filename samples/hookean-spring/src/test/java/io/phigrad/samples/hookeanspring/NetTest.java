package io.phigrad.samples.hookeanspring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetTest {

    static List<Net> nets() {
        return List.of(Net.chain(9), Net.curtain(9, 5, 4), Net.curtain(13, 6, 6));
    }

    @ParameterizedTest
    @MethodSource("nets")
    void aNetSettlesWhereNoForceIsLeft(Net net) {
        double before = net.energy();
        assertEquals(0, settle(net), 1e-9);
        assertTrue(net.energy() < before);
        double width = net.columns() - 1;
        for (int v = 0; v < net.masses(); v++) {
            int mirrored = v + net.columns() - 1 - 2 * (v % net.columns());
            assertEquals(net.y(v), net.y(mirrored), 1e-7, "symmetric about the middle");
            assertEquals(width, net.x(v) + net.x(mirrored), 1e-7, "symmetric about the middle");
        }
    }

    @ParameterizedTest
    @MethodSource("nets")
    void noMassCanSinkFurther(Net net) {
        settle(net);
        double least = net.energy();
        double h = 1e-4;
        for (int v = 0; v < net.masses(); v++) {
            for (int way = 0; way < 8 && !net.held(v); way++) {
                double dx = h * Math.cos(way * Math.PI / 4);
                double dy = h * Math.sin(way * Math.PI / 4);
                net.move(v, dx, dy);
                assertEquals(least, net.energy(), 1e-5, "stationary");
                assertTrue(net.energy() > least, "least");
                net.move(v, -dx, -dy);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nets")
    void whatIsHeldCarriesTheWeight(Net net) {
        settle(net);
        double[] uphill = net.gradient();
        double up = 0;
        double along = 0;
        for (int v = 0; v < net.masses(); v++) {
            along += net.held(v) ? uphill[2 * v] : 0;
            up += net.held(v) ? uphill[2 * v + 1] : 0;
        }
        assertEquals(net.masses() * Net.MASS * Net.GRAVITY, up, 1e-6);
        assertEquals(0, along, 1e-6, "pulls from left and right");
    }

    /** A curtain of one column is a rope: what hangs below a spring stretches it. */
    @Test
    void aRopeIsAsLongAsHookesLawSays() {
        int masses = 12;
        Net rope = Net.curtain(1, masses, 1);
        settle(rope);
        double depth = 0;
        for (int below = masses - 1; below > 0; below--) {
            depth += 1 + below * Net.MASS * Net.GRAVITY / Net.STIFFNESS;
            int mass = masses - below;
            // The energy adds 1e-6 to the square of a length, which makes springs a trifle shorter.
            assertEquals(-depth, rope.y(mass), 1e-5);
        }
    }

    @Test
    void theGradientIsThatOfDifferences() {
        Net net = Net.curtain(6, 4, 5);
        SplittableRandom random = new SplittableRandom(1);
        for (int v = 0; v < net.masses(); v++) {
            net.move(v, 0.3 * random.nextDouble(), 0.3 * random.nextDouble());
        }
        double[] gradient = net.gradient().clone();
        double h = 1e-5;
        for (int i = 0; i < gradient.length; i++) {
            double place = net.positions()[i];
            net.positions()[i] = place + h;
            double above = net.energy();
            net.positions()[i] = place - h;
            double below = net.energy();
            net.positions()[i] = place;
            assertEquals((above - below) / (2 * h), gradient[i], 1e-5);
        }
    }

    @Test
    void theGradientAllocatesNothing() {
        assertEquals(0, Timing.bytes(Net.chain(8)::gradient));
    }

    @Test
    void theAnimationHoldsEveryPicture(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("net.svg");
        Net net = Net.curtain(5, 3, 4);
        Animation animation = new Animation(net);
        animation.shoot();
        new Settling(net).step();
        animation.shoot();
        animation.write(file);
        var svg = MainTest.svg(file);
        assertEquals(2, svg.getElementsByTagName("circle").getLength());
        var values = svg.getElementsByTagName("animate").item(0).getAttributes();
        assertEquals(2, values.getNamedItem("values").getNodeValue().split(";").length);
    }

    /** Gives the largest force left. */
    private static double settle(Net net) {
        Settling settling = new Settling(net);
        double force = settling.step();
        for (int step = 0; force > 1e-10 && step < 100_000; step++) {
            force = settling.step();
        }
        return force;
    }
}
