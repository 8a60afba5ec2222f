package io.sparkk8s.manifest;

import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** What Spark's own submission would refuse, and what it does that a rendering cannot do. */
final class Unsupported {

    private final SparkApplication app;
    private final SparkConf conf;
    private final FaultCollector faults = new FaultCollector();

    private Unsupported(SparkApplication app) {
        this.app = app;
        this.conf = app.conf();
    }

    static List<Fault> faults(SparkApplication app) {
        var check = new Unsupported(app);
        check.faults.addAll(app.mainResource().notSubmittable());
        check.uploads();
        check.kerberos();
        check.templates();
        check.volumes(SparkKeys.DRIVER_VOLUME);
        check.volumes(SparkKeys.EXECUTOR_VOLUME);
        check.customResources();
        check.classes();
        check.choice(SparkKeys.IMAGE_PULL_POLICY, "Always", "IfNotPresent", "Never");
        check.choice(SparkKeys.DRIVER_IP_FAMILY_POLICY, "SingleStack", "PreferDualStack", "RequireDualStack");
        check.choice(SparkKeys.DRIVER_IP_FAMILIES, "IPv4", "IPv6", "IPv4,IPv6", "IPv6,IPv4");
        check.image();
        return check.faults.faults();
    }

    private void uploads() {
        // Spark does not upload R's, and looks for it in the container
        if (!(app.mainResource() instanceof MainResource.R)) {
            file("main", app.mainResource().file());
        }
        for (var key : List.of(SparkKeys.JARS, SparkKeys.FILES, SparkKeys.ARCHIVES, SparkKeys.PY_FILES)) {
            conf.get(key.name()).stream()
                    .flatMap(all -> Arrays.stream(all.split(",")))
                    .forEach(each -> file(key.name(), each));
        }
    }

    private void file(String path, String file) {
        faults.addIf(
                file.trim().startsWith("file:"),
                path,
                "'" + file.trim()
                        + "' is a file of this machine, and files are not uploaded: put it into the image and say"
                        + " local:///path, or to where Spark can read it, such as s3a://bucket/path");
    }

    private void kerberos() {
        both(SparkKeys.KEYTAB, SparkKeys.PRINCIPAL);
        both(SparkKeys.TOKEN_SECRET_NAME, SparkKeys.TOKEN_SECRET_ITEM_KEY);
        faults.addIf(
                given(SparkKeys.KRB5_PATH) && given(SparkKeys.KRB5_CONFIG_MAP),
                SparkKeys.KRB5_PATH.name(),
                "cannot be given together with " + SparkKeys.KRB5_CONFIG_MAP + ": say one of the two");
        var kerberos = conf.get("spark.hadoop.hadoop.security.authentication")
                .filter("kerberos"::equalsIgnoreCase)
                .isPresent();
        faults.addIf(
                kerberos && !given(SparkKeys.KEYTAB) && !given(SparkKeys.TOKEN_SECRET_NAME),
                SparkKeys.TOKEN_SECRET_NAME.name(),
                "missing: delegation tokens are not fetched for an application with Kerberos. Give a keytab with "
                        + SparkKeys.KEYTAB + " and " + SparkKeys.PRINCIPAL + ", or a Secret with tokens with "
                        + SparkKeys.TOKEN_SECRET_NAME + " and " + SparkKeys.TOKEN_SECRET_ITEM_KEY);
    }

    private void both(ConfKey<?> one, ConfKey<?> other) {
        faults.addIf(given(one) && !given(other), other.name(), "missing: it goes with " + one);
        faults.addIf(given(other) && !given(one), one.name(), "missing: it goes with " + other);
    }

    private boolean given(ConfKey<?> key) {
        return SparkValues.text(conf, key.name()).isPresent();
    }

    private void templates() {
        template(SparkKeys.DRIVER_POD_TEMPLATE, app.driverTemplate().isPresent());
        template(SparkKeys.EXECUTOR_POD_TEMPLATE, app.executorTemplate().isPresent());
    }

    private void template(ConfKey<?> key, boolean typed) {
        faults.addIf(typed && given(key), key.name(), "cannot be given together with template(..): say one of the two");
    }

    private void volumes(String family) {
        var paths = new HashSet<String>();
        for (var volume : VolumeConf.all(conf, family)) {
            var path = family + volume.type() + "." + volume.name();
            for (var key : required(volume.type(), path)) {
                faults.addIf(volume.get(key).isEmpty(), path + "." + key, "missing");
            }
            faults.addIf(
                    volume.get("mount.subPath").isPresent()
                            && volume.get("mount.subPathExpr").isPresent(),
                    path + ".mount.subPath",
                    "cannot be given together with mount.subPathExpr");
            volume.get("mount.path")
                    .filter(mount -> !paths.add(mount))
                    .ifPresent(mount ->
                            faults.add(path + ".mount.path", "'" + mount + "' is where another volume is mounted too"));
            volume.get("options.sizeLimit")
                    .filter(size -> size.matches("[0-9]{0,3}|10[01][0-9]|102[0-3]"))
                    .ifPresent(size -> faults.add(
                            path + ".options.sizeLimit", "'" + size + "' is less than 1 KiB: is the unit missing?"));
        }
    }

    private List<String> required(String type, String path) {
        return switch (type) {
            case "hostPath" -> List.of("mount.path", "options.path");
            case VolumeConf.PVC -> List.of("mount.path", "options.claimName");
            case "emptyDir" -> List.of("mount.path");
            case "nfs" -> List.of("mount.path", "options.path", "options.server");
            default -> {
                faults.add(path, "'" + type + "' is not a kind of volume that Spark knows: " + VolumeConf.TYPES);
                yield List.of();
            }
        };
    }

    private void customResources() {
        for (var name : DriverResources.customResources(conf)) {
            var path = SparkKeys.DRIVER_RESOURCE + name;
            var amount = conf.get(path + ".amount");
            faults.addIf(
                    amount.filter(text -> text.matches("[0-9]{1,9}")).isEmpty(),
                    path + ".amount",
                    amount.map(text -> "'" + text + "' is not a whole number").orElse("missing"));
            faults.addIf(
                    amount.filter(text -> !text.equals("0")).isPresent()
                            && conf.get(path + ".vendor").isEmpty(),
                    path + ".vendor",
                    "missing: with it Kubernetes' name of the resource is made, such as nvidia.com/gpu");
        }
    }

    private void choice(ConfKey<String> key, String... values) {
        SparkValues.get(conf, key)
                .filter(value -> !List.of(values).contains(value))
                .ifPresent(
                        value -> faults.add(key.name(), "'" + value + "' is not one of " + String.join(" | ", values)));
    }

    private void classes() {
        conf.get(SparkKeys.DRIVER_FEATURE_STEPS.name())
                .filter(names -> !names.isBlank())
                .ifPresent(names -> faults.add(
                        SparkKeys.DRIVER_FEATURE_STEPS.name(),
                        "'" + names + "' are classes that run inside spark-submit, which is not used here: say the same"
                                + " with a pod template"));
        faults.addIf(
                conf.get(SparkKeys.DRIVER_EXCLUDED_FEATURE_STEPS)
                        .filter(names -> names.contains(".BasicDriverFeatureStep"))
                        .isPresent(),
                SparkKeys.DRIVER_EXCLUDED_FEATURE_STEPS.name(),
                "without BasicDriverFeatureStep the driver has neither a name nor an image");
    }

    private void image() {
        var image = conf.get(SparkKeys.DRIVER_IMAGE)
                .or(() -> conf.get(SparkKeys.IMAGE))
                .orElse("");
        faults.addIf(
                app.sparkVersion().isEmpty() && image.contains(Placeholders.SPARK_VERSION),
                "sparkVersion",
                "missing: the image '" + image + "' is named by it");
    }
}
