package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes the container of a {@link Template}. Inputs reach it as elements of its command line or as environment
 * variables; a template that pastes one into a shell's or a script's text is refused, since the input could then run
 * commands of its own, unless it asks for that by {@link #raw}.
 */
public final class ContainerSpec {
    private final ContainerBuilder container = new ContainerBuilder();
    private @Nullable String source;

    ContainerSpec() {}

    /** The image, as {@code mycompany/spark-3.0.0:prod}. */
    public ContainerSpec image(String image) {
        container.withImage(image);
        return this;
    }

    /** The program and its first arguments; without one the image's entry point is run. */
    public ContainerSpec command(String... command) {
        container.withCommand(command);
        return this;
    }

    /** Arguments of the program: {@link Value}s become references, all else is passed as it prints. Adds to earlier ones. */
    public ContainerSpec args(Object... args) {
        Stream.of(args).map(String::valueOf).forEach(container::addToArgs);
        return this;
    }

    /** An environment variable with an input, or any other value that is only known while the workflow runs. */
    public ContainerSpec env(String name, Value<?> value) {
        return env(name, value.toString());
    }

    /** An environment variable. */
    public ContainerSpec env(String name, String value) {
        container.addNewEnv().withName(name).withValue(value).endEnv();
        return this;
    }

    /** An environment variable from a Secret of the workflow's namespace. */
    public ContainerSpec secretEnv(String name, String secret, String key) {
        container
                .addNewEnv()
                .withName(name)
                .withNewValueFrom()
                .withNewSecretKeyRef(key, secret, null)
                .endValueFrom()
                .endEnv();
        return this;
    }

    /** An environment variable from a ConfigMap of the workflow's namespace. */
    public ContainerSpec configMapEnv(String name, String configMap, String key) {
        container
                .addNewEnv()
                .withName(name)
                .withNewValueFrom()
                .withNewConfigMapKeyRef(key, configMap, null)
                .endValueFrom()
                .endEnv();
        return this;
    }

    /**
     * A reference to paste into a shell line or a script, as it is: whoever sets the value can run commands in the
     * container. For values that are code, and that only those set who may run code.
     */
    public String raw(Value<?> value) {
        return Scripts.raw(value);
    }

    /** Where the program is started. */
    public ContainerSpec workingDir(String path) {
        container.withWorkingDir(path);
        return this;
    }

    /** A volume of the template or of the workflow. */
    public ContainerSpec mount(String volume, String path) {
        container.addNewVolumeMount().withName(volume).withMountPath(path).endVolumeMount();
        return this;
    }

    /** When the image is pulled: {@code Always}, {@code IfNotPresent} or {@code Never}. */
    public ContainerSpec imagePullPolicy(String policy) {
        container.withImagePullPolicy(policy);
        return this;
    }

    /** What the container asks for, and may use at most. */
    public ContainerSpec resources(ResourceRequirements resources) {
        container.withResources(resources);
        return this;
    }

    /** Makes it a script: the text is written to a file, and the command is run with that file (JSON: {@code script}). */
    public ContainerSpec source(String source) {
        this.source = source;
        return this;
    }

    /** Anything else that a container of Kubernetes has. */
    public ContainerSpec with(Consumer<ContainerBuilder> change) {
        change.accept(container);
        return this;
    }

    io.sparkk8s.argo.model.Template.Builder wire(Place place) {
        return source == null
                ? io.sparkk8s.argo.model.Template.builder().container(container(null, place.in("container")))
                : io.sparkk8s.argo.model.Template.builder()
                        .script(Containers.script(
                                container.build(), Scripts.checked(source, place.in("script.source"))));
    }

    /** As a container that is not a script. */
    Container container(@Nullable String name, Place place) {
        place.faultIf(source != null && name != null, "only the container of a template can be a script");
        return Scripts.checked(
                name == null ? container.build() : container.withName(name).build(), place);
    }
}
