package io.sparkk8s.backend.crd;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A JSON object, to be read by its field names. What is missing, or of another type, is empty. */
public final class Fields {

    private static final Fields NONE = new Fields(Map.of());

    private final Map<?, ?> json;

    private Fields(Map<?, ?> json) {
        this.json = json;
    }

    /** Empty when it is no JSON object. */
    public static Fields of(@Nullable Object json) {
        return json instanceof Map<?, ?> map ? new Fields(map) : NONE;
    }

    /** The text of a field; empty when it is not there. */
    public String text(String name) {
        var value = json.get(name);
        return value == null ? "" : value.toString();
    }

    /** The texts of a list; empty when it is not there. */
    public List<String> texts(String name) {
        return json.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The object in a field; one without fields when it is not there. */
    public Fields object(String name) {
        return of(json.get(name));
    }

    /** The JSON of a field. */
    public Optional<Object> json(String name) {
        return Optional.ofNullable(json.get(name));
    }

    /** The objects under numbers, by number: JSON has them in any order. */
    public NavigableMap<Long, Fields> byNumber() {
        var sorted = new TreeMap<Long, Fields>();
        json.forEach((name, value) -> sorted.put(Long.valueOf(String.valueOf(name)), of(value)));
        return sorted;
    }
}
