package io.sparkk8s.submit;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.SparkManifests;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the options of a submission, and the order of creation, leave as annotations on its objects. */
public final class RunMarks {

    private RunMarks() {}

    /** Annotates the objects, which are the caller's own, and gives them back. */
    public static SparkManifests on(SparkManifests manifests, SubmitOptions options) {
        var main = MainReference.to(manifests.main()).toString();
        manifests.before().forEach(object -> annotate(object, Map.of(Labels.MAIN, main)));
        options.timeToLive().ifPresent(ttl -> annotate(manifests.main(), Map.of(Labels.TTL, ttl.toString())));
        options.restart().ifPresent(policy -> Attempts.begin(manifests, policy));
        return manifests;
    }

    static void annotate(HasMetadata object, Map<String, String> more) {
        var present = object.getMetadata().getAnnotations();
        var all = new LinkedHashMap<>(present == null ? Map.of() : present);
        all.putAll(more);
        object.getMetadata().setAnnotations(all);
    }
}
