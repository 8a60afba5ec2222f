package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ExprFilter}; found at:
 *
 * <ul>
 *   <li>{@code EventDependencyFilter.exprs[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ExprFilter extends WireObject {
    private final @Nullable String expr;
    private final @Nullable List<PayloadField> fields;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ExprFilter(Builder builder) {
        super(builder);
        expr = builder.expr;
        fields = WireObject.copy(builder.fields);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.expr = expr;
        builder.fields = fields;
        return builder;
    }

    /** {@code expr}; empty when absent. */
    public String expr() {
        return expr == null ? "" : expr;
    }

    /** {@code fields}. */
    public List<PayloadField> fields() {
        return fields == null ? List.of() : fields;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "expr", expr);
        put(map, "fields", fields);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ExprFilter}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String expr;

        @JsonProperty
        private @Nullable List<PayloadField> fields;

        private Builder() {}

        /** {@code expr}. */
        public Builder expr(@Nullable String expr) {
            this.expr = expr;
            return this;
        }

        /** {@code fields}. */
        public Builder fields(@Nullable List<PayloadField> fields) {
            this.fields = emptyToNull(fields);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ExprFilter build() {
            return new ExprFilter(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
