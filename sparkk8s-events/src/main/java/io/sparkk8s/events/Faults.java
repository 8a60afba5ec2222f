package io.sparkk8s.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is wrong, so that one exception can tell all of it. */
final class Faults {
    // Argo Events names a Deployment and labels after the object
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?");

    private final List<String> faults = new ArrayList<>();

    void addIf(boolean faulty, String fault) {
        if (faulty) {
            faults.add(fault);
        }
    }

    void checkName(String what, String name) {
        addIf(
                !NAME.matcher(name).matches(),
                "the name '" + name + "' of the " + what
                        + " must have up to 63 characters: lower case letters, digits, '-' and '.'");
    }

    void throwIfAny(String what) {
        if (!faults.isEmpty()) {
            throw new InvalidEventsException(what, faults);
        }
    }
}
