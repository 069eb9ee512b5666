package programs.records;

import io.phigrad.Differentiable;

/** The orbit z -> z*z + c: how its end depends on c, up to the escape from a disc. */
public final class ComplexOrbit {

    record Complex(double re, double im) {

        Complex plus(Complex o) {
            return new Complex(re + o.re, im + o.im);
        }

        Complex times(Complex o) {
            return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
        }

        double squaredModulus() {
            return re * re + im * im;
        }
    }

    @Differentiable
    static double escape(Complex c, int limit) {
        Complex z = new Complex(0, 0);
        int n = 0;
        while (n < limit && z.squaredModulus() <= 4) {
            z = z.times(z).plus(c);
            n++;
        }
        return n < limit ? n + 1 - Math.log(Math.log(z.squaredModulus()) / 2) / Math.log(2) : z.squaredModulus();
    }
}
