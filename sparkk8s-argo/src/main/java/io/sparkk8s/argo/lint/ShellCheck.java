package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Tag;
import java.util.Set;

/** Values that are pasted into a program: what is in them runs with it. */
final class ShellCheck {

    private static final Set<String> SHELLS = Set.of("sh", "bash", "ash", "dash", "zsh", "ksh");

    private ShellCheck() {}

    static void check(Findings findings, Site template, TemplateKind kind) {
        if (kind == TemplateKind.SCRIPT) {
            pasted(findings, template.get("script", "source"), "the script");
        } else if (kind == TemplateKind.CONTAINER) {
            container(findings, template.get("container"));
        }
    }

    private static void container(Findings findings, Site container) {
        var words = new java.util.ArrayList<>(container.get("command").items());
        words.addAll(container.get("args").items());
        if (words.size() < 3) {
            return;
        }
        var program = words.get(0).text();
        var name = program.substring(program.lastIndexOf('/') + 1);
        for (var i = 1; SHELLS.contains(name) && i + 1 < words.size(); i++) {
            if (words.get(i).text().matches("-[a-z]*c")) {
                pasted(findings, words.get(i + 1), "the line that " + name + " runs");
                return;
            }
        }
    }

    private static void pasted(Findings findings, Site site, String where) {
        for (var tag : Tag.in(site.text())) {
            if (isData(tag)) {
                findings.warning(
                        site,
                        "pasted-parameter",
                        tag + " is pasted into " + where
                                + ", so that a value with a quote or a $ in it is run; give it as an environment"
                                + " variable or as an argument");
            }
        }
    }

    private static boolean isData(Tag tag) {
        var name = tag.content();
        return name.contains("inputs.parameters") || name.contains("workflow.parameters");
    }
}
