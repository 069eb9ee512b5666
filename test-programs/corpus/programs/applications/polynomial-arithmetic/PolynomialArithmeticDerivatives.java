package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PolynomialArithmetic}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PolynomialArithmeticDerivatives {

    private PolynomialArithmeticDerivatives() {}

    /**
     * The derivative of {@link PolynomialArithmetic#value(double[], double[], double)} with respect to
     * {@code p}, {@code q} and {@code x}.
     */
    public static ValueGradient valueGradient(double[] p, double[] q, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(p, q, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PolynomialArithmetic#value(double[], double[], double)} with respect
     * to {@code p}, {@code q} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 6 * p.length * q.length - 2 * from + 18 * i + 2 * m + min(p.length, 2) + rounds33 + 2 * rounds34 + 4 * rounds42};
     * of the method itself: at most about
     * {@code 3 * p.length * q.length + 6 * i + 2 * rounds34 + 2 * rounds42}. Workspace: at most
     * {@code 8 * (-from + 3 * i + m + min(p.length, 2) + 3 * p.length + 3 * q.length + rounds42 + 5)} bytes
     * beside arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code from} is the value of from in line 41, {@code i} is the value of i in line 54, {@code m} is the
     * value of m in line 41, {@code rounds33} is how often the loop in line 33 runs in all, {@code rounds34}
     * is how often the loop in line 34 runs in all, {@code rounds42} is how often the loop in line 42 runs in
     * all.
     */
    public static void valueGradient(double[] p, double[] q, double x, ValueGradient into) {
        into.prepare(p, q);
        into.x = valueGradientKernel(into.pCopy, into.qCopy, x, into.p, into.q, into.doubles);
    }

    /**
     * Computes the derivative of {@link PolynomialArithmetic#value(double[], double[], double)} with respect
     * to {@code p}, {@code q} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 6 * p.length * q.length - 2 * from + 18 * i + 2 * m + min(p.length, 2) + rounds33 + 2 * rounds34 + 4 * rounds42};
     * of the method itself: at most about
     * {@code 3 * p.length * q.length + 6 * i + 2 * rounds34 + 2 * rounds42}. Workspace: at most
     * {@code 8 * (-from + 3 * i + m + min(p.length, 2) + 3 * p.length + 3 * q.length + rounds42 + 5)} bytes
     * beside arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code from} is the value of from in line 41, {@code i} is the value of i in line 54, {@code m} is the
     * value of m in line 41, {@code rounds33} is how often the loop in line 33 runs in all, {@code rounds34}
     * is how often the loop in line 34 runs in all, {@code rounds42} is how often the loop in line 42 runs in
     * all.
     */
    public static double valueValueAndGradient(double[] p, double[] q, double x, ValueGradient into) {
        into.prepare(p, q);
        double value = valueValueAndGradientKernel(into.pCopy, into.qCopy, x, into.p, into.q, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PolynomialArithmetic#value(double[], double[], double)} with respect to
     * {@code p}, {@code q} and {@code x}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class ValueGradient {
        private double[] p = new double[0];
        private double[] q = new double[0];
        private double x;
        private boolean given;
        private double[] pCopy = new double[0];
        private double[] qCopy = new double[0];
        private final double[][] doubles = new double[18][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] p, double[] q) {
            if (p == q) {
                throw new IllegalArgumentException("the results p and q share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.p = p;
            holder.q = q;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code p}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] p() {
            return p;
        }

        /**
         * The derivative with respect to {@code q}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] q() {
            return q;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] p, double[] q) {
            if (this.p == p) {
                throw new IllegalArgumentException("argument p shares an array with the result p");
            }
            if (this.p == q) {
                throw new IllegalArgumentException("argument q shares an array with the result p");
            }
            if (this.q == p) {
                throw new IllegalArgumentException("argument p shares an array with the result q");
            }
            if (this.q == q) {
                throw new IllegalArgumentException("argument q shares an array with the result q");
            }
            if (p == q) {
                throw new IllegalArgumentException(
                        "arguments p and q share an array, and the method overwrites p");
            }
            pCopy = copied(pCopy, p);
            qCopy = copied(qCopy, q);
            if (given && !sameShape(this.p, p)) {
                throw new IllegalArgumentException(
                        "the array given for the result p has not the shape of the argument");
            }
            if (given && !sameShape(this.q, q)) {
                throw new IllegalArgumentException(
                        "the array given for the result q has not the shape of the argument");
            }
            this.p = zerosLike(this.p, p);
            this.q = zerosLike(this.q, q);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.p = p;
            results.q = q;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double[] p, double[] q, double x, double[] pBar, double[] qBar,
            double[][] doubles) {
        double[] oldTape = doubles[0];
        double[] tape = doubles[1];
        double[] yTape = doubles[2];
        double[] yTape2 = doubles[3];
        double[] oldTape2 = doubles[4];
        double[] yTape3 = doubles[5];
        boolean test = p.length == 0 || q.length == 0;
        double[] product;
        double[] productBar;
        double[] cBar = null;
        if (test) {
            product = zeros(doubles, 6, 0);
            productBar = zeros(doubles, 7, 0);
        } else {
            int k = p.length + q.length - 1;
            double[] c = zeros(doubles, 8, k);
            cBar = zeros(doubles, 9, k);
            boolean test2 = 0 < q.length;
            for (int i = 0; i < p.length; i++) {
                if (test2) {
                    double pi = p[i];
                    for (int j = 0; j < q.length; j++) {
                        c[i + j] += pi * q[j];
                    }
                }
            }
            product = c;
            productBar = cBar;
        }
        int from = Math.min(1, product.length);
        boolean test2 = from > product.length;
        if (test2) {
            throw new IllegalArgumentException();
        }
        if (from < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (test2) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = product.length - from;
        double[] b = zeros(doubles, 10, k);
        double[] bBar = zeros(doubles, 11, k);
        int m = Math.min(product.length, product.length);
        if (oldTape.length < m - (long) from) {
            oldTape = grow(doubles, 0, m - (long) from);
        }
        for (int i = from; i < m; i++) {
            int k2 = i - from;
            oldTape[k2] = b[k2];
            b[k2] = product[i];
        }
        if (tape.length < k) {
            tape = grow(doubles, 1, k);
        }
        for (int i = 0; i < k; i++) {
            double bi = b[i];
            tape[i] = bi;
            b[i] = bi * (i + 1);
        }
        double[] longer;
        double[] longerBar;
        double[] shorter;
        double[] shorterBar;
        if (k > q.length) {
            longer = b;
            longerBar = bBar;
            shorter = q;
            shorterBar = qBar;
        } else {
            longer = q;
            longerBar = qBar;
            shorter = b;
            shorterBar = bBar;
        }
        double[] b2 = room(doubles, 12, longer.length);
        double[] bBar2 = room(doubles, 13, longer.length);
        for (int i = 0; i < longer.length; i++) {
            b2[i] = longer[i];
        }
        for (int i = 0; i < shorter.length; i++) {
            b2[i] += shorter[i];
        }
        int iStart = longer.length - 1;
        if (yTape.length < iStart + 1L) {
            yTape = grow(doubles, 2, iStart + 1L);
        }
        double y = 0.0;
        for (int i = iStart; i >= 0; i--) {
            yTape[iStart - i] = y;
            y = y * x + b2[i];
        }
        int from2 = Math.min(1, k);
        boolean test3 = from2 > k;
        if (test3) {
            throw new IllegalArgumentException();
        }
        if (from2 < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (test3) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k2 = k - from2;
        double[] b3 = room(doubles, 14, k2);
        double[] bBar3 = room(doubles, 15, k2);
        int m2 = Math.min(k, k);
        for (int i = from2; i < m2; i++) {
            b3[i - from2] = b[i];
        }
        for (int i = 0; i < k2; i++) {
            b3[i] *= i + 1;
        }
        int iStart2 = k2 - 1;
        if (yTape2.length < iStart2 + 1L) {
            yTape2 = grow(doubles, 3, iStart2 + 1L);
        }
        double y2 = 0.0;
        for (int i = iStart2; i >= 0; i--) {
            yTape2[iStart2 - i] = y2;
            y2 = y2 * x + b3[i];
        }
        boolean test4 = p.length > 2;
        double[] b4 = null;
        double[] bBar4 = null;
        double[] a;
        double[] aBar;
        if (test4) {
            b4 = zeros(doubles, 16, 2);
            bBar4 = zeros(doubles, 17, 2);
            int m3 = Math.min(p.length, 2);
            if (oldTape2.length < m3) {
                oldTape2 = grow(doubles, 4, m3);
            }
            for (int i = 0; i < m3; i++) {
                oldTape2[i] = b4[i];
                b4[i] = p[i];
            }
            a = b4;
            aBar = bBar4;
        } else {
            a = p;
            aBar = pBar;
        }
        int iStart3 = a.length - 1;
        if (yTape3.length < iStart3 + 1L) {
            yTape3 = grow(doubles, 5, iStart3 + 1L);
        }
        double y3 = 0.0;
        for (int i = iStart3; i >= 0; i--) {
            yTape3[iStart3 - i] = y3;
            y3 = y3 * x + a[i];
        }
        double xBar = 0.0;
        double yBar = y2;
        for (int i = 0; i <= iStart3; i++) {
            aBar[i] += yBar;
            xBar += yBar * yTape3[iStart3 - i];
            yBar *= x;
        }
        if (test4) {
            for (int i = Math.min(p.length, 2) - 1; i >= 0; i--) {
                b4[i] = oldTape2[i];
                double t = bBar4[i];
                bBar4[i] = 0.0;
                pBar[i] += t;
            }
        }
        double yBar2 = y3;
        for (int i = 0; i <= iStart2; i++) {
            bBar3[i] += yBar2;
            xBar += yBar2 * yTape2[iStart2 - i];
            yBar2 *= x;
        }
        for (int i = 0; i < k2; i++) {
            bBar3[i] *= i + 1;
        }
        for (int i = m2 - 1; i >= from2; i--) {
            int k3 = i - from2;
            double t = bBar3[k3];
            bBar3[k3] = 0.0;
            bBar[i] += t;
        }
        double yBar3 = 1.0;
        for (int i = 0; i <= iStart; i++) {
            bBar2[i] += yBar3;
            xBar += yBar3 * yTape[iStart - i];
            yBar3 *= x;
        }
        for (int i = 0; i < shorter.length; i++) {
            shorterBar[i] += bBar2[i];
        }
        for (int i = 0; i < longer.length; i++) {
            double t = bBar2[i];
            bBar2[i] = 0.0;
            longerBar[i] += t;
        }
        for (int i = 0; i < k; i++) {
            b[i] = tape[i];
            bBar[i] *= i + 1;
        }
        for (int i = m - 1; i >= from; i--) {
            int k3 = i - from;
            b[k3] = oldTape[k3];
            double bBarK3 = bBar[k3];
            bBar[k3] = 0.0;
            productBar[i] += bBarK3;
        }
        if (test) {
            return xBar;
        }
        int k3 = p.length - 3;
        boolean test5 = 0 < q.length;
        int i;
        for (i = 0; i < k3; i += 4) {
            if (test5) {
                double pi = p[i];
                double pi1 = p[i + 1];
                double pi2 = p[i + 2];
                double pi3 = p[i + 3];
                for (int j = 0; j < q.length; j++) {
                    double qj = q[j];
                    double t = cBar[i + j];
                    double t2 = cBar[i + 1 + j];
                    double t3 = cBar[i + 2 + j];
                    double t4 = cBar[i + 3 + j];
                    qBar[j] += t * pi + t2 * pi1 + (t3 * pi2 + t4 * pi3);
                    pBar[i] += t * qj;
                    pBar[i + 1] += t2 * qj;
                    pBar[i + 2] += t3 * qj;
                    pBar[i + 3] += t4 * qj;
                }
            }
        }
        for (; i < p.length; i++) {
            if (test5) {
                double pi = p[i];
                double pBarI = pBar[i];
                for (int j = 0; j < q.length; j++) {
                    double t = cBar[i + j];
                    qBar[j] += t * pi;
                    pBarI += t * q[j];
                }
                pBar[i] = pBarI;
            }
        }
        return xBar;
    }

    private static double valueValueAndGradientKernel(double[] p, double[] q, double x, double[] pBar,
            double[] qBar, double[][] doubles, double[] partials) {
        double[] oldTape = doubles[0];
        double[] tape = doubles[1];
        double[] yTape = doubles[2];
        double[] yTape2 = doubles[3];
        double[] oldTape2 = doubles[4];
        double[] yTape3 = doubles[5];
        boolean test = p.length == 0 || q.length == 0;
        double[] product;
        double[] productBar;
        double[] cBar = null;
        if (test) {
            product = zeros(doubles, 6, 0);
            productBar = zeros(doubles, 7, 0);
        } else {
            int k = p.length + q.length - 1;
            double[] c = zeros(doubles, 8, k);
            cBar = zeros(doubles, 9, k);
            boolean test2 = 0 < q.length;
            for (int i = 0; i < p.length; i++) {
                if (test2) {
                    double pi = p[i];
                    for (int j = 0; j < q.length; j++) {
                        c[i + j] += pi * q[j];
                    }
                }
            }
            product = c;
            productBar = cBar;
        }
        int from = Math.min(1, product.length);
        boolean test2 = from > product.length;
        if (test2) {
            throw new IllegalArgumentException();
        }
        if (from < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (test2) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = product.length - from;
        double[] b = zeros(doubles, 10, k);
        double[] bBar = zeros(doubles, 11, k);
        int m = Math.min(product.length, product.length);
        if (oldTape.length < m - (long) from) {
            oldTape = grow(doubles, 0, m - (long) from);
        }
        for (int i = from; i < m; i++) {
            int k2 = i - from;
            oldTape[k2] = b[k2];
            b[k2] = product[i];
        }
        if (tape.length < k) {
            tape = grow(doubles, 1, k);
        }
        for (int i = 0; i < k; i++) {
            double bi = b[i];
            tape[i] = bi;
            b[i] = bi * (i + 1);
        }
        double[] longer;
        double[] longerBar;
        double[] shorter;
        double[] shorterBar;
        if (k > q.length) {
            longer = b;
            longerBar = bBar;
            shorter = q;
            shorterBar = qBar;
        } else {
            longer = q;
            longerBar = qBar;
            shorter = b;
            shorterBar = bBar;
        }
        double[] b2 = room(doubles, 12, longer.length);
        double[] bBar2 = room(doubles, 13, longer.length);
        for (int i = 0; i < longer.length; i++) {
            b2[i] = longer[i];
        }
        for (int i = 0; i < shorter.length; i++) {
            b2[i] += shorter[i];
        }
        int iStart = longer.length - 1;
        if (yTape.length < iStart + 1L) {
            yTape = grow(doubles, 2, iStart + 1L);
        }
        double y = 0.0;
        for (int i = iStart; i >= 0; i--) {
            yTape[iStart - i] = y;
            y = y * x + b2[i];
        }
        int from2 = Math.min(1, k);
        boolean test3 = from2 > k;
        if (test3) {
            throw new IllegalArgumentException();
        }
        if (from2 < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        if (test3) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k2 = k - from2;
        double[] b3 = room(doubles, 14, k2);
        double[] bBar3 = room(doubles, 15, k2);
        int m2 = Math.min(k, k);
        for (int i = from2; i < m2; i++) {
            b3[i - from2] = b[i];
        }
        for (int i = 0; i < k2; i++) {
            b3[i] *= i + 1;
        }
        int iStart2 = k2 - 1;
        if (yTape2.length < iStart2 + 1L) {
            yTape2 = grow(doubles, 3, iStart2 + 1L);
        }
        double y2 = 0.0;
        for (int i = iStart2; i >= 0; i--) {
            yTape2[iStart2 - i] = y2;
            y2 = y2 * x + b3[i];
        }
        boolean test4 = p.length > 2;
        double[] b4 = null;
        double[] bBar4 = null;
        double[] a;
        double[] aBar;
        if (test4) {
            b4 = zeros(doubles, 16, 2);
            bBar4 = zeros(doubles, 17, 2);
            int m3 = Math.min(p.length, 2);
            if (oldTape2.length < m3) {
                oldTape2 = grow(doubles, 4, m3);
            }
            for (int i = 0; i < m3; i++) {
                oldTape2[i] = b4[i];
                b4[i] = p[i];
            }
            a = b4;
            aBar = bBar4;
        } else {
            a = p;
            aBar = pBar;
        }
        int iStart3 = a.length - 1;
        if (yTape3.length < iStart3 + 1L) {
            yTape3 = grow(doubles, 5, iStart3 + 1L);
        }
        double y3 = 0.0;
        for (int i = iStart3; i >= 0; i--) {
            yTape3[iStart3 - i] = y3;
            y3 = y3 * x + a[i];
        }
        double t = y + y2 * y3;
        double xBar = 0.0;
        double yBar = y2;
        for (int i = 0; i <= iStart3; i++) {
            aBar[i] += yBar;
            xBar += yBar * yTape3[iStart3 - i];
            yBar *= x;
        }
        if (test4) {
            for (int i = Math.min(p.length, 2) - 1; i >= 0; i--) {
                b4[i] = oldTape2[i];
                double t2 = bBar4[i];
                bBar4[i] = 0.0;
                pBar[i] += t2;
            }
        }
        double yBar2 = y3;
        for (int i = 0; i <= iStart2; i++) {
            bBar3[i] += yBar2;
            xBar += yBar2 * yTape2[iStart2 - i];
            yBar2 *= x;
        }
        for (int i = 0; i < k2; i++) {
            bBar3[i] *= i + 1;
        }
        for (int i = m2 - 1; i >= from2; i--) {
            int k3 = i - from2;
            double t2 = bBar3[k3];
            bBar3[k3] = 0.0;
            bBar[i] += t2;
        }
        double yBar3 = 1.0;
        for (int i = 0; i <= iStart; i++) {
            bBar2[i] += yBar3;
            xBar += yBar3 * yTape[iStart - i];
            yBar3 *= x;
        }
        for (int i = 0; i < shorter.length; i++) {
            shorterBar[i] += bBar2[i];
        }
        for (int i = 0; i < longer.length; i++) {
            double t2 = bBar2[i];
            bBar2[i] = 0.0;
            longerBar[i] += t2;
        }
        for (int i = 0; i < k; i++) {
            b[i] = tape[i];
            bBar[i] *= i + 1;
        }
        for (int i = m - 1; i >= from; i--) {
            int k3 = i - from;
            b[k3] = oldTape[k3];
            double bBarK3 = bBar[k3];
            bBar[k3] = 0.0;
            productBar[i] += bBarK3;
        }
        if (test) {
            partials[0] = xBar;
            return t;
        }
        int k3 = p.length - 3;
        boolean test5 = 0 < q.length;
        int i;
        for (i = 0; i < k3; i += 4) {
            if (test5) {
                double pi = p[i];
                double pi1 = p[i + 1];
                double pi2 = p[i + 2];
                double pi3 = p[i + 3];
                for (int j = 0; j < q.length; j++) {
                    double qj = q[j];
                    double t2 = cBar[i + j];
                    double t3 = cBar[i + 1 + j];
                    double t4 = cBar[i + 2 + j];
                    double t5 = cBar[i + 3 + j];
                    qBar[j] += t2 * pi + t3 * pi1 + (t4 * pi2 + t5 * pi3);
                    pBar[i] += t2 * qj;
                    pBar[i + 1] += t3 * qj;
                    pBar[i + 2] += t4 * qj;
                    pBar[i + 3] += t5 * qj;
                }
            }
        }
        for (; i < p.length; i++) {
            if (test5) {
                double pi = p[i];
                double pBarI = pBar[i];
                for (int j = 0; j < q.length; j++) {
                    double t2 = cBar[i + j];
                    qBar[j] += t2 * pi;
                    pBarI += t2 * q[j];
                }
                pBar[i] = pBarI;
            }
        }
        partials[0] = xBar;
        return t;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
