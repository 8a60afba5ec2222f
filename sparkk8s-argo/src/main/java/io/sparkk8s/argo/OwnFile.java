package io.sparkk8s.argo;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where an output or an input artifact lies in the container of a template.
 *
 * @param told the names whose path was asked for while the template was described: these cannot be moved any more
 */
record OwnFile(String name, String place, Set<String> told) {

    static Set<String> noneTold() {
        return new LinkedHashSet<>();
    }

    String path() {
        told.add(name);
        return place;
    }
}
