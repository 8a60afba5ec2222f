package io.sparkk8s.argo.dialect;

import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.argo.model.WireField.Shape;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.yaml.DocumentPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes a tree into what a version reads, type by type. */
final class Rewriter {

    /** What Argo's list of deprecations says to do instead. */
    private static final Map<String, String> ADVICE = Map.of(
            "WorkflowSpec.podPriority", "name a PriorityClass of the cluster in podPriorityClassName",
            "Template.priority", "name a PriorityClass of the cluster in priorityClassName",
            "CronWorkflowSpec.schedules", "it has one schedule only: make a CronWorkflow for each",
            "Synchronization.mutexes", "it has one lock only",
            "Synchronization.semaphores", "it has one lock only");

    private final Dialect dialect;
    private final List<Translation> translated = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    Rewriter(Dialect dialect) {
        this.dialect = dialect;
    }

    List<Translation> translated() {
        return translated;
    }

    List<Lost> lost() {
        return lost;
    }

    void object(WireType type, Map<String, @Nullable Object> tree, DocumentPath path) {
        Renamed.of(type).forEach(renamed -> renamed.apply(type, tree, path, this));
        CacheKey.apply(type, tree, path, this);
        for (String name : List.copyOf(tree.keySet())) {
            WireField field = type.fields().get(name);
            if (field == null) {
                continue;
            }
            if (dialect.knows(field)) {
                inside(field, field.shape(), tree.get(name), path.field(name));
            } else {
                tree.remove(name);
                lost(type, field, path.field(name));
            }
        }
    }

    @SuppressWarnings("unchecked") // a JSON object has names
    private void inside(WireField field, List<Shape> shape, @Nullable Object value, DocumentPath path) {
        WireType type = field.object().orElse(null);
        if (type == null) {
            return;
        }
        if (shape.isEmpty()) {
            if (value instanceof Map<?, ?> map) {
                object(type, (Map<String, @Nullable Object>) map, path);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                inside(field, shape.subList(1, shape.size()), list.get(i), path.item(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, item) -> inside(field, shape.subList(1, shape.size()), item, path.field((String) name)));
        }
    }

    Dialect dialect() {
        return dialect;
    }

    void moved(DocumentPath from, DocumentPath to) {
        translated.add(new Translation(from, to));
    }

    /** Reports a value that Argo did not look at before, because of another field. */
    void ignored(WireField field, DocumentPath path, String other) {
        lost.add(new Lost(before(path), field, "was not read: " + other + " is given"));
    }

    void lost(WireType type, WireField field, DocumentPath path) {
        String advice = ADVICE.get(type.name() + "." + field.name());
        String span = field.since().isPresent()
                        && dialect.compareTo(Dialect.of(field.since().get())) < 0
                ? "is known since Argo " + field.since().get()
                : "is known until Argo " + field.until().orElseThrow();
        lost.add(
                new Lost(before(path), field, span + " and not to " + dialect + (advice == null ? "" : "; " + advice)));
    }

    /** Where a value was that is now at a path. */
    private DocumentPath before(DocumentPath path) {
        List<Object> now = path.segments();
        for (Translation translation : translated) {
            List<Object> to = translation.to().segments();
            if (now.size() >= to.size() && now.subList(0, to.size()).equals(to)) {
                DocumentPath before = translation.from();
                for (Object segment : now.subList(to.size(), now.size())) {
                    before = segment instanceof Integer index ? before.item(index) : before.field((String) segment);
                }
                return before;
            }
        }
        return path;
    }
}
