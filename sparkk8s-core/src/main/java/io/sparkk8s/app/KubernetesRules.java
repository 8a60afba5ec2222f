package io.sparkk8s.app;

import io.fabric8.kubernetes.api.model.Quantity;
import io.sparkk8s.FaultCollector;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Kubernetes' rules for names and values. Text in double braces is filled in later, by Spark or by Argo: such a part
 * counts as a letter.
 */
final class KubernetesRules {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\$\\{spark\\.[^}]*}");
    private static final int LABEL_LENGTH = 63;
    private static final int SUBDOMAIN_LENGTH = 253;
    private static final String LABEL_FORM = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";

    /** RFC 1123: the names of namespaces, containers, volumes and pods' hosts. */
    private static final Pattern LABEL = Pattern.compile(LABEL_FORM);

    /** RFC 1123: the names of most objects. */
    private static final Pattern SUBDOMAIN = Pattern.compile(LABEL_FORM + "(\\." + LABEL_FORM + ")*");

    private static final Pattern LABEL_VALUE = Pattern.compile("([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(" + LABEL_FORM + "(\\." + LABEL_FORM + ")*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern ENV_NAME = Pattern.compile("[-._a-zA-Z][-._a-zA-Z0-9]*");
    private static final Pattern ITEM = Pattern.compile("[-._a-zA-Z0-9]{1,253}");
    private static final Pattern IMAGE = Pattern.compile(
            "([A-Za-z0-9][-A-Za-z0-9.]*(:[0-9]+)?/)?[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*"
                    + "(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127})?(@[a-z0-9]+:[0-9a-f]{32,})?");

    private final FaultCollector faults;

    KubernetesRules(FaultCollector faults) {
        this.faults = faults;
    }

    void label(String path, @Nullable String value) {
        name(path, value, LABEL, LABEL_LENGTH, "lower case letters, digits and dashes");
    }

    /** The name of an object, such as a Secret. */
    void object(String path, @Nullable String value) {
        name(path, value, SUBDOMAIN, SUBDOMAIN_LENGTH, "lower case letters, digits, dashes and dots");
    }

    private void name(String path, @Nullable String value, Pattern form, int longest, String of) {
        if (value == null || value.isEmpty()) {
            faults.add(path, "has no name");
        } else if (filled(value).length() > longest) {
            faults.add(
                    path, "'" + value + "' has " + value.length() + " characters, Kubernetes takes at most " + longest);
        } else if (!form.matcher(filled(value)).matches()) {
            faults.add(
                    path, "'" + value + "' is not a Kubernetes name: " + of + ", with a letter or digit at both ends");
        }
    }

    void labelKey(String path, String key) {
        faults.addIf(!QUALIFIED.matcher(key).matches(), path, "'" + key + "' is not a label's key");
    }

    void labelValue(String path, String value) {
        var text = filled(value);
        faults.addIf(
                text.length() > LABEL_LENGTH || !LABEL_VALUE.matcher(text).matches(),
                path,
                "'" + value + "' is not a label's value: at most 63 letters, digits, '-', '_' and '.'");
    }

    void annotationKey(String path, String key) {
        faults.addIf(!QUALIFIED.matcher(key).matches(), path, "'" + key + "' is not an annotation's key");
    }

    void environmentName(String path, String name) {
        faults.addIf(
                !ENV_NAME.matcher(name).matches(), path, "'" + name + "' is not a name of an environment variable");
    }

    /** The key of an item in a Secret. */
    void item(String path, String key) {
        faults.addIf(
                !ITEM.matcher(filled(key)).matches(),
                path,
                "'" + key + "' is not a key in a Secret: letters, digits, '-', '_' and '.'");
    }

    void image(String path, String image) {
        faults.addIf(
                !IMAGE.matcher(filled(image)).matches(),
                path,
                "'" + image + "' is not an image such as registry/spark:4.0.1: the repository is in lower case, without"
                        + " spaces");
    }

    void absolutePath(String path, String value) {
        faults.addIf(
                !filled(value).startsWith("/") && !value.startsWith("{{"),
                path,
                "'" + value + "' is not an absolute path");
    }

    void size(String path, String text) {
        faults.addIf(!positive(text), path, "'" + text + "' is not a Kubernetes quantity of storage, such as 200Gi");
    }

    private static boolean positive(String text) {
        try {
            return text.contains("{{")
                    || Quantity.getAmountInBytes(Quantity.parse(text.trim())).compareTo(BigDecimal.ZERO) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("x");
    }
}
