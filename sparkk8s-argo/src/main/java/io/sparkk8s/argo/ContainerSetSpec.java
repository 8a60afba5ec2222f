package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.sparkk8s.argo.model.ContainerNode;
import io.sparkk8s.argo.model.ContainerSetTemplate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Describes containers that share a pod, and run in an order. For one thread, while they are described. */
public final class ContainerSetSpec {
    private static final String MAIN = "main";

    private final Place place;
    private final Map<String, ContainerNode> containers = new LinkedHashMap<>();
    private final List<VolumeMount> mounts = new ArrayList<>();
    private final ContainerSetTemplate.Builder wire = ContainerSetTemplate.builder();

    ContainerSetSpec(Place place) {
        this.place = place.in("containerSet");
    }

    /** A container of the set: others can run after it. */
    public static final class Handle {
        private final ContainerSetSpec set;
        private final String name;

        private Handle(ContainerSetSpec set, String name) {
            this.set = set;
            this.name = name;
        }

        @Override
        public String toString() {
            return "Container " + name;
        }
    }

    /**
     * Adds a container.
     *
     * @param name unique in the set
     * @param body describes it; it needs a command
     * @param after these have succeeded
     */
    public Handle container(String name, Consumer<ContainerSpec> body, Handle... after) {
        Place at = place.in(name).atCaller();
        Names.checkTask(name, at);
        ContainerSpec container = new ContainerSpec();
        body.accept(container);
        var described = container.container(name, at);
        at.faultIf(described.getCommand().isEmpty(), "the command is missing, which a container of a set needs");
        Stream.of(after).forEach(handle -> at.faultIf(handle.set != this, handle + " is of another set"));
        ContainerNode node = Containers.node(described).toBuilder()
                .dependencies(Stream.of(after).map(handle -> handle.name).toList())
                .build();
        at.faultIf(containers.putIfAbsent(name, node) != null, "the name is taken");
        return new Handle(this, name);
    }

    /** A volume of the template or of the workflow, in all containers. */
    public ContainerSetSpec mount(String volume, String path) {
        VolumeMount mount = new VolumeMount();
        mount.setName(volume);
        mount.setMountPath(path);
        mounts.add(mount);
        return this;
    }

    /** Runs a container that failed again, in the same pod. */
    public ContainerSetSpec retry(int retries, Duration between) {
        wire.retryStrategy(
                r -> r.retries(new IntOrString(retries)).duration(Durations.text(between, "containerSet.retry")));
        return this;
    }

    /** Anything else that a set has. What is set here is not checked. */
    public ContainerSetSpec with(Consumer<ContainerSetTemplate.Builder> change) {
        change.accept(wire);
        return this;
    }

    io.sparkk8s.argo.model.Template.Builder wire(boolean hasOutputs) {
        place.faultIf(containers.isEmpty(), "the set has no container");
        place.faultIf(
                hasOutputs && !containers.containsKey(MAIN),
                "no container is named " + MAIN + ", from which the outputs are read");
        return io.sparkk8s.argo.model.Template.builder()
                .containerSet(wire.containers(List.copyOf(containers.values()))
                        .volumeMounts(mounts)
                        .build());
    }
}
