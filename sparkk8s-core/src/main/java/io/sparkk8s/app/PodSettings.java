package io.sparkk8s.app;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HostAlias;
import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Toleration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the driver's pod as well as of the executors'. {@code ROLE} in a key stands for {@code driver} or
 * {@code executor}. What Spark has a key for is written to that key; the rest goes into the pod template, on top of the
 * one given by {@link #template}, whichever was said first. Not thread-safe.
 *
 * @param <T> the settings themselves, to go on with
 */
public abstract sealed class PodSettings<T extends PodSettings<T>> permits Driver, Executor {

    final ConfWriter conf;
    final Role role;
    private final PodDraft pod;

    PodSettings(Role role, ConfWriter conf, PodDraft pod) {
        this.role = role;
        this.conf = conf;
        this.pod = pod;
    }

    abstract T self();

    /** {@code spark.ROLE.cores}; also the pod's CPU request unless {@link #requestCores} is given. Default 1. */
    public T cores(int cores) {
        conf.set(role.setter("cores"), role.core("cores"), cores);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.request.cores}: the pod's CPU request, such as {@code 500m}. */
    public T requestCores(String quantity) {
        conf.set(role.setter("requestCores"), role.kubernetes("request.cores"), quantity);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.limit.cores}: the pod's CPU limit, such as {@code 2}. Default none. */
    public T limitCores(String quantity) {
        conf.set(role.setter("limitCores"), role.kubernetes("limit.cores"), quantity);
        return self();
    }

    /** {@code spark.ROLE.memory}: the JVM's heap, such as {@code 4g}. The pod gets it and an overhead. Default 1g. */
    public T memory(String size) {
        conf.set(role.setter("memory"), role.core("memory"), size);
        return self();
    }

    /**
     * {@code spark.ROLE.memoryOverhead}: what the pod gets beyond the heap, such as {@code 1g}. Default a tenth of the
     * heap for JVM applications, four tenths for others, and 384m at least.
     */
    public T memoryOverhead(String size) {
        conf.set(role.setter("memoryOverhead"), role.core("memoryOverhead"), size);
        return self();
    }

    /** {@code spark.ROLE.memoryOverheadFactor}: the overhead as a part of the heap, such as 0.2. */
    public T memoryOverheadFactor(double factor) {
        conf.positive(role.setter("memoryOverheadFactor"), role.core("memoryOverheadFactor"), factor);
        return self();
    }

    /**
     * {@code spark.ROLE.resource.NAME.amount} and {@code .vendor}: an extended resource, such as 2 of {@code gpu} by
     * {@code nvidia.com}, which is the pod's limit {@code nvidia.com/gpu}.
     */
    public T resource(String name, int amount, String vendor) {
        var family = role.core("resource.");
        conf.member(role.setter("resource"), family, name == null ? null : name + ".vendor", vendor);
        if (name != null) {
            conf.number(role.setter("resource"), family + name + ".amount", amount, 1);
        }
        return self();
    }

    /**
     * As {@link #resource(String, int, String)}, with {@code spark.ROLE.resource.NAME.discoveryScript}: the program in
     * the image that tells which of them the container has.
     */
    public T resource(String name, int amount, String vendor, String discoveryScript) {
        resource(name, amount, vendor);
        conf.text(role.setter("resource"), role.core("resource." + name + ".discoveryScript"), discoveryScript);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.container.image}: an image for this role alone. */
    public T image(String image) {
        conf.set(role.setter("image"), role.kubernetes("container.image"), image);
        return self();
    }

    /**
     * {@code spark.kubernetes.authenticate.ROLE.serviceAccountName}. The driver's must be allowed to make executor
     * pods; the executors' is the driver's unless it is given.
     */
    public T serviceAccount(String name) {
        conf.set(role.setter("serviceAccount"), role.serviceAccountKey(), name);
        return self();
    }

    /** {@code spark.kubernetes.driverEnv.NAME}, {@code spark.executorEnv.NAME}: an environment variable. */
    public T env(String name, String value) {
        conf.member(role.setter("env"), role.environment(), name, value);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.secretKeyRef.NAME}: an environment variable out of a Secret of the namespace. */
    public T secretEnv(String name, String secret, String key) {
        conf.secretKeyRef(role.setter("secretEnv"), role, name, secret, key);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.secrets.SECRET}: a directory with the items of a Secret as files. */
    public T secretMount(String secret, String path) {
        conf.member(role.setter("secretMount"), role.kubernetes("secrets."), secret, path);
        return self();
    }

    /** A directory with the items of a ConfigMap as files; through the pod template. */
    public T configMapMount(String configMap, String path) {
        pod.configMapMount(configMap, path);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.volumes.TYPE.NAME.*}: a volume and where it is mounted. */
    public T volume(Volume volume) {
        write("volume", volume);
        return self();
    }

    /**
     * A volume for Spark's scratch files, in place of an {@code emptyDir}: Spark knows such volumes by their names,
     * {@code spark-local-dir-1} and so on, which it gets here unless it has one.
     */
    public T localDir(Volume volume) {
        if (volume == null || volume.name().startsWith(Volume.LOCAL_DIR)) {
            write("localDir", volume);
        } else {
            var taken = Volume.names(
                            conf.conf().family(role.kubernetes("volumes.")).keySet())
                    .stream()
                    .filter(name -> name.startsWith(Volume.LOCAL_DIR))
                    .count();
            write("localDir", volume.named(Volume.LOCAL_DIR + (taken + 1)));
        }
        return self();
    }

    private void write(String setter, @Nullable Volume volume) {
        if (volume == null) {
            conf.set(role.setter(setter), role.kubernetes("volumes"), null);
        } else {
            var prefix = role.kubernetes("volumes.") + volume.type() + "." + volume.name() + ".";
            volume.settings()
                    .forEach((key, value) -> conf.set(role.setter(setter) + " " + volume.name(), prefix + key, value));
        }
    }

    /** {@code spark.kubernetes.ROLE.label.KEY}: a label of the pod. Spark replaces <code>{{APP_ID}}</code> in it. */
    public T label(String key, String value) {
        conf.member(role.setter("label"), role.kubernetes("label."), key, value);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.annotation.KEY}. Spark replaces <code>{{APP_ID}}</code> in it. */
    public T annotation(String key, String value) {
        conf.member(role.setter("annotation"), role.kubernetes("annotation."), key, value);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.node.selector.KEY}: only nodes with this label. */
    public T nodeSelector(String key, String value) {
        conf.member(role.setter("nodeSelector"), role.kubernetes("node.selector."), key, value);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.scheduler.name}: who places the pod on a node. */
    public T schedulerName(String name) {
        conf.text(role.setter("schedulerName"), role.kubernetes("scheduler.name"), name);
        return self();
    }

    /** {@code spark.ROLE.extraJavaOptions}: adds to the JVM's options, such as {@code -XX:+UseG1GC}. */
    public T javaOptions(String... options) {
        conf.append(role.setter("javaOptions"), role.core("extraJavaOptions"), " ", options);
        return self();
    }

    /** {@code spark.ROLE.extraClassPath}: adds to the beginning of the class path. */
    public T classPath(String... entries) {
        conf.append(role.setter("classPath"), role.core("extraClassPath"), ":", entries);
        return self();
    }

    /**
     * The pod that Spark's is made from, for what Spark has no key for. Spark overwrites its name, namespace, restart
     * policy, and the image, resources and arguments of its own container, which is the first one or that of
     * {@link #templateContainer}. It replaces the template of an application that is changed, with what was put on top of
     * that.
     */
    public T template(PodTemplateSpec template) {
        pod.template(template);
        return self();
    }

    /** As {@link #template(PodTemplateSpec)}, of a file's text. */
    public T templateText(PodTemplateText template) {
        pod.templateText(template);
        return self();
    }

    /** {@code spark.kubernetes.ROLE.podTemplateContainerName}: which of the template's containers is Spark's. */
    public T templateContainer(String name) {
        conf.text(role.setter("templateContainer"), role.kubernetes("podTemplateContainerName"), name);
        return self();
    }

    /** The pod's {@code priorityClassName}. */
    public T priorityClass(String name) {
        pod.spec("priorityClass", name, spec -> spec.withPriorityClassName(name));
        return self();
    }

    /** Adds a toleration. */
    public T toleration(Toleration toleration) {
        pod.spec("toleration", toleration, spec -> spec.addToTolerations(toleration));
        return self();
    }

    /** The pod's affinity. */
    public T affinity(Affinity affinity) {
        pod.spec("affinity", affinity, spec -> spec.withAffinity(affinity));
        return self();
    }

    /** The security context of the pod. */
    public T podSecurityContext(PodSecurityContext context) {
        pod.spec("podSecurityContext", context, spec -> spec.withSecurityContext(context));
        return self();
    }

    /** The security context of Spark's container. */
    public T securityContext(SecurityContext context) {
        pod.container("securityContext", context, container -> container.withSecurityContext(context));
        return self();
    }

    /** Adds a container beside Spark's. A driver pod is done when its Spark container is, whatever this one does. */
    public T sidecar(Container container) {
        pod.sidecar(container);
        return self();
    }

    /** Adds a container that runs before Spark's. */
    public T initContainer(Container container) {
        pod.spec("initContainer", container, spec -> spec.addToInitContainers(container));
        return self();
    }

    /** Adds names to the pod's {@code /etc/hosts}. */
    public T hostAlias(String ip, String... hostnames) {
        pod.spec("hostAlias", ip, spec -> spec.addToHostAliases(new HostAlias(List.of(hostnames), ip)));
        return self();
    }

    /** The pod's {@code dnsPolicy}: ClusterFirst, ClusterFirstWithHostNet, Default or None. */
    public T dnsPolicy(String policy) {
        pod.spec("dnsPolicy", policy, spec -> spec.withDnsPolicy(policy));
        return self();
    }

    /** The pod's {@code dnsConfig}. */
    public T dnsConfig(PodDNSConfig config) {
        pod.spec("dnsConfig", config, spec -> spec.withDnsConfig(config));
        return self();
    }
}
