package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import java.util.List;

/** What a step's container knows of the pod that it is in: references for its command and args. */
final class OwnPod {
    private static final String POD = "SPARKK8S_POD_NAME";
    private static final String POD_NAMESPACE = "SPARKK8S_POD_NAMESPACE";

    /** The pod's name. */
    static final String NAME = "$(" + POD + ")";
    /** The pod's namespace. */
    static final String NAMESPACE = "$(" + POD_NAMESPACE + ")";

    private OwnPod() {}

    /** The variables that the references stand for. */
    static List<EnvVar> env() {
        return List.of(field(POD, "metadata.name"), field(POD_NAMESPACE, "metadata.namespace"));
    }

    private static EnvVar field(String name, String path) {
        return new EnvVarBuilder()
                .withName(name)
                .withNewValueFrom()
                .withNewFieldRef(null, path)
                .endValueFrom()
                .build();
    }
}
