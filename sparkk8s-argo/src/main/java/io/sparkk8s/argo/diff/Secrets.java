package io.sparkk8s.argo.diff;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.wire.WireTree;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides the literal values of what is named like a secret, wherever they stand in the two objects. */
final class Secrets {

    private static final Pattern NAME = Pattern.compile(
            "(^|[^a-z])(password|passwd|passphrase|pwd|secret|secrets|token|apikey|api[-_]?key|access[-_]?key|private[-_]?key|credential|credentials)([^a-z]|$)");
    private static final Pattern NO_SECRET = Pattern.compile("\\{\\{[^{}]*}}");
    private static final String HIDDEN = "(hidden)";
    private static final int SHORTEST = 4;

    private final Set<String> texts;

    private Secrets(Set<String> texts) {
        this.texts = texts;
    }

    static Secrets texts(HasMetadata... objects) {
        var texts = new HashSet<String>();
        Stream.of(objects).forEach(object -> collect(WireTree.of(object), texts));
        return new Secrets(texts);
    }

    /** An environment variable or a parameter is named by {@code name}, and its value is beside it. */
    private static void collect(@Nullable Object value, Set<String> texts) {
        if (value instanceof Map<?, ?> map) {
            var literal = map.get("value");
            if (map.get("name") instanceof String name && literal != null && named(name)) {
                texts.add(literal.toString());
            }
            map.values().forEach(inner -> collect(inner, texts));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, texts));
        }
    }

    private static boolean named(String name) {
        // camelCase as words
        var words = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return NAME.matcher(words).find();
    }

    String hide(String path, Object value) {
        var own = Pattern.compile("\\[([^\\[\\]]*)]\\.value$").matcher(path);
        if (own.find()
                && named(own.group(1))
                && !NO_SECRET.matcher(value.toString()).matches()) {
            return HIDDEN;
        }
        var text = Json.text(value);
        for (var secret : texts) {
            if (secret.length() >= SHORTEST && !NO_SECRET.matcher(secret).matches()) {
                text = text.replace(Json.text(secret), HIDDEN);
            }
        }
        return text;
    }
}
