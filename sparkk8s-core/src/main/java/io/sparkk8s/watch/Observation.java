package io.sparkk8s.watch;

import io.sparkk8s.SparkK8sException;
import org.jspecify.annotations.Nullable;

/**
 * What a watch tells of one object.
 *
 * @param <T> the object's type
 */
public sealed interface Observation<T> {

    /** The object as it is now. */
    record Present<T>(T object) implements Observation<T> {}

    /**
     * The object is gone.
     *
     * @param name its name
     * @param last as it was at the end; null when it went away while nobody watched
     */
    record Gone<T>(String name, @Nullable T last) implements Observation<T> {}

    /** The watch cannot go on, for good: nothing more will be told. */
    record Failed<T>(SparkK8sException cause) implements Observation<T> {}
}
