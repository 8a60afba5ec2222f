package io.sparkk8s.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One YAML document as Kubernetes' own tools understand it (YAML 1.1 by Go's rules: {@code yes} is true, {@code 0755} is
 * 493), with the line of each of its values. Immutable.
 */
public final class YamlDocument implements YamlPart {

    private final int index;
    private final int line;
    private final @Nullable Object tree;
    private final Lines lines;
    private final List<DocumentPath> duplicates;

    YamlDocument(int index, int line, @Nullable Object tree, Lines lines, List<DocumentPath> duplicates) {
        this.index = index;
        this.line = line;
        this.tree = tree;
        this.lines = lines;
        this.duplicates = List.copyOf(duplicates);
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public int line() {
        return line;
    }

    /**
     * Its value in JSON's types: {@code Map<String, Object>} in the order of the file, {@code List<Object>},
     * {@code String}, {@code Boolean}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code Double}, or null. Maps
     * and lists cannot be changed; what stands behind an anchor is the same object wherever its alias is.
     */
    public @Nullable Object tree() {
        return tree;
    }

    /** The tree, or an empty map if the document is no object. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> object() {
        return tree instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /**
     * The line of the file in which the value at a path begins: a field's line is that of its name. Where there is no such
     * value, the line of the nearest thing around it.
     *
     * @return from 1
     */
    public int line(DocumentPath path) {
        var at = line;
        var value = tree;
        for (var segment : path.segments()) {
            var next = lines.of(value, segment);
            if (next == 0) {
                return at;
            }
            at = next;
            value = child(value, segment);
        }
        return at;
    }

    private static @Nullable Object child(@Nullable Object holder, Object segment) {
        if (holder instanceof List<?> list && segment instanceof Integer index) {
            return list.get(index);
        }
        return holder instanceof Map<?, ?> map ? map.get(segment) : null;
    }

    /** Fields that are given twice in one object: the last one counts; Kubernetes refuses that when it is strict. */
    public List<DocumentPath> duplicates() {
        return duplicates;
    }
}
