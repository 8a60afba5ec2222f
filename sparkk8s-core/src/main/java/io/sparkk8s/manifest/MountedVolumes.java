package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.EmptyDirVolumeSourceBuilder;
import io.fabric8.kubernetes.api.model.HostPathVolumeSource;
import io.fabric8.kubernetes.api.model.NFSVolumeSource;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.sparkk8s.conf.SparkKeys;

/** {@code spark.kubernetes.driver.volumes.*}: volumes of every kind that Spark knows, and claims made on demand. */
record MountedVolumes(DriverInputs in) implements DriverStep {

    @Override
    public String sparkName() {
        return "MountVolumesFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var spec = driver;
        var index = 0;
        for (var volume : VolumeConf.all(in.conf(), SparkKeys.DRIVER_VOLUME)) {
            var claim = volume.get("options.claimName").orElse("").replace("OnDemand", in.named("driver-pvc-" + index));
            spec = spec.volume(volume(volume, claim)).mount(mount(volume));
            if (volume.type().equals(VolumeConf.PVC)
                    && volume.get("options.storageClass").isPresent()
                    && volume.get("options.sizeLimit").isPresent()) {
                spec = spec.object(claim(volume, claim));
            }
            index++;
        }
        return spec;
    }

    private VolumeMount mount(VolumeConf volume) {
        return new VolumeMountBuilder()
                .withName(volume.name())
                .withMountPath(volume.mountPath())
                .withReadOnly(volume.readOnly())
                .withSubPath(volume.get("mount.subPath").orElse(""))
                .withSubPathExpr(volume.subPathExpr(in.version()).orElse(null))
                .build();
    }

    private Volume volume(VolumeConf volume, String claim) {
        var path = volume.get("options.path").orElse("");
        var builder = new VolumeBuilder().withName(volume.name());
        return switch (volume.type()) {
            case "hostPath" ->
                builder.withHostPath(new HostPathVolumeSource(path, hostPathType(volume)))
                        .build();
            case VolumeConf.PVC ->
                builder.withPersistentVolumeClaim(new PersistentVolumeClaimVolumeSource(claim, volume.readOnly()))
                        .build();
            case "emptyDir" ->
                builder.withEmptyDir(new EmptyDirVolumeSourceBuilder()
                                .withMedium(volume.get("options.medium").orElse(""))
                                .withSizeLimit(volume.get("options.sizeLimit")
                                        .map(Quantity::new)
                                        .orElse(null))
                                .build())
                        .build();
            case "nfs" ->
                builder.withNfs(new NFSVolumeSource(
                                path, null, volume.get("options.server").orElse("")))
                        .build();
            default -> throw new IllegalStateException("not a kind of volume: " + volume.type());
        };
    }

    /** Since Spark 4.0. */
    private String hostPathType(VolumeConf volume) {
        return in.version().atLeast(4, 0) ? volume.get("options.type").orElse("") : "";
    }

    private PersistentVolumeClaim claim(VolumeConf volume, String name) {
        var legacy = in.get(SparkKeys.LEGACY_ACCESS_MODE).orElse(false);
        var metadata = in.metadata(name);
        var labels = volume.metadata("label.", in.version());
        labels.putAll(metadata.getLabels());
        return new PersistentVolumeClaimBuilder()
                .withMetadata(metadata)
                .editMetadata()
                .withLabels(labels)
                .addToAnnotations(volume.metadata("annotation.", in.version()))
                .endMetadata()
                .withNewSpec()
                .withStorageClassName(volume.get("options.storageClass").orElse(null))
                .withAccessModes(legacy ? "ReadWriteOnce" : "ReadWriteOncePod")
                .withNewResources()
                .addToRequests(
                        "storage", new Quantity(volume.get("options.sizeLimit").orElse("")))
                .endResources()
                .endSpec()
                .build();
    }
}
