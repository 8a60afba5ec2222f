package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** The pod around a driver container. */
final class DriverPod {

    private DriverPod() {}

    static Pod of(SparkApplication app, RunIdentity id, Container container, List<Volume> volumes) {
        var conf = app.conf();
        var labels = new LinkedHashMap<>(conf.family(SparkKeys.DRIVER_LABEL));
        labels.putAll(Labels.ofOurs(id));
        labels.putAll(Labels.ofDriver(app, id));
        var nodeSelector = new LinkedHashMap<>(conf.family(SparkKeys.NODE_SELECTOR));
        nodeSelector.putAll(conf.family(SparkKeys.DRIVER_NODE_SELECTOR));
        return new PodBuilder()
                .withNewMetadata()
                .withName(id.driverPodName())
                .withNamespace(app.namespace())
                .withLabels(labels)
                .withAnnotations(new LinkedHashMap<>(conf.family(SparkKeys.DRIVER_ANNOTATION)))
                .addToAnnotations(Labels.KEY, id.key())
                .endMetadata()
                .withNewSpec()
                .withServiceAccountName(
                        conf.get(SparkKeys.DRIVER_SERVICE_ACCOUNT).orElse(null))
                .withRestartPolicy("Never")
                .withNodeSelector(nodeSelector)
                .withImagePullSecrets(pullSecrets(app))
                .withContainers(container)
                .withVolumes(volumes)
                .endSpec()
                .build();
    }

    static String image(SparkApplication app) {
        return app.conf()
                .get(SparkKeys.DRIVER_IMAGE)
                .or(() -> app.conf().get(SparkKeys.IMAGE))
                .orElseThrow(() -> new IllegalStateException("an application has an image"));
    }

    static String pullPolicy(SparkApplication app) {
        return app.conf().get(SparkKeys.IMAGE_PULL_POLICY).orElse("IfNotPresent");
    }

    private static List<LocalObjectReference> pullSecrets(SparkApplication app) {
        return app.conf().get(SparkKeys.IMAGE_PULL_SECRETS).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(name -> new LocalObjectReference(name.trim()))
                .toList();
    }
}
