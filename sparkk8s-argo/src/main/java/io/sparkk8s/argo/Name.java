package io.sparkk8s.argo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Argo's name of a parameter or an artifact, where the component of the record has another. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Name {

    /** Letters, digits, '-' and '_'. */
    String value();
}
