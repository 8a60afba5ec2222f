package io.sparkk8s.argo;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file or a folder that Argo carries from one task to another, or fetches from a store. Immutable. */
public final class Artifact {
    private final io.sparkk8s.argo.model.Artifact wire;
    private final Set<Producer> producers;
    private final @Nullable String path;

    private Artifact(io.sparkk8s.argo.model.Artifact wire, Set<Producer> producers, @Nullable String path) {
        this.wire = wire;
        this.producers = producers;
        this.path = path;
    }

    /** An artifact of a store, such as {@code Artifact.stored(a -> a.s3(s -> s.bucket("in").key("day.csv")))}. */
    public static Artifact stored(Consumer<io.sparkk8s.argo.model.Artifact.Builder> location) {
        io.sparkk8s.argo.model.Artifact.Builder wire = io.sparkk8s.argo.model.Artifact.builder();
        location.accept(wire);
        return new Artifact(wire.build(), Set.of(), null);
    }

    static Artifact reference(String name, Producer producer, @Nullable String path) {
        io.sparkk8s.argo.model.Artifact wire = io.sparkk8s.argo.model.Artifact.builder()
                .from("{{" + name + "}}")
                .build();
        return new Artifact(wire, Set.of(producer), path);
    }

    /**
     * Where the artifact lies in the container: Argo puts an input there, and takes an output from there.
     *
     * @throws IllegalStateException this artifact is not seen from within a container template
     */
    public String path() {
        if (path == null) {
            throw new IllegalStateException("Only within a container template has an artifact a path: " + wire);
        }
        return path;
    }

    @Override
    public String toString() {
        return wire.toString();
    }

    io.sparkk8s.argo.model.Artifact wire() {
        return wire;
    }

    Set<Producer> producers() {
        return producers;
    }
}
