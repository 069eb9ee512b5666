package io.phigrad;

/** Which derivative is generated. */
public enum Mode {
    /** All partial derivatives of a scalar result, by reverse mode. */
    GRADIENT,
    /** Jacobian times a tangent, by forward mode. */
    JVP,
    /** An adjoint of the result times the Jacobian, by reverse mode. */
    VJP,
    /** The Jacobian matrix. */
    JACOBIAN,
    /** The matrix of second derivatives. */
    HESSIAN,
    /** The matrix of second derivatives times a vector. */
    HVP
}
