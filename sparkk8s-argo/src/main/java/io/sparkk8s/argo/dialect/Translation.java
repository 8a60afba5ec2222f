package io.sparkk8s.argo.dialect;

import io.sparkk8s.yaml.DocumentPath;

/**
 * A value that the other version of Argo has under another name.
 *
 * @param from its path before
 * @param to its path after
 */
public record Translation(DocumentPath from, DocumentPath to) {

    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
