package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A label selector in its text form: {@code a=b, c!=d, e in (f, g), h notin (i), j, !k}. */
record LabelSelector(List<Requirement> requirements) {

    private static final Pattern SET = Pattern.compile("(\\S+)\\s+(in|notin)\\s*\\(([^()]*)\\)");
    private static final Pattern EQUALITY = Pattern.compile("([^\\s=!]+)\\s*(==|=|!=)\\s*([^\\s=!]*)");
    private static final Pattern KEY = Pattern.compile("(!?)\\s*([^\\s=!<>()]+)");

    /** @param values null where only the key's presence counts */
    record Requirement(String key, boolean negated, @Nullable Set<String> values) {

        boolean matches(JsonNode labels) {
            var value = labels.get(key);
            if (values == null) {
                return (value != null) != negated;
            }
            // a missing label is "not one of them", as on a real server
            return (value != null && values.contains(value.asString(""))) != negated;
        }
    }

    static LabelSelector parse(String text) {
        var requirements = new ArrayList<Requirement>();
        for (var part : split(text)) {
            requirements.add(requirement(part));
        }
        return new LabelSelector(requirements);
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            var c = i == text.length() ? ',' : text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && (depth == 0 || i == text.length())) {
                var part = text.substring(from, i).trim();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static Requirement requirement(String part) {
        var set = SET.matcher(part);
        if (set.matches()) {
            var values = Set.copyOf(List.of(set.group(3).trim().split("\\s*,\\s*")).stream()
                    .distinct()
                    .toList());
            return new Requirement(set.group(1), set.group(2).equals("notin"), values);
        }
        var equality = EQUALITY.matcher(part);
        if (equality.matches()) {
            return new Requirement(equality.group(1), equality.group(2).equals("!="), Set.of(equality.group(3)));
        }
        var key = KEY.matcher(part);
        if (key.matches()) {
            return new Requirement(key.group(2), !key.group(1).isEmpty(), null);
        }
        throw ApiError.badRequest("unable to parse requirement: " + part);
    }

    boolean matches(JsonNode object) {
        var labels = Json.at(object, "metadata", "labels");
        return requirements.stream().allMatch(r -> r.matches(labels));
    }
}
