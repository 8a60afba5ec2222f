package io.sparkk8s.testkit.internal.apiserver;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of the server's log.
 *
 * @param object as it is now, or as it was last when it is gone; not to be modified
 * @param previous as it was before, absent when it was added
 */
public record Change(
        Type type, Resource resource, ObjectNode object, @Nullable ObjectNode previous, long resourceVersion) {

    /** What happened to the object. */
    public enum Type {
        ADDED,
        MODIFIED,
        DELETED
    }

    public boolean of(Resource other) {
        return resource.equals(other);
    }

    public String namespace() {
        return Json.namespace(object);
    }

    public String name() {
        return Json.name(object);
    }
}
