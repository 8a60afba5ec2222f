package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code SynchronizationStatus}; found at:
 *
 * <ul>
 *   <li>{@code WorkflowStatus.synchronization}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class SynchronizationStatus extends WireObject {
    private final @Nullable SemaphoreStatus semaphore;
    private final @Nullable MutexStatus mutex;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private SynchronizationStatus(Builder builder) {
        super(builder);
        semaphore = builder.semaphore;
        mutex = builder.mutex;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.semaphore = semaphore;
        builder.mutex = mutex;
        return builder;
    }

    /** {@code semaphore}. */
    public @Nullable SemaphoreStatus semaphore() {
        return semaphore;
    }

    /** {@code mutex}. */
    public @Nullable MutexStatus mutex() {
        return mutex;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "semaphore", semaphore);
        put(map, "mutex", mutex);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link SynchronizationStatus}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SemaphoreStatus semaphore;

        @JsonProperty
        private @Nullable MutexStatus mutex;

        private Builder() {}

        /** {@code semaphore}. */
        public Builder semaphore(@Nullable SemaphoreStatus semaphore) {
            this.semaphore = semaphore;
            return this;
        }

        /** {@code semaphore}, filled by the caller. */
        public Builder semaphore(Consumer<SemaphoreStatus.Builder> semaphore) {
            SemaphoreStatus.Builder nested = SemaphoreStatus.builder();
            semaphore.accept(nested);
            return semaphore(nested.build());
        }

        /** {@code mutex}. */
        public Builder mutex(@Nullable MutexStatus mutex) {
            this.mutex = mutex;
            return this;
        }

        /** {@code mutex}, filled by the caller. */
        public Builder mutex(Consumer<MutexStatus.Builder> mutex) {
            MutexStatus.Builder nested = MutexStatus.builder();
            mutex.accept(nested);
            return mutex(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public SynchronizationStatus build() {
            return new SynchronizationStatus(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
