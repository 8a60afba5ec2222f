package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The values of variables, as far as they are known before a run. What is not known yet is a placeholder, which no
 * template, action or number is called.
 */
final class Variables {

    private static final String PLACEHOLDER = "__argo__internal__placeholder-";

    private final Map<String, String> globals;
    private final Map<String, String> inputs;
    private final AtomicBoolean nested;

    private Variables(Map<String, String> globals, Map<String, String> inputs, AtomicBoolean nested) {
        this.globals = globals;
        this.inputs = inputs;
        this.nested = nested;
    }

    /** Those of a workflow, still empty. */
    static Variables ofWorkflow() {
        return new Variables(new HashMap<>(), Map.of(), new AtomicBoolean());
    }

    /** With the inputs of a template. */
    Variables with(Map<String, String> templateInputs) {
        return new Variables(globals, templateInputs, nested);
    }

    static String placeholder(String name) {
        return PLACEHOLDER + Integer.toHexString(name.hashCode());
    }

    static boolean isPlaceholder(String text) {
        return text.startsWith(PLACEHOLDER);
    }

    static boolean hasPlaceholder(String text) {
        return text.contains(PLACEHOLDER);
    }

    /** A variable of the whole workflow, from now on. */
    void global(String name) {
        global(name, placeholder(name));
    }

    void global(String name, String value) {
        globals.put(name, value);
        if (value.contains("{{")) {
            nested.set(true);
        }
    }

    boolean isGlobal(String name) {
        return globals.containsKey(name);
    }

    /** Whether a value has tags of its own, which come into each text that names it. */
    boolean hasTagsInValues() {
        return nested.get() || inputs.values().stream().anyMatch(value -> value.contains("{{"));
    }

    Iterable<String> globals() {
        return globals.keySet();
    }

    /** A text with all filled in that is known: first the variables of the workflow, then those of the template. */
    String resolve(String text) {
        if (!text.contains("{{")) {
            return text;
        }
        return pass(pass(text, Map.of()), inputs);
    }

    private String pass(String text, Map<String, String> more) {
        return Tag.replace(text, tag -> {
            if (tag.isExpression()) {
                return tag.toString();
            }
            var value = value(tag.content(), more);
            if (!value.isEmpty() || knows(tag.content(), more)) {
                return value;
            }
            var inner = tag.text().lastIndexOf("{{");
            if (inner > 0 && knows(tag.text().substring(inner + 2), more)) {
                return "{{" + tag.text().substring(0, inner) + value(tag.text().substring(inner + 2), more);
            }
            return tag.toString();
        });
    }

    private boolean knows(String name, Map<String, String> more) {
        return globals.containsKey(name) || more.containsKey(name);
    }

    private String value(String name, Map<String, String> more) {
        return more.getOrDefault(name, globals.getOrDefault(name, ""));
    }
}
