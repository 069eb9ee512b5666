package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TwiceALevel}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TwiceALevelDerivatives {

    private TwiceALevelDerivatives() {}

    /** The derivative of {@link TwiceALevel#level1(double)} with respect to {@code x}. */
    public static Level1Gradient level1Gradient(double x) {
        Level1Gradient into = new Level1Gradient();
        level1Gradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TwiceALevel#level1(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 308} beside those of the methods called; of the method itself: {@code 120} beside
     * those of the methods called. Workspace: {@code 764} bytes beside what grows with the depth of calls.
     */
    public static void level1Gradient(double x, Level1Gradient into) {
        into.x = level1GradientKernel(x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link TwiceALevel#level1(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 311} beside those of the methods called; of the method itself: {@code 120} beside
     * those of the methods called. Workspace: {@code 756} bytes beside what grows with the depth of calls.
     */
    public static double level1ValueAndGradient(double x, Level1Gradient into) {
        double value = level1ValueAndGradientKernel(x, into.doubles, into.ints, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /** The derivative of {@link TwiceALevel#level1(double)} with respect to {@code x}, as a number. */
    public static double level1Derivative(double x) {
        return level1Gradient(x).x();
    }

    /**
     * The derivative of {@link TwiceALevel#level1(double)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class Level1Gradient {
        private double x;
        private final double[][] doubles = new double[2][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public Level1Gradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private Level1Gradient withoutScratch() {
            Level1Gradient results = new Level1Gradient();
            results.x = x;
            return results;
        }
    }

    private static double level1GradientKernel(double x, double[][] doubles, int[][] ints) {
        double[] doubleValues = zeros(doubles, 1, 95);
        int[] tops = zeros(ints, 0, 1);
        level1GradientKernelPart1(x, tops, doubleValues, doubles);
        level1GradientKernelPart2(tops, x, doubleValues, doubles);
        return level1GradientKernelPart3(tops, doubleValues, doubles);
    }

    private static double level1ValueAndGradientKernel(double x, double[][] doubles, int[][] ints,
            double[] partials) {
        double[] doubleValues = zeros(doubles, 1, 94);
        int[] tops = zeros(ints, 0, 1);
        level1ValueAndGradientKernelPart1(x, tops, doubleValues, doubles);
        level1ValueAndGradientKernelPart2(tops, x, doubleValues, doubles);
        double t = level1ValueAndGradientKernelPart3(tops, doubleValues, doubles);
        partials[0] = t;
        return doubleValues[89];
    }

    /** {@code level5}, which leaves behind what its reverse needs. */
    private static double level1Level5Forward(double x, int[] tops, double[][] doubles) {
        double x2 = x + 0.5;
        double x3 = x2 + 0.6;
        double x4 = x3 + 0.7;
        double x5 = x4 + 0.8;
        double a = Math.exp(-(x5 * x5));
        double x6 = x4 * 0.5;
        double b = Math.exp(-(x6 * x6));
        double t = Math.sin(a);
        double t2 = Math.cos(a - b);
        double a2 = t * b + x4 * t2;
        double x7 = x3 * 0.5;
        double x8 = x7 + 0.8;
        double a3 = Math.exp(-(x8 * x8));
        double x9 = 0.25 * x3;
        double b2 = Math.exp(-(x9 * x9));
        double t3 = Math.sin(a3);
        double t4 = Math.cos(a3 - b2);
        double b3 = t3 * b2 + x7 * t4;
        double t5 = Math.sin(a2);
        double t6 = Math.cos(a2 - b3);
        double a4 = t5 * b3 + x3 * t6;
        double x10 = x2 * 0.5;
        double x11 = x10 + 0.7;
        double x12 = x11 + 0.8;
        double a5 = Math.exp(-(x12 * x12));
        double x13 = x11 * 0.5;
        double b4 = Math.exp(-(x13 * x13));
        double t7 = Math.sin(a5);
        double t8 = Math.cos(a5 - b4);
        double a6 = t7 * b4 + x11 * t8;
        double x14 = 0.25 * x2;
        double x15 = x14 + 0.8;
        double a7 = Math.exp(-(x15 * x15));
        double x16 = 0.125 * x2;
        double b5 = Math.exp(-(x16 * x16));
        double t9 = Math.sin(a7);
        double t10 = Math.cos(a7 - b5);
        double b6 = t9 * b5 + x14 * t10;
        double t11 = Math.sin(a6);
        double t12 = Math.cos(a6 - b6);
        b6 = t11 * b6 + x10 * t12;
        double t13 = Math.sin(a4);
        double t14 = Math.cos(a4 - b6);
        double a8 = t13 * b6 + x2 * t14;
        double x17 = x * 0.5;
        double x18 = x17 + 0.6;
        double x19 = x18 + 0.7;
        double x20 = x19 + 0.8;
        double a9 = Math.exp(-(x20 * x20));
        double x21 = x19 * 0.5;
        double b7 = Math.exp(-(x21 * x21));
        double t15 = Math.sin(a9);
        double t16 = Math.cos(a9 - b7);
        double a10 = t15 * b7 + x19 * t16;
        double x22 = x18 * 0.5;
        double x23 = x22 + 0.8;
        double a11 = Math.exp(-(x23 * x23));
        double x24 = 0.25 * x18;
        double b8 = Math.exp(-(x24 * x24));
        double t17 = Math.sin(a11);
        double t18 = Math.cos(a11 - b8);
        double b9 = t17 * b8 + x22 * t18;
        double t19 = Math.sin(a10);
        double t20 = Math.cos(a10 - b9);
        double a12 = t19 * b9 + x18 * t20;
        double x25 = 0.25 * x;
        double x26 = x25 + 0.7;
        double x27 = x26 + 0.8;
        double a13 = Math.exp(-(x27 * x27));
        double x28 = x26 * 0.5;
        double b10 = Math.exp(-(x28 * x28));
        double t21 = Math.sin(a13);
        double t22 = Math.cos(a13 - b10);
        double a14 = t21 * b10 + x26 * t22;
        double x29 = 0.125 * x;
        double x30 = x29 + 0.8;
        double a15 = Math.exp(-(x30 * x30));
        double x31 = 0.0625 * x;
        double b11 = Math.exp(-(x31 * x31));
        double t23 = Math.sin(a15);
        double t24 = Math.cos(a15 - b11);
        double b12 = t23 * b11 + x29 * t24;
        double t25 = Math.sin(a14);
        double t26 = Math.cos(a14 - b12);
        b12 = t25 * b12 + x25 * t26;
        double t27 = Math.sin(a12);
        double t28 = Math.cos(a12 - b12);
        b12 = t27 * b12 + x17 * t28;
        double t29 = Math.sin(a8);
        double t30 = Math.cos(a8 - b12);
        int top = tops[0];
        int size = top + 46;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = a;
        doubleStack[top + 1] = b;
        doubleStack[top + 2] = t;
        doubleStack[top + 3] = t2;
        doubleStack[top + 4] = a3;
        doubleStack[top + 5] = b2;
        doubleStack[top + 6] = t3;
        doubleStack[top + 7] = t4;
        doubleStack[top + 8] = t5;
        doubleStack[top + 9] = t6;
        doubleStack[top + 10] = a5;
        doubleStack[top + 11] = b4;
        doubleStack[top + 12] = t7;
        doubleStack[top + 13] = t8;
        doubleStack[top + 14] = a7;
        doubleStack[top + 15] = b5;
        doubleStack[top + 16] = t9;
        doubleStack[top + 17] = t10;
        doubleStack[top + 18] = t11;
        doubleStack[top + 19] = t12;
        doubleStack[top + 20] = t13;
        doubleStack[top + 21] = t14;
        doubleStack[top + 22] = a9;
        doubleStack[top + 23] = b7;
        doubleStack[top + 24] = t15;
        doubleStack[top + 25] = t16;
        doubleStack[top + 26] = a11;
        doubleStack[top + 27] = b8;
        doubleStack[top + 28] = t17;
        doubleStack[top + 29] = t18;
        doubleStack[top + 30] = t19;
        doubleStack[top + 31] = t20;
        doubleStack[top + 32] = a13;
        doubleStack[top + 33] = b10;
        doubleStack[top + 34] = t21;
        doubleStack[top + 35] = t22;
        doubleStack[top + 36] = a15;
        doubleStack[top + 37] = b11;
        doubleStack[top + 38] = t23;
        doubleStack[top + 39] = t24;
        doubleStack[top + 40] = t25;
        doubleStack[top + 41] = t26;
        doubleStack[top + 42] = t27;
        doubleStack[top + 43] = t28;
        doubleStack[top + 44] = t29;
        doubleStack[top + 45] = t30;
        tops[0] = size;
        return t29 * b12 + x * t30;
    }

    /** The reverse of {@code level5}: from adjoints of results to those of parameters. */
    private static double level1Level5Reverse(double x, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 46;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double a = doubleStack[top];
        double b = doubleStack[top + 1];
        double kept = doubleStack[top + 2];
        double kept2 = doubleStack[top + 3];
        double a2 = doubleStack[top + 4];
        double b2 = doubleStack[top + 5];
        double kept3 = doubleStack[top + 6];
        double kept4 = doubleStack[top + 7];
        double kept5 = doubleStack[top + 8];
        double kept6 = doubleStack[top + 9];
        double a3 = doubleStack[top + 10];
        double b3 = doubleStack[top + 11];
        double kept7 = doubleStack[top + 12];
        double kept8 = doubleStack[top + 13];
        double a4 = doubleStack[top + 14];
        double b4 = doubleStack[top + 15];
        double kept9 = doubleStack[top + 16];
        double kept10 = doubleStack[top + 17];
        double kept11 = doubleStack[top + 18];
        double kept12 = doubleStack[top + 19];
        double kept13 = doubleStack[top + 20];
        double kept14 = doubleStack[top + 21];
        double a5 = doubleStack[top + 22];
        double b5 = doubleStack[top + 23];
        double kept15 = doubleStack[top + 24];
        double kept16 = doubleStack[top + 25];
        double a6 = doubleStack[top + 26];
        double b6 = doubleStack[top + 27];
        double kept17 = doubleStack[top + 28];
        double kept18 = doubleStack[top + 29];
        double kept19 = doubleStack[top + 30];
        double kept20 = doubleStack[top + 31];
        double a7 = doubleStack[top + 32];
        double b7 = doubleStack[top + 33];
        double kept21 = doubleStack[top + 34];
        double kept22 = doubleStack[top + 35];
        double a8 = doubleStack[top + 36];
        double b8 = doubleStack[top + 37];
        double kept23 = doubleStack[top + 38];
        double kept24 = doubleStack[top + 39];
        double kept25 = doubleStack[top + 40];
        double kept26 = doubleStack[top + 41];
        double kept27 = doubleStack[top + 42];
        double kept28 = doubleStack[top + 43];
        double kept29 = doubleStack[top + 44];
        double kept30 = doubleStack[top + 45];
        double x2 = x + 0.5;
        double x3 = x2 + 0.6;
        double x4 = x3 + 0.7;
        double x5 = x4 + 0.8;
        double x6 = x4 * 0.5;
        double t = a - b;
        double a9 = kept * b + x4 * kept2;
        double x7 = x3 * 0.5;
        double x8 = x7 + 0.8;
        double x9 = 0.25 * x3;
        double t2 = a2 - b2;
        double b9 = kept3 * b2 + x7 * kept4;
        double t3 = a9 - b9;
        double a10 = kept5 * b9 + x3 * kept6;
        double x10 = x2 * 0.5;
        double x11 = x10 + 0.7;
        double x12 = x11 + 0.8;
        double x13 = x11 * 0.5;
        double t4 = a3 - b3;
        double a11 = kept7 * b3 + x11 * kept8;
        double x14 = 0.25 * x2;
        double x15 = x14 + 0.8;
        double x16 = 0.125 * x2;
        double t5 = a4 - b4;
        double b10 = kept9 * b4 + x14 * kept10;
        double t6 = a11 - b10;
        double b11 = kept11 * b10 + x10 * kept12;
        double t7 = a10 - b11;
        double a12 = kept13 * b11 + x2 * kept14;
        double x17 = x * 0.5;
        double x18 = x17 + 0.6;
        double x19 = x18 + 0.7;
        double x20 = x19 + 0.8;
        double x21 = x19 * 0.5;
        double t8 = a5 - b5;
        double a13 = kept15 * b5 + x19 * kept16;
        double x22 = x18 * 0.5;
        double x23 = x22 + 0.8;
        double x24 = 0.25 * x18;
        double t9 = a6 - b6;
        double b12 = kept17 * b6 + x22 * kept18;
        double t10 = a13 - b12;
        double a14 = kept19 * b12 + x18 * kept20;
        double x25 = 0.25 * x;
        double x26 = x25 + 0.7;
        double x27 = x26 + 0.8;
        double x28 = x26 * 0.5;
        double t11 = a7 - b7;
        double a15 = kept21 * b7 + x26 * kept22;
        double x29 = 0.125 * x;
        double t12 = a8 - b8;
        double b13 = kept23 * b8 + x29 * kept24;
        double t13 = a15 - b13;
        double b14 = kept25 * b13 + x25 * kept26;
        double t14 = a14 - b14;
        double b15 = kept27 * b14 + x17 * kept28;
        double t15 = resultBar * x * Math.sin(a12 - b15);
        double bBar = t15 + resultBar * kept29;
        double aBar = resultBar * b15 * Math.cos(a12) - t15;
        double t16 = bBar * kept28;
        double t17 = bBar * x17 * Math.sin(t14);
        double t18 = bBar * b14;
        bBar = t17 + bBar * kept27;
        double aBar2 = t18 * Math.cos(a14) - t17;
        double t19 = bBar * kept26;
        double t20 = bBar * x25 * Math.sin(t13);
        double t21 = bBar * b13;
        bBar = t20 + bBar * kept25;
        double aBar3 = t21 * Math.cos(a15) - t20;
        double t22 = bBar * x29 * Math.sin(t12);
        double aBar4 = bBar * b8 * Math.cos(a8) - t22;
        double t23 = (t22 + bBar * kept23) * b8 * (0.0625 * x);
        double t24 = aBar4 * a8 * (x29 + 0.8);
        double xBar = bBar * kept24 + (-t23 - t23) * 0.5 + (-t24 - t24);
        double t25 = t19 + xBar * 0.5;
        double t26 = aBar3 * kept22;
        double t27 = aBar3 * x26 * Math.sin(t11);
        double bBar2 = t27 + aBar3 * kept21;
        aBar3 = aBar3 * b7 * Math.cos(a7) - t27;
        double t28 = bBar2 * b7 * x28;
        double t29 = aBar3 * a7 * x27;
        double xBar2 = t26 + (-t28 - t28) * 0.5 + (-t29 - t29);
        double t30 = t16 + (t25 + xBar2) * 0.5;
        double t31 = aBar2 * kept20;
        double t32 = aBar2 * x18 * Math.sin(t10);
        double bBar3 = t32 + aBar2 * kept19;
        aBar2 = aBar2 * b12 * Math.cos(a13) - t32;
        double t33 = bBar3 * x22 * Math.sin(t9);
        double aBar5 = bBar3 * b6 * Math.cos(a6) - t33;
        double t34 = (t33 + bBar3 * kept17) * b6 * x24;
        double t35 = aBar5 * a6 * x23;
        double xBar3 = bBar3 * kept18 + (-t34 - t34) * 0.5 + (-t35 - t35);
        double t36 = t31 + xBar3 * 0.5;
        double t37 = aBar2 * kept16;
        double t38 = aBar2 * x19 * Math.sin(t8);
        double bBar4 = t38 + aBar2 * kept15;
        aBar2 = aBar2 * b5 * Math.cos(a5) - t38;
        double t39 = bBar4 * b5 * x21;
        double t40 = aBar2 * a5 * x20;
        double xBar4 = t37 + (-t39 - t39) * 0.5 + (-t40 - t40);
        double t41 = resultBar * kept30 + (t30 + (t36 + xBar4)) * 0.5;
        double t42 = aBar * kept14;
        double t43 = aBar * x2 * Math.sin(t7);
        double bBar5 = t43 + aBar * kept13;
        aBar = aBar * b11 * Math.cos(a10) - t43;
        double t44 = bBar5 * kept12;
        double t45 = bBar5 * x10 * Math.sin(t6);
        double t46 = bBar5 * b10;
        bBar5 = t45 + bBar5 * kept11;
        double aBar6 = t46 * Math.cos(a11) - t45;
        double t47 = bBar5 * x14 * Math.sin(t5);
        double aBar7 = bBar5 * b4 * Math.cos(a4) - t47;
        double t48 = (t47 + bBar5 * kept9) * b4 * x16;
        double t49 = aBar7 * a4 * x15;
        double xBar5 = bBar5 * kept10 + (-t48 - t48) * 0.5 + (-t49 - t49);
        double t50 = t44 + xBar5 * 0.5;
        double t51 = aBar6 * kept8;
        double t52 = aBar6 * x11 * Math.sin(t4);
        double bBar6 = t52 + aBar6 * kept7;
        aBar6 = aBar6 * b3 * Math.cos(a3) - t52;
        double t53 = bBar6 * b3 * x13;
        double t54 = aBar6 * a3 * x12;
        double xBar6 = t51 + (-t53 - t53) * 0.5 + (-t54 - t54);
        double t55 = t42 + (t50 + xBar6) * 0.5;
        double t56 = aBar * kept6;
        double t57 = aBar * x3 * Math.sin(t3);
        double bBar7 = t57 + aBar * kept5;
        aBar = aBar * b9 * Math.cos(a9) - t57;
        double t58 = bBar7 * x7 * Math.sin(t2);
        double aBar8 = bBar7 * b2 * Math.cos(a2) - t58;
        double t59 = (t58 + bBar7 * kept3) * b2 * x9;
        double t60 = aBar8 * a2 * x8;
        double xBar7 = bBar7 * kept4 + (-t59 - t59) * 0.5 + (-t60 - t60);
        double t61 = t56 + xBar7 * 0.5;
        double t62 = aBar * kept2;
        double t63 = aBar * x4 * Math.sin(t);
        double bBar8 = t63 + aBar * kept;
        aBar = aBar * b * Math.cos(a) - t63;
        double t64 = bBar8 * b * x6;
        double t65 = aBar * a * x5;
        double xBar8 = t62 + (-t64 - t64) * 0.5 + (-t65 - t65);
        return t41 + (t55 + (t61 + xBar8));
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void level1GradientKernelPart1(double x, int[] tops, double[] doubleValues,
            double[][] doubles) {
        double x2 = x + 0.1;
        double x3 = x2 + 0.2;
        double x4 = x3 + 0.3;
        double x5 = x4 + 0.4;
        double a = level1Level5Forward(x5, tops, doubles);
        double x6 = x4 * 0.5;
        double b = level1Level5Forward(x6, tops, doubles);
        double t = Math.sin(a);
        double t2 = a - b;
        double t3 = Math.cos(t2);
        double a2 = t * b + x4 * t3;
        double x7 = x3 * 0.5;
        double x8 = x7 + 0.4;
        double a3 = level1Level5Forward(x8, tops, doubles);
        double x9 = 0.25 * x3;
        double b2 = level1Level5Forward(x9, tops, doubles);
        double t4 = Math.sin(a3);
        double t5 = a3 - b2;
        double t6 = Math.cos(t5);
        double b3 = t4 * b2 + x7 * t6;
        double t7 = Math.sin(a2);
        double t8 = a2 - b3;
        double t9 = Math.cos(t8);
        double a4 = t7 * b3 + x3 * t9;
        double x10 = x2 * 0.5;
        double x11 = x10 + 0.3;
        double x12 = x11 + 0.4;
        double a5 = level1Level5Forward(x12, tops, doubles);
        double x13 = x11 * 0.5;
        double b4 = level1Level5Forward(x13, tops, doubles);
        double t10 = Math.sin(a5);
        double t11 = a5 - b4;
        double t12 = Math.cos(t11);
        double a6 = t10 * b4 + x11 * t12;
        double x14 = 0.25 * x2;
        double x15 = x14 + 0.4;
        double a7 = level1Level5Forward(x15, tops, doubles);
        double x16 = 0.125 * x2;
        double b5 = level1Level5Forward(x16, tops, doubles);
        double t13 = Math.sin(a7);
        double t14 = a7 - b5;
        double t15 = Math.cos(t14);
        double b6 = t13 * b5 + x14 * t15;
        double t16 = Math.sin(a6);
        double t17 = a6 - b6;
        double t18 = Math.cos(t17);
        double b7 = t16 * b6 + x10 * t18;
        double t19 = Math.sin(a4);
        double t20 = a4 - b7;
        double t21 = Math.cos(t20);
        double a8 = t19 * b7 + x2 * t21;
        double x17 = x * 0.5;
        double x18 = x17 + 0.2;
        double x19 = x18 + 0.3;
        double x20 = x19 + 0.4;
        double a9 = level1Level5Forward(x20, tops, doubles);
        double x21 = x19 * 0.5;
        double b8 = level1Level5Forward(x21, tops, doubles);
        double t22 = Math.sin(a9);
        double t23 = a9 - b8;
        double t24 = Math.cos(t23);
        double a10 = t22 * b8 + x19 * t24;
        double x22 = x18 * 0.5;
        double x23 = x22 + 0.4;
        double a11 = level1Level5Forward(x23, tops, doubles);
        double x24 = 0.25 * x18;
        double b9 = level1Level5Forward(x24, tops, doubles);
        double t25 = Math.sin(a11);
        double t26 = a11 - b9;
        double t27 = Math.cos(t26);
        double b10 = t25 * b9 + x22 * t27;
        double t28 = Math.sin(a10);
        double t29 = a10 - b10;
        double t30 = Math.cos(t29);
        double a12 = t28 * b10 + x18 * t30;
        double x25 = 0.25 * x;
        double x26 = x25 + 0.3;
        double x27 = x26 + 0.4;
        double a13 = level1Level5Forward(x27, tops, doubles);
        double x28 = x26 * 0.5;
        double b11 = level1Level5Forward(x28, tops, doubles);
        double t31 = Math.sin(a13);
        double t32 = a13 - b11;
        double t33 = Math.cos(t32);
        double a14 = t31 * b11 + x26 * t33;
        double x29 = 0.125 * x;
        double x30 = x29 + 0.4;
        double a15 = level1Level5Forward(x30, tops, doubles);
        doubleValues[0] = x2;
        doubleValues[1] = x3;
        doubleValues[2] = x4;
        doubleValues[3] = x5;
        doubleValues[4] = a;
        doubleValues[5] = x6;
        doubleValues[6] = b;
        doubleValues[7] = t;
        doubleValues[8] = t2;
        doubleValues[9] = t3;
        doubleValues[10] = a2;
        doubleValues[11] = x7;
        doubleValues[12] = x8;
        doubleValues[13] = a3;
        doubleValues[14] = x9;
        doubleValues[15] = b2;
        doubleValues[16] = t4;
        doubleValues[17] = t5;
        doubleValues[18] = t6;
        doubleValues[19] = b3;
        doubleValues[20] = t7;
        doubleValues[21] = t8;
        doubleValues[22] = t9;
        doubleValues[23] = a4;
        doubleValues[24] = x10;
        doubleValues[25] = x11;
        doubleValues[26] = x12;
        doubleValues[27] = a5;
        doubleValues[28] = x13;
        doubleValues[29] = b4;
        doubleValues[30] = t10;
        doubleValues[31] = t11;
        doubleValues[32] = t12;
        doubleValues[33] = a6;
        doubleValues[34] = x14;
        doubleValues[35] = x15;
        doubleValues[36] = a7;
        doubleValues[37] = x16;
        doubleValues[38] = b5;
        doubleValues[39] = t13;
        doubleValues[40] = t14;
        doubleValues[41] = t15;
        doubleValues[42] = b6;
        doubleValues[43] = t16;
        doubleValues[44] = t17;
        doubleValues[45] = t18;
        doubleValues[46] = b7;
        doubleValues[47] = t19;
        doubleValues[48] = t20;
        doubleValues[49] = t21;
        doubleValues[50] = a8;
        doubleValues[51] = x17;
        doubleValues[52] = x18;
        doubleValues[53] = x19;
        doubleValues[54] = x20;
        doubleValues[55] = a9;
        doubleValues[56] = x21;
        doubleValues[57] = b8;
        doubleValues[58] = t22;
        doubleValues[59] = t23;
        doubleValues[60] = t24;
        doubleValues[61] = a10;
        doubleValues[62] = x22;
        doubleValues[63] = x23;
        doubleValues[64] = a11;
        doubleValues[65] = x24;
        doubleValues[66] = b9;
        doubleValues[67] = t25;
        doubleValues[68] = t26;
        doubleValues[69] = t27;
        doubleValues[70] = b10;
        doubleValues[71] = t28;
        doubleValues[72] = t29;
        doubleValues[73] = t30;
        doubleValues[74] = a12;
        doubleValues[75] = x25;
        doubleValues[76] = x26;
        doubleValues[77] = x27;
        doubleValues[78] = a13;
        doubleValues[79] = x28;
        doubleValues[80] = b11;
        doubleValues[81] = t31;
        doubleValues[82] = t32;
        doubleValues[83] = t33;
        doubleValues[84] = a14;
        doubleValues[85] = x29;
        doubleValues[86] = x30;
        doubleValues[87] = a15;
        doubleValues[88] = 0.0625 * x;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void level1GradientKernelPart2(int[] tops, double x, double[] doubleValues,
            double[][] doubles) {
        double x2 = doubleValues[88];
        double a = doubleValues[87];
        double x3 = doubleValues[85];
        double a2 = doubleValues[84];
        double x4 = doubleValues[75];
        double a3 = doubleValues[74];
        double x5 = doubleValues[51];
        double a4 = doubleValues[50];
        double b = level1Level5Forward(x2, tops, doubles);
        double t = Math.sin(a);
        double t2 = a - b;
        double t3 = Math.cos(t2);
        double b2 = t * b + x3 * t3;
        double t4 = Math.sin(a2);
        double t5 = a2 - b2;
        double t6 = Math.cos(t5);
        double b3 = t4 * b2 + x4 * t6;
        double t7 = Math.sin(a3);
        double t8 = a3 - b3;
        double t9 = Math.cos(t8);
        double b4 = t7 * b3 + x5 * t9;
        double t10 = a4 - b4;
        double t11 = x * Math.sin(t10);
        double bBar = t11 + Math.sin(a4);
        double aBar = b4 * Math.cos(a4) - t11;
        double t12 = bBar * t9;
        double t13 = bBar * x5 * Math.sin(t8);
        double t14 = bBar * b3;
        bBar = t13 + bBar * t7;
        double aBar2 = t14 * Math.cos(a3) - t13;
        double t15 = bBar * t6;
        double t16 = bBar * x4 * Math.sin(t5);
        double t17 = bBar * b2;
        bBar = t16 + bBar * t4;
        double aBar3 = t17 * Math.cos(a2) - t16;
        double t18 = bBar * x3 * Math.sin(t2);
        double xBar = level1Level5Reverse(x2, t18 + bBar * t, tops, doubles);
        double xBar2 = level1Level5Reverse(doubleValues[86], bBar * b * Math.cos(a) - t18, tops, doubles);
        xBar = bBar * t3 + xBar * 0.5 + xBar2;
        double t19 = t15 + xBar * 0.5;
        double t20 = aBar3 * doubleValues[76] * Math.sin(doubleValues[82]);
        double xBar3 = level1Level5Reverse(doubleValues[79], t20 + aBar3 * doubleValues[81], tops, doubles);
        double xBar4 = level1Level5Reverse(doubleValues[77],
                aBar3 * doubleValues[80] * Math.cos(doubleValues[78]) - t20, tops, doubles);
        xBar3 = aBar3 * doubleValues[83] + xBar3 * 0.5 + xBar4;
        double t21 = t12 + (t19 + xBar3) * 0.5;
        double t22 = aBar2 * doubleValues[73];
        double t23 = aBar2 * doubleValues[52] * Math.sin(doubleValues[72]);
        double bBar2 = t23 + aBar2 * doubleValues[71];
        aBar2 = aBar2 * doubleValues[70] * Math.cos(doubleValues[61]) - t23;
        double t24 = bBar2 * doubleValues[62] * Math.sin(doubleValues[68]);
        double xBar5 = level1Level5Reverse(doubleValues[65], t24 + bBar2 * doubleValues[67], tops, doubles);
        double xBar6 = level1Level5Reverse(doubleValues[63],
                bBar2 * doubleValues[66] * Math.cos(doubleValues[64]) - t24, tops, doubles);
        xBar5 = bBar2 * doubleValues[69] + xBar5 * 0.5 + xBar6;
        double t25 = t22 + xBar5 * 0.5;
        double t26 = aBar2 * doubleValues[53] * Math.sin(doubleValues[59]);
        double xBar7 = level1Level5Reverse(doubleValues[56], t26 + aBar2 * doubleValues[58], tops, doubles);
        double xBar8 = level1Level5Reverse(doubleValues[54],
                aBar2 * doubleValues[57] * Math.cos(doubleValues[55]) - t26, tops, doubles);
        xBar7 = aBar2 * doubleValues[60] + xBar7 * 0.5 + xBar8;
        double t27 = Math.cos(t10) + (t21 + (t25 + xBar7)) * 0.5;
        double t28 = aBar * doubleValues[49];
        double t29 = aBar * doubleValues[0] * Math.sin(doubleValues[48]);
        double bBar3 = t29 + aBar * doubleValues[47];
        aBar = aBar * doubleValues[46] * Math.cos(doubleValues[23]) - t29;
        double t30 = bBar3 * doubleValues[45];
        double t31 = bBar3 * doubleValues[24] * Math.sin(doubleValues[44]);
        double t32 = bBar3 * doubleValues[42];
        bBar3 = t31 + bBar3 * doubleValues[43];
        double aBar4 = t32 * Math.cos(doubleValues[33]) - t31;
        double t33 = bBar3 * doubleValues[34] * Math.sin(doubleValues[40]);
        double xBar9 = level1Level5Reverse(doubleValues[37], t33 + bBar3 * doubleValues[39], tops, doubles);
        double xBar10 = level1Level5Reverse(doubleValues[35],
                bBar3 * doubleValues[38] * Math.cos(doubleValues[36]) - t33, tops, doubles);
        xBar9 = bBar3 * doubleValues[41] + xBar9 * 0.5 + xBar10;
        double t34 = t30 + xBar9 * 0.5;
        double t35 = aBar4 * doubleValues[25] * Math.sin(doubleValues[31]);
        double xBar11 = level1Level5Reverse(doubleValues[28], t35 + aBar4 * doubleValues[30], tops, doubles);
        double xBar12 = level1Level5Reverse(doubleValues[26],
                aBar4 * doubleValues[29] * Math.cos(doubleValues[27]) - t35, tops, doubles);
        xBar11 = aBar4 * doubleValues[32] + xBar11 * 0.5 + xBar12;
        double t36 = aBar * doubleValues[22];
        double t37 = aBar * doubleValues[1] * Math.sin(doubleValues[21]);
        double t38 = aBar * doubleValues[19];
        double t39 = aBar * doubleValues[20];
        doubleValues[89] = t27;
        doubleValues[90] = t28 + (t34 + xBar11) * 0.5;
        doubleValues[91] = t36;
        doubleValues[92] = t37;
        doubleValues[93] = t38;
        doubleValues[94] = t39;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double level1GradientKernelPart3(int[] tops, double[] doubleValues, double[][] doubles) {
        double doubleValues92 = doubleValues[92];
        double bBar = doubleValues92 + doubleValues[94];
        double aBar = doubleValues[93] * Math.cos(doubleValues[10]) - doubleValues92;
        double t = bBar * doubleValues[11] * Math.sin(doubleValues[17]);
        double xBar = level1Level5Reverse(doubleValues[14], t + bBar * doubleValues[16], tops, doubles);
        double xBar2 = level1Level5Reverse(doubleValues[12],
                bBar * doubleValues[15] * Math.cos(doubleValues[13]) - t, tops, doubles);
        xBar = bBar * doubleValues[18] + xBar * 0.5 + xBar2;
        double t2 = doubleValues[91] + xBar * 0.5;
        double t3 = aBar * doubleValues[2] * Math.sin(doubleValues[8]);
        double xBar3 = level1Level5Reverse(doubleValues[5], t3 + aBar * doubleValues[7], tops, doubles);
        double xBar4 = level1Level5Reverse(doubleValues[3],
                aBar * doubleValues[6] * Math.cos(doubleValues[4]) - t3, tops, doubles);
        xBar3 = aBar * doubleValues[9] + xBar3 * 0.5 + xBar4;
        xBar3 = doubleValues[90] + (t2 + xBar3);
        return doubleValues[89] + xBar3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void level1ValueAndGradientKernelPart1(double x, int[] tops, double[] doubleValues,
            double[][] doubles) {
        double x2 = x + 0.1;
        double x3 = x2 + 0.2;
        double x4 = x3 + 0.3;
        double x5 = x4 + 0.4;
        double a = level1Level5Forward(x5, tops, doubles);
        double x6 = x4 * 0.5;
        double b = level1Level5Forward(x6, tops, doubles);
        double t = Math.sin(a);
        double t2 = a - b;
        double t3 = Math.cos(t2);
        double a2 = t * b + x4 * t3;
        double x7 = x3 * 0.5;
        double x8 = x7 + 0.4;
        double a3 = level1Level5Forward(x8, tops, doubles);
        double x9 = 0.25 * x3;
        double b2 = level1Level5Forward(x9, tops, doubles);
        double t4 = Math.sin(a3);
        double t5 = a3 - b2;
        double t6 = Math.cos(t5);
        double b3 = t4 * b2 + x7 * t6;
        double t7 = Math.sin(a2);
        double t8 = a2 - b3;
        double t9 = Math.cos(t8);
        double a4 = t7 * b3 + x3 * t9;
        double x10 = x2 * 0.5;
        double x11 = x10 + 0.3;
        double x12 = x11 + 0.4;
        double a5 = level1Level5Forward(x12, tops, doubles);
        double x13 = x11 * 0.5;
        double b4 = level1Level5Forward(x13, tops, doubles);
        double t10 = Math.sin(a5);
        double t11 = a5 - b4;
        double t12 = Math.cos(t11);
        double a6 = t10 * b4 + x11 * t12;
        double x14 = 0.25 * x2;
        double x15 = x14 + 0.4;
        double a7 = level1Level5Forward(x15, tops, doubles);
        double x16 = 0.125 * x2;
        double b5 = level1Level5Forward(x16, tops, doubles);
        double t13 = Math.sin(a7);
        double t14 = a7 - b5;
        double t15 = Math.cos(t14);
        double b6 = t13 * b5 + x14 * t15;
        double t16 = Math.sin(a6);
        double t17 = a6 - b6;
        double t18 = Math.cos(t17);
        double b7 = t16 * b6 + x10 * t18;
        double t19 = Math.sin(a4);
        double t20 = a4 - b7;
        double t21 = Math.cos(t20);
        double a8 = t19 * b7 + x2 * t21;
        double x17 = x * 0.5;
        double x18 = x17 + 0.2;
        double x19 = x18 + 0.3;
        double x20 = x19 + 0.4;
        double a9 = level1Level5Forward(x20, tops, doubles);
        double x21 = x19 * 0.5;
        double b8 = level1Level5Forward(x21, tops, doubles);
        double t22 = Math.sin(a9);
        double t23 = a9 - b8;
        double t24 = Math.cos(t23);
        double a10 = t22 * b8 + x19 * t24;
        double x22 = x18 * 0.5;
        double x23 = x22 + 0.4;
        double a11 = level1Level5Forward(x23, tops, doubles);
        double x24 = 0.25 * x18;
        double b9 = level1Level5Forward(x24, tops, doubles);
        double t25 = Math.sin(a11);
        double t26 = a11 - b9;
        double t27 = Math.cos(t26);
        double b10 = t25 * b9 + x22 * t27;
        double t28 = Math.sin(a10);
        double t29 = a10 - b10;
        double t30 = Math.cos(t29);
        double a12 = t28 * b10 + x18 * t30;
        double x25 = 0.25 * x;
        double x26 = x25 + 0.3;
        double x27 = x26 + 0.4;
        double a13 = level1Level5Forward(x27, tops, doubles);
        double x28 = x26 * 0.5;
        double b11 = level1Level5Forward(x28, tops, doubles);
        double t31 = Math.sin(a13);
        double t32 = a13 - b11;
        double t33 = Math.cos(t32);
        double a14 = t31 * b11 + x26 * t33;
        double x29 = 0.125 * x;
        double x30 = x29 + 0.4;
        double a15 = level1Level5Forward(x30, tops, doubles);
        doubleValues[0] = x2;
        doubleValues[1] = x3;
        doubleValues[2] = x4;
        doubleValues[3] = x5;
        doubleValues[4] = a;
        doubleValues[5] = x6;
        doubleValues[6] = b;
        doubleValues[7] = t;
        doubleValues[8] = t2;
        doubleValues[9] = t3;
        doubleValues[10] = a2;
        doubleValues[11] = x7;
        doubleValues[12] = x8;
        doubleValues[13] = a3;
        doubleValues[14] = x9;
        doubleValues[15] = b2;
        doubleValues[16] = t4;
        doubleValues[17] = t5;
        doubleValues[18] = t6;
        doubleValues[19] = b3;
        doubleValues[20] = t7;
        doubleValues[21] = t8;
        doubleValues[22] = t9;
        doubleValues[23] = a4;
        doubleValues[24] = x10;
        doubleValues[25] = x11;
        doubleValues[26] = x12;
        doubleValues[27] = a5;
        doubleValues[28] = x13;
        doubleValues[29] = b4;
        doubleValues[30] = t10;
        doubleValues[31] = t11;
        doubleValues[32] = t12;
        doubleValues[33] = a6;
        doubleValues[34] = x14;
        doubleValues[35] = x15;
        doubleValues[36] = a7;
        doubleValues[37] = x16;
        doubleValues[38] = b5;
        doubleValues[39] = t13;
        doubleValues[40] = t14;
        doubleValues[41] = t15;
        doubleValues[42] = b6;
        doubleValues[43] = t16;
        doubleValues[44] = t17;
        doubleValues[45] = t18;
        doubleValues[46] = b7;
        doubleValues[47] = t19;
        doubleValues[48] = t20;
        doubleValues[49] = t21;
        doubleValues[50] = a8;
        doubleValues[51] = x17;
        doubleValues[52] = x18;
        doubleValues[53] = x19;
        doubleValues[54] = x20;
        doubleValues[55] = a9;
        doubleValues[56] = x21;
        doubleValues[57] = b8;
        doubleValues[58] = t22;
        doubleValues[59] = t23;
        doubleValues[60] = t24;
        doubleValues[61] = a10;
        doubleValues[62] = x22;
        doubleValues[63] = x23;
        doubleValues[64] = a11;
        doubleValues[65] = x24;
        doubleValues[66] = b9;
        doubleValues[67] = t25;
        doubleValues[68] = t26;
        doubleValues[69] = t27;
        doubleValues[70] = b10;
        doubleValues[71] = t28;
        doubleValues[72] = t29;
        doubleValues[73] = t30;
        doubleValues[74] = a12;
        doubleValues[75] = x25;
        doubleValues[76] = x26;
        doubleValues[77] = x27;
        doubleValues[78] = a13;
        doubleValues[79] = x28;
        doubleValues[80] = b11;
        doubleValues[81] = t31;
        doubleValues[82] = t32;
        doubleValues[83] = t33;
        doubleValues[84] = a14;
        doubleValues[85] = x29;
        doubleValues[86] = x30;
        doubleValues[87] = a15;
        doubleValues[88] = 0.0625 * x;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void level1ValueAndGradientKernelPart2(int[] tops, double x, double[] doubleValues,
            double[][] doubles) {
        double x2 = doubleValues[88];
        double a = doubleValues[87];
        double x3 = doubleValues[85];
        double a2 = doubleValues[84];
        double x4 = doubleValues[75];
        double a3 = doubleValues[74];
        double x5 = doubleValues[51];
        double a4 = doubleValues[50];
        double b = level1Level5Forward(x2, tops, doubles);
        double t = Math.sin(a);
        double t2 = a - b;
        double t3 = Math.cos(t2);
        double b2 = t * b + x3 * t3;
        double t4 = Math.sin(a2);
        double t5 = a2 - b2;
        double t6 = Math.cos(t5);
        double b3 = t4 * b2 + x4 * t6;
        double t7 = Math.sin(a3);
        double t8 = a3 - b3;
        double t9 = Math.cos(t8);
        double b4 = t7 * b3 + x5 * t9;
        double t10 = Math.sin(a4);
        double t11 = a4 - b4;
        double t12 = Math.cos(t11);
        double t13 = x * Math.sin(t11);
        double bBar = t13 + t10;
        double aBar = b4 * Math.cos(a4) - t13;
        double t14 = bBar * t9;
        double t15 = bBar * x5 * Math.sin(t8);
        double t16 = bBar * b3;
        bBar = t15 + bBar * t7;
        double aBar2 = t16 * Math.cos(a3) - t15;
        double t17 = bBar * t6;
        double t18 = bBar * x4 * Math.sin(t5);
        double t19 = bBar * b2;
        bBar = t18 + bBar * t4;
        double aBar3 = t19 * Math.cos(a2) - t18;
        double t20 = bBar * x3 * Math.sin(t2);
        double xBar = level1Level5Reverse(x2, t20 + bBar * t, tops, doubles);
        double xBar2 = level1Level5Reverse(doubleValues[86], bBar * b * Math.cos(a) - t20, tops, doubles);
        xBar = bBar * t3 + xBar * 0.5 + xBar2;
        double t21 = t17 + xBar * 0.5;
        double t22 = aBar3 * doubleValues[76] * Math.sin(doubleValues[82]);
        double xBar3 = level1Level5Reverse(doubleValues[79], t22 + aBar3 * doubleValues[81], tops, doubles);
        double xBar4 = level1Level5Reverse(doubleValues[77],
                aBar3 * doubleValues[80] * Math.cos(doubleValues[78]) - t22, tops, doubles);
        xBar3 = aBar3 * doubleValues[83] + xBar3 * 0.5 + xBar4;
        double t23 = t14 + (t21 + xBar3) * 0.5;
        double t24 = aBar2 * doubleValues[73];
        double t25 = aBar2 * doubleValues[52] * Math.sin(doubleValues[72]);
        double bBar2 = t25 + aBar2 * doubleValues[71];
        aBar2 = aBar2 * doubleValues[70] * Math.cos(doubleValues[61]) - t25;
        double t26 = bBar2 * doubleValues[62] * Math.sin(doubleValues[68]);
        double xBar5 = level1Level5Reverse(doubleValues[65], t26 + bBar2 * doubleValues[67], tops, doubles);
        double xBar6 = level1Level5Reverse(doubleValues[63],
                bBar2 * doubleValues[66] * Math.cos(doubleValues[64]) - t26, tops, doubles);
        xBar5 = bBar2 * doubleValues[69] + xBar5 * 0.5 + xBar6;
        double t27 = t24 + xBar5 * 0.5;
        double t28 = aBar2 * doubleValues[53] * Math.sin(doubleValues[59]);
        double xBar7 = level1Level5Reverse(doubleValues[56], t28 + aBar2 * doubleValues[58], tops, doubles);
        double xBar8 = level1Level5Reverse(doubleValues[54],
                aBar2 * doubleValues[57] * Math.cos(doubleValues[55]) - t28, tops, doubles);
        xBar7 = aBar2 * doubleValues[60] + xBar7 * 0.5 + xBar8;
        double t29 = t12 + (t23 + (t27 + xBar7)) * 0.5;
        double t30 = aBar * doubleValues[49];
        double t31 = aBar * doubleValues[0] * Math.sin(doubleValues[48]);
        double bBar3 = t31 + aBar * doubleValues[47];
        aBar = aBar * doubleValues[46] * Math.cos(doubleValues[23]) - t31;
        double t32 = bBar3 * doubleValues[45];
        double t33 = bBar3 * doubleValues[24] * Math.sin(doubleValues[44]);
        double t34 = bBar3 * doubleValues[42];
        bBar3 = t33 + bBar3 * doubleValues[43];
        double aBar4 = t34 * Math.cos(doubleValues[33]) - t33;
        double t35 = bBar3 * doubleValues[34] * Math.sin(doubleValues[40]);
        double xBar9 = level1Level5Reverse(doubleValues[37], t35 + bBar3 * doubleValues[39], tops, doubles);
        double xBar10 = level1Level5Reverse(doubleValues[35],
                bBar3 * doubleValues[38] * Math.cos(doubleValues[36]) - t35, tops, doubles);
        xBar9 = bBar3 * doubleValues[41] + xBar9 * 0.5 + xBar10;
        double t36 = t32 + xBar9 * 0.5;
        double t37 = aBar4 * doubleValues[25] * Math.sin(doubleValues[31]);
        double xBar11 = level1Level5Reverse(doubleValues[28], t37 + aBar4 * doubleValues[30], tops, doubles);
        double xBar12 = level1Level5Reverse(doubleValues[26],
                aBar4 * doubleValues[29] * Math.cos(doubleValues[27]) - t37, tops, doubles);
        xBar11 = aBar4 * doubleValues[32] + xBar11 * 0.5 + xBar12;
        double t38 = aBar * doubleValues[22];
        doubleValues[89] = t10 * b4 + x * t12;
        doubleValues[90] = t29;
        doubleValues[91] = aBar;
        doubleValues[92] = t30 + (t36 + xBar11) * 0.5;
        doubleValues[93] = t38;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double level1ValueAndGradientKernelPart3(int[] tops, double[] doubleValues,
            double[][] doubles) {
        double aBar = doubleValues[91];
        double t = aBar * doubleValues[1] * Math.sin(doubleValues[21]);
        double bBar = t + aBar * doubleValues[20];
        aBar = aBar * doubleValues[19] * Math.cos(doubleValues[10]) - t;
        double t2 = bBar * doubleValues[11] * Math.sin(doubleValues[17]);
        double xBar = level1Level5Reverse(doubleValues[14], t2 + bBar * doubleValues[16], tops, doubles);
        double xBar2 = level1Level5Reverse(doubleValues[12],
                bBar * doubleValues[15] * Math.cos(doubleValues[13]) - t2, tops, doubles);
        xBar = bBar * doubleValues[18] + xBar * 0.5 + xBar2;
        double t3 = doubleValues[93] + xBar * 0.5;
        double t4 = aBar * doubleValues[2] * Math.sin(doubleValues[8]);
        double xBar3 = level1Level5Reverse(doubleValues[5], t4 + aBar * doubleValues[7], tops, doubles);
        double xBar4 = level1Level5Reverse(doubleValues[3],
                aBar * doubleValues[6] * Math.cos(doubleValues[4]) - t4, tops, doubles);
        xBar3 = aBar * doubleValues[9] + xBar3 * 0.5 + xBar4;
        xBar3 = doubleValues[92] + (t3 + xBar3);
        return doubleValues[90] + xBar3;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}
