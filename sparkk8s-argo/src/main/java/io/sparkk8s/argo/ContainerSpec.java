package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes the container of a {@link Template}. Inputs reach it as elements of its command line or as environment
 * variables; a template that pastes one into a shell's or a script's text is refused, since the input could then run
 * commands of its own.
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

    io.sparkk8s.argo.model.Template.Builder wire() {
        if (source == null) {
            return io.sparkk8s.argo.model.Template.builder().container(container.build());
        }
        return Scripts.wire(container.build(), source);
    }
}
