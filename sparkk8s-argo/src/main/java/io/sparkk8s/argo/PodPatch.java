package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.function.Consumer;

/** What a step's pod is changed by, as Argo wants it: a strategic merge patch in a text. */
final class PodPatch {

    private PodPatch() {}

    static String json(Consumer<PodSpecBuilder> change) {
        PodSpecBuilder pod = new PodSpecBuilder();
        change.accept(pod);
        return Serialization.asJson(pod.build());
    }
}
