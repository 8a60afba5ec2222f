package io.sparkk8s.argo.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerResizePolicy;
import io.fabric8.kubernetes.api.model.ContainerRestartRule;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Lifecycle;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.VolumeDevice;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code ContainerNode}; found at:
 *
 * <ul>
 *   <li>{@code ContainerSetTemplate.containers[]}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class ContainerNode extends WireObject {
    private final @Nullable String name;
    private final @Nullable String image;
    private final @Nullable List<String> command;
    private final @Nullable List<String> args;
    private final @Nullable String workingDir;
    private final @Nullable List<ContainerPort> ports;
    private final @Nullable List<EnvFromSource> envFrom;
    private final @Nullable List<EnvVar> env;
    private final @Nullable ResourceRequirements resources;
    private final @Nullable List<ContainerResizePolicy> resizePolicy;
    private final @Nullable String restartPolicy;
    private final @Nullable List<ContainerRestartRule> restartPolicyRules;
    private final @Nullable List<VolumeMount> volumeMounts;
    private final @Nullable List<VolumeDevice> volumeDevices;
    private final @Nullable Probe livenessProbe;
    private final @Nullable Probe readinessProbe;
    private final @Nullable Probe startupProbe;
    private final @Nullable Lifecycle lifecycle;
    private final @Nullable String terminationMessagePath;
    private final @Nullable String terminationMessagePolicy;
    private final @Nullable String imagePullPolicy;
    private final @Nullable SecurityContext securityContext;
    private final @Nullable Boolean stdin;
    private final @Nullable Boolean stdinOnce;
    private final @Nullable Boolean tty;
    private final @Nullable List<String> dependencies;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ContainerNode(Builder builder) {
        super(builder);
        name = builder.name;
        image = builder.image;
        command = WireObject.copy(builder.command);
        args = WireObject.copy(builder.args);
        workingDir = builder.workingDir;
        ports = WireObject.copy(builder.ports);
        envFrom = WireObject.copy(builder.envFrom);
        env = WireObject.copy(builder.env);
        resources = builder.resources;
        resizePolicy = WireObject.copy(builder.resizePolicy);
        restartPolicy = builder.restartPolicy;
        restartPolicyRules = WireObject.copy(builder.restartPolicyRules);
        volumeMounts = WireObject.copy(builder.volumeMounts);
        volumeDevices = WireObject.copy(builder.volumeDevices);
        livenessProbe = builder.livenessProbe;
        readinessProbe = builder.readinessProbe;
        startupProbe = builder.startupProbe;
        lifecycle = builder.lifecycle;
        terminationMessagePath = builder.terminationMessagePath;
        terminationMessagePolicy = builder.terminationMessagePolicy;
        imagePullPolicy = builder.imagePullPolicy;
        securityContext = builder.securityContext;
        stdin = builder.stdin;
        stdinOnce = builder.stdinOnce;
        tty = builder.tty;
        dependencies = WireObject.copy(builder.dependencies);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.image = image;
        builder.command = command;
        builder.args = args;
        builder.workingDir = workingDir;
        builder.ports = ports;
        builder.envFrom = envFrom;
        builder.env = env;
        builder.resources = resources;
        builder.resizePolicy = resizePolicy;
        builder.restartPolicy = restartPolicy;
        builder.restartPolicyRules = restartPolicyRules;
        builder.volumeMounts = volumeMounts;
        builder.volumeDevices = volumeDevices;
        builder.livenessProbe = livenessProbe;
        builder.readinessProbe = readinessProbe;
        builder.startupProbe = startupProbe;
        builder.lifecycle = lifecycle;
        builder.terminationMessagePath = terminationMessagePath;
        builder.terminationMessagePolicy = terminationMessagePolicy;
        builder.imagePullPolicy = imagePullPolicy;
        builder.securityContext = securityContext;
        builder.stdin = stdin;
        builder.stdinOnce = stdinOnce;
        builder.tty = tty;
        builder.dependencies = dependencies;
        return builder;
    }

    /** {@code name}. */
    public @Nullable String name() {
        return name;
    }

    /** {@code image}. */
    public @Nullable String image() {
        return image;
    }

    /** {@code command}. */
    public List<String> command() {
        return command == null ? List.of() : command;
    }

    /** {@code args}. */
    public List<String> args() {
        return args == null ? List.of() : args;
    }

    /** {@code workingDir}. */
    public @Nullable String workingDir() {
        return workingDir;
    }

    /** {@code ports}. */
    public List<ContainerPort> ports() {
        return ports == null ? List.of() : ports;
    }

    /** {@code envFrom}. */
    public List<EnvFromSource> envFrom() {
        return envFrom == null ? List.of() : envFrom;
    }

    /** {@code env}. */
    public List<EnvVar> env() {
        return env == null ? List.of() : env;
    }

    /** {@code resources}. */
    public @Nullable ResourceRequirements resources() {
        return resources;
    }

    /** {@code resizePolicy}; since Argo 3.6. */
    public List<ContainerResizePolicy> resizePolicy() {
        return resizePolicy == null ? List.of() : resizePolicy;
    }

    /** {@code restartPolicy}; since Argo 3.6. */
    public @Nullable String restartPolicy() {
        return restartPolicy;
    }

    /** {@code restartPolicyRules}; since Argo 4.1. */
    public List<ContainerRestartRule> restartPolicyRules() {
        return restartPolicyRules == null ? List.of() : restartPolicyRules;
    }

    /** {@code volumeMounts}. */
    public List<VolumeMount> volumeMounts() {
        return volumeMounts == null ? List.of() : volumeMounts;
    }

    /** {@code volumeDevices}. */
    public List<VolumeDevice> volumeDevices() {
        return volumeDevices == null ? List.of() : volumeDevices;
    }

    /** {@code livenessProbe}. */
    public @Nullable Probe livenessProbe() {
        return livenessProbe;
    }

    /** {@code readinessProbe}. */
    public @Nullable Probe readinessProbe() {
        return readinessProbe;
    }

    /** {@code startupProbe}. */
    public @Nullable Probe startupProbe() {
        return startupProbe;
    }

    /** {@code lifecycle}. */
    public @Nullable Lifecycle lifecycle() {
        return lifecycle;
    }

    /** {@code terminationMessagePath}. */
    public @Nullable String terminationMessagePath() {
        return terminationMessagePath;
    }

    /** {@code terminationMessagePolicy}. */
    public @Nullable String terminationMessagePolicy() {
        return terminationMessagePolicy;
    }

    /** {@code imagePullPolicy}. */
    public @Nullable String imagePullPolicy() {
        return imagePullPolicy;
    }

    /** {@code securityContext}. */
    public @Nullable SecurityContext securityContext() {
        return securityContext;
    }

    /** {@code stdin}. */
    public @Nullable Boolean stdin() {
        return stdin;
    }

    /** {@code stdinOnce}. */
    public @Nullable Boolean stdinOnce() {
        return stdinOnce;
    }

    /** {@code tty}. */
    public @Nullable Boolean tty() {
        return tty;
    }

    /** {@code dependencies}. */
    public List<String> dependencies() {
        return dependencies == null ? List.of() : dependencies;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "image", image);
        put(map, "command", command);
        put(map, "args", args);
        put(map, "workingDir", workingDir);
        put(map, "ports", ports);
        put(map, "envFrom", envFrom);
        put(map, "env", env);
        put(map, "resources", resources);
        put(map, "resizePolicy", resizePolicy);
        put(map, "restartPolicy", restartPolicy);
        put(map, "restartPolicyRules", restartPolicyRules);
        put(map, "volumeMounts", volumeMounts);
        put(map, "volumeDevices", volumeDevices);
        put(map, "livenessProbe", livenessProbe);
        put(map, "readinessProbe", readinessProbe);
        put(map, "startupProbe", startupProbe);
        put(map, "lifecycle", lifecycle);
        put(map, "terminationMessagePath", terminationMessagePath);
        put(map, "terminationMessagePolicy", terminationMessagePolicy);
        put(map, "imagePullPolicy", imagePullPolicy);
        put(map, "securityContext", securityContext);
        put(map, "stdin", stdin);
        put(map, "stdinOnce", stdinOnce);
        put(map, "tty", tty);
        put(map, "dependencies", dependencies);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link ContainerNode}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String image;

        @JsonProperty
        private @Nullable List<String> command;

        @JsonProperty
        private @Nullable List<String> args;

        @JsonProperty
        private @Nullable String workingDir;

        @JsonProperty
        private @Nullable List<ContainerPort> ports;

        @JsonProperty
        private @Nullable List<EnvFromSource> envFrom;

        @JsonProperty
        private @Nullable List<EnvVar> env;

        @JsonProperty
        private @Nullable ResourceRequirements resources;

        @JsonProperty
        private @Nullable List<ContainerResizePolicy> resizePolicy;

        @JsonProperty
        private @Nullable String restartPolicy;

        @JsonProperty
        private @Nullable List<ContainerRestartRule> restartPolicyRules;

        @JsonProperty
        private @Nullable List<VolumeMount> volumeMounts;

        @JsonProperty
        private @Nullable List<VolumeDevice> volumeDevices;

        @JsonProperty
        private @Nullable Probe livenessProbe;

        @JsonProperty
        private @Nullable Probe readinessProbe;

        @JsonProperty
        private @Nullable Probe startupProbe;

        @JsonProperty
        private @Nullable Lifecycle lifecycle;

        @JsonProperty
        private @Nullable String terminationMessagePath;

        @JsonProperty
        private @Nullable String terminationMessagePolicy;

        @JsonProperty
        private @Nullable String imagePullPolicy;

        @JsonProperty
        private @Nullable SecurityContext securityContext;

        @JsonProperty
        private @Nullable Boolean stdin;

        @JsonProperty
        private @Nullable Boolean stdinOnce;

        @JsonProperty
        private @Nullable Boolean tty;

        @JsonProperty
        private @Nullable List<String> dependencies;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code image}. */
        public Builder image(@Nullable String image) {
            this.image = image;
            return this;
        }

        /** {@code command}. */
        public Builder command(@Nullable List<String> command) {
            this.command = emptyToNull(command);
            return this;
        }

        /** {@code args}. */
        public Builder args(@Nullable List<String> args) {
            this.args = emptyToNull(args);
            return this;
        }

        /** {@code workingDir}. */
        public Builder workingDir(@Nullable String workingDir) {
            this.workingDir = workingDir;
            return this;
        }

        /** {@code ports}. */
        public Builder ports(@Nullable List<ContainerPort> ports) {
            this.ports = emptyToNull(ports);
            return this;
        }

        /** {@code envFrom}. */
        public Builder envFrom(@Nullable List<EnvFromSource> envFrom) {
            this.envFrom = emptyToNull(envFrom);
            return this;
        }

        /** {@code env}. */
        public Builder env(@Nullable List<EnvVar> env) {
            this.env = emptyToNull(env);
            return this;
        }

        /** {@code resources}. */
        public Builder resources(@Nullable ResourceRequirements resources) {
            this.resources = resources;
            return this;
        }

        /** {@code resizePolicy}; since Argo 3.6. */
        public Builder resizePolicy(@Nullable List<ContainerResizePolicy> resizePolicy) {
            this.resizePolicy = emptyToNull(resizePolicy);
            return this;
        }

        /** {@code restartPolicy}; since Argo 3.6. */
        public Builder restartPolicy(@Nullable String restartPolicy) {
            this.restartPolicy = restartPolicy;
            return this;
        }

        /** {@code restartPolicyRules}; since Argo 4.1. */
        public Builder restartPolicyRules(@Nullable List<ContainerRestartRule> restartPolicyRules) {
            this.restartPolicyRules = emptyToNull(restartPolicyRules);
            return this;
        }

        /** {@code volumeMounts}. */
        public Builder volumeMounts(@Nullable List<VolumeMount> volumeMounts) {
            this.volumeMounts = emptyToNull(volumeMounts);
            return this;
        }

        /** {@code volumeDevices}. */
        public Builder volumeDevices(@Nullable List<VolumeDevice> volumeDevices) {
            this.volumeDevices = emptyToNull(volumeDevices);
            return this;
        }

        /** {@code livenessProbe}. */
        public Builder livenessProbe(@Nullable Probe livenessProbe) {
            this.livenessProbe = livenessProbe;
            return this;
        }

        /** {@code readinessProbe}. */
        public Builder readinessProbe(@Nullable Probe readinessProbe) {
            this.readinessProbe = readinessProbe;
            return this;
        }

        /** {@code startupProbe}. */
        public Builder startupProbe(@Nullable Probe startupProbe) {
            this.startupProbe = startupProbe;
            return this;
        }

        /** {@code lifecycle}. */
        public Builder lifecycle(@Nullable Lifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        /** {@code terminationMessagePath}. */
        public Builder terminationMessagePath(@Nullable String terminationMessagePath) {
            this.terminationMessagePath = terminationMessagePath;
            return this;
        }

        /** {@code terminationMessagePolicy}. */
        public Builder terminationMessagePolicy(@Nullable String terminationMessagePolicy) {
            this.terminationMessagePolicy = terminationMessagePolicy;
            return this;
        }

        /** {@code imagePullPolicy}. */
        public Builder imagePullPolicy(@Nullable String imagePullPolicy) {
            this.imagePullPolicy = imagePullPolicy;
            return this;
        }

        /** {@code securityContext}. */
        public Builder securityContext(@Nullable SecurityContext securityContext) {
            this.securityContext = securityContext;
            return this;
        }

        /** {@code stdin}. */
        public Builder stdin(@Nullable Boolean stdin) {
            this.stdin = stdin;
            return this;
        }

        /** {@code stdinOnce}. */
        public Builder stdinOnce(@Nullable Boolean stdinOnce) {
            this.stdinOnce = stdinOnce;
            return this;
        }

        /** {@code tty}. */
        public Builder tty(@Nullable Boolean tty) {
            this.tty = tty;
            return this;
        }

        /** {@code dependencies}. */
        public Builder dependencies(@Nullable List<String> dependencies) {
            this.dependencies = emptyToNull(dependencies);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public ContainerNode build() {
            return new ContainerNode(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
