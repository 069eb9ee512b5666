package io.phigrad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks Phigrad to write the derivatives of a method.
 *
 * <p>For class {@code p.Model} they appear in class {@code p.ModelDerivatives}; for a method {@code loss}
 * these are {@code lossGradient}, {@code lossValueAndGradient} and the result holder {@code LossGradient}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Differentiable {

    /**
     * The active parameters by name, {@code "this"} for the receiver. By default every parameter of floating
     * type, arrays and records included.
     */
    String[] wrt() default {};

    /** Which derivatives are generated. */
    Mode[] modes() default {Mode.GRADIENT};

    /** How freely floating-point arithmetic may be rewritten. */
    FloatingPoint floatingPoint() default FloatingPoint.RELAXED;

    /** The stem of the generated names; by default the method's name. Overloads need one each. */
    String name() default "";
}
