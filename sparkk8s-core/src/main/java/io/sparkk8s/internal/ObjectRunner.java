package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkRun;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.manifest.SparkManifests;
import io.sparkk8s.submit.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs that are one object each.
 *
 * @param <T> the object's type
 */
public final class ObjectRunner<T extends HasMetadata> implements Runner {

    /** How a run is made of its object. */
    public interface Kind<T> {

        Class<T> type();

        SparkRun follow(T object);

        SparkRun gone(RunRef ref);

        RunStatus status(@Nullable T object);

        /** Why it stands where it stands; may make calls. */
        default Diagnosis diagnose(RunRef ref, @Nullable T object) {
            return Diagnosis.of(ref, status(object), List.of());
        }
    }

    private final Cluster cluster;
    private final Kind<T> kind;

    public ObjectRunner(Cluster cluster, Kind<T> kind) {
        this.cluster = cluster;
        this.kind = kind;
    }

    @Override
    public SparkRun submit(SparkManifests manifests, boolean mayBeThere) {
        var submission =
                new Submission<>(cluster, manifests.before(), kind.type().cast(manifests.main()));
        var object = mayBeThere ? submission.findOrCreate() : submission.create();
        return kind.follow(object);
    }

    @Override
    public SparkRun attach(RunRef ref) {
        var object = read(ref);
        return object == null ? kind.gone(ref) : kind.follow(object);
    }

    @Override
    public RunStatus poll(RunRef ref) {
        return kind.status(read(ref));
    }

    @Override
    public Diagnosis diagnose(RunRef ref) {
        return kind.diagnose(ref, read(ref));
    }

    private @Nullable T read(RunRef ref) {
        var object = cluster.call(
                ApiCall.read("read", new ObjectRef(HasMetadata.getKind(kind.type()), ref.namespace(), ref.name())),
                () -> cluster.client()
                        .resources(kind.type())
                        .inNamespace(ref.namespace())
                        .withName(ref.name())
                        .get());
        return object == null || !object.getMetadata().getUid().equals(ref.uid()) ? null : object;
    }
}
