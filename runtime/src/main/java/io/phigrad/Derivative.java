package io.phigrad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a hand-written derivative that Phigrad uses in place of one of its own. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Derivative {

    /** The class of the method whose derivative this is; by default the class this method stands in. */
    Class<?> type() default void.class;

    /** The name of the method whose derivative this is. */
    String of();
}
