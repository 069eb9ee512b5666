package io.phigrad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a hand-written derivative that Phigrad uses in place of one of its own: where a differentiated method calls
 * the method named, generated code calls it and this one as they are. Its source need not be there.
 *
 * <pre>{@code
 * @Derivative(type = Erf.class, of = "erf")
 * static double erfDerivative(double x) {
 *     return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x);
 * }
 * }</pre>
 *
 * <p>The method marked is static, not private, takes exactly the parameters of the other, which are numbers and arrays
 * of numbers, and returns the partial derivative; that by an array is a new array of the same type and shape, with the
 * derivative by each element. A method with several parameters of floating type has one derivative for each, told apart
 * by {@link #wrt}:
 *
 * <pre>{@code
 * @Derivative(of = "blend", wrt = "a")
 * static double blendByA(double a, double b, int n) { ... }
 *
 * @Derivative(of = "blend", wrt = "b")
 * static double blendByB(double a, double b, int n) { ... }
 * }</pre>
 *
 * <p>Both methods are taken to be pure: they write to no array given to them, and may be called more often or less often
 * than the source says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Derivative {

    /** The class of the method whose derivative this is; by default the class this method stands in. */
    Class<?> type() default void.class;

    /** The name of the method whose derivative this is. */
    String of();

    /**
     * The parameter that the derivative is with respect to, by its name in the method marked. Needed where several
     * parameters are of floating type.
     */
    String wrt() default "";
}
