package io.sparkk8s.argo.lint;

import java.util.List;

/** A loop of a step or a task: what its items may be called. */
final class LoopCheck {

    private LoopCheck() {}

    static void check(Findings findings, Site holder, Scope scope, Variables variables) {
        var withParam = !variables.resolve(holder.text("withParam")).isEmpty();
        var items = holder.get("withItems");
        var sequence = holder.get("withSequence");
        var loops = List.of(items.size() > 0, withParam, sequence.exists());
        if (loops.stream().filter(is -> is).count() > 1) {
            findings.error(holder, "two-loops", "it has more than one of withItems, withParam, withSequence; keep one");
            return;
        }
        if (items.size() > 0) {
            items.items().forEach(item -> item(item, scope));
        } else if (withParam) {
            scope.add("item");
            scope.add(Scope.ANY_ITEM);
        } else if (sequence.exists()) {
            if (sequence.has("count") && sequence.has("end")) {
                findings.error(sequence, "two-sources", "a sequence has count or end, not both");
            }
            if (!sequence.has("count") && !sequence.has("end")) {
                findings.error(sequence, "missing-field", "a sequence says count, or end");
            }
            scope.add("item");
        }
    }

    private static void item(Site item, Scope scope) {
        if (item.value() instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                scope.add("item.[" + i + "]");
            }
        } else if (item.names().isEmpty()) {
            scope.add("item");
        } else {
            item.names().forEach(name -> scope.add("item." + name));
        }
    }
}
