package io.sparkk8s.app;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.sparkk8s.Fault;
import io.sparkk8s.conf.SparkConf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A pod template and what was said on top of it. All of it is collected first and put together at the end, so that the
 * order of the calls does not matter.
 */
final class PodDraft {

    private static final int CONFIG_MAP_ROOM = 40;

    private final Role role;
    private @Nullable PodTemplateSpec template;
    private @Nullable PodTemplateText text;
    private final List<Consumer<PodSpecBuilder>> ofSpec = new ArrayList<>();
    private final List<Consumer<ContainerBuilder>> ofContainer = new ArrayList<>();
    private final List<Container> sidecars = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    PodDraft(Role role) {
        this.role = role;
    }

    void template(@Nullable PodTemplateSpec template) {
        missing("template", template);
        this.template = PodTemplates.copy(template);
        this.text = null;
    }

    void templateText(@Nullable PodTemplateText text) {
        template(text == null ? null : text.template());
        this.text = text;
    }

    /** What a built application had. */
    void restore(@Nullable PodTemplateSpec template, @Nullable PodTemplateText text) {
        this.template = PodTemplates.copy(template);
        this.text = text;
    }

    void spec(String setter, @Nullable Object value, Consumer<PodSpecBuilder> change) {
        if (!missing(setter, value)) {
            ofSpec.add(change);
        }
    }

    void container(String setter, @Nullable Object value, Consumer<ContainerBuilder> change) {
        if (!missing(setter, value)) {
            ofContainer.add(change);
        }
    }

    void sidecar(@Nullable Container container) {
        if (container == null) {
            missing("sidecar", null);
        } else {
            sidecars.add(new ContainerBuilder(container).build());
        }
    }

    void configMapMount(@Nullable String configMap, @Nullable String path) {
        if (configMap == null || path == null) {
            missing("configMapMount", null);
            return;
        }
        var volume = volumeName(configMap);
        ofSpec.add(spec -> {
            if (!spec.hasMatchingVolume(present -> volume.equals(present.getName()))) {
                spec.addToVolumes(new VolumeBuilder()
                        .withName(volume)
                        .withNewConfigMap()
                        .withName(configMap)
                        .endConfigMap()
                        .build());
            }
        });
        ofContainer.add(container -> container.addToVolumeMounts(
                new VolumeMountBuilder().withName(volume).withMountPath(path).build()));
    }

    /** A volume's name has no dots and at most 63 characters; a ConfigMap's may have both. */
    private static String volumeName(String configMap) {
        var name = configMap.replace('.', '-');
        if (!name.equals(configMap) || name.length() > CONFIG_MAP_ROOM) {
            var cut = name.substring(0, Math.min(name.length(), CONFIG_MAP_ROOM));
            name = cut + "-" + Integer.toHexString(configMap.hashCode());
        }
        return name + "-config-map";
    }

    private boolean missing(String setter, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            faults.add(new Fault(role.setter(setter), value == null ? "is null" : "is empty"));
            return true;
        }
        return false;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The template to make the pod from; none if there is nothing to say in it. */
    @Nullable
    PodTemplateSpec build(SparkConf conf) {
        if (isAsGiven()) {
            return PodTemplates.copy(template);
        }
        var given = template == null ? new PodTemplateSpec() : template;
        var spec = new PodSpecBuilder(given.getSpec() == null ? new PodSpec() : given.getSpec());
        // a sidecar must not be the first container: Spark would take it for its own
        if (!spec.hasContainers()) {
            spec.addNewContainer().withName(name(conf)).endContainer();
        }
        var own = PodTemplates.sparkContainer(spec.buildContainers(), conf, role);
        var container = new ContainerBuilder(spec.buildContainer(own));
        ofContainer.forEach(change -> change.accept(container));
        spec.setToContainers(own, container.build());
        spec.addAllToContainers(sidecars);
        ofSpec.forEach(change -> change.accept(spec));
        return new PodTemplateSpecBuilder(given).withSpec(spec.build()).build();
    }

    /** The template as it was written, if it was and nothing was put on top of it. */
    @Nullable
    PodTemplateText text() {
        return isAsGiven() ? text : null;
    }

    private boolean isAsGiven() {
        return ofSpec.isEmpty() && ofContainer.isEmpty() && sidecars.isEmpty();
    }

    private String name(SparkConf conf) {
        return conf.get(role.kubernetes("podTemplateContainerName")).orElse(role.defaultContainer());
    }
}
