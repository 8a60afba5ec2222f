package io.sparkk8s.argo.graph;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How long templates are thought to run. Immutable. */
public final class Durations {

    private final Duration usual;
    private final Map<String, Duration> byTemplate;

    private Durations(Duration usual, Map<String, Duration> byTemplate) {
        this.usual = usual;
        this.byTemplate = Map.copyOf(byTemplate);
    }

    /** So long, whatever the template. */
    public static Durations of(Duration usual) {
        return new Durations(requireNonNull(usual, "usual"), Map.of());
    }

    /**
     * With another one for a template, or for one task.
     *
     * @param name the template's as the task writes it ({@code resource/template} for a reference), or a node's id, which goes
     *     before
     */
    public Durations with(String name, Duration time) {
        var more = new HashMap<>(byTemplate);
        more.put(requireNonNull(name, "name"), requireNonNull(time, "time"));
        return new Durations(usual, more);
    }

    Duration of(GraphNode node) {
        var own = byTemplate.get(node.id());
        return own != null ? own : byTemplate.getOrDefault(node.templateName(), usual);
    }
}
