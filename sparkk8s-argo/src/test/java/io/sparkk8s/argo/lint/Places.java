package io.sparkk8s.argo.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a workflow can be spoilt; which place is taken, the seed decides. */
final class Places {

    /** An item of a list. */
    record Item(List<@Nullable Object> list, int index) {

        @Nullable
        Object item() {
            return list.get(index);
        }
    }

    /** A field of an object. */
    record FieldOf(Map<String, @Nullable Object> object, String field) {

        String text() {
            return String.valueOf(object.get(field));
        }

        boolean put(String text) {
            object.put(field, text);
            return true;
        }
    }

    private final Map<String, @Nullable Object> root;
    private final Random random;

    Places(Map<String, @Nullable Object> root, Random random) {
        this.root = root;
        this.random = random;
    }

    Random random() {
        return random;
    }

    private <T> Optional<T> pick(List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
    }

    /** An object in a list of this name, or in a list of such a list. */
    Optional<Item> any(String list) {
        List<Item> all = new ArrayList<>();
        Tree.objects("", root, (name, object) -> items(Tree.list(object.get(list)), all));
        all.removeIf(at -> !(at.item() instanceof Map<?, ?>));
        return pick(all);
    }

    /** Any item of any list. */
    Optional<Item> anyItem() {
        List<Item> all = new ArrayList<>();
        Tree.objects("", root, (name, object) -> object.values().forEach(value -> items(Tree.list(value), all)));
        return pick(all);
    }

    private static void items(List<@Nullable Object> list, List<Item> all) {
        for (var i = 0; i < list.size(); i++) {
            all.add(new Item(list, i));
            items(Tree.list(list.get(i)), all);
        }
    }

    /** Any field of any object. */
    Optional<FieldOf> anyField() {
        List<FieldOf> all = new ArrayList<>();
        Tree.objects("", root, (name, object) -> object.keySet().forEach(field -> all.add(new FieldOf(object, field))));
        return pick(all);
    }

    /** Any text below the spec. */
    Optional<FieldOf> anyText() {
        List<FieldOf> all = new ArrayList<>();
        Tree.objects(
                "",
                root.get("spec"),
                (name, object) -> object.forEach((field, value) -> {
                    if (value instanceof String) {
                        all.add(new FieldOf(object, field));
                    }
                }));
        return pick(all);
    }

    /** An object in a field of this name. */
    Optional<Map<String, @Nullable Object>> object(String field) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        Tree.objects("", root, (name, object) -> {
            if (object.get(field) instanceof Map<?, ?>) {
                all.add(Tree.object(object.get(field)));
            }
        });
        return pick(all);
    }

    boolean has(String field) {
        return holders(field).findAny().isPresent();
    }

    private java.util.stream.Stream<Map<String, @Nullable Object>> holders(String field) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        Tree.objects("", root, (name, object) -> {
            if (object.containsKey(field)) {
                all.add(object);
            }
        });
        return all.stream();
    }

    boolean text(String field, UnaryOperator<String> change) {
        var holder = pick(holders(field)
                .filter(object -> object.get(field) instanceof String)
                .toList());
        holder.ifPresent(object -> object.put(field, change.apply(String.valueOf(object.get(field)))));
        return holder.isPresent();
    }

    boolean textItem(String list, UnaryOperator<String> change) {
        List<Item> all = new ArrayList<>();
        holders(list).forEach(object -> items(Tree.list(object.get(list)), all));
        all.removeIf(at -> !(at.item() instanceof String));
        var chosen = pick(all);
        chosen.ifPresent(at -> at.list().set(at.index(), change.apply(String.valueOf(at.item()))));
        return chosen.isPresent();
    }

    boolean removeField(String field) {
        var holder = pick(holders(field).toList());
        holder.ifPresent(object -> object.remove(field));
        return holder.isPresent();
    }

    /** A text with a tag in it, in a field. */
    boolean tag(UnaryOperator<String> change) {
        List<FieldOf> all = new ArrayList<>();
        Tree.objects(
                "",
                root.get("spec"),
                (name, object) -> object.forEach((field, value) -> {
                    if (value instanceof String text && text.contains("{{") && text.contains("}}")) {
                        all.add(new FieldOf(object, field));
                    }
                }));
        return pick(all)
                .map(at -> {
                    var text = at.text();
                    var begin = text.indexOf("{{");
                    var end = text.indexOf("}}", begin) + 2;
                    return begin >= 0
                            && end > begin
                            && at.put(text.substring(0, begin)
                                    + change.apply(text.substring(begin, end))
                                    + text.substring(end));
                })
                .orElse(false);
    }

    boolean remove(Item at) {
        at.list().remove(at.index());
        return true;
    }

    boolean duplicate(Item at) {
        at.list().add(Tree.copy(at.item()));
        return true;
    }

    boolean swap(Item at) {
        Collections.swap(at.list(), at.index(), random.nextInt(at.list().size()));
        return true;
    }

    boolean rename(Item at, UnaryOperator<String> change) {
        var object = Tree.object(at.item());
        var name = object.get("name");
        if (name instanceof String text) {
            object.put("name", change.apply(text));
        }
        return name instanceof String;
    }

    String misspell(String word) {
        var at = random.nextInt(word.length());
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1) + "";
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word + "s";
        };
    }
}
