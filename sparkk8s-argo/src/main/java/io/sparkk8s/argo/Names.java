package io.sparkk8s.argo;

import java.util.regex.Pattern;

/** What Argo and Kubernetes take for a name. */
final class Names {
    // Argo: workflowFieldNameFmt; templates and tasks
    private static final Pattern FIELD = Pattern.compile("[a-zA-Z0-9][-a-zA-Z0-9]*");
    private static final int FIELD_LENGTH = 128;
    // Argo: parameters and artifacts
    private static final Pattern PARAMETER = Pattern.compile("[-a-zA-Z0-9_]+");
    private static final Pattern OBJECT = Pattern.compile("[a-z0-9]([-a-z0-9.]*[a-z0-9])?");
    private static final Pattern PREFIX = Pattern.compile("[a-z0-9][-a-z0-9.]*");
    // the name is the value of a label on each pod
    private static final int OBJECT_LENGTH = 63;
    // ArgoWorkflows adds more characters than Kubernetes does
    private static final int PREFIX_LENGTH = OBJECT_LENGTH - ArgoWorkflows.SUFFIX_LENGTH;

    private Names() {}

    static void checkTemplate(String name, Place place) {
        check(name, FIELD, FIELD_LENGTH, "letters, digits and '-', beginning with a letter or digit", place);
    }

    static void checkTask(String name, Place place) {
        check(name, FIELD, FIELD_LENGTH, "letters, digits and '-', beginning with a letter or digit", place);
    }

    static void checkParameter(String name, Place place) {
        check(name, PARAMETER, FIELD_LENGTH, "letters, digits, '-' and '_'", place);
    }

    static void checkObject(String name, Place place) {
        check(name, OBJECT, OBJECT_LENGTH, "lower case letters, digits, '-' and '.'", place);
    }

    static void checkGenerateName(String prefix, Place place) {
        check(prefix, PREFIX, PREFIX_LENGTH, "lower case letters, digits, '-' and '.'", place);
    }

    private static void check(String name, Pattern pattern, int length, String allowed, Place place) {
        place.faultIf(
                name.length() > length || !pattern.matcher(name).matches(),
                "the name '" + name + "' must have up to " + length + " characters: " + allowed);
    }
}
