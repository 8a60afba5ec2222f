package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Prometheus}; found at:
 *
 * <ul>
 *   <li>{@code Metrics.prometheus[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Prometheus extends WireObject {
    private final @Nullable String name;
    private final @Nullable List<MetricLabel> labels;
    private final @Nullable String help;
    private final @Nullable String when;
    private final @Nullable Gauge gauge;
    private final @Nullable Histogram histogram;
    private final @Nullable Counter counter;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Prometheus(Builder builder) {
        super(builder);
        name = builder.name;
        labels = WireObject.copy(builder.labels);
        help = builder.help;
        when = builder.when;
        gauge = builder.gauge;
        histogram = builder.histogram;
        counter = builder.counter;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.labels = labels;
        builder.help = help;
        builder.when = when;
        builder.gauge = gauge;
        builder.histogram = histogram;
        builder.counter = counter;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code labels}. */
    public List<MetricLabel> labels() {
        return labels == null ? List.of() : labels;
    }

    /** {@code help}; empty when absent. */
    public String help() {
        return help == null ? "" : help;
    }

    /** {@code when}. */
    public @Nullable String when() {
        return when;
    }

    /** {@code gauge}. */
    public @Nullable Gauge gauge() {
        return gauge;
    }

    /** {@code histogram}. */
    public @Nullable Histogram histogram() {
        return histogram;
    }

    /** {@code counter}. */
    public @Nullable Counter counter() {
        return counter;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "labels", labels);
        put(map, "help", help);
        put(map, "when", when);
        put(map, "gauge", gauge);
        put(map, "histogram", histogram);
        put(map, "counter", counter);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Prometheus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable List<MetricLabel> labels;

        @JsonProperty
        private @Nullable String help;

        @JsonProperty
        private @Nullable String when;

        @JsonProperty
        private @Nullable Gauge gauge;

        @JsonProperty
        private @Nullable Histogram histogram;

        @JsonProperty
        private @Nullable Counter counter;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code labels}. */
        public Builder labels(@Nullable List<MetricLabel> labels) {
            this.labels = emptyToNull(labels);
            return this;
        }

        /** {@code help}. */
        public Builder help(@Nullable String help) {
            this.help = help;
            return this;
        }

        /** {@code when}. */
        public Builder when(@Nullable String when) {
            this.when = when;
            return this;
        }

        /** {@code gauge}. */
        public Builder gauge(@Nullable Gauge gauge) {
            this.gauge = gauge;
            return this;
        }

        /** {@code gauge}, filled by the caller. */
        public Builder gauge(Consumer<Gauge.Builder> gauge) {
            Gauge.Builder nested = Gauge.builder();
            gauge.accept(nested);
            return gauge(nested.build());
        }

        /** {@code histogram}. */
        public Builder histogram(@Nullable Histogram histogram) {
            this.histogram = histogram;
            return this;
        }

        /** {@code histogram}, filled by the caller. */
        public Builder histogram(Consumer<Histogram.Builder> histogram) {
            Histogram.Builder nested = Histogram.builder();
            histogram.accept(nested);
            return histogram(nested.build());
        }

        /** {@code counter}. */
        public Builder counter(@Nullable Counter counter) {
            this.counter = counter;
            return this;
        }

        /** {@code counter}, filled by the caller. */
        public Builder counter(Consumer<Counter.Builder> counter) {
            Counter.Builder nested = Counter.builder();
            counter.accept(nested);
            return counter(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public Prometheus build() {
            return new Prometheus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
