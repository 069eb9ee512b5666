package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link JacobiEigenvalues}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class JacobiEigenvaluesDerivatives {

    private JacobiEigenvaluesDerivatives() {}

    /**
     * The derivative of {@link JacobiEigenvalues#eig(double[][], int)} with respect to {@code s}.
     *
     * <p>
     * At {@code th == 0} (line 19), {@code abs} has no derivative; 0 is used. {@code signum} (line 19) has
     * the derivative 0, also where the value jumps. The branch on active values (line 15) has the derivative
     * of the side taken.
     */
    public static EigGradient eigGradient(double[][] s, int sweeps) {
        EigGradient into = new EigGradient();
        eigGradient(s, sweeps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link JacobiEigenvalues#eig(double[][], int)} with respect to {@code s}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 69 * rounds12 * s.length * s.length * s.length / 2}; of the method
     * itself: at most about {@code 9 * rounds12 * s.length * s.length * s.length}. Workspace: at most
     * {@code 24 * rounds12 * s.length * s.length * s.length - 12 * rounds12 * s.length * s.length - 12 * rounds12 * s.length + 16 * s.length * s.length + 8 * elements(s) + rounds12 + 24 * s.length}
     * bytes, and while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12
     * runs in all.
     */
    public static void eigGradient(double[][] s, int sweeps, EigGradient into) {
        into.prepare(s);
        eigGradientKernel(into.sCopy, sweeps, into.s, into.booleans, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link JacobiEigenvalues#eig(double[][], int)} with respect to {@code s}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 69 * rounds12 * s.length * s.length * s.length / 2}; of the method
     * itself: at most about {@code 9 * rounds12 * s.length * s.length * s.length}. Workspace: at most
     * {@code 24 * rounds12 * s.length * s.length * s.length - 12 * rounds12 * s.length * s.length - 12 * rounds12 * s.length + 16 * s.length * s.length + 8 * elements(s) + rounds12 + 24 * s.length}
     * bytes, and while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12
     * runs in all.
     */
    public static double eigValueAndGradient(double[][] s, int sweeps, EigGradient into) {
        into.prepare(s);
        return eigValueAndGradientKernel(into.sCopy, sweeps, into.s, into.booleans, into.doubles,
                into.doubles2);
    }

    /**
     * The derivative of {@link JacobiEigenvalues#eig(double[][], int)} with respect to {@code s}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EigGradient {
        private double[][] s = new double[0][];
        private boolean given;
        private double[][] sCopy = new double[0][];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[9][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public EigGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EigGradient into(double[][] s) {
            EigGradient holder = new EigGradient();
            if (holder.own.add(s, 2, "s")) {
                throw new IllegalArgumentException("the result s has a row twice");
            }
            holder.s = s;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code s}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] s() {
            return s;
        }

        private void prepare(double[][] s) {
            own.begin();
            own.add(this.s, 2, "s");
            own.end();
            if (own.owner(s, 2) != null) {
                throw new IllegalArgumentException("argument s shares an array with the result s");
            }
            seen.clear();
            if (seen.add(s, 2, "s")) {
                throw new IllegalArgumentException(
                        "argument s has a row twice, and the method overwrites it");
            }
            seen.clear();
            sCopy = copied(sCopy, s);
            if (given && !sameShape(this.s, s)) {
                throw new IllegalArgumentException(
                        "the array given for the result s has not the shape of the argument");
            }
            this.s = zerosLike(this.s, s);
        }

        private EigGradient withoutScratch() {
            EigGradient results = new EigGradient();
            results.s = s;
            return results;
        }
    }

    private static void eigGradientKernel(double[][] s, int sweeps, double[][] sBar, boolean[][] booleans,
            double[][] doubles, double[][][] doubles2) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[] thTape = doubles[1];
        double[] cTape = doubles[2];
        double[] aTape = doubles[3];
        double[] bTape = doubles[4];
        double[] aTape2 = doubles[5];
        double[] bTape2 = doubles[6];
        double[] aTape3 = doubles[7];
        double[] bTape3 = doubles[8];
        double[][] v = zeros(doubles2, 0, s.length, s.length);
        double[][] vBar = zeros(doubles2, 1, s.length, s.length);
        for (int i = 0; i < s.length; i++) {
            v[i][i] = 1.0;
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int trips = 0;
        for (int sw = 0; sw < sweeps; sw++) {
            if (tape.length < trips + 1L) {
                tape = grow(booleans, 0, trips + 1L);
            }
            double off = 0.0;
            for (int p = 0; p < s.length; p++) {
                for (int q = p + 1; q < s.length; q++) {
                    double t = s[p][q];
                    off += t * t;
                }
            }
            boolean test = off < 1.0E-22;
            tape[trips] = test;
            trips++;
            if (test) {
                break;
            }
            int k5 = s.length - 1;
            for (int p = 0; p < k5; p++) {
                long k6 = s.length;
                long size = k + (k6 - (p + 1));
                if (tape2.length < size) {
                    tape2 = grow(doubles, 0, size);
                }
                if (thTape.length < size) {
                    thTape = grow(doubles, 1, size);
                }
                if (cTape.length < size) {
                    cTape = grow(doubles, 2, size);
                }
                for (int q = p + 1; q < s.length; q++) {
                    double[] sq = s[q];
                    double[] sp = s[p];
                    double t = 2.0 * sp[q];
                    tape2[k] = t;
                    double th = (sq[q] - sp[p]) / t;
                    thTape[k] = th;
                    double t2 = Math.signum(th) / (Math.abs(th) + Math.sqrt(th * th + 1.0));
                    double c = 1.0 / Math.sqrt(t2 * t2 + 1.0);
                    cTape[k] = c;
                    double sn = t2 * c;
                    long size2 = k2 + k6;
                    if (aTape.length < size2) {
                        aTape = grow(doubles, 3, size2);
                    }
                    if (bTape.length < size2) {
                        bTape = grow(doubles, 4, size2);
                    }
                    for (int i = 0; i < s.length; i++) {
                        double[] si = s[i];
                        double a = si[p];
                        aTape[k2] = a;
                        double b = si[q];
                        bTape[k2] = b;
                        si[p] = c * a - sn * b;
                        si[q] = sn * a + c * b;
                        k2++;
                    }
                    long size3 = k3 + k6;
                    if (aTape2.length < size3) {
                        aTape2 = grow(doubles, 5, size3);
                    }
                    if (bTape2.length < size3) {
                        bTape2 = grow(doubles, 6, size3);
                    }
                    for (int i = 0; i < s.length; i++) {
                        double a = sp[i];
                        aTape2[k3] = a;
                        double b = sq[i];
                        bTape2[k3] = b;
                        sp[i] = c * a - sn * b;
                        sq[i] = sn * a + c * b;
                        k3++;
                    }
                    long size4 = k4 + k6;
                    if (aTape3.length < size4) {
                        aTape3 = grow(doubles, 7, size4);
                    }
                    if (bTape3.length < size4) {
                        bTape3 = grow(doubles, 8, size4);
                    }
                    for (int i = 0; i < s.length; i++) {
                        double[] row = v[i];
                        double a = row[p];
                        aTape3[k4] = a;
                        double b = row[q];
                        bTape3[k4] = b;
                        row[p] = c * a - sn * b;
                        row[q] = sn * a + c * b;
                        k4++;
                    }
                    k++;
                }
            }
        }
        int k5 = s.length - 1;
        for (int i = 0; i < s.length; i++) {
            double t = Math.exp(-s[i][i]);
            double t2 = v[0][i];
            vBar[0][i] += 2.0 * (t * t2);
            sBar[i][i] -= t2 * t2 * t;
        }
        for (int i = trips - 1; i >= 0; i--) {
            if (!tape[i]) {
                for (int p = s.length - 1 - 1; p >= 0; p--) {
                    for (int q = k5; q >= p + 1; q--) {
                        double[] sBarQ = sBar[q];
                        double[] sBarP = sBar[p];
                        double t = tape2[k - 1];
                        double th = thTape[k - 1];
                        double t2 = Math.signum(th);
                        double t3 = Math.sqrt(th * th + 1.0);
                        double t4 = 1.0 / (Math.abs(th) + t3);
                        double t5 = t2 * t4;
                        double c = cTape[k - 1];
                        double sn = t5 * c;
                        double cBar = 0.0;
                        double snBar = 0.0;
                        for (int j = k5; j >= 0; j--) {
                            double[] rowBar = vBar[j];
                            double a = aTape3[k4 - 1];
                            double b = bTape3[k4 - 1];
                            double rowBarQ = rowBar[q];
                            rowBar[q] = 0.0;
                            boolean test = rowBarQ == 0.0;
                            double rowBarP = rowBar[p];
                            rowBar[p] = 0.0;
                            snBar = snBar + rowBarQ * a - rowBarP * b;
                            boolean test2 = rowBarP == 0.0;
                            cBar = cBar + rowBarQ * b + rowBarP * a;
                            rowBar[q] += (test ? 0.0 : rowBarQ * c) + (test2 ? 0.0 : -(rowBarP * sn));
                            rowBar[p] += (test ? 0.0 : rowBarQ * sn) + (test2 ? 0.0 : rowBarP * c);
                            k4--;
                        }
                        for (int j = k5; j >= 0; j--) {
                            double a = aTape2[k3 - 1];
                            double b = bTape2[k3 - 1];
                            double sBarQJ = sBarQ[j];
                            sBarQ[j] = 0.0;
                            boolean test = sBarQJ == 0.0;
                            double sBarPJ = sBarP[j];
                            sBarP[j] = 0.0;
                            snBar = snBar + sBarQJ * a - sBarPJ * b;
                            boolean test2 = sBarPJ == 0.0;
                            cBar = cBar + sBarQJ * b + sBarPJ * a;
                            sBarQ[j] += (test ? 0.0 : sBarQJ * c) + (test2 ? 0.0 : -(sBarPJ * sn));
                            sBarP[j] += (test ? 0.0 : sBarQJ * sn) + (test2 ? 0.0 : sBarPJ * c);
                            k3--;
                        }
                        for (int j = k5; j >= 0; j--) {
                            double[] sBarJ = sBar[j];
                            double a = aTape[k2 - 1];
                            double b = bTape[k2 - 1];
                            double sBarJQ = sBarJ[q];
                            sBarJ[q] = 0.0;
                            boolean test = sBarJQ == 0.0;
                            double sBarJP = sBarJ[p];
                            sBarJ[p] = 0.0;
                            snBar = snBar + sBarJQ * a - sBarJP * b;
                            boolean test2 = sBarJP == 0.0;
                            cBar = cBar + sBarJQ * b + sBarJP * a;
                            sBarJ[q] += (test ? 0.0 : sBarJQ * c) + (test2 ? 0.0 : -(sBarJP * sn));
                            sBarJ[p] += (test ? 0.0 : sBarJQ * sn) + (test2 ? 0.0 : sBarJP * c);
                            k2--;
                        }
                        boolean test = snBar == 0.0;
                        cBar += test ? 0.0 : snBar * t5;
                        double t6 = 0.5 * (cBar == 0.0 ? 0.0 : -(cBar * c * c));
                        double t7 = t6 == 0.0 ? 0.0 : t6 * c;
                        double tBar = (test ? 0.0 : snBar * c) + (t7 == 0.0 ? 0.0 : 2.0 * t7 * t5);
                        double t8 = tBar == 0.0 ? 0.0 : -(tBar * t4 * t5);
                        double t9 = 0.5 * t8;
                        double t10 = t9 == 0.0 ? 0.0 : t9 / t3;
                        double thBar = (t10 == 0.0 ? 0.0 : 2.0 * t10 * th) + (t8 == 0.0 ? 0.0 : t8 * t2);
                        double t11 = thBar / t;
                        boolean test2 = thBar == 0.0;
                        double t12 = test2 ? 0.0 : t11;
                        sBarP[q] += (test2 ? 0.0 : -(t11 * th)) * 2.0;
                        sBarP[p] -= t12;
                        sBarQ[q] += t12;
                        k--;
                    }
                }
            }
        }
    }

    private static double eigValueAndGradientKernel(double[][] s, int sweeps, double[][] sBar,
            boolean[][] booleans, double[][] doubles, double[][][] doubles2) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[] thTape = doubles[1];
        double[] cTape = doubles[2];
        double[] aTape = doubles[3];
        double[] bTape = doubles[4];
        double[] aTape2 = doubles[5];
        double[] bTape2 = doubles[6];
        double[] aTape3 = doubles[7];
        double[] bTape3 = doubles[8];
        double[][] v = zeros(doubles2, 0, s.length, s.length);
        double[][] vBar = zeros(doubles2, 1, s.length, s.length);
        for (int i = 0; i < s.length; i++) {
            v[i][i] = 1.0;
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int trips = 0;
        for (int sw = 0; sw < sweeps; sw++) {
            if (tape.length < trips + 1L) {
                tape = grow(booleans, 0, trips + 1L);
            }
            double off = 0.0;
            for (int p = 0; p < s.length; p++) {
                for (int q = p + 1; q < s.length; q++) {
                    double t = s[p][q];
                    off += t * t;
                }
            }
            boolean test = off < 1.0E-22;
            tape[trips] = test;
            trips++;
            if (test) {
                break;
            }
            int k5 = s.length - 1;
            for (int p = 0; p < k5; p++) {
                long k6 = s.length;
                long size = k + (k6 - (p + 1));
                if (tape2.length < size) {
                    tape2 = grow(doubles, 0, size);
                }
                if (thTape.length < size) {
                    thTape = grow(doubles, 1, size);
                }
                if (cTape.length < size) {
                    cTape = grow(doubles, 2, size);
                }
                for (int q = p + 1; q < s.length; q++) {
                    double[] sq = s[q];
                    double[] sp = s[p];
                    double t = 2.0 * sp[q];
                    tape2[k] = t;
                    double th = (sq[q] - sp[p]) / t;
                    thTape[k] = th;
                    double t2 = Math.signum(th) / (Math.abs(th) + Math.sqrt(th * th + 1.0));
                    double c = 1.0 / Math.sqrt(t2 * t2 + 1.0);
                    cTape[k] = c;
                    double sn = t2 * c;
                    long size2 = k2 + k6;
                    if (aTape.length < size2) {
                        aTape = grow(doubles, 3, size2);
                    }
                    if (bTape.length < size2) {
                        bTape = grow(doubles, 4, size2);
                    }
                    for (int i = 0; i < s.length; i++) {
                        double[] si = s[i];
                        double a = si[p];
                        aTape[k2] = a;
                        double b = si[q];
                        bTape[k2] = b;
                        si[p] = c * a - sn * b;
                        si[q] = sn * a + c * b;
                        k2++;
                    }
                    long size3 = k3 + k6;
                    if (aTape2.length < size3) {
                        aTape2 = grow(doubles, 5, size3);
                    }
                    if (bTape2.length < size3) {
                        bTape2 = grow(doubles, 6, size3);
                    }
                    for (int i = 0; i < s.length; i++) {
                        double a = sp[i];
                        aTape2[k3] = a;
                        double b = sq[i];
                        bTape2[k3] = b;
                        sp[i] = c * a - sn * b;
                        sq[i] = sn * a + c * b;
                        k3++;
                    }
                    long size4 = k4 + k6;
                    if (aTape3.length < size4) {
                        aTape3 = grow(doubles, 7, size4);
                    }
                    if (bTape3.length < size4) {
                        bTape3 = grow(doubles, 8, size4);
                    }
                    for (int i = 0; i < s.length; i++) {
                        double[] row = v[i];
                        double a = row[p];
                        aTape3[k4] = a;
                        double b = row[q];
                        bTape3[k4] = b;
                        row[p] = c * a - sn * b;
                        row[q] = sn * a + c * b;
                        k4++;
                    }
                    k++;
                }
            }
        }
        int k5 = s.length - 1;
        double r = 0.0;
        for (int i = 0; i < s.length; i++) {
            double t = Math.exp(-s[i][i]);
            double t2 = v[0][i];
            double t3 = t * t2;
            r += t3 * t2;
            vBar[0][i] += 2.0 * t3;
            sBar[i][i] -= t2 * t2 * t;
        }
        for (int i = trips - 1; i >= 0; i--) {
            if (!tape[i]) {
                for (int p = s.length - 1 - 1; p >= 0; p--) {
                    for (int q = k5; q >= p + 1; q--) {
                        double[] sBarQ = sBar[q];
                        double[] sBarP = sBar[p];
                        double t = tape2[k - 1];
                        double th = thTape[k - 1];
                        double t2 = Math.signum(th);
                        double t3 = Math.sqrt(th * th + 1.0);
                        double t4 = 1.0 / (Math.abs(th) + t3);
                        double t5 = t2 * t4;
                        double c = cTape[k - 1];
                        double sn = t5 * c;
                        double cBar = 0.0;
                        double snBar = 0.0;
                        for (int j = k5; j >= 0; j--) {
                            double[] rowBar = vBar[j];
                            double a = aTape3[k4 - 1];
                            double b = bTape3[k4 - 1];
                            double rowBarQ = rowBar[q];
                            rowBar[q] = 0.0;
                            boolean test = rowBarQ == 0.0;
                            double rowBarP = rowBar[p];
                            rowBar[p] = 0.0;
                            snBar = snBar + rowBarQ * a - rowBarP * b;
                            boolean test2 = rowBarP == 0.0;
                            cBar = cBar + rowBarQ * b + rowBarP * a;
                            rowBar[q] += (test ? 0.0 : rowBarQ * c) + (test2 ? 0.0 : -(rowBarP * sn));
                            rowBar[p] += (test ? 0.0 : rowBarQ * sn) + (test2 ? 0.0 : rowBarP * c);
                            k4--;
                        }
                        for (int j = k5; j >= 0; j--) {
                            double a = aTape2[k3 - 1];
                            double b = bTape2[k3 - 1];
                            double sBarQJ = sBarQ[j];
                            sBarQ[j] = 0.0;
                            boolean test = sBarQJ == 0.0;
                            double sBarPJ = sBarP[j];
                            sBarP[j] = 0.0;
                            snBar = snBar + sBarQJ * a - sBarPJ * b;
                            boolean test2 = sBarPJ == 0.0;
                            cBar = cBar + sBarQJ * b + sBarPJ * a;
                            sBarQ[j] += (test ? 0.0 : sBarQJ * c) + (test2 ? 0.0 : -(sBarPJ * sn));
                            sBarP[j] += (test ? 0.0 : sBarQJ * sn) + (test2 ? 0.0 : sBarPJ * c);
                            k3--;
                        }
                        for (int j = k5; j >= 0; j--) {
                            double[] sBarJ = sBar[j];
                            double a = aTape[k2 - 1];
                            double b = bTape[k2 - 1];
                            double sBarJQ = sBarJ[q];
                            sBarJ[q] = 0.0;
                            boolean test = sBarJQ == 0.0;
                            double sBarJP = sBarJ[p];
                            sBarJ[p] = 0.0;
                            snBar = snBar + sBarJQ * a - sBarJP * b;
                            boolean test2 = sBarJP == 0.0;
                            cBar = cBar + sBarJQ * b + sBarJP * a;
                            sBarJ[q] += (test ? 0.0 : sBarJQ * c) + (test2 ? 0.0 : -(sBarJP * sn));
                            sBarJ[p] += (test ? 0.0 : sBarJQ * sn) + (test2 ? 0.0 : sBarJP * c);
                            k2--;
                        }
                        boolean test = snBar == 0.0;
                        cBar += test ? 0.0 : snBar * t5;
                        double t6 = 0.5 * (cBar == 0.0 ? 0.0 : -(cBar * c * c));
                        double t7 = t6 == 0.0 ? 0.0 : t6 * c;
                        double tBar = (test ? 0.0 : snBar * c) + (t7 == 0.0 ? 0.0 : 2.0 * t7 * t5);
                        double t8 = tBar == 0.0 ? 0.0 : -(tBar * t4 * t5);
                        double t9 = 0.5 * t8;
                        double t10 = t9 == 0.0 ? 0.0 : t9 / t3;
                        double thBar = (t10 == 0.0 ? 0.0 : 2.0 * t10 * th) + (t8 == 0.0 ? 0.0 : t8 * t2);
                        double t11 = thBar / t;
                        boolean test2 = thBar == 0.0;
                        double t12 = test2 ? 0.0 : t11;
                        sBarP[q] += (test2 ? 0.0 : -(t11 * th)) * 2.0;
                        sBarP[p] -= t12;
                        sBarQ[q] += t12;
                        k--;
                    }
                }
            }
        }
        return r;
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

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
