package programs.calls;

import io.phigrad.Differentiable;

/** Each helper calls the next one twice: copies would double with every level. */
public final class TwiceALevel {

    @Differentiable
    public static double level1(double x) {
        double a = level2(x + 0.1);
        double b = level2(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level2(double x) {
        double a = level3(x + 0.2);
        double b = level3(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level3(double x) {
        double a = level4(x + 0.3);
        double b = level4(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level4(double x) {
        double a = level5(x + 0.4);
        double b = level5(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level5(double x) {
        double a = level6(x + 0.5);
        double b = level6(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level6(double x) {
        double a = level7(x + 0.6);
        double b = level7(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level7(double x) {
        double a = level8(x + 0.7);
        double b = level8(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level8(double x) {
        double a = level9(x + 0.8);
        double b = level9(x * 0.5);
        return Math.sin(a) * b + x * Math.cos(a - b);
    }

    private static double level9(double x) {
        return Math.exp(-x * x);
    }
}
