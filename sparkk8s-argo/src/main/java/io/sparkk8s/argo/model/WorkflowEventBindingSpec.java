package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code WorkflowEventBindingSpec}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowEventBinding.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class WorkflowEventBindingSpec extends WireObject {
    private final @Nullable Event event;
    private final @Nullable Submit submit;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private WorkflowEventBindingSpec(Builder builder) {
        super(builder);
        event = builder.event;
        submit = builder.submit;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.event = event;
        builder.submit = submit;
        return builder;
    }

    /** {@code event}; an empty one when absent. */
    public Event event() {
        return event == null ? Event.builder().build() : event;
    }

    /** {@code submit}. */
    public @Nullable Submit submit() {
        return submit;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "event", event);
        put(map, "submit", submit);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link WorkflowEventBindingSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable Event event;

        @JsonProperty
        private @Nullable Submit submit;

        private Builder() {}

        /** {@code event}. */
        public Builder event(@Nullable Event event) {
            this.event = event;
            return this;
        }

        /** {@code event}, filled by the caller. */
        public Builder event(Consumer<Event.Builder> event) {
            Event.Builder nested = Event.builder();
            event.accept(nested);
            return event(nested.build());
        }

        /** {@code submit}. */
        public Builder submit(@Nullable Submit submit) {
            this.submit = submit;
            return this;
        }

        /** {@code submit}, filled by the caller. */
        public Builder submit(Consumer<Submit.Builder> submit) {
            Submit.Builder nested = Submit.builder();
            submit.accept(nested);
            return submit(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public WorkflowEventBindingSpec build() {
            return new WorkflowEventBindingSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
