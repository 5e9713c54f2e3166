package outturn.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a property is when the file leaves it out, as JSON text. The one place a default is written: the reader, the
 * schema and the reference all take it from here. A property with neither a default nor an {@code Optional} type must
 * be given; a price left out is an error and never £0.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
    /** JSON text, such as {@code 0}, {@code {}} or {@code "month"}. */
    String value();
}
