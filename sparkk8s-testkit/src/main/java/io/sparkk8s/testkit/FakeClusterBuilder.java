package io.sparkk8s.testkit;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.testkit.internal.apiserver.Resource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a {@link FakeCluster} begins. */
public final class FakeClusterBuilder {

    private final List<String> namespaces = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private Instant start = VirtualClock.START;

    FakeClusterBuilder() {}

    /** The time at which the cluster begins. */
    public FakeClusterBuilder start(Instant instant) {
        start = Objects.requireNonNull(instant, "instant");
        return this;
    }

    /** Namespaces besides {@code default}. */
    public FakeClusterBuilder namespaces(String... names) {
        namespaces.addAll(List.of(names));
        return this;
    }

    /**
     * Makes a custom resource known, as a CustomResourceDefinition does. Its objects are stored as they are: there is no
     * schema.
     *
     * @param type annotated with its group, version and kind, as fabric8 wants it; its status is a subresource
     */
    public FakeClusterBuilder customResource(Class<? extends HasMetadata> type) {
        var namespaced = io.fabric8.kubernetes.api.model.Namespaced.class.isAssignableFrom(type);
        resources.add(new Resource(
                HasMetadata.getGroup(type),
                HasMetadata.getVersion(type),
                HasMetadata.getPlural(type),
                HasMetadata.getKind(type),
                namespaced,
                true));
        return this;
    }

    public FakeCluster build() {
        return new FakeCluster(this);
    }

    List<String> namespaces() {
        return namespaces;
    }

    List<Resource> resources() {
        return resources;
    }

    Instant start() {
        return start;
    }
}
