package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code Synchronization}; found at:
 *
 * <ul>
 *   <li>{@code Template.synchronization}
 *   <li>{@code WorkflowSpec.synchronization}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class Synchronization extends WireObject {
    private final @Nullable SemaphoreRef semaphore;
    private final @Nullable Mutex mutex;
    private final @Nullable List<SemaphoreRef> semaphores;
    private final @Nullable List<Mutex> mutexes;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Synchronization(Builder builder) {
        super(builder);
        semaphore = builder.semaphore;
        mutex = builder.mutex;
        semaphores = WireObject.copy(builder.semaphores);
        mutexes = WireObject.copy(builder.mutexes);
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
        builder.semaphores = semaphores;
        builder.mutexes = mutexes;
        return builder;
    }

    /** {@code semaphore}; until Argo 3.7. */
    public @Nullable SemaphoreRef semaphore() {
        return semaphore;
    }

    /** {@code mutex}; until Argo 3.7. */
    public @Nullable Mutex mutex() {
        return mutex;
    }

    /** {@code semaphores}; since Argo 3.6. */
    public List<SemaphoreRef> semaphores() {
        return semaphores == null ? List.of() : semaphores;
    }

    /** {@code mutexes}; since Argo 3.6. */
    public List<Mutex> mutexes() {
        return mutexes == null ? List.of() : mutexes;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "semaphore", semaphore);
        put(map, "mutex", mutex);
        put(map, "semaphores", semaphores);
        put(map, "mutexes", mutexes);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link Synchronization}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable SemaphoreRef semaphore;

        @JsonProperty
        private @Nullable Mutex mutex;

        @JsonProperty
        private @Nullable List<SemaphoreRef> semaphores;

        @JsonProperty
        private @Nullable List<Mutex> mutexes;

        private Builder() {}

        /** {@code semaphore}; until Argo 3.7. */
        public Builder semaphore(@Nullable SemaphoreRef semaphore) {
            this.semaphore = semaphore;
            return this;
        }

        /** {@code semaphore}, filled by the caller. */
        public Builder semaphore(Consumer<SemaphoreRef.Builder> semaphore) {
            SemaphoreRef.Builder nested = SemaphoreRef.builder();
            semaphore.accept(nested);
            return semaphore(nested.build());
        }

        /** {@code mutex}; until Argo 3.7. */
        public Builder mutex(@Nullable Mutex mutex) {
            this.mutex = mutex;
            return this;
        }

        /** {@code mutex}, filled by the caller. */
        public Builder mutex(Consumer<Mutex.Builder> mutex) {
            Mutex.Builder nested = Mutex.builder();
            mutex.accept(nested);
            return mutex(nested.build());
        }

        /** {@code semaphores}; since Argo 3.6. */
        public Builder semaphores(@Nullable List<SemaphoreRef> semaphores) {
            this.semaphores = emptyToNull(semaphores);
            return this;
        }

        /** {@code mutexes}; since Argo 3.6. */
        public Builder mutexes(@Nullable List<Mutex> mutexes) {
            this.mutexes = emptyToNull(mutexes);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public Synchronization build() {
            return new Synchronization(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
