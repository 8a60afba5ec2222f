package io.sparkk8s.argo.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of templates, tasks, parameters: present, well formed, each once. */
final class NameCheck {

    private static final Pattern FIELD = Pattern.compile("[a-zA-Z0-9][-a-zA-Z0-9]*");
    private static final Pattern DATA = Pattern.compile("[-a-zA-Z0-9_]+");
    private static final int LONGEST_FIELD = 128;

    private NameCheck() {}

    /** Of templates, steps, tasks and containers; empty if it is one. */
    static Optional<String> field(String name) {
        if (name.length() > LONGEST_FIELD) {
            return Optional.of("the name '" + name + "' is longer than " + LONGEST_FIELD + " characters");
        }
        return FIELD.matcher(name).matches()
                ? Optional.empty()
                : Optional.of("'" + name + "' is no name: letters, digits and '-' only, and no '-' first");
    }

    /** Of parameters and artifacts; empty if it is one. */
    static Optional<String> data(String name) {
        return DATA.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(
                        "'" + name + "' is no name of a parameter or an artifact: letters, digits, '_' and '-' only");
    }

    /** Templates, tasks or containers. */
    static void fields(Findings findings, List<Site> named, Variables variables) {
        check(findings, named, false, variables);
    }

    /** Parameters or artifacts. */
    static void data(Findings findings, List<Site> named, Variables variables) {
        check(findings, named, true, variables);
    }

    private static void check(Findings findings, List<Site> named, boolean data, Variables variables) {
        var seen = new HashSet<String>();
        for (var site : named) {
            var name = variables.resolve(site.text("name"));
            if (name.isEmpty()) {
                findings.error(site, "missing-name", "it has no name");
                continue;
            }
            (data ? data(name) : field(name))
                    .ifPresent(problem -> findings.error(site.get("name"), "invalid-name", problem));
            if (!seen.add(name)) {
                findings.error(site.get("name"), "duplicate-name", "there is another '" + name + "' before it");
            }
        }
    }
}
