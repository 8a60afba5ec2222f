package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.ApiException;
import io.sparkk8s.ConflictException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Creates objects of fixed names so that it may be repeated: an object that is there already is taken over when it
 * carries the same key (annotation {@link Labels#KEY}) and the same hash (label {@link Labels#SPEC_HASH}) as the one that
 * would be created. Not thread-safe.
 */
public final class RepeatableCreate {

    private static final int ATTEMPTS = 3;

    private final Cluster cluster;
    private final List<HasMetadata> made = new ArrayList<>();

    public RepeatableCreate(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /** The object if it is there: one call. */
    public <T extends HasMetadata> Optional<T> find(T desired) {
        return Optional.ofNullable(read(desired)).map(present -> requireSame(desired, present));
    }

    /**
     * The object as the API server has it, created now or before.
     *
     * @throws ConflictException another object of that name is there
     */
    public <T extends HasMetadata> T create(T desired) {
        ConflictException conflict = null;
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                var created = cluster.call(
                        ApiCall.write("create", ObjectRef.of(desired)),
                        () -> cluster.client().resource(desired).create());
                made.add(created);
                return created;
            } catch (ConflictException e) {
                var present = read(desired);
                if (present != null) {
                    return requireSame(desired, present);
                }
                // it went away between the two calls
                conflict = e;
            }
        }
        throw requireNonNull(conflict);
    }

    /** What was created here, and not taken over, in the order of creation. */
    public List<HasMetadata> made() {
        return List.copyOf(made);
    }

    private <T extends HasMetadata> @Nullable T read(T desired) {
        return cluster.call(
                ApiCall.read("read", ObjectRef.of(desired)),
                () -> cluster.client().resource(desired).get());
    }

    private static <T extends HasMetadata> T requireSame(T desired, T present) {
        var ref = ObjectRef.of(desired);
        if (present.getMetadata().getDeletionTimestamp() != null) {
            throw conflict(ref, "it is there and being deleted", "Submit again when it is gone");
        }
        if (!key(desired).equals(key(present))) {
            throw conflict(
                    ref,
                    "an object of that name is there that this key did not make",
                    "Delete it, or use another name");
        }
        if (!hash(desired).equals(hash(present))) {
            throw conflict(
                    ref,
                    "the key was used for something else: its spec hash is " + hash(present) + ", this one's is "
                            + hash(desired),
                    "Use another key for what has changed");
        }
        return present;
    }

    private static ConflictException conflict(ObjectRef ref, String message, String advice) {
        return new ConflictException(
                "create", ref, new ApiException.Answer(409, "AlreadyExists", message, null), advice, null);
    }

    private static String hash(HasMetadata object) {
        return valueOf(object.getMetadata().getLabels(), Labels.SPEC_HASH);
    }

    private static String key(HasMetadata object) {
        return valueOf(object.getMetadata().getAnnotations(), Labels.KEY);
    }

    private static String valueOf(@Nullable Map<String, String> map, String key) {
        return map == null ? "" : map.getOrDefault(key, "");
    }
}
