package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.conf.SparkVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A Spark application to run on Kubernetes. Immutable; made by {@link #named}. What Spark has a key for is kept in
 * {@link #conf()}, whether it was set by a typed setter or as a plain key, so that there is one truth to render from.
 */
public final class SparkApplication {

    private final String name;
    private final String namespace;
    private final @Nullable SparkVersion sparkVersion;
    private final DeployMode deployMode;
    private final MainResource mainResource;
    private final List<String> arguments;
    private final @Nullable String proxyUser;
    private final @Nullable PodTemplateSpec driverTemplate;
    private final @Nullable PodTemplateSpec executorTemplate;
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
        this.driverTemplate = PodTemplates.copy(builder.driverTemplate);
        this.executorTemplate = PodTemplates.copy(builder.executorTemplate);
        this.conf = builder.conf.conf();
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

    /** Its Spark configuration as the user gave it, without what the rendering adds. */
    public SparkConf conf() {
        return conf;
    }

    /** A builder that begins with all of this application. */
    public Builder toBuilder() {
        return new Builder(this);
    }

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
                conf);
    }

    /** Without the arguments and the configuration, which may hold secrets. */
    @Override
    public String toString() {
        return "SparkApplication " + namespace + "/" + name + " (" + mainResource.file() + ")";
    }

    /** Collects an application. Not thread-safe. */
    public static final class Builder {
        final String name;
        final ConfWriter conf = new ConfWriter();
        final List<String> arguments = new ArrayList<>();
        String namespace = "default";

        @Nullable
        String sparkVersion;

        DeployMode deployMode = DeployMode.CLUSTER;

        @Nullable
        MainResource mainResource;

        @Nullable
        String proxyUser;

        @Nullable
        PodTemplateSpec driverTemplate;

        @Nullable
        PodTemplateSpec executorTemplate;

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
            driverTemplate = PodTemplates.copy(app.driverTemplate);
            executorTemplate = PodTemplates.copy(app.executorTemplate);
            conf.putAll(app.conf);
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

        /** {@code spark.kubernetes.container.image}: the image of the driver and the executors. */
        public Builder image(String image) {
            conf.set("image", SparkKeys.IMAGE, image);
            return this;
        }

        /** {@code spark.kubernetes.container.image.pullPolicy}: Always, IfNotPresent or Never. Default IfNotPresent. */
        public Builder imagePullPolicy(String policy) {
            conf.set("imagePullPolicy", SparkKeys.IMAGE_PULL_POLICY, policy);
            return this;
        }

        /** {@code spark.kubernetes.container.image.pullSecrets}. */
        public Builder imagePullSecrets(String... names) {
            conf.set("imagePullSecrets", SparkKeys.IMAGE_PULL_SECRETS, String.join(",", names));
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

        /** Sets any Spark key. */
        public Builder conf(String key, Object value) {
            conf.set("conf", key, value);
            return this;
        }

        /** Sets a typed Spark key. */
        public <T> Builder conf(ConfKey<T> key, T value) {
            conf.set("conf", key, value);
            return this;
        }

        public Builder driver(Consumer<Driver> driver) {
            driver.accept(new Driver(conf, template -> driverTemplate = PodTemplates.copy(template)));
            return this;
        }

        public Builder executor(Consumer<Executor> executor) {
            executor.accept(new Executor(conf, template -> executorTemplate = PodTemplates.copy(template)));
            return this;
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
