package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a driver begins with: nothing, or the user's pod, whose driver container is taken out of it. */
final class PodTemplate {

    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    private PodTemplate() {}

    static DriverSpec initial(DriverInputs in, SparkConf properties) {
        var pod = in.app()
                .driverTemplate()
                .map(PodTemplate::pod)
                .or(() -> in.files().of(SparkKeys.DRIVER_POD_TEMPLATE.name()).map(file -> parse(file.text())))
                .orElseGet(Pod::new);
        var whole = new PodBuilder(pod)
                .editOrNewMetadata()
                .endMetadata()
                .editOrNewSpec()
                .endSpec()
                .build();
        var containers = new ArrayList<>(whole.getSpec().getContainers());
        var container = take(containers, in.get(SparkKeys.DRIVER_TEMPLATE_CONTAINER));
        whole.getSpec().setContainers(containers);
        return new DriverSpec(whole, container, List.of(), properties);
    }

    /** Whether the files are pods. */
    static void check(SubmitterFiles files, FaultCollector faults) {
        for (var key : List.of(SparkKeys.DRIVER_POD_TEMPLATE, SparkKeys.EXECUTOR_POD_TEMPLATE)) {
            files.of(key.name()).ifPresent(file -> {
                try {
                    parse(file.text());
                } catch (IllegalArgumentException e) {
                    faults.add(
                            key.name(),
                            "the file '" + file.name() + "' is not a pod in YAML or JSON: " + e.getMessage());
                }
            });
        }
    }

    /**
     * A pod as YAML or JSON.
     *
     * @throws IllegalArgumentException the text is no pod
     */
    static Pod parse(String text) {
        try {
            return SERIALIZATION.unmarshal(text, Pod.class);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Pod pod(PodTemplateSpec template) {
        return new PodBuilder()
                .withMetadata(template.getMetadata())
                .withSpec(template.getSpec())
                .build();
    }

    /** The container of that name, else the first, as Spark chooses it. */
    private static Container take(List<Container> containers, Optional<String> name) {
        var named = containers.stream()
                .filter(container -> name.equals(Optional.ofNullable(container.getName())))
                .toList();
        if (named.size() == 1) {
            containers.remove(named.get(0));
            return named.get(0);
        }
        return containers.isEmpty() ? new Container() : containers.remove(0);
    }
}
