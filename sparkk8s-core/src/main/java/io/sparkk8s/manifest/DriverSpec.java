package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one {@link DriverStep} hands to the next: the driver as far as it is described.
 *
 * @param pod without the driver's container
 * @param container the driver's
 * @param before objects that must be there before the pod
 * @param properties what the driver's Spark is told
 */
record DriverSpec(Pod pod, Container container, List<HasMetadata> before, SparkConf properties) {

    DriverSpec {
        before = List.copyOf(before);
    }

    /** Changes the pod, which has metadata and a spec. */
    DriverSpec pod(Consumer<PodBuilder> change) {
        var builder = new PodBuilder(pod);
        change.accept(builder);
        return new DriverSpec(builder.build(), container, before, properties);
    }

    DriverSpec container(Consumer<ContainerBuilder> change) {
        var builder = new ContainerBuilder(container);
        change.accept(builder);
        return new DriverSpec(pod, builder.build(), before, properties);
    }

    DriverSpec env(List<EnvVar> variables) {
        return container(c -> c.addAllToEnv(variables));
    }

    DriverSpec env(String name, String value) {
        return env(List.of(variable(name, value)));
    }

    DriverSpec volume(Volume volume) {
        return pod(p -> p.editSpec().addToVolumes(volume).endSpec());
    }

    DriverSpec mount(VolumeMount mount) {
        return container(c -> c.addToVolumeMounts(mount));
    }

    DriverSpec mount(Volume volume, String path) {
        return volume(volume)
                .mount(new VolumeMountBuilder()
                        .withName(volume.getName())
                        .withMountPath(path)
                        .build());
    }

    DriverSpec object(HasMetadata object) {
        var more = new ArrayList<>(before);
        more.add(object);
        return new DriverSpec(pod, container, more, properties);
    }

    DriverSpec property(String key, Object value) {
        return new DriverSpec(pod, container, before, properties.with(key, value.toString()));
    }

    DriverSpec property(ConfKey<?> key, Object value) {
        return property(key.name(), value);
    }

    /** The pod with the driver's container as its last one, as Spark puts it. */
    Pod whole() {
        return new PodBuilder(pod)
                .editSpec()
                .addToContainers(container)
                .endSpec()
                .build();
    }

    static EnvVar variable(String name, String value) {
        return new EnvVarBuilder().withName(name).withValue(value).build();
    }

    static EnvVar field(String name, String path) {
        return new EnvVarBuilder()
                .withName(name)
                .withNewValueFrom()
                .withNewFieldRef("v1", path)
                .endValueFrom()
                .build();
    }
}
