package p;

import java.util.Arrays;

final class Main {

    private Main() {}

    public static void main(String[] args) {
        var gradient = ModelDerivatives.lossGradient(new double[] {1, 2}, new double[] {3, 4});
        System.out.println("gradient " + Arrays.toString(gradient.w()));
    }
}
