package dev.rocky.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Write the case of a sealed interface as the first key of the object. The tag's value is the
 * record's simple name in snake case: {@code FullRefresh} becomes {@code "type": "full_refresh"}.
 *
 * @since 2.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Tagged {

    /** The key that holds the case's name. */
    String value();
}
