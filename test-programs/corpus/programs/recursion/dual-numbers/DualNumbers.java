package programs.recursion;

import io.phigrad.Differentiable;

/** Records taken and returned by recursive methods: a complex power, its logarithm beside a count, and a record in a record. */
public final class DualNumbers {

    record Complex(double re, double im) {
        Complex times(Complex other) {
            return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
        }

        Complex power(int n) {
            if (n == 0) {
                return new Complex(1, 0);
            }
            Complex half = power(n / 2);
            return n % 2 == 0 ? half.times(half) : half.times(half).times(this);
        }
    }

    record Counted(int calls, double value, long weight, boolean odd, Complex last) {}

    @Differentiable
    public static double modulus(double re, double im, int n) {
        Complex z = new Complex(re, im).power(n);
        return z.re() * z.re() + 2 * z.im();
    }

    @Differentiable
    public static double counted(Complex z, int n) {
        Counted all = count(z, n, new Counted(0, 1, 1L << 40, false, z));
        double sign = all.odd() ? -1 : 1;
        return sign * all.value() * all.calls() + all.last().re() * (all.weight() >> 40) + all.last().im();
    }

    private static Counted count(Complex z, int n, Counted sofar) {
        if (n <= 0) {
            return sofar;
        }
        Counted left = count(new Complex(z.im() * 0.5, z.re() + n), n - 1, sofar);
        Counted right = n % 3 == 0 ? count(left.last(), n - 2, left) : left;
        return new Counted(
                right.calls() + 1,
                right.value() * Math.cos(z.re()) + left.value() * z.im(),
                right.weight() * 3 + (1L << 40),
                !right.odd(),
                new Complex(right.last().im() + z.re(), left.last().re() * z.im()));
    }
}
