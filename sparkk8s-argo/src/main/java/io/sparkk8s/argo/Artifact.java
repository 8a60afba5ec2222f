package io.sparkk8s.argo;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file or a folder that Argo carries from one task to another, or fetches from a store. Immutable. */
public final class Artifact {
    private static final Artifact OMITTED =
            new Artifact(io.sparkk8s.argo.model.Artifact.builder().build(), Set.of(), null);

    private final io.sparkk8s.argo.model.Artifact wire;
    private final Set<Producer> producers;
    private final @Nullable OwnFile file;

    private Artifact(io.sparkk8s.argo.model.Artifact wire, Set<Producer> producers, @Nullable OwnFile file) {
        this.wire = wire;
        this.producers = producers;
        this.file = file;
    }

    /** An artifact of a store, such as {@code Artifact.stored(a -> a.s3(s -> s.bucket("in").key("day.csv")))}. */
    public static Artifact stored(Consumer<io.sparkk8s.argo.model.Artifact.Builder> location) {
        io.sparkk8s.argo.model.Artifact.Builder wire = io.sparkk8s.argo.model.Artifact.builder();
        location.accept(wire);
        return new Artifact(wire.build(), Set.of(), null);
    }

    /** An artifact of a store. */
    public static Artifact stored(ArtifactStore store) {
        return stored(store::into);
    }

    /** In the place of an optional input. */
    public static Artifact omitted() {
        return OMITTED;
    }

    static Artifact reference(String name, Producer producer, @Nullable OwnFile file) {
        io.sparkk8s.argo.model.Artifact wire = io.sparkk8s.argo.model.Artifact.builder()
                .from("{{" + name + "}}")
                .build();
        return new Artifact(wire, Set.of(producer), file);
    }

    /** A file or folder in this one. */
    public Artifact subPath(String path) {
        return new Artifact(wire.toBuilder().subPath(path).build(), producers, null);
    }

    /**
     * One of two artifacts, by what is known while the workflow runs (JSON: {@code fromExpression}).
     *
     * @throws IllegalArgumentException one of the two is not made by a task
     */
    public static Artifact ifElse(Condition condition, Artifact then, Artifact otherwise) {
        String expression = condition.operand() + " ? " + then.expression() + " : " + otherwise.expression();
        return new Artifact(
                io.sparkk8s.argo.model.Artifact.builder()
                        .fromExpression(expression)
                        .build(),
                Sets.union(condition.producers(), Sets.union(then.producers, otherwise.producers)),
                null);
    }

    private String expression() {
        String from = wire.from();
        if (from == null) {
            throw new IllegalArgumentException("Only an artifact that a task made can be chosen: " + wire);
        }
        return Value.variable(from.substring(2, from.length() - 2)).expr().text();
    }

    /**
     * Where the artifact lies in the container: Argo puts an input there, and takes an output from there.
     *
     * @throws IllegalStateException this artifact is not seen from within a container template
     */
    public String path() {
        if (file == null) {
            throw new IllegalStateException("Only within a container template has an artifact a path: " + wire);
        }
        return file.path();
    }

    @Override
    public String toString() {
        return wire.toString();
    }

    io.sparkk8s.argo.model.Artifact wire() {
        return wire;
    }

    boolean isOmitted() {
        return this == OMITTED;
    }

    Set<Producer> producers() {
        return producers;
    }

    /** The name that it has in its own template. */
    @Nullable
    String ownName() {
        return file == null ? null : file.name();
    }
}
