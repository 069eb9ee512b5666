package programs.records;

import io.phigrad.Differentiable;

/** Objects of final classes as parameters: their fields, their methods, methods that take the others. */
public final class ObjectsOfFinalClasses {

    static final class Spring {
        final double stiffness;
        private final double rest;
        private final String name;

        Spring(double stiffness, double rest, String name) {
            this.stiffness = stiffness;
            this.rest = rest;
            this.name = name;
        }

        String name() {
            return name + " " + stiffness;
        }

        public double getRest() {
            return rest;
        }

        double force(double length) {
            return stiffness * (length - rest);
        }

        double energy(double length, Spring beside) {
            return force(length) * (length - rest) / 2 + Math.sqrt(stiffness * beside.stiffness) * beside.rest;
        }
    }

    @Differentiable
    static double pair(Spring first, Spring second, double length) {
        double share = length * second.stiffness / (first.stiffness + second.stiffness);
        return first.energy(share, second) + second.energy(length - share, first) - first.force(share);
    }

    @Differentiable(wrt = "springs")
    static double chain(Spring[] springs, double length) {
        double sum = 0;
        for (Spring s : springs) {
            sum += s.energy(length / springs.length, springs[0]);
        }
        return sum;
    }
}
