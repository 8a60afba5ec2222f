package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A Spark application to run on Kubernetes. Immutable; made by {@link #named}. What Spark has a key for is kept in
 * {@link #conf()}, whether it was set by a typed setter or as a plain key, so that there is one truth to render from.
 */
public final class SparkApplication {

    /** How many executors Spark runs when nothing is said. */
    public static final int DEFAULT_EXECUTORS = 2;

    /** The name of a run's PodGroup; Spark replaces the application's id in labels and annotations. */
    public static final String POD_GROUP = "{{APP_ID}}-podgroup";

    private final String name;
    private final String namespace;
    private final @Nullable SparkVersion sparkVersion;
    private final DeployMode deployMode;
    private final MainResource mainResource;
    private final List<String> arguments;
    private final @Nullable String proxyUser;
    private final @Nullable PodTemplateSpec driverTemplate;
    private final @Nullable PodTemplateSpec executorTemplate;
    private final @Nullable PodTemplateText executorTemplateText;
    private final @Nullable BatchScheduler batchScheduler;
    private final @Nullable UiIngress uiIngress;
    private final SparkConf conf;

    private SparkApplication(Builder builder, MainResource mainResource) {
        this.name = builder.name;
        this.namespace = builder.namespace;
        this.sparkVersion = builder.sparkVersion == null
                ? null
                : SparkVersion.parse(builder.sparkVersion).orElseThrow();
        this.deployMode = builder.deployMode;
        this.mainResource = mainResource;
        this.arguments = List.copyOf(builder.arguments);
        this.proxyUser = builder.proxyUser;
        this.conf = builder.allConf();
        this.driverTemplate = builder.driverPod.build(conf);
        this.executorTemplate = builder.executorPod.build(conf);
        this.executorTemplateText = builder.executorPod.text();
        this.batchScheduler = builder.batchScheduler;
        this.uiIngress = builder.ingress;
    }

    /**
     * Begins an application.
     *
     * @param name {@code spark.app.name}: any text; the names of the objects are made from it by Spark's own rules
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** {@code spark.app.name}, and the beginning of the names of its objects. */
    public String name() {
        return name;
    }

    public String namespace() {
        return namespace;
    }

    /** The Spark version in the image, such as {@code 4.0.1}. */
    public Optional<SparkVersion> sparkVersion() {
        return Optional.ofNullable(sparkVersion);
    }

    public DeployMode deployMode() {
        return deployMode;
    }

    public MainResource mainResource() {
        return mainResource;
    }

    /** What the application is given on its command line. */
    public List<String> arguments() {
        return arguments;
    }

    /** The user that the application acts as, where the Hadoop cluster lets its own user do so. */
    public Optional<String> proxyUser() {
        return Optional.ofNullable(proxyUser);
    }

    /** A copy of the pod that the driver's is made from. */
    public Optional<PodTemplateSpec> driverTemplate() {
        return Optional.ofNullable(PodTemplates.copy(driverTemplate));
    }

    /** A copy of the pod that the executors' are made from. */
    public Optional<PodTemplateSpec> executorTemplate() {
        return Optional.ofNullable(PodTemplates.copy(executorTemplate));
    }

    /** {@link #executorTemplate} in the words in which it was given, if it was given as a text and nothing was added. */
    public Optional<PodTemplateText> executorTemplateText() {
        return Optional.ofNullable(executorTemplateText);
    }

    /** Who places the pods, in place of Kubernetes' own scheduler or before it. */
    public Optional<BatchScheduler> batchScheduler() {
        return Optional.ofNullable(batchScheduler);
    }

    /** How the driver's web UI is reached from outside the cluster. */
    public Optional<UiIngress> uiIngress() {
        return Optional.ofNullable(uiIngress);
    }

    /** Its Spark configuration as the user gave it, without what the rendering adds. */
    public SparkConf conf() {
        return conf;
    }

    /** A builder that begins with all of this application. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** By what is to run: the same template in other words is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SparkApplication app
                && app.name.equals(name)
                && app.namespace.equals(namespace)
                && Objects.equals(app.sparkVersion, sparkVersion)
                && app.deployMode == deployMode
                && app.mainResource.equals(mainResource)
                && app.arguments.equals(arguments)
                && Objects.equals(app.proxyUser, proxyUser)
                && Objects.equals(app.driverTemplate, driverTemplate)
                && Objects.equals(app.executorTemplate, executorTemplate)
                && Objects.equals(app.batchScheduler, batchScheduler)
                && Objects.equals(app.uiIngress, uiIngress)
                && app.conf.equals(conf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                name,
                namespace,
                sparkVersion,
                deployMode,
                mainResource,
                arguments,
                proxyUser,
                driverTemplate,
                executorTemplate,
                batchScheduler,
                uiIngress,
                conf);
    }

    /** Without the arguments and the configuration, which may hold secrets. */
    @Override
    public String toString() {
        return "SparkApplication " + namespace + "/" + name + " (" + mainResource.file() + ")";
    }

    /** Collects an application. Not thread-safe. */
    public static final class Builder extends ApplicationSettings<Builder> {
        final String name;
        final PodDraft driverPod = new PodDraft(Role.DRIVER);
        final PodDraft executorPod = new PodDraft(Role.EXECUTOR);
        final List<@Nullable String> arguments = new ArrayList<>();
        String namespace = "default";

        @Nullable
        String sparkVersion;

        DeployMode deployMode = DeployMode.CLUSTER;

        @Nullable
        MainResource mainResource;

        @Nullable
        String proxyUser;

        @Nullable
        BatchScheduler batchScheduler;

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        private Builder(SparkApplication app) {
            this(app.name);
            namespace = app.namespace;
            sparkVersion = app.sparkVersion == null ? null : app.sparkVersion.text();
            deployMode = app.deployMode;
            mainResource = app.mainResource;
            arguments.addAll(app.arguments);
            proxyUser = app.proxyUser;
            driverPod.restore(app.driverTemplate, null);
            executorPod.restore(app.executorTemplate, app.executorTemplateText);
            batchScheduler = app.batchScheduler;
            ingress = app.uiIngress;
            conf.putAll(app.conf);
            derivedKeys(app.conf).values().forEach(conf::removeAll);
        }

        @Override
        Builder self() {
            return this;
        }

        /** The namespace of all its objects. Default {@code default}. */
        public Builder namespace(String namespace) {
            this.namespace = requireNonNull(namespace, "namespace");
            return this;
        }

        /** The Spark version in the image, such as {@code 4.0.1}: it becomes the label {@code spark-version}. */
        public Builder sparkVersion(String version) {
            this.sparkVersion = requireNonNull(version, "version");
            return this;
        }

        /** Where the driver runs. Default {@link DeployMode#CLUSTER}. */
        public Builder deployMode(DeployMode mode) {
            this.deployMode = requireNonNull(mode, "mode");
            return this;
        }

        /**
         * An application for the JVM.
         *
         * @param jar a URI that the driver can read, or a path inside the image; it is not uploaded
         */
        public Builder java(String mainClass, String jar) {
            this.mainResource = new MainResource.Jvm(mainClass, jar);
            return this;
        }

        /**
         * A PySpark application.
         *
         * @param file a URI that the driver can read, or a path inside the container; it is not uploaded
         */
        public Builder python(String file) {
            this.mainResource = new MainResource.Python(file);
            return this;
        }

        /**
         * A SparkR application.
         *
         * @param file a URI that the driver can read, or a path inside the container; it is not uploaded
         */
        public Builder r(String file) {
            this.mainResource = new MainResource.R(file);
            return this;
        }

        /**
         * A file of SQL statements; the image must have Spark's Hive Thrift server, as Spark's own images do.
         *
         * @param file a URI that the driver can read, or a path inside the container; it is not uploaded
         */
        public Builder sql(String file) {
            this.mainResource = new MainResource.Sql(file);
            return this;
        }

        /**
         * No file: the driver is a SparkSession in a JVM that runs already. Such an application is for
         * {@link io.sparkk8s.SparkK8s#toClientModeConf} alone; to submit or render it is a fault.
         */
        public Builder session() {
            this.mainResource = new MainResource.Session();
            return this;
        }

        /** {@code spark-submit --proxy-user}: the user that the application acts as towards Hadoop. */
        public Builder proxyUser(String user) {
            this.proxyUser = requireNonNull(user, "user");
            return this;
        }

        /** Adds to what the application is given on its command line. */
        public Builder arguments(String... arguments) {
            this.arguments.addAll(Arrays.asList(arguments));
            return this;
        }

        /**
         * Who places the pods. Its labels, annotations and {@code spark.kubernetes.scheduler.name} are written to Spark's
         * keys when the application is built.
         */
        public Builder batchScheduler(BatchScheduler scheduler) {
            this.batchScheduler = requireNonNull(scheduler, "scheduler");
            return this;
        }

        public Builder driver(Consumer<Driver> driver) {
            driver.accept(new Driver(conf, driverPod));
            return this;
        }

        public Builder executor(Consumer<Executor> executor) {
            executor.accept(new Executor(conf, executorPod));
            return this;
        }

        /** What was set, and what follows from values that Spark has no key for. */
        SparkConf allConf() {
            var all = new TreeMap<>(conf.conf().entries());
            derivedKeys(conf.conf()).values().forEach(all::putAll);
            return SparkConf.of(all);
        }

        /** Keys by the setter that they follow from; they go when its value goes. */
        Map<String, SortedMap<String, String>> derivedKeys(SparkConf given) {
            var derived = new TreeMap<String, SortedMap<String, String>>();
            if (batchScheduler != null) {
                derived.put("batchScheduler", BatchKeys.of(batchScheduler, given));
            }
            if (ingress != null) {
                derived.put("ui.ingress", ingress.keys());
            }
            return derived;
        }

        /**
         * The application.
         *
         * @throws InvalidSpecException with every fault that was found
         */
        public SparkApplication build() {
            var faults = ApplicationCheck.faults(this);
            if (!faults.isEmpty() || mainResource == null) {
                throw new InvalidSpecException("SparkApplication " + namespace + "/" + name, faults);
            }
            return new SparkApplication(this, mainResource);
        }
    }
}
