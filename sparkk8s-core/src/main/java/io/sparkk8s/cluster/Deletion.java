package io.sparkk8s.cluster;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.Pluralize;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.ConflictException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deletes an object as it was seen, and no other: Kubernetes compares the uid, and if asked the resourceVersion, with
 * those of the object that it has ({@code DeleteOptions.preconditions}). One call each.
 */
public final class Deletion {

    private final Cluster cluster;

    public Deletion(Cluster cluster) {
        this.cluster = requireNonNull(cluster, "cluster");
    }

    /**
     * Deletes the object whatever became of it since it was seen.
     *
     * @param grace how long its containers get to end; null for what its manifest says
     * @return false when that object was gone already
     */
    public boolean delete(HasMetadata seen, @Nullable Duration grace) {
        return delete(seen, Map.of("uid", seen.getMetadata().getUid()), grace);
    }

    /**
     * Deletes the object if nobody has changed it since it was seen.
     *
     * @return false when it was gone already, or has changed
     */
    public boolean deleteUnchanged(HasMetadata seen) {
        var metadata = seen.getMetadata();
        return delete(seen, Map.of("uid", metadata.getUid(), "resourceVersion", metadata.getResourceVersion()), null);
    }

    private boolean delete(HasMetadata seen, Map<String, String> preconditions, @Nullable Duration grace) {
        var options = new HashMap<String, Object>();
        options.put("kind", "DeleteOptions");
        options.put("apiVersion", "v1");
        options.put("propagationPolicy", "Background");
        options.put("preconditions", preconditions);
        if (grace != null) {
            options.put("gracePeriodSeconds", grace.toSeconds());
        }
        try {
            cluster.call(
                    ApiCall.write("delete", ObjectRef.of(seen)),
                    () -> String.valueOf(cluster.client().raw(path(seen), "DELETE", Serialization.asJson(options))));
            return true;
        } catch (NotFoundException | ConflictException e) {
            return false;
        }
    }

    private static String path(HasMetadata object) {
        var version = object.getApiVersion();
        return (version.contains("/") ? "/apis/" : "/api/") + version + "/namespaces/"
                + object.getMetadata().getNamespace() + "/"
                + Pluralize.toPlural(object.getKind().toLowerCase(Locale.ROOT)) + "/"
                + object.getMetadata().getName();
    }
}
