package io.sparkk8s.argo.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A way to spoil a workflow. What comes out may still be valid. */
enum Mutation {
    REMOVE_TEMPLATE {
        @Override
        boolean spoil(Places places) {
            return places.any("templates").map(at -> places.remove(at)).orElse(false);
        }
    },
    RENAME_CALLED_TEMPLATE {
        @Override
        boolean spoil(Places places) {
            return places.text("template", text -> text + "x");
        }
    },
    RENAME_ENTRYPOINT {
        @Override
        boolean spoil(Places places) {
            return places.text("entrypoint", text -> text + "x");
        }
    },
    RENAME_ON_EXIT {
        @Override
        boolean spoil(Places places) {
            return places.text("onExit", text -> text + "x");
        }
    },
    REMOVE_ARGUMENTS {
        @Override
        boolean spoil(Places places) {
            return places.removeField("arguments");
        }
    },
    REMOVE_INPUTS {
        @Override
        boolean spoil(Places places) {
            return places.removeField("inputs");
        }
    },
    REMOVE_OUTPUTS {
        @Override
        boolean spoil(Places places) {
            return places.removeField("outputs");
        }
    },
    REMOVE_PARAMETER {
        @Override
        boolean spoil(Places places) {
            return places.any("parameters").map(at -> places.remove(at)).orElse(false);
        }
    },
    REMOVE_VALUE {
        @Override
        boolean spoil(Places places) {
            return places.removeField("value");
        }
    },
    RENAME_PARAMETER {
        @Override
        boolean spoil(Places places) {
            return places.any("parameters")
                    .map(at -> places.rename(at, name -> name + "-x"))
                    .orElse(false);
        }
    },
    RENAME_ARTIFACT {
        @Override
        boolean spoil(Places places) {
            return places.any("artifacts")
                    .map(at -> places.rename(at, name -> name + "-x"))
                    .orElse(false);
        }
    },
    RENAME_TASK {
        @Override
        boolean spoil(Places places) {
            return places.any("tasks")
                    .map(at -> places.rename(at, name -> name + "-x"))
                    .orElse(false);
        }
    },
    RENAME_STEP {
        @Override
        boolean spoil(Places places) {
            return places.any("steps")
                    .map(at -> places.rename(at, name -> name + "-x"))
                    .orElse(false);
        }
    },
    BAD_NAME {
        @Override
        boolean spoil(Places places) {
            var lists = new String[] {"templates", "tasks", "steps", "parameters", "artifacts", "containers"};
            return places.any(lists[places.random().nextInt(lists.length)])
                    .map(at -> places.rename(at, name -> name + " ."))
                    .orElse(false);
        }
    },
    DUPLICATE_ITEM {
        @Override
        boolean spoil(Places places) {
            return places.anyItem().map(at -> places.duplicate(at)).orElse(false);
        }
    },
    SWAP_ITEMS {
        @Override
        boolean spoil(Places places) {
            return places.anyItem().map(at -> places.swap(at)).orElse(false);
        }
    },
    REMOVE_ITEM {
        @Override
        boolean spoil(Places places) {
            return places.anyItem().map(at -> places.remove(at)).orElse(false);
        }
    },
    CYCLE {
        @Override
        boolean spoil(Places places) {
            return places.any("tasks")
                    .map(at -> {
                        var tasks = at.list();
                        var first = Tree.object(tasks.get(0));
                        var last = Tree.object(tasks.get(tasks.size() - 1));
                        var name = String.valueOf(last.get("name"));
                        if (first.containsKey("depends") || places.has("depends")) {
                            first.put("depends", name);
                            last.put("depends", String.valueOf(first.get("name")));
                        } else {
                            first.put("dependencies", new ArrayList<@Nullable Object>(List.of(name)));
                            last.put(
                                    "dependencies",
                                    new ArrayList<@Nullable Object>(List.of(String.valueOf(first.get("name")))));
                        }
                        return true;
                    })
                    .orElse(false);
        }
    },
    UNKNOWN_DEPENDENCY {
        @Override
        boolean spoil(Places places) {
            return places.text("depends", text -> text + " && nobody") || places.textItem("dependencies", t -> t + "x");
        }
    },
    UNKNOWN_RESULT {
        @Override
        boolean spoil(Places places) {
            return places.text("depends", text -> text.split("[ .]")[0] + ".Suceeded");
        }
    },
    REMOVE_DEPENDENCY {
        @Override
        boolean spoil(Places places) {
            return places.removeField("depends") || places.removeField("dependencies");
        }
    },
    BOTH_DEPENDENCIES {
        @Override
        boolean spoil(Places places) {
            return places.any("tasks")
                    .map(at -> {
                        var task = Tree.object(at.item());
                        var other = String.valueOf(Tree.object(at.list().get(0)).get("name"));
                        task.put("depends", other);
                        task.put("dependencies", new ArrayList<@Nullable Object>(List.of(other)));
                        return true;
                    })
                    .orElse(false);
        }
    },
    MISSPELT_FIELD {
        @Override
        boolean spoil(Places places) {
            return places.anyField()
                    .map(at -> {
                        var value = at.object().remove(at.field());
                        at.object().put(places.misspell(at.field()), value);
                        return true;
                    })
                    .orElse(false);
        }
    },
    REMOVE_FIELD {
        @Override
        boolean spoil(Places places) {
            return places.anyField()
                    .map(at -> {
                        at.object().remove(at.field());
                        return true;
                    })
                    .orElse(false);
        }
    },
    OTHER_TYPE {
        @Override
        boolean spoil(Places places) {
            return places.anyField()
                    .map(at -> {
                        var other = List.<Object>of("text", 7, true, List.of("a"), Map.of("a", "b"), -1, 1.5, "");
                        at.object()
                                .put(
                                        at.field(),
                                        Tree.copy(other.get(places.random().nextInt(other.size()))));
                        return true;
                    })
                    .orElse(false);
        }
    },
    TWO_TYPES {
        @Override
        boolean spoil(Places places) {
            return places.any("templates")
                    .map(at -> {
                        var template = Tree.object(at.item());
                        var had = template.containsKey("container");
                        template.put(had ? "script" : "container", Map.of("image", "alpine", "source", "true"));
                        return true;
                    })
                    .orElse(false);
        }
    },
    NO_TYPE {
        @Override
        boolean spoil(Places places) {
            return places.any("templates")
                    .map(at -> Tree.object(at.item()).keySet().removeIf(field -> List.of(
                                    "container", "script", "steps", "dag", "resource", "suspend")
                            .contains(field)))
                    .orElse(false);
        }
    },
    NO_IMAGE {
        @Override
        boolean spoil(Places places) {
            return places.removeField("image");
        }
    },
    OTHER_VARIABLE {
        @Override
        boolean spoil(Places places) {
            return places.tag(tag -> tag.replace("}}", "x}}"));
        }
    },
    OTHER_ROOT {
        @Override
        boolean spoil(Places places) {
            return places.tag(tag ->
                    tag.replace("inputs.", "input.").replace("tasks.", "steps.").replace("outputs.", "outputs.x."));
        }
    },
    UNCLOSED_TAG {
        @Override
        boolean spoil(Places places) {
            return places.tag(tag -> tag.substring(0, tag.length() - 2));
        }
    },
    NEW_VARIABLE {
        @Override
        boolean spoil(Places places) {
            var names = List.of(
                    "inputs.parameters.nowhere",
                    "tasks.nobody.outputs.result",
                    "steps.nobody.status",
                    "workflow.parameters.nowhere",
                    "workflow.labels.nowhere",
                    "workflow.name",
                    "workflow.failures",
                    "workflow.outputs.parameters.nowhere",
                    "item.nowhere",
                    "item",
                    "pod.name",
                    "outputs.parameters.x.path",
                    "node.name",
                    " inputs.parameters.nowhere ",
                    "other.tool",
                    "inputs.artifacts.nowhere.path");
            var name = names.get(places.random().nextInt(names.size()));
            return places.anyText()
                    .map(at -> at.put(at.text() + "{{" + name + "}}"))
                    .orElse(false);
        }
    },
    BAD_SCHEDULE {
        @Override
        boolean spoil(Places places) {
            var bad =
                    List.of("* * * *", "60 * * * *", "@often", "* * * * * *", "a b c d e", "0 0 0 * *", "5-1 * * * *");
            var schedule = bad.get(places.random().nextInt(bad.size()));
            return places.text("schedule", text -> schedule) || places.textItem("schedules", text -> schedule);
        }
    },
    BAD_TIME_ZONE {
        @Override
        boolean spoil(Places places) {
            return places.text("timezone", text -> text + "x");
        }
    },
    BAD_WORD {
        @Override
        boolean spoil(Places places) {
            var fields = List.of(
                    "concurrencyPolicy", "retryPolicy", "strategy", "action", "path", "repo", "name", "help", "help");
            return places.text(fields.get(places.random().nextInt(fields.size())), text -> "bad word");
        }
    },
    NO_UNIT {
        @Override
        boolean spoil(Places places) {
            return places.any("templates")
                    .map(at -> {
                        var template = Tree.object(at.item());
                        var choice = List.<Object>of("10", "10s", -5, 10, "{{workflow.name}}", "abc");
                        template.put(
                                places.random().nextBoolean() ? "timeout" : "activeDeadlineSeconds",
                                choice.get(places.random().nextInt(choice.size())));
                        return true;
                    })
                    .orElse(false);
        }
    },
    TWO_LOOPS {
        @Override
        boolean spoil(Places places) {
            var list = places.random().nextBoolean() ? "steps" : "tasks";
            return places.any(list)
                    .map(at -> {
                        var holder = Tree.object(at.item());
                        holder.put("withItems", List.of("a", "b"));
                        holder.put(
                                places.random().nextBoolean() ? "withParam" : "withSequence",
                                places.random().nextBoolean() ? Map.of("count", 3) : "[1, 2]");
                        return true;
                    })
                    .orElse(false);
        }
    },
    CONTINUE_ON {
        @Override
        boolean spoil(Places places) {
            return places.any("tasks")
                    .map(at -> {
                        Tree.object(at.item()).put("continueOn", Map.of("failed", true));
                        return true;
                    })
                    .orElse(false);
        }
    },
    OTHER_OUTPUT {
        @Override
        boolean spoil(Places places) {
            return places.object("valueFrom")
                    .map(valueFrom -> {
                        var choice = List.of("path", "parameter", "jsonPath", "expression", "supplied");
                        var field = choice.get(places.random().nextInt(choice.size()));
                        if (places.random().nextBoolean()) {
                            valueFrom.clear();
                        }
                        valueFrom.put(field, field.equals("supplied") ? Map.of() : "/tmp/x");
                        return true;
                    })
                    .orElse(false);
        }
    },
    LONG_NAME {
        @Override
        boolean spoil(Places places) {
            var metadata = places.object("metadata");
            metadata.ifPresent(
                    found -> found.put("name", "x".repeat(40 + places.random().nextInt(40))));
            return metadata.isPresent();
        }
    },
    BAD_HOOK {
        @Override
        boolean spoil(Places places) {
            var list = places.random().nextBoolean() ? "steps" : "tasks";
            return places.any(list)
                    .map(at -> {
                        var name = places.random().nextBoolean() ? "exit" : "running";
                        Tree.object(at.item()).put("hooks", Map.of(name, Map.of("template", "x")));
                        return true;
                    })
                    .orElse(false);
        }
    };

    /** Changes what is there; whether it could. */
    abstract boolean spoil(Places places);

    /** A spoilt copy; empty if there is nothing to spoil in this way. */
    Optional<Map<String, @Nullable Object>> of(Map<String, ?> document, long seed) {
        var copy = Tree.object(Tree.copy(document));
        return spoil(new Places(copy, new Random(seed))) ? Optional.of(copy) : Optional.empty();
    }
}
