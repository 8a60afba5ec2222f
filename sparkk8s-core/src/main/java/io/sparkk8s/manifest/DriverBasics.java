package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.sparkk8s.conf.SparkKeys;
import java.util.LinkedHashMap;
import java.util.List;

/** What a driver pod has in any mode: name, labels, annotations, image, resources, and where it may run. */
record DriverBasics(DriverInputs in) {

    DriverSpec pod(DriverSpec driver) {
        var conf = in.conf();
        var labels = new LinkedHashMap<String, String>();
        conf.family(SparkKeys.DRIVER_LABEL)
                .forEach((key, value) -> labels.put(key, Placeholders.ofDriver(value, in.id())));
        labels.putAll(Labels.ofOurs(in.id()));
        labels.putAll(Labels.ofDriver(in.app(), in.id()));
        var annotations = new LinkedHashMap<String, String>();
        conf.family(SparkKeys.DRIVER_ANNOTATION)
                .forEach((key, value) -> annotations.put(key, Placeholders.ofDriver(value, in.id())));
        annotations.put(Labels.KEY, in.id().key());
        var pullSecrets = in.list(SparkKeys.IMAGE_PULL_SECRETS).stream()
                .map(LocalObjectReference::new)
                .toList();
        var scheduler = in.get(SparkKeys.DRIVER_SCHEDULER_NAME).or(() -> in.get(SparkKeys.SCHEDULER_NAME));
        return driver.pod(pod -> {
            pod.editMetadata()
                    .withName(in.id().driverPodName())
                    .withNamespace(in.app().namespace())
                    .addToLabels(labels)
                    .addToAnnotations(annotations)
                    .endMetadata()
                    .editSpec()
                    .withRestartPolicy("Never")
                    .addToNodeSelector(conf.family(SparkKeys.NODE_SELECTOR))
                    .addToNodeSelector(conf.family(SparkKeys.DRIVER_NODE_SELECTOR))
                    .addAllToImagePullSecrets(pullSecrets)
                    .endSpec();
            scheduler.ifPresent(name -> pod.editSpec().withSchedulerName(name).endSpec());
        });
    }

    DriverSpec container(DriverSpec driver) {
        var image = in.get(SparkKeys.DRIVER_IMAGE)
                .or(() -> in.get(SparkKeys.IMAGE))
                .orElseThrow(() -> new IllegalStateException("an application has an image"));
        var resources = DriverResources.of(in.app());
        return driver.container(container -> container
                .withImage(Placeholders.ofImage(image, in.version()))
                .withImagePullPolicy(in.get(SparkKeys.IMAGE_PULL_POLICY).orElse("IfNotPresent"))
                .editOrNewResources()
                .addToRequests(resources.getRequests())
                .addToLimits(resources.getLimits())
                .endResources());
    }

    /** {@code spark.kubernetes.driverEnv.*}. */
    List<EnvVar> environment() {
        return in.conf().family(SparkKeys.DRIVER_ENV).entrySet().stream()
                .map(e -> DriverSpec.variable(e.getKey(), KubernetesText.literal(e.getValue())))
                .toList();
    }
}
