package io.sparkk8s.argo.lint;

import io.sparkk8s.yaml.DocumentPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document, and where it is. What is absent, null or of another type than asked for reads as nothing: that is
 * the schema's to tell.
 */
record Site(Document document, DocumentPath path, @Nullable Object value) {

    Site get(String field) {
        var child = value instanceof Map<?, ?> map ? map.get(field) : null;
        return new Site(document, path.field(field), child);
    }

    Site get(String field, String... more) {
        var site = get(field);
        for (var next : more) {
            site = site.get(next);
        }
        return site;
    }

    /** The items of a list. */
    List<Site> items() {
        if (!(value instanceof List<?> list)) {
            return List.of();
        }
        List<Site> items = new ArrayList<>(list.size());
        for (var item : list) {
            items.add(new Site(document, path.item(items.size()), item));
        }
        return items;
    }

    /** The values of a map by their names. */
    List<Site> values() {
        return names().stream().map(this::get).toList();
    }

    List<String> names() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    boolean exists() {
        return value != null;
    }

    boolean has(String field) {
        return get(field).exists();
    }

    /** A text; of a number or a truth value, the text that Argo makes of it. */
    String text() {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof String || value instanceof Boolean ? value.toString() : "";
    }

    String text(String field) {
        return get(field).text();
    }

    boolean isTrue(String field) {
        return Boolean.TRUE.equals(get(field).value());
    }

    /** How many items or fields it has. */
    int size() {
        return value instanceof List<?> list ? list.size() : value instanceof Map<?, ?> map ? map.size() : 0;
    }
}
