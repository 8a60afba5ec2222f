package io.sparkk8s.argo.dialect;

import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.yaml.DocumentPath;

/**
 * A value that the other version of Argo has no place for.
 *
 * @param path of the value in the object before
 * @param field that the version does not know, with its since and until
 * @param reason why, and what to do instead where Argo says so
 */
public record Lost(DocumentPath path, WireField field, String reason) {

    @Override
    public String toString() {
        return path + ": " + reason;
    }
}
