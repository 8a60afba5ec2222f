package io.sparkk8s.argo;

import io.sparkk8s.argo.model.MetricLabel;
import io.sparkk8s.argo.model.Prometheus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What the controller tells Prometheus of a step or a workflow (JSON: {@code metrics.prometheus[]}). Immutable. */
public final class Metric {
    private final Prometheus wire;

    private Metric(Prometheus wire) {
        this.wire = wire;
    }

    private static Prometheus.Builder named(String name, String help) {
        return Prometheus.builder().name(name).help(help);
    }

    /** Counts: a text of a number, or a {@link Value}. */
    public static Metric counter(String name, String help, Object value) {
        return new Metric(
                named(name, help).counter(c -> c.value(value.toString())).build());
    }

    /** Counts one a step. */
    public static Metric counter(String name, String help) {
        return counter(name, help, "1");
    }

    /** A value when the step has ended. */
    public static Metric gauge(String name, String help, Object value) {
        return new Metric(named(name, help)
                .gauge(g -> g.value(value.toString()).realtime(false))
                .build());
    }

    /** A value all the time, such as {@link Variables#duration}. */
    public static Metric realtimeGauge(String name, String help, Object value) {
        return new Metric(named(name, help)
                .gauge(g -> g.value(value.toString()).realtime(true))
                .build());
    }

    /** How values are spread. */
    public static Metric histogram(String name, String help, Object value, Number... buckets) {
        return new Metric(named(name, help)
                .histogram(h -> h.value(value.toString()).buckets(Arrays.asList(buckets)))
                .build());
    }

    /** A label: a text or a {@link Value}. */
    public Metric label(String name, Object value) {
        List<MetricLabel> labels = new ArrayList<>(wire.labels());
        labels.add(MetricLabel.builder().key(name).value(value.toString()).build());
        return with(m -> m.labels(labels));
    }

    /** Only if this is true, as {@code Variables.status().eq("Failed")}. */
    public Metric when(Condition condition) {
        return with(m -> m.when(condition.toString()));
    }

    /** Anything else that a metric has. What is set here is not checked. */
    public Metric with(Consumer<Prometheus.Builder> change) {
        Prometheus.Builder changed = wire.toBuilder();
        change.accept(changed);
        return new Metric(changed.build());
    }

    Prometheus wire() {
        return wire;
    }

    /** As Argo gets it. */
    @Override
    public String toString() {
        return wire.toString();
    }
}
