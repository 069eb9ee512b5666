package p;

/** An old one. */
@javax.annotation.processing.Generated("io.phigrad")
final class ModelDerivatives {

    private ModelDerivatives() {}
}
