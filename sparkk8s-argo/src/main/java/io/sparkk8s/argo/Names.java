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
    // Kubernetes adds five characters
    private static final int PREFIX_LENGTH = OBJECT_LENGTH - 5;

    private Names() {}

    static void checkTemplate(String name, Faults faults) {
        check(
                name,
                FIELD,
                FIELD_LENGTH,
                "template",
                "letters, digits and '-', beginning with a letter or digit",
                faults);
    }

    static void checkTask(String name, Faults faults) {
        check(name, FIELD, FIELD_LENGTH, "task", "letters, digits and '-', beginning with a letter or digit", faults);
    }

    static void checkParameter(String name, Faults faults) {
        check(name, PARAMETER, FIELD_LENGTH, "parameter", "letters, digits, '-' and '_'", faults);
    }

    static void checkObject(String kind, String name, Faults faults) {
        check(name, OBJECT, OBJECT_LENGTH, kind, "lower case letters, digits, '-' and '.'", faults);
    }

    static void checkGenerateName(String kind, String prefix, Faults faults) {
        check(prefix, PREFIX, PREFIX_LENGTH, kind, "lower case letters, digits, '-' and '.'", faults);
    }

    private static void check(String name, Pattern pattern, int length, String what, String allowed, Faults faults) {
        if (name.length() > length || !pattern.matcher(name).matches()) {
            faults.add("the " + what + " name '" + name + "' must have up to " + length + " characters: " + allowed);
        }
    }
}
