package io.sparkk8s.backend;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.backend.crd.ApacheCluster;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.Manifests;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Apache's {@code SparkCluster}: a standalone Spark master and its workers, for as long as the resource is there. Made by
 * {@link #named}; immutable.
 */
public final class SparkCluster {

    private final String name;
    private final String namespace;
    private final Map<String, @Nullable Object> spec;

    private SparkCluster(String name, String namespace, Map<String, @Nullable Object> spec) {
        this.name = name;
        this.namespace = namespace;
        this.spec = spec;
    }

    /**
     * Begins a cluster.
     *
     * @param name of the resource; a DNS-1035 label of at most 40 characters, since its Services are called after it
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    public String namespace() {
        return namespace;
    }

    /** The resource, a new one each time. */
    public ApacheCluster manifest() {
        var resource = new ApacheCluster();
        resource.setMetadata(new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(namespace)
                .addToLabels(Labels.MANAGED_BY, "sparkk8s")
                .build());
        resource.setSpec(spec);
        return resource;
    }

    /** The resource as one YAML document. */
    public String toYaml() {
        return Manifests.toYaml(manifest());
    }

    /** {@code SparkCluster etl/adhoc}. */
    @Override
    public String toString() {
        return "SparkCluster " + namespace + "/" + name;
    }

    /** Collects a cluster. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final Map<String, String> conf = new TreeMap<>();
        private String namespace = "default";
        private String version = "";
        private int initial = 1;
        private int least = 1;
        private int most = 1;

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        /** Default {@code default}. */
        public Builder namespace(String namespace) {
            this.namespace = requireNonNull(namespace, "namespace");
            return this;
        }

        /** {@code runtimeVersions.sparkVersion}: that of the image; must be said. */
        public Builder sparkVersion(String version) {
            this.version = requireNonNull(version, "version");
            return this;
        }

        /** {@code spark.kubernetes.container.image}: the image of the master and the workers; must be said. */
        public Builder image(String image) {
            return conf(SparkKeys.IMAGE.name(), image);
        }

        /**
         * {@code clusterTolerations.instanceConfig}: how many workers. Default one.
         *
         * @param initial to begin with
         * @param least what it is never made smaller than
         * @param most what it is never made larger than
         */
        public Builder workers(int initial, int least, int most) {
            this.initial = initial;
            this.least = least;
            this.most = most;
            return this;
        }

        /** {@code sparkConf}: any Spark key. */
        public Builder conf(String key, Object value) {
            conf.put(key, value.toString());
            return this;
        }

        /**
         * The cluster.
         *
         * @throws io.sparkk8s.InvalidSpecException with every fault that was found
         */
        public SparkCluster build() {
            var faults = new FaultCollector();
            OperatorRendering.checkName(name, 40, faults);
            faults.addIf(
                    SparkVersion.parse(version).isEmpty(),
                    "sparkVersion",
                    "'" + version + "' is not a Spark version such as 4.0.1");
            faults.addIf(
                    conf.getOrDefault(SparkKeys.IMAGE.name(), "").isBlank(),
                    "image",
                    "missing: say image(\"registry/spark:4.0.1\"), the image of the master and the workers");
            faults.addIf(
                    least < 0 || initial < least || most < initial,
                    "workers",
                    initial + " to begin with are not between " + least + " and " + most);
            faults.throwIfAny("SparkCluster " + namespace + "/" + name);
            var workers = "clusterTolerations.instanceConfig.";
            var spec = FieldTree.EMPTY
                    .with("runtimeVersions.sparkVersion", version)
                    .with(workers + "initWorkers", initial)
                    .with(workers + "minWorkers", least)
                    .with(workers + "maxWorkers", most)
                    .with("sparkConf", new TreeMap<>(conf));
            return new SparkCluster(name, namespace, spec.toJson());
        }
    }
}
