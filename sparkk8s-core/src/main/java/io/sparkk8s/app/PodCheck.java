package io.sparkk8s.app;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is wrong with the settings of one role's pods. */
final class PodCheck {

    /** Labels that Spark itself sets and finds its pods by. */
    private static final Set<String> SPARK_LABELS = Set.of(
            "spark-role",
            "spark-app-selector",
            "spark-app-name",
            "spark-version",
            "spark-exec-id",
            "spark-exec-resourceprofile-id");

    private static final int PREFIX_LENGTH = 47;
    private static final int SECRET_LENGTH = 56;

    private final FaultCollector faults;
    private final KubernetesRules rules;
    private final Role role;
    private final SparkConf conf;

    /** What is mounted where, to find two things in one place. */
    private final Map<String, String> mounts = new LinkedHashMap<>();

    PodCheck(FaultCollector faults, Role role, SparkConf conf) {
        this.faults = faults;
        this.rules = new KubernetesRules(faults);
        this.role = role;
        this.conf = conf;
        mounts.put("/", "the image's own files");
        mounts.put("/opt/spark/conf", "Spark's own configuration");
    }

    void run(PodDraft pod) {
        names();
        labels();
        environment();
        resources();
        secretMounts();
        new VolumeCheck(faults, role, conf).run(this::mount);
        faults.addAll(pod.faults());
        new TemplateCheck(faults, role, conf).run(pod, this::mount);
    }

    /** That nothing else is mounted there. */
    void mount(String path, String mountPath) {
        rules.absolutePath(path, mountPath);
        var normal = mountPath.length() > 1 && mountPath.endsWith("/")
                ? mountPath.substring(0, mountPath.length() - 1)
                : mountPath;
        var other = mounts.putIfAbsent(normal, path);
        faults.addIf(other != null, path, "'" + mountPath + "' is taken by " + other);
    }

    private void names() {
        conf.get(role.serviceAccountKey()).ifPresent(name -> rules.object(role.serviceAccountKey(), name));
        if (role == Role.DRIVER) {
            var key = role.kubernetes("pod.name");
            conf.get(key).ifPresent(name -> rules.label(key, name));
        } else {
            var key = role.kubernetes("podNamePrefix");
            conf.get(key).ifPresent(prefix -> {
                rules.label(key, prefix);
                faults.addIf(
                        prefix.length() > PREFIX_LENGTH,
                        key,
                        "'" + prefix + "' has " + prefix.length() + " characters, Spark takes at most "
                                + PREFIX_LENGTH);
            });
        }
    }

    private void labels() {
        family(role.kubernetes("label."), (path, key, value) -> {
            if (SPARK_LABELS.contains(key)) {
                faults.add(path, "is a label that Spark sets itself");
            } else {
                rules.labelKey(path, key);
            }
            rules.labelValue(path, value);
        });
        family(role.kubernetes("annotation."), (path, key, value) -> rules.annotationKey(path, key));
        family(role.kubernetes("node.selector."), (path, key, value) -> {
            rules.labelKey(path, key);
            rules.labelValue(path, value);
        });
        if (role == Role.DRIVER) {
            family("spark.kubernetes.node.selector.", (path, key, value) -> {
                rules.labelKey(path, key);
                rules.labelValue(path, value);
            });
            family("spark.kubernetes.driver.service.label.", (path, key, value) -> {
                rules.labelKey(path, key);
                rules.labelValue(path, value);
            });
            family("spark.kubernetes.driver.service.annotation.", (path, key, value) -> rules.annotationKey(path, key));
        }
    }

    private void environment() {
        family(role.environment(), (path, name, value) -> rules.environmentName(path, name));
        family(role.kubernetes("secretKeyRef."), (path, name, value) -> {
            rules.environmentName(path, name);
            if (value.matches("[^:]+:[^:]+")) {
                rules.object(path, value.substring(0, value.indexOf(':')));
                rules.item(path, value.substring(value.indexOf(':') + 1));
            } else {
                faults.add(path, "'" + value + "' is not of the form secret:key");
            }
            faults.addIf(
                    conf.get(role.environment() + name).isPresent(),
                    path,
                    "is given as " + role.environment() + name + " too");
        });
    }

    private void resources() {
        var family = role.core("resource.");
        family(family, (path, key, value) -> {
            var dot = key.indexOf('.');
            var name = dot < 0 ? key : key.substring(0, dot);
            rules.label(family + name, name);
            if (key.endsWith(".vendor")) {
                rules.object(path, value);
            }
        });
    }

    private void secretMounts() {
        family(role.kubernetes("secrets."), (path, secret, mountPath) -> {
            rules.object(path, secret);
            faults.addIf(
                    secret.contains(".") || secret.length() > SECRET_LENGTH,
                    path,
                    "Spark names the volume " + secret + "-volume, which Kubernetes takes without dots and with at most"
                            + " 63 characters: use another Secret, or a volume of the pod template");
            mount(path, mountPath);
        });
    }

    private interface Member {
        void of(String path, String key, String value);
    }

    private void family(String family, Member check) {
        conf.family(family).forEach((key, value) -> check.of(family + key, key, value));
    }
}
