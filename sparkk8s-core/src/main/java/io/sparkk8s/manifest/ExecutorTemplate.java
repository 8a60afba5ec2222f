package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.sparkk8s.app.PodTemplateText;
import io.sparkk8s.conf.SparkKeys;
import java.util.Optional;

/** The pod that executors are made from, which the driver reads from a ConfigMap. */
record ExecutorTemplate(DriverInputs in) implements DriverStep {

    private static final String DIRECTORY = "/opt/spark/pod-template";
    private static final String FILE = "pod-spec-template.yml";
    private static final String KEY = "podspec-configmap-key";

    @Override
    public String sparkName() {
        return "PodTemplateConfigMapStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        return text().map(text -> shipped(driver, text)).orElse(driver);
    }

    private Optional<String> text() {
        return in.app()
                .executorTemplateText()
                .map(PodTemplateText::text)
                .or(() -> in.app().executorTemplate().map(template -> Manifests.toYaml(PodTemplate.pod(template))))
                .or(() -> in.files().of(SparkKeys.EXECUTOR_POD_TEMPLATE.name()).map(SubmitterFiles.Content::text));
    }

    private DriverSpec shipped(DriverSpec driver, String text) {
        var name = in.named("driver-podspec-conf-map");
        var volume = new VolumeBuilder()
                .withName("pod-template-volume")
                .withNewConfigMap()
                .withName(name)
                .addNewItem()
                .withKey(KEY)
                .withPath(FILE)
                .endItem()
                .endConfigMap()
                .build();
        return driver.mount(volume, DIRECTORY)
                .property(SparkKeys.EXECUTOR_POD_TEMPLATE, DIRECTORY + "/" + FILE)
                .object(new ConfigMapBuilder()
                        .withMetadata(in.metadata(name))
                        .withImmutable(true)
                        .addToData(KEY, text)
                        .build());
    }
}
