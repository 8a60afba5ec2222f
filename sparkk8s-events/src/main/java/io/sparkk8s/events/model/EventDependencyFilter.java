package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventDependencyFilter}; found at:
 *
 * <ul>
 *   <li>{@code EventDependency.filters}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventDependencyFilter extends WireObject {
    private final @Nullable TimeFilter time;
    private final @Nullable EventContext context;
    private final @Nullable List<DataFilter> data;
    private final @Nullable List<ExprFilter> exprs;
    private final @Nullable String dataLogicalOperator;
    private final @Nullable String exprLogicalOperator;
    private final @Nullable String script;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventDependencyFilter(Builder builder) {
        super(builder);
        time = builder.time;
        context = builder.context;
        data = WireObject.copy(builder.data);
        exprs = WireObject.copy(builder.exprs);
        dataLogicalOperator = builder.dataLogicalOperator;
        exprLogicalOperator = builder.exprLogicalOperator;
        script = builder.script;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.time = time;
        builder.context = context;
        builder.data = data;
        builder.exprs = exprs;
        builder.dataLogicalOperator = dataLogicalOperator;
        builder.exprLogicalOperator = exprLogicalOperator;
        builder.script = script;
        return builder;
    }

    /** {@code time}. */
    public @Nullable TimeFilter time() {
        return time;
    }

    /** {@code context}. */
    public @Nullable EventContext context() {
        return context;
    }

    /** {@code data}. */
    public List<DataFilter> data() {
        return data == null ? List.of() : data;
    }

    /** {@code exprs}. */
    public List<ExprFilter> exprs() {
        return exprs == null ? List.of() : exprs;
    }

    /** {@code dataLogicalOperator}, one of and, or. */
    public @Nullable String dataLogicalOperator() {
        return dataLogicalOperator;
    }

    /** {@code exprLogicalOperator}, one of and, or. */
    public @Nullable String exprLogicalOperator() {
        return exprLogicalOperator;
    }

    /** {@code script}. */
    public @Nullable String script() {
        return script;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "time", time);
        put(map, "context", context);
        put(map, "data", data);
        put(map, "exprs", exprs);
        put(map, "dataLogicalOperator", dataLogicalOperator);
        put(map, "exprLogicalOperator", exprLogicalOperator);
        put(map, "script", script);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventDependencyFilter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable TimeFilter time;

        @JsonProperty
        private @Nullable EventContext context;

        @JsonProperty
        private @Nullable List<DataFilter> data;

        @JsonProperty
        private @Nullable List<ExprFilter> exprs;

        @JsonProperty
        private @Nullable String dataLogicalOperator;

        @JsonProperty
        private @Nullable String exprLogicalOperator;

        @JsonProperty
        private @Nullable String script;

        private Builder() {}

        /** {@code time}. */
        public Builder time(@Nullable TimeFilter time) {
            this.time = time;
            return this;
        }

        /** {@code time}, filled by the caller. */
        public Builder time(Consumer<TimeFilter.Builder> time) {
            TimeFilter.Builder nested = TimeFilter.builder();
            time.accept(nested);
            return time(nested.build());
        }

        /** {@code context}. */
        public Builder context(@Nullable EventContext context) {
            this.context = context;
            return this;
        }

        /** {@code context}, filled by the caller. */
        public Builder context(Consumer<EventContext.Builder> context) {
            EventContext.Builder nested = EventContext.builder();
            context.accept(nested);
            return context(nested.build());
        }

        /** {@code data}. */
        public Builder data(@Nullable List<DataFilter> data) {
            this.data = emptyToNull(data);
            return this;
        }

        /** {@code exprs}. */
        public Builder exprs(@Nullable List<ExprFilter> exprs) {
            this.exprs = emptyToNull(exprs);
            return this;
        }

        /** {@code dataLogicalOperator}, one of and, or. */
        public Builder dataLogicalOperator(@Nullable String dataLogicalOperator) {
            this.dataLogicalOperator = dataLogicalOperator;
            return this;
        }

        /** {@code exprLogicalOperator}, one of and, or. */
        public Builder exprLogicalOperator(@Nullable String exprLogicalOperator) {
            this.exprLogicalOperator = exprLogicalOperator;
            return this;
        }

        /** {@code script}. */
        public Builder script(@Nullable String script) {
            this.script = script;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EventDependencyFilter build() {
            return new EventDependencyFilter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
