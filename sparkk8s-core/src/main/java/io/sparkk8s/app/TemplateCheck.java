package io.sparkk8s.app;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with one role's pod template, with all that was put on top of it. */
final class TemplateCheck {

    /** Volumes that Spark adds itself. */
    private static final Set<String> RESERVED_VOLUMES = Set.of(
            "spark-conf-volume-driver",
            "spark-conf-volume-exec",
            "pod-template-volume",
            "hadoop-properties",
            "krb5-file",
            "kerberos-keytab",
            "hadoop-secret");

    private static final Set<String> DNS_POLICIES =
            Set.of("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None");
    private static final Set<String> OPERATORS = Set.of("Exists", "Equal");
    private static final Set<String> EFFECTS = Set.of("NoSchedule", "PreferNoSchedule", "NoExecute");

    private final FaultCollector faults;
    private final KubernetesRules rules;
    private final Role role;
    private final SparkConf conf;
    private final String path;

    TemplateCheck(FaultCollector faults, Role role, SparkConf conf) {
        this.faults = faults;
        this.rules = new KubernetesRules(faults);
        this.role = role;
        this.conf = conf;
        this.path = role.setter("template");
    }

    void run(PodDraft draft, BiConsumer<String, String> mounted) {
        var template = draft.build(conf);
        if (template == null) {
            return;
        }
        var file = role.kubernetes("podTemplateFile");
        faults.addIf(conf.get(file).isPresent(), file, "given twice: there is a " + path + " too");
        if (template.getSpec() != null) {
            containers(template.getSpec(), mounted);
            volumes(template.getSpec());
            scheduling(template.getSpec());
            network(template.getSpec());
        }
    }

    private void containers(PodSpec spec, BiConsumer<String, String> mounted) {
        var containers = spec.getContainers();
        var key = role.kubernetes("podTemplateContainerName");
        conf.get(key)
                .filter(name -> containers.stream().noneMatch(container -> name.equals(container.getName())))
                .ifPresent(name ->
                        faults.add(key, "the template has no container '" + name + "': Spark would take the first"));
        var own = PodTemplates.sparkContainer(containers, conf, role);
        var names = new HashSet<String>();
        for (var i = 0; i < containers.size(); i++) {
            var container = containers.get(i);
            if (i == own) {
                names.add(container.getName() == null ? role.defaultContainer() : container.getName());
                container
                        .getVolumeMounts()
                        .forEach(mount -> mounted.accept(path + " mount of " + mount.getName(), mount.getMountPath()));
            }
        }
        for (var i = 0; i < containers.size(); i++) {
            if (i != own) {
                other("containers", containers.get(i), names);
            }
        }
        spec.getInitContainers().forEach(container -> other("initContainers", container, names));
    }

    private void other(String list, Container container, Set<String> names) {
        var at = path + "." + list + "[" + container.getName() + "]";
        rules.label(at, container.getName());
        faults.addIf(
                container.getName() != null && !names.add(container.getName()),
                at,
                "there is another container of that name");
        if (container.getImage() == null || container.getImage().isBlank()) {
            faults.add(at, "has no image");
        } else {
            rules.image(at, container.getImage());
        }
    }

    private void volumes(PodSpec spec) {
        var names = new HashSet<>(io.sparkk8s.app.Volume.names(
                conf.family(role.kubernetes("volumes.")).keySet()));
        conf.family(role.kubernetes("secrets.")).keySet().forEach(secret -> names.add(secret + "-volume"));
        for (var volume : spec.getVolumes()) {
            var at = path + ".volumes[" + volume.getName() + "]";
            rules.label(at, volume.getName());
            faults.addIf(RESERVED_VOLUMES.contains(volume.getName()), at, "is a volume that Spark adds itself");
            faults.addIf(!names.add(volume.getName()), at, "there is another volume of that name");
            source(at, volume);
        }
    }

    private void source(String at, Volume volume) {
        if (volume.getConfigMap() != null) {
            rules.object(at, volume.getConfigMap().getName());
        }
        if (volume.getSecret() != null) {
            rules.object(at, volume.getSecret().getSecretName());
        }
        if (volume.getPersistentVolumeClaim() != null) {
            rules.object(at, volume.getPersistentVolumeClaim().getClaimName());
        }
    }

    private void scheduling(PodSpec spec) {
        if (spec.getPriorityClassName() != null) {
            rules.object(role.setter("priorityClass"), spec.getPriorityClassName());
        }
        spec.getTolerations().forEach(toleration -> {
            one(role.setter("toleration"), "an operator", toleration.getOperator(), OPERATORS);
            one(role.setter("toleration"), "an effect", toleration.getEffect(), EFFECTS);
        });
    }

    private void network(PodSpec spec) {
        one(role.setter("dnsPolicy"), "a DNS policy", spec.getDnsPolicy(), DNS_POLICIES);
        spec.getHostAliases()
                .forEach(alias -> faults.addIf(
                        alias.getHostnames().isEmpty(),
                        role.setter("hostAlias"),
                        "'" + alias.getIp() + "' has no names"));
    }

    private void one(String at, String kind, @Nullable String value, Set<String> values) {
        faults.addIf(
                value != null && !value.isEmpty() && !values.contains(value),
                at,
                "'" + value + "' is not " + kind + ": " + new TreeSet<>(values));
    }
}
