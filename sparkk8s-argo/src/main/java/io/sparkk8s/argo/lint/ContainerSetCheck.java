package io.sparkk8s.argo.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pod of several containers that wait for one another. */
final class ContainerSetCheck {

    private final Findings findings;
    private final Variables variables;

    ContainerSetCheck(Findings findings, Variables variables) {
        this.findings = findings;
        this.variables = variables;
    }

    void check(Site template) {
        var set = template.get("containerSet");
        var containers = set.get("containers").items();
        if (containers.isEmpty()) {
            findings.error(set, "missing-field", "a containerSet has at least one container");
            return;
        }
        NameCheck.fields(findings, containers, variables);
        mounts(set);
        var waits = new LinkedHashMap<String, List<String>>();
        containers.forEach(container -> waits.put(
                container.text("name"),
                container.get("dependencies").items().stream().map(Site::text).toList()));
        for (var container : containers) {
            for (var dependency : container.get("dependencies").items()) {
                if (!waits.containsKey(dependency.text())) {
                    findings.error(
                            dependency,
                            "unknown-dependency",
                            "there is no container '" + dependency.text() + "'"
                                    + findings.hint(dependency.text(), waits.keySet()));
                }
            }
        }
        Cycle.find(waits)
                .ifPresent(cycle ->
                        findings.error(set.get("containers"), "cycle", "the containers wait for each other: " + cycle));
        if (needsMain(template) && !waits.containsKey("main")) {
            findings.error(
                    set.get("containers"),
                    "missing-main",
                    "one container is called 'main': inputs and outputs are those of that one");
        }
    }

    private static boolean needsMain(Site template) {
        return template.get("inputs", "artifacts").size() > 0
                || template.get("outputs", "parameters").size() > 0
                || template.get("outputs", "artifacts").size() > 0;
    }

    private void mounts(Site set) {
        Map<String, String> taken = new HashMap<>();
        var seen = new HashSet<String>();
        for (var mount : set.get("volumeMounts").items()) {
            var path = variables.resolve(mount.text("mountPath"));
            if (!seen.add(path)) {
                findings.error(
                        mount.get("mountPath"),
                        "mount-collision",
                        "'" + path + "' is the place of the volume '" + taken.get(path) + "' already");
            }
            taken.put(path, mount.text("name"));
        }
    }
}
