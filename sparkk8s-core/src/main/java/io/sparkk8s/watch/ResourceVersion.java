package io.sparkk8s.watch;

import io.fabric8.kubernetes.api.model.HasMetadata;

/**
 * The order of versions. Kubernetes promises since 1.35 that those of one kind can be compared as numbers (KEP-5504),
 * and API servers over etcd have always counted so.
 */
final class ResourceVersion {

    private ResourceVersion() {}

    static long of(HasMetadata object) {
        return of(object.getMetadata().getResourceVersion());
    }

    static long of(String version) {
        return Long.parseLong(version);
    }
}
