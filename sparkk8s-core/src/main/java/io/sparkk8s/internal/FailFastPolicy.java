package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.diagnose.FailFast;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.SparkManifests;
import io.sparkk8s.submit.SubmitOptions;

/** A fail-fast policy on its way to the driver pod and back, so that whoever attaches to the run knows it. */
public final class FailFastPolicy {

    private FailFastPolicy() {}

    /**
     * The manifests with the policy of the options.
     *
     * @throws InvalidSpecException there is no driver pod to write it on
     */
    public static SparkManifests write(SubmitOptions options, SparkManifests manifests) {
        if (options.failFast().isNone()) {
            return manifests;
        }
        if (!(manifests.main() instanceof Pod pod)) {
            throw InvalidSpecException.of(
                    "the submit options",
                    "failFast",
                    "acts on driver pods that this library makes, and here an operator makes it from the "
                            + manifests.main().getKind());
        }
        var marked = new PodBuilder(pod)
                .editMetadata()
                .addToAnnotations(Labels.FAIL_FAST, options.failFast().toString())
                .endMetadata()
                .build();
        return new SparkManifests(manifests.identity(), manifests.before(), marked);
    }

    static FailFast read(Pod pod) {
        var annotations = pod.getMetadata().getAnnotations();
        var text = annotations == null ? null : annotations.get(Labels.FAIL_FAST);
        return text == null ? FailFast.none() : FailFast.parse(text);
    }
}
