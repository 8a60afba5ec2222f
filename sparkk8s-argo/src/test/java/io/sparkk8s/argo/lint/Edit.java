package io.sparkk8s.argo.lint;

import io.sparkk8s.yaml.YamlFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A change to a document: {@code set spec.templates[main].name x}. */
record Edit(String verb, String path, String value) {

    private static final Pattern SEGMENT = Pattern.compile("([^.\\[\\]]+)|\\[([^]]+)]");

    static Edit parse(String text) {
        var words = text.strip().split(" ", 3);
        return new Edit(words[0], words[1], words.length == 3 ? words[2] : "");
    }

    void apply(Map<String, @Nullable Object> root) {
        var segments = SEGMENT.matcher(path).results().toList();
        Object at = root;
        for (var i = 0; i < segments.size() - 1; i++) {
            at = step(at, segments.get(i).group(1), segments.get(i).group(2));
        }
        var field = segments.get(segments.size() - 1).group(1);
        var item = segments.get(segments.size() - 1).group(2);
        if (field != null) {
            field(Tree.object(at), field);
        } else {
            item(Tree.list(at), index(Tree.list(at), item));
        }
    }

    private void field(Map<String, @Nullable Object> holder, String field) {
        switch (verb) {
            case "set" -> holder.put(field, read());
            case "remove" -> {
                if (!holder.containsKey(field)) {
                    throw new AssertionError("there is no " + path);
                }
                holder.remove(field);
            }
            case "add" ->
                Tree.list(holder.computeIfAbsent(field, f -> Tree.copy(List.of())))
                        .add(read());
            default -> throw new AssertionError(verb);
        }
    }

    private void item(List<@Nullable Object> list, int index) {
        if (verb.equals("set")) {
            list.set(index, read());
        } else {
            list.remove(index);
        }
    }

    private @Nullable Object read() {
        return Tree.copy(YamlFile.parse("value", value).documents().get(0).tree());
    }

    private Object step(Object at, @Nullable String field, @Nullable String item) {
        var next = field != null
                ? Tree.object(at).computeIfAbsent(field, f -> new LinkedHashMap<String, @Nullable Object>())
                : Tree.list(at).get(index(Tree.list(at), item));
        if (next == null) {
            throw new AssertionError("there is nothing at " + path);
        }
        return next;
    }

    private int index(List<@Nullable Object> list, @Nullable String item) {
        for (var i = 0; i < list.size(); i++) {
            if (item != null && item.equals(Tree.object(list.get(i)).get("name"))) {
                return i;
            }
        }
        if (item != null && item.matches("[0-9]+") && Integer.parseInt(item) < list.size()) {
            return Integer.parseInt(item);
        }
        throw new AssertionError("there is no [" + item + "] of " + path);
    }
}
