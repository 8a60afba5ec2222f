package io.sparkk8s.argo.wire;

import io.sparkk8s.yaml.DocumentPath;

/**
 * A value that a document has and the text written from its object has not, or not so.
 *
 * @param path of the value in the document
 */
public record Difference(DocumentPath path, What what) {

    /** What became of a value. */
    public enum What {
        /** It is not in the text. */
        LOST,
        /** It is in the text, but was not in the document. */
        ADDED,
        /** It is another value. */
        CHANGED
    }
}
