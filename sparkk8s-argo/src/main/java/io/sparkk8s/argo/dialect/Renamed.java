package io.sparkk8s.argo.dialect;

import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.yaml.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of one value that became one of many (Argo 3.6 has both, 3.5 the first, 4.0 the second).
 *
 * @param joined whether Argo took the values of both where both were given; if not, it took the one value alone
 */
record Renamed(String type, String one, String many, boolean joined) {

    private static final List<Renamed> ALL = List.of(
            new Renamed("CronWorkflowSpec", "schedule", "schedules", false),
            new Renamed("Synchronization", "semaphore", "semaphores", true),
            new Renamed("Synchronization", "mutex", "mutexes", true));

    static List<Renamed> of(WireType type) {
        return ALL.stream().filter(renamed -> renamed.type.equals(type.name())).toList();
    }

    void apply(WireType holder, Map<String, @Nullable Object> tree, DocumentPath path, Rewriter rewriter) {
        WireField single = holder.field(one).orElseThrow();
        WireField plural = holder.field(many).orElseThrow();
        List<?> values = tree.get(many) instanceof List<?> list ? list : List.of();
        if (tree.containsKey(one) && !rewriter.dialect().knows(single)) {
            if (!joined && !values.isEmpty()) {
                rewriter.ignored(plural, path.field(many), one);
            }
            List<@Nullable Object> all = new ArrayList<>(joined ? values : List.of());
            all.add(tree.remove(one));
            tree.put(many, all);
            rewriter.moved(path.field(one), path.field(many).item(all.size() - 1));
        } else if (values.size() == 1 && !rewriter.dialect().knows(plural) && isFree(holder, tree)) {
            tree.put(one, values.get(0));
            tree.remove(many);
            rewriter.moved(path.field(many).item(0), path.field(one));
        }
    }

    /** Where Argo has no lists of locks, it takes one lock: a semaphore before a mutex. */
    private boolean isFree(WireType holder, Map<String, @Nullable Object> tree) {
        return of(holder).stream().noneMatch(other -> tree.containsKey(other.one));
    }
}
