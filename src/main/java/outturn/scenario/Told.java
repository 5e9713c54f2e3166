package outturn.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the members of a sealed family are told apart in a file: the property that names the member. A member is named by
 * its record in lower case with dashes, so {@code CohortThreshold} is {@code "cohort-threshold"}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Told {
    /** The property, such as {@code "term"}. */
    String by();
}
