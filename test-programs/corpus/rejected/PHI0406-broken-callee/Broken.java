package rejected;

final class Broken {
    static double twice(double x) {
        return 2 * x;
    }
    static double double thrice
}
