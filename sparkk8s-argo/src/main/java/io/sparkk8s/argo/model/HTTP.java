package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code HTTP}; found at:
 *
 * <ul>
 *   <li>{@code Template.http}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class HTTP extends WireObject {
    private final @Nullable String method;
    private final @Nullable String url;
    private final @Nullable List<HTTPHeader> headers;
    private final @Nullable Long timeoutSeconds;
    private final @Nullable String successCondition;
    private final @Nullable String body;
    private final @Nullable HTTPBodySource bodyFrom;
    private final @Nullable Boolean insecureSkipVerify;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private HTTP(Builder builder) {
        super(builder);
        method = builder.method;
        url = builder.url;
        headers = WireObject.copy(builder.headers);
        timeoutSeconds = builder.timeoutSeconds;
        successCondition = builder.successCondition;
        body = builder.body;
        bodyFrom = builder.bodyFrom;
        insecureSkipVerify = builder.insecureSkipVerify;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.method = method;
        builder.url = url;
        builder.headers = headers;
        builder.timeoutSeconds = timeoutSeconds;
        builder.successCondition = successCondition;
        builder.body = body;
        builder.bodyFrom = bodyFrom;
        builder.insecureSkipVerify = insecureSkipVerify;
        return builder;
    }

    /** {@code method}. */
    public @Nullable String method() {
        return method;
    }

    /** {@code url}; empty when absent. */
    public String url() {
        return url == null ? "" : url;
    }

    /** {@code headers}. */
    public List<HTTPHeader> headers() {
        return headers == null ? List.of() : headers;
    }

    /** {@code timeoutSeconds}. */
    public @Nullable Long timeoutSeconds() {
        return timeoutSeconds;
    }

    /** {@code successCondition}. */
    public @Nullable String successCondition() {
        return successCondition;
    }

    /** {@code body}. */
    public @Nullable String body() {
        return body;
    }

    /** {@code bodyFrom}. */
    public @Nullable HTTPBodySource bodyFrom() {
        return bodyFrom;
    }

    /** {@code insecureSkipVerify}. */
    public @Nullable Boolean insecureSkipVerify() {
        return insecureSkipVerify;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "method", method);
        put(map, "url", url);
        put(map, "headers", headers);
        put(map, "timeoutSeconds", timeoutSeconds);
        put(map, "successCondition", successCondition);
        put(map, "body", body);
        put(map, "bodyFrom", bodyFrom);
        put(map, "insecureSkipVerify", insecureSkipVerify);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link HTTP}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String method;

        @JsonProperty
        private @Nullable String url;

        @JsonProperty
        private @Nullable List<HTTPHeader> headers;

        @JsonProperty
        private @Nullable Long timeoutSeconds;

        @JsonProperty
        private @Nullable String successCondition;

        @JsonProperty
        private @Nullable String body;

        @JsonProperty
        private @Nullable HTTPBodySource bodyFrom;

        @JsonProperty
        private @Nullable Boolean insecureSkipVerify;

        private Builder() {}

        /** {@code method}. */
        public Builder method(@Nullable String method) {
            this.method = method;
            return this;
        }

        /** {@code url}. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /** {@code headers}. */
        public Builder headers(@Nullable List<HTTPHeader> headers) {
            this.headers = emptyToNull(headers);
            return this;
        }

        /** {@code timeoutSeconds}. */
        public Builder timeoutSeconds(@Nullable Long timeoutSeconds) {
            this.timeoutSeconds = timeoutSeconds;
            return this;
        }

        /** {@code successCondition}. */
        public Builder successCondition(@Nullable String successCondition) {
            this.successCondition = successCondition;
            return this;
        }

        /** {@code body}. */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** {@code bodyFrom}. */
        public Builder bodyFrom(@Nullable HTTPBodySource bodyFrom) {
            this.bodyFrom = bodyFrom;
            return this;
        }

        /** {@code bodyFrom}, filled by the caller. */
        public Builder bodyFrom(Consumer<HTTPBodySource.Builder> bodyFrom) {
            HTTPBodySource.Builder nested = HTTPBodySource.builder();
            bodyFrom.accept(nested);
            return bodyFrom(nested.build());
        }

        /** {@code insecureSkipVerify}. */
        public Builder insecureSkipVerify(@Nullable Boolean insecureSkipVerify) {
            this.insecureSkipVerify = insecureSkipVerify;
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public HTTP build() {
            return new HTTP(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
