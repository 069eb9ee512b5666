package elsewhere;

public final class OtherPackage {

    final double rate;

    public OtherPackage(double rate) {
        this.rate = rate;
    }

    public double at(double t) {
        return Math.exp(-rate * t);
    }
}
