package io.sparkk8s.yaml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something is in a document, as people write it: {@code spec.templates[2].container.image}; a name that is no word
 * is quoted, {@code metadata.labels['app.kubernetes.io/name']}. Immutable; making a longer one costs nothing that grows
 * with its length.
 */
public final class DocumentPath {

    /** The document itself. */
    public static final DocumentPath ROOT = new DocumentPath(null, "");

    private final @Nullable DocumentPath parent;
    private final Object segment;

    private DocumentPath(@Nullable DocumentPath parent, Object segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /** A field of the object at this path. */
    public DocumentPath field(String name) {
        return new DocumentPath(this, requireNonNull(name, "name"));
    }

    /**
     * An item of the list at this path.
     *
     * @param index from 0
     */
    public DocumentPath item(int index) {
        return new DocumentPath(this, index);
    }

    /** From the root: a {@code String} for a field, an {@code Integer} for an item. */
    public List<Object> segments() {
        List<Object> segments = new ArrayList<>();
        for (var path = this; path.parent != null; path = path.parent) {
            segments.add(path.segment);
        }
        Collections.reverse(segments);
        return segments;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentPath path && segments().equals(path.segments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(segments());
    }

    /** As above; the root is the empty text. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var segment : segments()) {
            if (segment instanceof Integer index) {
                text.append('[').append(index.intValue()).append(']');
            } else if (isWord((String) segment)) {
                text.append(text.isEmpty() ? "" : ".").append(segment);
            } else {
                text.append("['").append(((String) segment).replace("'", "\\'")).append("']");
            }
        }
        return text.toString();
    }

    private static boolean isWord(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }
}
