package io.sparkk8s.cluster;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.ObjectRef;

/**
 * One call to the API server, for messages and for the decision whether it may be made again.
 *
 * @param verb what it does, as in "cannot <em>create</em> Pod etl/daily-driver"
 * @param object what it is about
 * @param writes whether it changes anything: then a lost answer leaves its outcome unknown
 */
public record ApiCall(String verb, ObjectRef object, boolean writes) {

    public ApiCall {
        requireNonNull(verb, "verb");
        requireNonNull(object, "object");
    }

    /** A call that changes nothing. */
    public static ApiCall read(String verb, ObjectRef object) {
        return new ApiCall(verb, object, false);
    }

    /** A call that changes something, and whose repetition does no harm: all writes of this library are so. */
    public static ApiCall write(String verb, ObjectRef object) {
        return new ApiCall(verb, object, true);
    }
}
