package io.sparkk8s.events;

import io.sparkk8s.FaultCollector;
import java.util.regex.Pattern;

/** What Argo Events takes for a name. */
final class Names {
    // Argo Events names a Deployment and labels after the object
    private static final Pattern OBJECT = Pattern.compile("[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?");

    private Names() {}

    static void checkObject(String name, FaultCollector faults) {
        faults.addIf(
                !OBJECT.matcher(name).matches(),
                "name",
                "the name '" + name + "' must have up to 63 characters: lower case letters, digits, '-' and '.'");
    }
}
