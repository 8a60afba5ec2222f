package io.sparkk8s.argo.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of manifests as names of Java, each once. */
final class JavaNames {

    /** What no record component, and no method of a class, may be called. */
    private static final Set<String> OBJECTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Set<String> taken = new HashSet<>();

    JavaNames(String... taken) {
        this.taken.addAll(Set.of(taken));
    }

    /** {@code sparkJobFilePath}. */
    String camel(String name) {
        String pascal = words(name);
        return unique(pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1));
    }

    /** {@code SparkJobFilePath}, and a suffix. */
    String pascal(String name, String suffix) {
        return unique(words(name) + suffix);
    }

    /** {@code SPARK_JOB_FILE_PATH}. */
    String constant(String name) {
        return unique(words(name).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        boolean upper = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c < 0x7f && (Character.isLetterOrDigit(c) || c == '_');
            if (letter) {
                words.append(upper ? Character.toUpperCase(c) : c);
            }
            upper = !letter;
        }
        return words.isEmpty() || !Character.isJavaIdentifierStart(words.charAt(0)) ? "N" + words : words.toString();
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 2; SourceVersion.isKeyword(name) || OBJECTS.contains(name) || taken.contains(name); i++) {
            name = SourceVersion.isKeyword(wanted) || OBJECTS.contains(wanted)
                    ? wanted + "_".repeat(i - 1)
                    : wanted + i;
        }
        taken.add(name);
        return name;
    }
}
