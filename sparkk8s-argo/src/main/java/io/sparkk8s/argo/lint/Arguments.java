package io.sparkk8s.argo.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a template is run with.
 *
 * @param known false while any value fits: the template is looked at by itself
 */
record Arguments(boolean known, Map<String, Site> parameters, Map<String, Site> artifacts) {

    /** Whatever the template asks for. */
    static final Arguments ANY = new Arguments(false, Map.of(), Map.of());

    /** Those of a step, a task or a workflow. */
    static Arguments of(Site arguments) {
        return new Arguments(
                true,
                byName(arguments.get("parameters").items()),
                byName(arguments.get("artifacts").items()));
    }

    private static Map<String, Site> byName(List<Site> sites) {
        Map<String, Site> all = new HashMap<>();
        sites.forEach(site -> all.putIfAbsent(site.text("name"), site));
        return all;
    }

    Optional<Site> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    boolean hasArtifact(String name) {
        return !known || artifacts.containsKey(name);
    }

    /** Two lists: the first ones', each name once, and of the others those that the first do not have. */
    static List<Site> merge(List<Site> first, List<Site> others) {
        var names = new HashSet<String>();
        List<Site> all = new ArrayList<>();
        Stream.concat(first.stream(), others.stream())
                .filter(site -> names.add(site.text("name")))
                .forEach(all::add);
        return all;
    }

    /** Of two such lists. */
    static Arguments of(List<Site> parameters, List<Site> artifacts) {
        return new Arguments(true, byName(parameters), byName(artifacts));
    }
}
